import * as z from 'zod'
import { day, decisionNumber, id, list, optional, quarterOrDay, text } from '../../../schemas/scalars.ts'
import { adviceForms } from '../../../schemas/vocabulary/advice.ts'
import { capacities, decisionResults, outcomes } from '../../../schemas/vocabulary/meetings.ts'
import { forbiddenIn } from '../../archive/source.ts'
import { minutesWordsOf } from '../../documents/minutes/draft.ts'
import { page } from '../../documents/page.ts'
import { answersFor, resultsFor } from '../../domain/minutes/choices.ts'
import { type Edit, set } from '../../domain/minutes/edit.ts'
import { type ItemNote, itemEdits, presenceEdits } from '../../domain/minutes/note.ts'
import { idOf, labelOf, type NotedPoint, notedPoints, type Role, roleOf } from '../../domain/minutes/point.ts'
import { someone } from '../../domain/names.ts'
import { closest } from '../../model/closest.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { minutesToClose, type Written } from './meeting.ts'
import { edited, planned, working } from './working.ts'

const options = z.object({
  meeting: optional(
    id,
    'overleg; zonder deze optie het verslag dat open staat',
    'meeting; without it the open minutes',
  ),
  outcome: optional(outcomes.schema, 'uitkomst van het punt', 'outcome of the item'),
  reason: optional(text, 'waarom het punt later komt of vervalt', 'why the item comes later or is dropped'),
  decision: optional(text, 'tekst van het besluit', 'text of the decision'),
  number: optional(
    decisionNumber,
    'nummer van een besluit dat u verbetert',
    'number of a decision that you correct',
  ),
  result: optional(decisionResults.schema, 'wat er is besloten', 'what was decided'),
  action: optional(text, 'nieuwe actie', 'new action'),
  owner: list(id, 'wie de actie doet (vaker te noemen)', 'who does the action (may be repeated)'),
  due: optional(quarterOrDay, 'uiterlijk, een dag of een kwartaal', 'due, a day or a quarter'),
  answer: optional(z.enum(answersFor), 'stand van een open actie', 'how an open action stands'),
  text: optional(text, 'toelichting bij de stand', 'a note on how it stands'),
  to: list(id, 'aan wie de actie is overgedragen', 'to whom the action was handed over'),
  group: list(id, 'werkgroep die het advies oppakt', 'workgroup that takes up the advice'),
  helper: list(id, 'lid van buiten de werkgroep dat meedenkt', 'member from outside who thinks along'),
  form: optional(adviceForms.schema, 'vorm van het advies', 'form of the advice'),
  present: list(
    text,
    'wie er was; rest voor iedereen die nog niet is genoteerd',
    'who was there; rest for all others',
  ),
  excused: list(id, 'wie was afgemeld', 'who sent apologies'),
  absent: list(id, 'wie er zonder bericht niet was', 'who was absent without notice'),
  as: optional(
    capacities.schema,
    'in welke rol, voor wie nog niet in het verslag staat',
    'in what capacity, for whoever is not in the minutes yet',
  ),
  fromItem: optional(text, 'punt vanaf waar deze mensen er waren', 'item from which these people were there'),
  untilItem: optional(text, 'punt tot en met waar zij er waren', 'item until which they were there'),
  chair: optional(id, 'wie de vergadering voorzat', 'who chaired the meeting'),
  checked: optional(
    day,
    'dag waarop de voorzitter het verslag nakeek',
    'day on which the chair checked the minutes',
  ),
})
type Options = z.output<typeof options>

const pointNamed = (facts: Facts, { minutes, meeting }: Written, named: string): NotedPoint => {
  const points = notedPoints(facts, minutes)
  const found = points.find(point => point.n === named || point.id === named)
  if (found) return found
  const ids = points.map(point => point.id)
  throw new Refusal('unknown-item', {
    found: named,
    meeting: meeting.id,
    instead: closest(named, ids) ?? null,
  })
}

const saysNothing = ({ meeting: _, ...chosen }: Options): boolean =>
  Object.values(chosen).every(value => value === undefined || (Array.isArray(value) && value.length === 0))

// A character that no record may hold comes along with what is pasted from elsewhere.
const plainTexts = (chosen: Options): void => {
  for (const [key, value] of Object.entries(chosen)) {
    const odd = typeof value === 'string' ? forbiddenIn(value) : undefined
    if (odd) throw new Refusal('note-odd-character', { option: `--${key}`, found: odd.name })
  }
}

const knownPeople = (facts: Facts, people: readonly string[]): void => {
  const unknown = people.find(person => !someone(facts, person))
  if (unknown === undefined) return
  const ids = [...facts.model.all('member'), ...facts.model.all('person')].map(entry => entry.id)
  throw new Refusal('unknown-id', { found: unknown, instead: closest(unknown, ids) ?? null })
}

const knownGroups = (facts: Facts, groups: readonly string[]): void => {
  const unknown = groups.find(group => !facts.model.known('workgroup', group))
  if (unknown === undefined) return
  const ids = facts.model.all('workgroup').map(entry => entry.id)
  throw new Refusal('unknown-id', { found: unknown, instead: closest(unknown, ids) ?? null })
}

