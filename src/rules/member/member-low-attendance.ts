import { attendanceShare, type Mark, marks, tally } from '../../domain/people/attendance.ts'
import { activeOn } from '../../domain/people/membership.ts'
import { compareShare } from '../../domain/people/share.ts'
import { longDay } from '../../lang/format.ts'
import { shareInWords } from '../../lang/in-words.ts'
import { addDays, addYears, type Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly name: string
  readonly from: Day
  readonly present: number
  readonly asked: number
  readonly min: number
}

// Of fewer meetings one missed evening already is more than a quarter.
const ENOUGH = 5

const counts = ({ kind, onLeave }: Mark): boolean => (kind === 'council' || kind === 'workgroup') && !onLeave

/** MEMB-15: meetings of council and workgroups in the last twelve months, long leave left out. */
export const memberLowAttendance = rule<Say>({
  id: 'member-low-attendance',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-15', 'ALLOW-04'],
  chapter: chapter('6', '12'),
  title: {
    nl: 'Leden zijn bij de meeste vergaderingen',
    en: 'Members come to most meetings',
  },
  why: {
    nl: 'Een advies komt van de hele raad. Bij de onkostenvergoeding telt mee hoe vaak iemand er was.',
    en: 'An advice comes from the whole council. The allowance takes account of how often someone was there.',
  },
  fix: {
    nl: 'Vraag als voorzitter hoe het gaat. Is het lid lang weg, noteer dat dan onder ‘leave’, zonder reden.',
    en: 'As chair ask how things are. If the member is away for long, note that under ‘leave’, without a reason.',
  },
  message: {
    nl: say =>
      `${say.name} was sinds ${longDay(say.from, 'nl')} bij ${say.present} van de ${say.asked} vergaderingen van raad en werkgroepen. Verwacht is ten minste ${shareInWords(say.min, 'nl', 'keer')}.`,
    en: say =>
      `Since ${longDay(say.from, 'en')} ${say.name} was at ${say.present} of the ${say.asked} meetings of council and workgroups. At least ${shareInWords(say.min, 'en', 'times')} is expected.`,
  },
  *check(facts) {
    const { norms, today } = facts
    const min = norms.get('attendance.assumed_share', today)
    if (min === null) return
    const excused = norms.get('allowance.attendance.excused_counts_as', today) ?? 'absent'
    const from = addDays(addYears(today, -1), 1)
    const all = marks(facts, { from, to: today }).filter(counts)
    for (const member of activeOn(facts, today)) {
      const own = tally(all.filter(({ person }) => person === member.id))
      const share = attendanceShare(own, excused)
      if (share.denominator < ENOUGH || compareShare(share, min) >= 0) continue
      yield {
        in: member,
        say: {
          name: member.data.name,
          from,
          present: share.numerator,
          asked: share.denominator,
          min,
        },
      }
    }
  },
})
