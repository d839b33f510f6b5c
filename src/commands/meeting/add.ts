import * as z from 'zod'
import { list, optional, text, time, yesNo } from '../../../schemas/scalars.ts'
import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { writeRecord } from '../../archive/edit.ts'
import { meetingWordsOf } from '../../documents/meeting/shared.ts'
import { warningsDoc } from '../../documents/meeting/warnings.ts'
import { kindsOfMeeting } from '../../domain/meetings/kinds.ts'
import { toInvite } from '../../domain/meetings/parties.ts'
import { habitOf } from '../../domain/meetings/propose.ts'
import { type Day, isDay } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { freeId, slug } from '../../model/slug.ts'
import type { TreeMap } from '../../model/source.ts'
import { command } from '../command.ts'
import { planOn } from '../planned.ts'
import { personNamed } from '../registers/named.ts'
import { groupMeant, kindOption } from './named.ts'
import { MEETING_READS } from './reads.ts'

/** The folder in which meetings of a kind lie: the client consultation keeps its own. */
export const folderOf = ({ model }: Facts, kind: MeetingKind): string => {
  const own = kindsOfMeeting[kind].unit === 'cc' && model.repositories.some(({ path }) => path === 'cc')
  return own ? 'cc/meetings' : 'meetings'
}

/** A free id for a meeting, `DATE-KIND[-SLUG]`. */
export const meetingId = (
  { model }: Facts,
  date: Day,
  kind: MeetingKind,
  groups: readonly string[],
  name?: string,
): string => {
  const parts = [date, kind, ...groups.slice(0, 1), slug(name ?? '')].filter(part => part !== '')
  return freeId(parts.join('-'), taken => model.known('meeting', taken))
}

const options = z.object({
  kind: optional(
    kindOption(),
    'soort overleg, zoals werkgroep of wethouder; zonder deze optie een vergadering van de raad',
    'kind of meeting; without it a council meeting',
  ),
  group: list(text, 'werkgroep; vaker te geven bij een gezamenlijk overleg', 'workgroup; may be repeated'),
  start: optional(time, 'begintijd; zonder deze optie de gewone', 'start; without it the usual one'),
  end: optional(time, 'eindtijd', 'end'),
  place: optional(text, 'plaats; zonder deze optie de gewone', 'place; without it the usual one'),
  invite: list(text, 'wie verder is uitgenodigd; vaker te geven', 'who else is invited; may be repeated'),
  by: optional(text, 'wie het bijeenroept', 'who convenes'),
  name: optional(text, 'eigen naam achter het kenmerk, zoals extra', 'own name behind the id, such as extra'),
  delegation: optional(yesNo, 'alleen met een afvaardiging van de raad', 'with a delegation only'),
  planned: optional(yesNo, 'staat in de jaarplanning', 'stands in the year plan'),
})

/** Plans a meeting: on a usual time and place, with whom of the municipality it needs invited. */
export const meetingAdd = command({
  options,
  args: [
    {
      name: { nl: 'DAG', en: 'DAY' },
      about: { nl: 'dag van het overleg, zoals 2027-03-12', en: 'day of the meeting, such as 2027-03-12' },
      required: true,
    },
  ],
  reads: MEETING_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, options: chosen } = given
    const [date = ''] = given.args
    if (!isDay(date)) throw new Refusal('bad-today', { found: date })
    const kind: MeetingKind = chosen.kind ?? 'council'
    const groups = chosen.group.map(said => groupMeant(facts, said))
    if (kindsOfMeeting[kind].unit === 'workgroup' && groups.length === 0)
      throw new Refusal('missing-option', { option: '--group' })
    const id = meetingId(facts, date, kind, groups, chosen.name)
    const habit = habitOf(facts, { kind, group: groups[0] })
    const start = chosen.start ?? habit.start
    const found = groups.map(group => facts.model.get('workgroup', group)!)
    const invited = [
      ...new Set([
        ...toInvite(facts, kind, date, found),
        ...chosen.invite.map(said => personNamed(facts, said)),
      ]),
    ]
    const tree: TreeMap = {
      kind,
      status: 'planned',
      date,
      ...(start === undefined ? {} : { start }),
      ...(chosen.end === undefined ? {} : { end: chosen.end }),
      ...((chosen.place ?? habit.place) ? { place: (chosen.place ?? habit.place)! } : {}),
      ...(groups[0] === undefined ? {} : { group: groups[0] }),
      ...(groups.length > 1 ? { groups } : {}),
      ...(chosen.delegation ? { delegation: 'true' } : {}),
      ...(chosen.by === undefined ? {} : { convened_by: personNamed(facts, chosen.by) }),
      ...(invited.length === 0 ? {} : { invited }),
      ...(chosen.planned ? { in_year_plan: 'true' } : {}),
    }
    const path = `${folderOf(facts, kind)}/${id}/meeting.yaml`
    const say = meetingWordsOf(lang).plan.add(id)
    return {
      ...warningsDoc(facts, date, say, lang),
      data: { id, path, ...tree },
      plan: planOn(facts, {
        say,
        message: `meeting: plan ${id}`,
        drafts: [{ path, before: null, after: writeRecord(path, tree), why: say }],
      }),
    }
  },
})
