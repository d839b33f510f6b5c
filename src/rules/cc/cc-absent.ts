import { nameOf, someone } from '../../domain/names.ts'
import { attendanceShare, marks, tally } from '../../domain/people/attendance.ts'
import { clientConsultationOn } from '../../domain/people/roles.ts'
import { compareShare } from '../../domain/people/share.ts'
import { count, longDay, percent } from '../../lang/format.ts'
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
    nl: 'Met drie mensen telt elke stem. De onkostenvergoeding gaat uit van deze aanwezigheid.',
    en: 'With three people every voice counts. The allowance assumes this presence.',
  },
  fix: {
    nl: 'Vraag als trekker hoe het gaat. Klopt het verslag niet, verbeter dan de aanwezigheid.',
    en: 'As lead ask how things are. If the minutes are wrong, correct the presence.',
  },
  message: {
    nl: say =>
      `${say.name} was sinds ${longDay(say.from, 'nl')} bij ${say.present} van ${count(say.asked, 'nl', 'overleg', 'overleggen')} met directie en wethouder. ${
        say.min === 1 ? 'Verwacht is bij allemaal.' : `Verwacht is ten minste ${percent(say.min)}.`
      }`,
    en: say =>
      `Since ${longDay(say.from, 'en')} ${say.name} was at ${say.present} of ${count(say.asked, 'en', 'consultation', 'consultations')} with director and alderman. ${
        say.min === 1 ? 'All are expected.' : `At least ${percent(say.min)} is expected.`
      }`,
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
