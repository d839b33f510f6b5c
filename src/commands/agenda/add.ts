import * as z from 'zod'
import { day, id, integer, optional, reference, text } from '../../../schemas/scalars.ts'
import { councilFunctions, itemKinds, itemLevels, sides } from '../../../schemas/vocabulary/meetings.ts'
import { append } from '../../archive/edit.ts'
import { agendaWordsOf } from '../../documents/agenda-view.ts'
import { someone } from '../../domain/names.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { freeId, slug } from '../../model/slug.ts'
import type { TreeMap } from '../../model/source.ts'
import { command } from '../command.ts'
import { personNamed, referenceNamed } from '../registers/named.ts'
import { spoken } from '../registers/spoken.ts'
import { changed, meetingOf } from './change.ts'
import { itemNamed } from './drop.ts'
import { AGENDA_READS, occasionNamed } from './occasion.ts'

const options = z.object({
  meeting: optional(
    id,
    'overleg; zonder deze optie de volgende vergadering',
    'meeting; without it the next council meeting',
  ),
  kind: optional(
    spoken(itemKinds),
    'kennisname, bespreking of besluitvorming',
    'notice, discussion or decision',
  ),
  by: optional(text, 'wie het punt inbrengt', 'who puts the item'),
  side: optional(
    spoken(sides),
    'van welke kant het komt: eigen of gemeente; zonder deze optie volgt het uit wie het inbrengt',
    'which side puts it: own or municipality’s; without it it follows from who puts it',
  ),
  minutes: optional(integer, 'tijd in minuten', 'time in minutes'),
  question: optional(text, 'wat er besloten moet worden', 'what has to be decided'),
  about: optional(
    reference,
    'waar het over gaat, zoals advice:2026-01-onderwerp',
    'what it is about, such as advice:2026-01-subject',
  ),
  part: optional(
    text,
    'deel van het overleg waarin het komt, zoals na-de-pauze',
    'part of the meeting it comes in, such as after-the-break',
  ),
  under: optional(
    text,
    'nummer of kenmerk van het punt waar het onder valt',
    'number or id of the item it belongs under',
  ),
  level: optional(spoken(itemLevels), 'strategisch of concreet', 'strategic or concrete'),
  function: optional(
    spoken(councilFunctions),
    'functie van de raad: signaleren, gesprekspartner of sparringpartner',
    'function of the council: signal, conversation partner or sparring partner',
  ),
  route: optional(
    z.enum(['none', 'officer', 'alderman']),
    'waar de werkgroep het heen brengt: none (nergens), officer (beleidsmedewerker) of alderman (wethouder)',
    'where the workgroup takes it: none, officer or alderman',
  ),
  chairConsulted: optional(
    day,
    'dag waarop de werkgroep dit met de voorzitter besprak',
    'day on which the workgroup discussed this with the chair',
  ),
})
type Options = z.output<typeof options>

const partNamed = (meeting: Entry<'meeting'>, said: string): string => {
  const found = meeting.data.parts.find(({ id: own, title }) => own === said || title === said)
  if (found) return found.id
  const ids = meeting.data.parts.map(({ id: own }) => own)
  throw new Refusal('unknown-part', { found: said, meeting: meeting.id, parts: ids })
}

// Who of the municipality puts something, puts it for the municipality.
const sideOf = (facts: Facts, by: string | undefined, chosen: Options): string | undefined => {
  if (chosen.side !== undefined || by === undefined) return chosen.side
  const entry = someone(facts, by)
  const theirs = entry?.kind === 'person' && entry.data.employer === 'municipality'
  return theirs ? 'municipality' : 'council'
}

const treeOf = (values: { readonly [key: string]: string | undefined }): TreeMap =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )

/** Puts an item on the agenda of a meeting. */
export const agendaAdd = command({
  options,
  args: [
    {
      name: { nl: 'TITEL', en: 'TITLE' },
      about: { nl: 'titel van het agendapunt', en: 'title of the item' },
      required: true,
    },
  ],
  reads: AGENDA_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, options: chosen } = given
    const [title = ''] = given.args
    const occasion = occasionNamed(facts, chosen.meeting)
    const meeting = meetingOf(occasion)
    const by = chosen.by === undefined ? undefined : personNamed(facts, chosen.by)
    const item = treeOf({
      id: freeId(slug(title) || 'punt', candidate =>
        meeting.data.items.some(other => other.id === candidate),
      ),
      title,
      kind: chosen.kind,
      by,
      side: sideOf(facts, by, chosen),
      minutes: chosen.minutes?.toString(),
      question: chosen.question,
      about: chosen.about === undefined ? undefined : referenceNamed(facts, chosen.about),
      part: chosen.part === undefined ? undefined : partNamed(meeting, chosen.part),
      parent: chosen.under === undefined ? undefined : itemNamed(facts, occasion, chosen.under),
      level: chosen.level,
      function: chosen.function,
      route: chosen.route,
      chair_consulted_on: chosen.chairConsulted,
    })
    const after = append(meeting.source, ['items'], item)
    return changed(given, occasion, after, agendaWordsOf(lang).plan.add(title, occasion.id))
  },
})
