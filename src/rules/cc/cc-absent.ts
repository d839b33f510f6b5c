import { nameOf, someone } from '../../domain/names.ts'
import { attendanceShare, marks, tally } from '../../domain/people/attendance.ts'
import { clientConsultationOn } from '../../domain/people/roles.ts'
import { compareShare } from '../../domain/people/share.ts'
import { longDay } from '../../lang/format.ts'
import { shareInWords } from '../../lang/in-words.ts'
import { addDays, addYears, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Spot } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly name: string
  readonly from: Day
  readonly present: number
  readonly asked: number
  readonly min: number
}

/** Where the minutes note that someone was not there. */
const absenceIn = ({ model }: Facts, meeting: string, person: string): readonly Spot[] => {
  const minutes = model.get('minutes', meeting)
  const index = minutes?.data.presence.findIndex(row => row.person === person) ?? -1
  return minutes === undefined || index < 0 ? [] : [{ in: minutes, at: ['presence', index, 'presence'] }]
}

/** CC-10: all consultations with director and alderman, in the last twelve months. */
export const ccAbsent = rule<Say>({
  id: 'cc-absent',
  area: 'cc',
  severity: 'warning',
  rows: ['CC-10', 'ALLOW-08'],
  chapter: chapter('12'),
  title: {
    nl: 'Leden van het Cliëntenoverleg zijn bij alle overleggen met directie en wethouder',
    en: 'Members of the client consultation come to all consultations with director and alderman',
  },
  why: {
    nl: 'Met drie mensen telt elke stem. Bij de onkostenvergoeding telt mee hoe vaak iemand er was.',
    en: 'With three people every voice counts. The allowance takes account of how often someone was there.',
  },
  fix: {
    nl: 'Vraag als trekker hoe het gaat. Klopt het verslag niet, verbeter dan de aanwezigheid.',
    en: 'As lead ask how things are. If the minutes are wrong, correct the presence.',
  },
  message: {
    nl: say =>
      `${say.name} was sinds ${longDay(say.from, 'nl')} ${
        say.present === 0
          ? 'bij geen enkel overleg met de directie of de wethouder'
          : `bij ${say.present} van de ${say.asked} overleggen met de directie of de wethouder`
      }. Afgesproken is dat leden van het Cliëntenoverleg er ${say.min === 1 ? 'altijd' : `ten minste ${shareInWords(say.min, 'nl', 'keer')}`} bij zijn.`,
    en: say =>
      `Since ${longDay(say.from, 'en')} ${say.name} was at ${
        say.present === 0
          ? 'no consultation with the director or the alderman'
          : `${say.present} of the ${say.asked} consultations with the director or the alderman`
      }. Agreed is that members of the client consultation are there ${say.min === 1 ? 'every time' : `at least ${shareInWords(say.min, 'en', 'times')}`}.`,
  },
  *check(facts) {
    const { norms, today } = facts
    const min = norms.get('cc.attendance.required', today)
    if (min === null) return
    const from = addDays(addYears(today, -1), 1)
    const all = marks(facts, { from, to: today }).filter(
      ({ kind, onLeave }) => (kind === 'cc-executing' || kind === 'cc-alderman') && !onLeave,
    )
    for (const person of clientConsultationOn(facts, today)) {
      const entry = someone(facts, person)
      const own = all.filter(mark => mark.person === person)
      const share = attendanceShare(
        tally(own),
        norms.get('allowance.attendance.excused_counts_as', today) ?? 'absent',
      )
      if (entry === undefined || compareShare(share, min) >= 0) continue
      yield {
        in: entry,
        also: own
          .filter(({ presence }) => presence === 'absent' || presence === 'excused')
          .flatMap(({ meeting }) => absenceIn(facts, meeting, person)),
        say: {
          name: nameOf(facts, person),
          from,
          present: share.numerator,
          asked: share.denominator,
          min,
        },
      }
    }
  },
})
