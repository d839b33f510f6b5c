import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'
import { type Counted, counted, countsOf, countWords, spotOf } from './counts.ts'

/** ALD-01: the whole council meets the alderman often enough. */
export const meetingAldermanTooFew = rule<Counted>({
  id: 'meeting-alderman-too-few',
  area: 'meeting',
  severity: 'warning',
  rows: ['ALD-01'],
  chapter: chapter('1', '6'),
  title: {
    nl: 'De hele raad spreekt de wethouder vaak genoeg',
    en: 'The whole council meets the alderman often enough',
  },
  why: {
    nl: 'In dit overleg komen de grote ontwikkelingen op tafel.',
    en: 'In this consultation the big developments come up.',
  },
  fix: {
    nl: 'Plan een overleg met ‘ipr overleg erbij’, samen met de verbindingsmedewerker.',
    en: 'Plan a consultation with ‘ipr meeting add’, together with the liaison.',
  },
  message: {
    nl: say => countWords.nl(say, ['overleg met de wethouder', 'overleggen met de wethouder'], 'minimum'),
    en: say =>
      countWords.en(say, ['consultation with the alderman', 'consultations with the alderman'], 'minimum'),
  },
  *check(facts) {
    for (const row of countsOf(facts, 'alderman', 'short', 'missed')) {
      yield {
        ...spotOf(facts, row),
        ...unlessOver(facts, yearSpan(row.year).to),
        say: counted(facts, row, 'min'),
      }
    }
  },
})