// A plain decision is agreed; of an advice it must say what happens, unless there is one way to go on.
const decisionOf = (role: Role, point: NotedPoint, chosen: Options): ItemNote['decision'] => {
  const { decision: text, result: given, number: n } = chosen
  if (text === undefined) return undefined
  const corrected = point.decisions.find(decision => decision.n === n)
  if (n !== undefined && !corrected) throw new Refusal('note-no-decision', { item: point.n, found: n })
  const result = given ?? corrected?.result
  if (result === undefined && role === 'draft')
    throw new Refusal('note-result-missing', { allowed: resultsFor(role) })
  return { text, result: result ?? resultsFor(role)[0]!, n }
}

const answerOf = (point: NotedPoint, chosen: Options): ItemNote['answer'] => {
  const { answer: step, text: note, due, to } = chosen
  if (step === undefined) return undefined
  if (idOf('action', point.about) === undefined) throw new Refusal('note-no-action', { item: point.n })
  if (step === 'postponed' && due === undefined) throw new Refusal('missing-option', { option: '--due' })
  if (step === 'handed_over' && to.length === 0) throw new Refusal('missing-option', { option: '--to' })
  return { step, note, due, to }
}

const actionOf = ({ action: what, owner: owners, due }: Options): ItemNote['action'] => {
  if (what === undefined) return undefined
  if (owners.length === 0) throw new Refusal('missing-option', { option: '--owner' })
  return { what, owners, due }
}

const noteOf = (facts: Facts, point: NotedPoint, chosen: Options): ItemNote => ({
  outcome: chosen.outcome,
  why: chosen.reason,
  decision: decisionOf(roleOf(facts, point), point, chosen),
  action: actionOf(chosen),
  answer: answerOf(point, chosen),
  groups: chosen.group,
  helpers: chosen.helper,
  form: chosen.form,
})

const presentOf = ({ minutes }: Written, { present, excused, absent }: Options): readonly string[] => {
  const others = minutes.data.presence
    .filter(row => row.presence === 'not_noted')
    .map(({ person }) => person)
    .filter(person => ![...present, ...excused, ...absent].includes(person))
  return present.flatMap(person => (person === 'rest' ? others : [person]))
}

const meetingEdits = (facts: Facts, written: Written, chosen: Options): readonly Edit[] => {
  const { minutes } = written
  const { excused, absent, chair, checked } = chosen
  const present = presentOf(written, chosen)
  const from = chosen.fromItem && pointNamed(facts, written, chosen.fromItem).id
  const until = chosen.untilItem && pointNamed(facts, written, chosen.untilItem).id
  knownPeople(facts, [...present, ...excused, ...absent, ...(chair === undefined ? [] : [chair])])
  const by = chair ?? minutes.data.chair
  if (checked !== undefined && by === undefined) throw new Refusal('missing-option', { option: '--chair' })
  return [
    ...presenceEdits(minutes, present, 'present', { as: chosen.as, from_item: from, until_item: until }),
    ...presenceEdits(minutes, excused, 'excused'),
    ...presenceEdits(minutes, absent, 'absent'),
    ...(chair === undefined ? [] : [set(minutes, ['chair'], chair)]),
    ...(checked === undefined || by === undefined ? [] : [set(minutes, ['checked'], { on: checked, by })]),
  ]
}

/** Notes facts in minutes that are not closed: of one item, or of the meeting as a whole. */
export const minutesNote = command({
  options,
  args: [
    {
      name: { nl: 'PUNT', en: 'ITEM' },
      about: {
        nl: 'nummer of kenmerk van het agendapunt; zonder dit gaat het over de hele vergadering',
        en: 'number or id of the item; without it the note is on the whole meeting',
      },
      required: false,
    },
  ],
  reads: AGENDA_READS,
  archive: 'whole',
  run: async ({ facts, lang, args: [named], options: chosen }) => {
    const written = minutesToClose(facts, chosen.meeting)
    const { meeting, minutes } = written
    if (saysNothing(chosen)) throw new Refusal('note-nothing')
    plainTexts(chosen)
    if (minutes.data.closed_on !== undefined) throw new Refusal('minutes-closed', { meeting: meeting.id })
    knownPeople(facts, [...chosen.owner, ...chosen.to, ...chosen.helper])
    knownGroups(facts, chosen.group)
    const point = named === undefined ? undefined : pointNamed(facts, written, named)
    const words = minutesWordsOf(lang).plan
    const say = point ? words.note(labelOf(point)) : words.noteAll(meeting.id)
    const edits = [
      ...meetingEdits(facts, written, chosen),
      ...(point ? itemEdits(facts, meeting, minutes, point, noteOf(facts, point, chosen)) : []),
    ]
    const after = await edited(working(facts), edits, say)
    return {
      doc: page(facts, say, lang, [], meeting.data.date),
      data: { meeting: meeting.id, item: point?.id ?? null },
      plan: planned(after, say, `minutes: note ${meeting.id}`),
      quiet: true,
    }
  },
})
