import * as z from 'zod'
import { list, optional, text } from '../../../schemas/scalars.ts'
import { eventWordsOf } from '../../documents/events/list.ts'
import { eventShown } from '../../documents/events/show.ts'
import { type Edit, remove, set } from '../../domain/minutes/edit.ts'
import { shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { edited, planned, working } from '../minutes/working.ts'
import { personNamed, recordNamed } from '../registers/named.ts'
import { REGISTER_READS } from '../registers/reads.ts'

const options = z.object({
  goes: list(text, 'wie gaat of ging; vaker te geven', 'who goes or went; may be repeated'),
  stays: list(text, 'wie toch niet gaat; vaker te geven', 'who does not go after all; may be repeated'),
  reporter: optional(text, 'wie terugkoppelt', 'who reports back'),
  reported: optional(text, 'in welk overleg is teruggekoppeld', 'in which meeting it was reported'),
})

const reportedIn = (facts: Facts, { data }: Entry<'event'>, said: string): string => {
  const meeting = recordNamed(facts, 'meeting', said)
  if (meeting.data.date < data.date)
    throw new Refusal('event-reported-early', {
      title: data.title,
      date: shortDay(data.date),
      found: shortDay(meeting.data.date),
    })
  return meeting.id
}

const attendeeEdits = (event: Entry<'event'>, after: readonly string[]): readonly Edit[] => {
  const before = event.data.attendees
  if (before.length === after.length && before.every(id => after.includes(id))) return []
  return [after.length === 0 ? remove(event, ['attendees']) : set(event, ['attendees'], after)]
}

const edits = (facts: Facts, event: Entry<'event'>, chosen: z.output<typeof options>): readonly Edit[] => {
  const goes = chosen.goes.map(said => personNamed(facts, said))
  const stays = chosen.stays.map(said => personNamed(facts, said))
  const { attendees, reporter: was } = event.data
  const after = [...new Set([...attendees, ...goes])].filter(id => !stays.includes(id))
  const reporter = chosen.reporter === undefined ? undefined : personNamed(facts, chosen.reporter)
  // Who does not go cannot tell how it was.
  const gone = reporter === undefined && was !== undefined && stays.includes(was)
  return [
    ...attendeeEdits(event, after),
    ...(reporter === undefined ? [] : [set(event, ['reporter'], reporter)]),
    ...(gone ? [remove(event, ['reporter'])] : []),
    ...(chosen.reported === undefined
      ? []
      : [set(event, ['reported'], reportedIn(facts, event, chosen.reported))]),
  ]
}

/** Notes who goes to a gathering, who reports back, and in which meeting that was done. */
export const eventsStep = command({
  options,
  args: [
    {
      name: { nl: 'BIJEENKOMST', en: 'EVENT' },
      about: { nl: 'kenmerk, met of zonder dag', en: 'id, with or without day' },
      required: true,
    },
  ],
  reads: REGISTER_READS,
  archive: 'whole',
  run: async ({ facts, lang, options: chosen, args: [said = ''] }) => {
    const event = recordNamed(facts, 'event', said)
    if (Object.values(chosen).every(value => value === undefined || value.length === 0))
      throw new Refusal('event-nothing')
    const say = eventWordsOf(lang).plan.step(event.data.title)
    const after = await edited(working(facts), edits(facts, event, chosen), say)
    const now = after.facts.model.get('event', event.id) ?? event
    return {
      doc: eventShown(after.facts, now, lang),
      data: { id: event.id, ...now.data },
      quiet: true,
      plan: planned(after, say, `event: update ${event.id}`),
    }
  },
})
