import { daysOutside, type Size } from '../../domain/people/composition.ts'
import { membershipPeriods } from '../../domain/people/membership.ts'
import { addDays, type Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { during } from '../during.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly council: string
  readonly standing: 'below' | 'above'
  readonly from: Day
  readonly to: Day
  readonly count: number
  readonly norm: number
}

type Run = readonly [Size, ...Size[]]

/** Stretches outside the norms that follow each other on the same side, taken together. */
const runsOf = (stretches: readonly Size[]): readonly Run[] => {
  const runs: Run[] = []
  for (const size of stretches) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const follows = last !== undefined && last.standing === size.standing && size.from === addDays(last.to, 1)
    if (run !== undefined && follows) runs[runs.length - 1] = [...run, size]
    else runs.push([size])
  }
  return runs
}

const firstDay = ({ model }: Facts): Day | undefined =>
  model.council.data.council.start_date ??
  model
    .all('member')
    .flatMap(({ data }) => membershipPeriods(data).map(({ from }) => from))
    .sort()[0]

/** COMP-08: every date counts; what lasts until today is for the rules on the number of today. */
export const compositionOutsideInPast = rule<Say>({
  id: 'composition-outside-in-past',
  area: 'composition',
  severity: 'info',
  rows: ['COMP-08'],
  chapter: chapter('9'),
  title: {
    nl: 'De raad had steeds genoeg en niet te veel leden',
    en: 'The council always had enough and not too many members',
  },
  why: {
    nl: 'Het jaarverslag vertelt eerlijk wanneer de raad niet op sterkte was.',
    en: 'The annual report tells honestly when the council was not at strength.',
  },
  fix: {
    nl: 'Klopt dit niet, verbeter dan de termijnen van de leden. Anders hoeft u niets te doen.',
    en: 'If this is wrong, correct the terms of the members. Otherwise there is nothing to do.',
  },
  message: {
    nl: say => {
      const [much, most, norm] =
        say.standing === 'below' ? ['weinig', 'laagste', 'minimum'] : ['veel', 'hoogste', 'maximum']
      return `${say.council} had ${during(say.from, say.to, 'nl')} te ${much} leden. Het ${most} aantal was ${say.count}. Het ${norm} is ${say.norm}.`
    },
    en: say => {
      const [much, most, norm] =
        say.standing === 'below' ? ['few', 'lowest', 'minimum'] : ['many', 'highest', 'maximum']
      return `${say.council} had too ${much} members ${during(say.from, say.to, 'en')}. The ${most} number was ${say.count}. The ${norm} is ${say.norm}.`
    },
  },
  *check(facts) {
    const { model, today } = facts
    const from = firstDay(facts)
    if (from === undefined || !isComplete(facts, 'member')) return
    for (const run of runsOf(daysOutside(facts, { from, to: today }).stretches)) {
      const [first] = run
      const last = run.at(-1) ?? first
      const norm = first.standing === 'below' ? first.min : first.max
      if (last.to === today || norm === null || first.standing === 'within') continue
      const counts = run.map(({ size }) => size)
      yield {
        in: model.council,
        say: {
          council: model.council.data.council.short_name,
          standing: first.standing,
          from: first.from,
          to: last.to,
          count: first.standing === 'below' ? Math.min(...counts) : Math.max(...counts),
          norm,
        },
      }
    }
  },
})
