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
    nl: 'De raad vergadert niet vaker dan hij heeft besloten',
    en: 'The council meets no more often than it decided',
  },
  why: { nl: 'Leden hebben een beperkt aantal uren.', en: 'Members have a limited number of hours.' },
  fix: {
    nl: 'Bekijk of een vergadering kan vervallen, of leg een ander aantal vast in ipr.yaml.',
    en: 'See whether a meeting can be dropped, or record another number in ipr.yaml.',
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
