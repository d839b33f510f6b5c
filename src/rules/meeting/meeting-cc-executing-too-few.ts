import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'
import { type Counted, counted, countsOf, countWords, spotOf } from './counts.ts'

/** CC-02: the client consultation meets the executing body often enough. */
export const meetingCcExecutingTooFew = rule<Counted>({
  id: 'meeting-cc-executing-too-few',
  area: 'meeting',
  severity: 'info',
  rows: ['CC-02'],
  chapter: chapter('1', '6'),
  title: {
    nl: 'Het Cliëntenoverleg spreekt de uitvoeringsorganisatie vaak genoeg',
    en: 'The client consultation meets the executing body often enough',
  },
  why: {
    nl: 'De wet vraagt dit overleg. De tekst noemt geen aantal.',
    en: 'The law asks for this consultation. The text gives no number.',
  },
  fix: {
    nl: 'Plan een overleg met ‘ipr overleg erbij’.',
    en: 'Plan a consultation with ‘ipr meeting add’.',
  },
  message: {
    nl: say =>
      countWords.nl(
        say,
        [
          'overleg van het Cliëntenoverleg met de uitvoeringsorganisatie',
          'overleggen van het Cliëntenoverleg met de uitvoeringsorganisatie',
        ],
        'minimum',
      ),
    en: say =>
      countWords.en(
        say,
        ['consultation of clients and executing body', 'consultations of clients and executing body'],
        'minimum',
      ),
  },
  *check(facts) {
    for (const row of countsOf(facts, 'cc-executing', 'short', 'missed')) {
      yield {
        ...spotOf(facts, row),
        ...unlessOver(facts, yearSpan(row.year).to),
        say: counted(facts, row, 'min'),
      }
    }
  },
})
