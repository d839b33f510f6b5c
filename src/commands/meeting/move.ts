import * as z from 'zod'
import { field, optional, text, time } from '../../../schemas/scalars.ts'
import { parseYaml } from '../../archive/yaml.ts'
import { meetingWordsOf } from '../../documents/meeting/shared.ts'
import { warningsDoc } from '../../documents/meeting/warnings.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { lastOf } from '../../domain/advice/rounds.ts'
import { groupIdsOf } from '../../domain/meetings/parties.ts'
import { append, type Edit, set } from '../../domain/minutes/edit.ts'
import { type Day, isDay } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { type TreeMap, yamlOf } from '../../model/source.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { MEETING_ARG } from '../meeting-argument.ts'
import { edited, planned, working } from '../minutes/working.ts'
import { folderOf, meetingId } from './add.ts'
import { meetingAhead } from './named.ts'

// What belongs to the day that is given up: who could not come then, what was arranged and talked over for it.
const OF_THE_DAY: ReadonlySet<string> = new Set([
  'apologies',
  'preparation',
  'room_arranged',
  'catering_arranged',
  'cancelled',
  'moved_to',
  'files',
])

const movedTree = (meeting: Entry<'meeting'>, changed: TreeMap): TreeMap => {
  const tree = parseYaml(yamlOf(meeting.source)).tree ?? {}
  const kept = Object.entries(tree).filter(([key]) => !OF_THE_DAY.has(key))
  return { ...Object.fromEntries(kept), ...changed }
}

// Facts about what is still to come point to the new day: themes of the year plan, an oral advice set for it.
const followers = (facts: Facts, from: string, to: string): readonly Edit[] => [
  ...facts.model
    .all('plan')
    .flatMap(plan =>
      plan.data.themes.flatMap(({ meeting }, index) =>
        meeting === from ? [set(plan, ['themes', index, 'meeting'], to)] : [],
      ),
    ),
  ...livesOf(facts)
    .filter(life => life.state === 'scheduled' && lastOf(life.steps, 'scheduled')?.meeting?.id === from)
    .map(({ entry }) => append(entry, ['events'], { event: 'scheduled', on: facts.today, meeting: to })),
]

const newDay = (facts: Facts, meeting: Entry<'meeting'>, said: string): Day => {
  if (!isDay(said)) throw new Refusal('bad-today', { found: said })
  if (said === meeting.data.date) throw new Refusal('meeting-same-day', { meeting: meeting.id })
  if (said < facts.today) throw new Refusal('meeting-in-past', { found: said })
  return said
}

/** Moves a meeting: the old one is cancelled and points to the new one, which takes over what was put on it. */
export const meetingMove = command({
  options: z.object({
    reason: field(text, 'waarom het overleg wordt verzet (verplicht)', 'why the meeting is moved (required)'),
    start: optional(time, 'nieuwe begintijd', 'new start'),
    end: optional(time, 'nieuwe eindtijd', 'new end'),
    place: optional(text, 'nieuwe plaats', 'new place'),
  }),
  args: [
    MEETING_ARG,
    {
      name: { nl: 'DAG', en: 'DAY' },
      about: { nl: 'de nieuwe dag, zoals 2027-03-12', en: 'the new day, such as 2027-03-12' },
      required: true,
    },
  ],
  reads: AGENDA_READS,
  archive: 'whole',
  run: async ({ facts, lang, args: [said, saidDay = ''], options: { reason, ...place } }) => {
    const meeting = meetingAhead(facts, said)
    const date = newDay(facts, meeting, saidDay)
    const { kind } = meeting.data
    const id = meetingId(facts, date, kind, groupIdsOf(meeting.data))
    const path = `${folderOf(facts, kind)}/${id}/meeting.yaml`
    const changes = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined))
    const tree = movedTree(meeting, { status: 'planned', date, ...(changes as TreeMap) })
    const say = meetingWordsOf(lang).plan.move(meeting.id, date)
    const edits: readonly Edit[] = [
      set(meeting, ['status'], 'cancelled'),
      set(meeting, ['cancelled'], { on: facts.today, reason }),
      set(meeting, ['moved_to'], id),
      { do: 'create', path, tree },
      ...followers(facts, meeting.id, id),
    ]
    const after = await edited(working(facts), edits, say)
    return {
      ...warningsDoc(facts, date, say, lang),
      data: { from: meeting.id, to: id, path, reason },
      plan: planned(after, say, `meeting: move ${meeting.id}`),
    }
  },
})
