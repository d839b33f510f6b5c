import * as z from 'zod'
import { optional, text } from '../../../../schemas/scalars.ts'
import type { MeetingKind } from '../../../../schemas/vocabulary/meetings.ts'
import { listDoc, listWordsOf, type Remark } from '../../../documents/inbox/list.ts'
import { type DatedEntry, readCalendar } from '../../../intake/ics.ts'
import { looseDay } from '../../../lang/loose-days.ts'
import { Refusal } from '../../../model/refusal.ts'
import { slug } from '../../../model/slug.ts'
import { AGENDA_READS } from '../../agenda/occasion.ts'
import { command, type Given } from '../../command.ts'
import { meetingAdd } from '../../meeting/add.ts'
import { groupMeant, kindOption } from '../../meeting/named.ts'
import { joined, planned, type Working, working } from '../../minutes/working.ts'
import { planOfLine } from '../asked.ts'
import { madeOf } from '../drafted.ts'
import { oneFile } from '../one-file.ts'
import { sentenceOf } from '../sentence.ts'

const options = z.object({
  kind: optional(
    kindOption(),
    'soort overleg van alles in de agenda; zonder deze optie blijkt dat uit de titel',
    'kind of everything in the calendar; else it follows from the title',
  ),
  group: optional(text, 'werkgroep van alles in de agenda', 'workgroup of everything in the calendar'),
})
type Options = z.output<typeof options>

// The words by which people call their meetings; a title with none of them, or two, says nothing.
const WORDS: readonly (readonly [RegExp, MeetingKind])[] = [
  [/\b(wethouder|alderman)\b/, 'alderman'],
  [/\b(werkgroep|werkgroepoverleg|workgroup)\b/, 'workgroup'],
  [/\b(vergadering|raadsvergadering|council-meeting)\b/, 'council'],
  [/\b(startsessie|start-session)\b/, 'start-council'],
]

interface Meant {
  readonly kind: MeetingKind
  readonly group: string | undefined
}

const meant = ({ facts, options: chosen, lang }: Given<Options>, { title }: DatedEntry): Meant => {
  const named = slug(title)
  const [found, another] = WORDS.filter(([word]) => word.test(named))
  const kind = chosen.kind ?? (found && !another ? found[1] : undefined)
  if (kind === undefined) throw new Refusal('calendar-kind-unknown', { title })
  if (chosen.group !== undefined) return { kind, group: groupMeant(facts, chosen.group) }
  if (kind !== 'workgroup') return { kind, group: undefined }
  const groups = facts.model
    .all('workgroup')
    .filter(({ id, data }) => [id, slug(data.name)].some(each => `-${named}-`.includes(`-${each}-`)))
  if (groups.length !== 1) throw new Refusal('calendar-group-unknown', { title, lang })
  return { kind, group: groups[0]!.id }
}

/** What became of the calendar so far. */
interface Tally {
  readonly now: Working
  readonly made: readonly { readonly id: string; readonly title: string }[]
  readonly known: number
  readonly odd: readonly Remark[]
}

const added = async (given: Given<Options>, tally: Tally, entry: DatedEntry, n: number): Promise<Tally> => {
  const { kind, group } = meant(given, entry)
  const there = tally.now.facts.model
    .all('meeting')
    .some(({ data }) => data.date === entry.day && data.kind === kind && (group ?? data.group) === data.group)
  if (there) return { ...tally, known: tally.known + 1 }
  const plan = await planOfLine(given, tally.now.facts, {
    command: meetingAdd,
    args: [entry.day],
    options: {
      kind,
      group: group === undefined ? undefined : [group],
      start: entry.start ?? undefined,
      end: entry.end ?? undefined,
      place: entry.place ?? undefined,
    },
  })
  const now = await joined(tally.now, plan)
  const id = madeOf('meeting', tally.now, now).id
  const again = new Refusal('calendar-repeats', { title: entry.title })
  const odd = entry.repeats
    ? [...tally.odd, { line: n, why: sentenceOf(again, given.lang), whole: false }]
    : tally.odd
  return { ...tally, now, odd, made: [...tally.made, { id, title: entry.title }] }
}

/** Plans the meetings that stand in somebody's calendar file, and that the archive does not have. */
export const importMeetings = command({
  options,
  args: [
    {
      name: { nl: 'BESTAND', en: 'FILE' },
      about: { nl: 'de agenda als .ics', en: 'the calendar as .ics' },
      required: true,
    },
  ],
  reads: AGENDA_READS,
  archive: 'whole',
  run: async given => {
    const { facts, lang, inbox, args } = given
    const file = oneFile(inbox, args[0] ?? '')
    let tally: Tally = { now: working(facts), made: [], known: 0, odd: [] }
    for (const [index, entry] of readCalendar(file).entries()) {
      const n = index + 1
      try {
        if (entry.cancelled)
          throw new Refusal('calendar-cancelled', { title: entry.title, on: looseDay(entry.day) })
        // What is past was held or not; a calendar does not say which.
        if (entry.day < facts.today)
          throw new Refusal('calendar-past', { title: entry.title, on: looseDay(entry.day) })
        tally = await added(given, tally, entry, n)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const whole = !['calendar-past', 'calendar-cancelled'].includes(error.key)
        tally = { ...tally, odd: [...tally.odd, { line: n, why: sentenceOf(error, lang), whole }] }
      }
    }
    const say = listWordsOf(lang).plan.list.meeting(tally.made.length)
    const { made, known, odd } = tally
    return {
      doc: listDoc(facts, lang, { title: say, made, known, odd, left: [] }),
      data: { new: made, known, notUnderstood: odd },
      exit: odd.some(({ whole }) => whole) ? 1 : 0,
      ...(made.length === 0 ? {} : { plan: planned(tally.now, say, `import: ${made.length} meetings`) }),
    }
  },
})
