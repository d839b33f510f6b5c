import * as z from 'zod'
import { field, id, list, text } from '../../../schemas/scalars.ts'
import { forbiddenIn } from '../../archive/source.ts'
import { minutesWordsOf } from '../../documents/minutes/draft.ts'
import { page } from '../../documents/page.ts'
import { adoptionEdits, whyNotAdopted } from '../../domain/minutes/adoption.ts'
import { type Edit, set } from '../../domain/minutes/edit.ts'
import { idOf } from '../../domain/minutes/point.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { MEETING_ARG } from '../meeting-argument.ts'
import { meetingNamed, minutesNamed } from './meeting.ts'
import { edited, planned, working } from './working.ts'

// The minutes of the meeting that adopts say so too, as long as they are open.
const outcomeThere = ({ model }: Facts, where: Entry<'meeting'>, adopted: string): readonly Edit[] => {
  const minutes = model.get('minutes', where.id)
  if (!minutes || minutes.data.closed_on !== undefined) return []
  const index = minutes.data.items.findIndex(({ about }) => idOf('minutes', about) === adopted)
  const open = index >= 0 && minutes.data.items[index]?.outcome === undefined
  return open ? [set(minutes, ['items', index, 'outcome'], 'adopted')] : []
}

/** Records that a later meeting adopted minutes, with its corrections, and freezes their text. */
export const minutesAdopt = command({
  options: z.object({
    in: field(
      id,
      'vergadering waarin het verslag is vastgesteld (verplicht)',
      'meeting that adopted the minutes (required)',
    ),
    correction: list(text, 'correctie (vaker te noemen)', 'correction (may be repeated)'),
  }),
  args: [MEETING_ARG],
  reads: AGENDA_READS,
  archive: 'whole',
  run: async ({ facts, lang, args: [named = ''], options: { in: place, correction } }) => {
    const { meeting, minutes } = minutesNamed(facts, named)
    const where = meetingNamed(facts, place)
    const why = whyNotAdopted(facts, minutes, where)
    if (why !== undefined)
      throw new Refusal('minutes-not-adoptable', { meeting: meeting.id, where: where.id, why })
    if (where.data.date > facts.today)
      throw new Refusal('minutes-too-early', { meeting: where.id, date: where.data.date })
    const odd = correction.map(forbiddenIn).find(found => found !== undefined)
    if (odd) throw new Refusal('note-odd-character', { option: '--correction', found: odd.name })
    const say = minutesWordsOf(lang).plan.adopt(meeting.id, where.id)
    const edits = [
      ...adoptionEdits(minutes, where, correction),
      ...outcomeThere(facts, where, meeting.id),
      // Where minutes were adopted, people met.
      ...(where.data.status === 'held' ? [] : [set(where, ['status'], 'held')]),
    ]
    const after = await edited(working(facts), edits, say)
    return {
      doc: page(facts, say, lang, []),
      data: { meeting: meeting.id, in: where.id, corrections: correction },
      plan: planned(after, say, `minutes: adopt ${meeting.id}`),
      quiet: true,
    }
  },
})
