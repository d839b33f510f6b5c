import * as z from 'zod'
import { id, integer, optional, reference, text } from '../../../schemas/scalars.ts'
import { itemKinds } from '../../../schemas/vocabulary/meetings.ts'
import { append } from '../../archive/edit.ts'
import { agendaWordsOf } from '../../documents/agenda-view.ts'
import { someone } from '../../domain/names.ts'
import { Refusal } from '../../model/refusal.ts'
import { freeId, slug } from '../../model/slug.ts'
import type { TreeMap } from '../../model/source.ts'
import { command } from '../command.ts'
import { changed, meetingOf } from './change.ts'
import { AGENDA_READS, occasionNamed } from './occasion.ts'

const options = z.object({
  meeting: optional(
    id,
    'overleg; zonder deze optie de volgende vergadering',
    'meeting; without it the next council meeting',
  ),
  kind: optional(
    itemKinds.schema,
    'note (ter kennisname), discuss (bespreken) of decide (besluiten)',
    'note, discuss or decide',
  ),
  by: optional(id, 'wie het punt inbrengt', 'who puts the item'),
  minutes: optional(integer, 'tijd in minuten', 'time in minutes'),
  question: optional(text, 'wat er besloten moet worden', 'what has to be decided'),
  about: optional(
    reference,
    'waar het over gaat, zoals advice:2026-01-onderwerp',
    'what it is about, such as advice:2026-01-subject',
  ),
})

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
    if (chosen.by !== undefined && !someone(facts, chosen.by))
      throw new Refusal('unknown-id', { found: chosen.by, instead: null })
    const item: TreeMap = {
      id: freeId(slug(title), candidate => meeting.data.items.some(other => other.id === candidate)),
      title,
      ...(chosen.kind === undefined ? {} : { kind: chosen.kind }),
      ...(chosen.by === undefined ? {} : { by: chosen.by }),
      ...(chosen.minutes === undefined ? {} : { minutes: String(chosen.minutes) }),
      ...(chosen.question === undefined ? {} : { question: chosen.question }),
      ...(chosen.about === undefined ? {} : { about: chosen.about }),
    }
    const after = append(meeting.source, ['items'], item)
    return changed(given, occasion, after, agendaWordsOf(lang).plan.add(title, occasion.id))
  },
})
