import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { type Counted, counted, countsOf, countWords, spotOf } from './counts.ts'

/** MEET-01: the council meets no more often than it decided. */
export const meetingTooMany = rule<Counted>({
  id: 'meeting-too-many',
  area: 'meeting',
  severity: 'info',
  rows: ['MEET-01'],
  chapter: chapter('6'),
  title: {
    nl: 'De raad vergadert niet vaker dan afgesproken',
    en: 'The council meets no more often than agreed',
  },
  why: { nl: 'Leden hebben een beperkt aantal uren.', en: 'Members have a limited number of hours.' },
  fix: {
    nl: 'Bekijk of een vergadering kan vervallen. Of leg een ander aantal vast in ipr.yaml, bij de norm ‘meetings.per_year’.',
    en: 'See whether a meeting can be dropped. Or record another number in ipr.yaml, with the norm ‘meetings.per_year’.',
  },
  message: {
    nl: say => countWords.nl(say, ['vergadering', 'vergaderingen'], 'maximum'),
    en: say => countWords.en(say, ['council meeting', 'council meetings'], 'maximum'),
  },
  *check(facts) {
    for (const row of countsOf(facts, 'council-meeting', 'above')) {
      yield { ...spotOf(facts, row), say: counted(facts, row, 'max') }
    }
  },
})
