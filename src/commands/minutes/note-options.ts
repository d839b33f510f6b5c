import * as z from 'zod'
import {
  day,
  decisionNumber,
  id,
  list,
  optional,
  quarterOrDay,
  reference,
  text,
  yesNo,
} from '../../../schemas/scalars.ts'
import { actionSteps, adviceForms } from '../../../schemas/vocabulary/advice.ts'
import { capacities, decisionResults, outcomes } from '../../../schemas/vocabulary/meetings.ts'
import { answersFor } from '../../domain/minutes/choices.ts'
import type { Votes } from '../../domain/minutes/note.ts'
import { isLeftOut } from '../option.ts'
import { keyMeant, spoken } from '../registers/spoken.ts'

const VOTES = /^(\d{1,3})\/(\d{1,3})(?:\/(\d{1,3}))?$/

// `9/2/1`: for, against, abstained; without the last nobody abstained.
const votes = z.string().transform((said, context): Votes => {
  const [, yes, no, none = '0'] = VOTES.exec(said) ?? []
  if (yes !== undefined) return { for: Number(yes), against: Number(no), abstained: Number(none) }
  context.issues.push({ code: 'custom', input: said, params: { expected: 'votes' } })
  return z.NEVER
})

// A step that an action can get in a meeting, in the words of either language.
const answerStep = z.preprocess(
  said =>
    typeof said === 'string' ? (keyMeant({ keys: answersFor, word: actionSteps.word }, said) ?? said) : said,
  z.enum(answersFor),
)

/** What can be noted in minutes: of an item, or of the meeting as a whole. */
export const noteOptions = z.object({
  meeting: optional(
    id,
    'overleg; zonder deze optie het verslag dat open staat',
    'meeting; without it the open minutes',
  ),
  outcome: optional(spoken(outcomes), 'uitkomst van het punt', 'outcome of the item'),
  reason: optional(text, 'waarom het punt later komt of vervalt', 'why the item comes later or is dropped'),
  decision: optional(text, 'tekst van het besluit', 'text of the decision'),
  number: optional(
    decisionNumber,
    'nummer van een besluit dat u verbetert',
    'number of a decision that you correct',
  ),
  result: optional(spoken(decisionResults), 'wat er is besloten', 'what was decided'),
  votes: optional(
    votes,
    'stemmen bij het besluit: voor/tegen/onthouden, zoals 9/2/1',
    'votes on the decision: for/against/abstained, such as 9/2/1',
  ),
  action: optional(text, 'nieuwe actie', 'new action'),
  owner: list(text, 'wie de actie doet (vaker te noemen)', 'who does the action (may be repeated)'),
  due: optional(quarterOrDay, 'uiterlijk, een dag of een kwartaal', 'due, a day or a quarter'),
  answer: optional(answerStep, 'stand van een open actie', 'how an open action stands'),
  text: optional(text, 'toelichting bij de stand', 'a note on how it stands'),
  to: list(text, 'aan wie de actie is overgedragen', 'to whom the action was handed over'),
  group: list(id, 'werkgroep die het advies oppakt', 'workgroup that takes up the advice'),
  helper: list(text, 'lid van buiten de werkgroep dat meedenkt', 'member from outside who thinks along'),
  form: optional(spoken(adviceForms), 'vorm van het advies', 'form of the advice'),
  suggestedBy: optional(
    text,
    'wie dit ongevraagde advies voorstelde',
    'who suggested this unsolicited advice',
  ),
  about: optional(
    reference,
    'waar het punt over gaat, zoals advice:2026-01-onderwerp',
    'what the item is about, such as advice:2026-01-subject',
  ),
  new: optional(
    text,
    'titel van een punt dat in het overleg zelf opkwam',
    'title of an item that came up in the meeting itself',
  ),
  present: list(
    text,
    'wie er was; rest voor iedereen die nog niet is genoteerd',
    'who was there; rest for all others',
  ),
  excused: list(text, 'wie was afgemeld', 'who sent apologies'),
  absent: list(text, 'wie er zonder bericht niet was', 'who was absent without notice'),
  as: optional(
    spoken(capacities),
    'in welke rol, voor wie nog niet in het verslag staat',
    'in what capacity, for whoever is not in the minutes yet',
  ),
  fromItem: optional(text, 'punt vanaf waar deze mensen er waren', 'item from which these people were there'),
  untilItem: optional(text, 'punt tot en met waar zij er waren', 'item until which they were there'),
  atItem: list(
    text,
    'punt waar deze mensen alleen bij waren (vaker te noemen)',
    'item at which alone these people were there (may be repeated)',
  ),
  minuteTaker: optional(text, 'wie het verslag maakte', 'who took the minutes'),
  chair: optional(text, 'wie de vergadering voorzat', 'who chaired the meeting'),
  rest: optional(
    yesNo,
    'geef elk ander punt zonder uitkomst de gewone: besproken, vastgesteld of voor kennisgeving aangenomen',
    'give each other item without outcome the usual one: discussed, adopted or noted',
  ),
  checked: optional(
    day,
    'dag waarop de voorzitter het verslag nakeek',
    'day on which the chair checked the minutes',
  ),
})
export type NoteOptions = z.output<typeof noteOptions>

/** True when a note holds nothing to note. */
export const saysNothing = ({ meeting: _, ...chosen }: NoteOptions): boolean =>
  Object.values(chosen).every(isLeftOut)
