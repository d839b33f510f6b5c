import type { ObligationCount } from '../../domain/meetings/obligations.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { type Counted, counted, countsOf, countWords, spotOf } from './counts.ts'

const isOwn = ({ norms, today }: Facts, { year, demand }: ObligationCount): boolean =>
  year === yearOf(today) &&
  norms.origin('meetings.per_year', demand.active.from)?.source.standing === 'council'

/** MEET-01: how often is for the council to decide, so only its own number makes a warning. */
export const meetingTooFew = rule<Counted>({
  id: 'meeting-too-few',
  area: 'meeting',
  severity: 'info',
  rows: ['MEET-01'],
  chapter: chapter('6'),
  title: {
    nl: 'De raad vergadert zo vaak als afgesproken',
    en: 'The council meets as often as agreed',
  },
  why: {
    nl: 'Met te weinig vergaderingen blijven adviezen en signalen liggen.',
    en: 'With too few meetings advices and signals are left waiting.',
  },
  fix: {
    nl: 'Plan een vergadering met ‘ipr overleg erbij’. Of leg een ander aantal vast in ipr.yaml, bij de norm ‘meetings.per_year’.',
    en: 'Plan a meeting with ‘ipr meeting add’. Or record another number in ipr.yaml, with the norm ‘meetings.per_year’.',
  },
  message: {
    nl: say => countWords.nl(say, ['vergadering', 'vergaderingen'], 'minimum'),
    en: say => countWords.en(say, ['council meeting', 'council meetings'], 'minimum'),
  },
  *check(facts) {
    for (const row of countsOf(facts, 'council-meeting', 'short', 'missed')) {
      yield {
        ...spotOf(facts, row),
        ...(isOwn(facts, row) && { severity: 'warning' as const }),
        say: counted(facts, row, 'min'),
      }
    }
  },
})
