import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'
import { type Counted, counted, countsOf, countWords, spotOf } from './counts.ts'

/** CC-03: the client consultation meets the alderman often enough. */
export const meetingCcAldermanTooFew = rule<Counted>({
  id: 'meeting-cc-alderman-too-few',
  area: 'meeting',
  severity: 'warning',
  rows: ['CC-03'],
  chapter: chapter('1', '6'),
  title: {
    nl: 'Het Cliëntenoverleg spreekt de wethouder vaak genoeg',
    en: 'The client consultation meets the alderman often enough',
  },
  why: {
    nl: 'De wethouder gebruikt hun ervaringen bij opdrachten aan de uitvoeringsorganisatie.',
    en: 'The alderman uses their experience when commissioning the executing body.',
  },
  fix: {
    nl: 'Plan een overleg met ‘ipr overleg erbij’, samen met de verbindingsmedewerker.',
    en: 'Plan a consultation with ‘ipr meeting add’, together with the liaison.',
  },
  message: {
    nl: say =>
      countWords.nl(
        say,
        [
          'overleg van het Cliëntenoverleg met de wethouder',
          'overleggen van het Cliëntenoverleg met de wethouder',
        ],
        'minimum',
      ),
    en: say =>
      countWords.en(
        say,
        ['consultation of clients and alderman', 'consultations of clients and alderman'],
        'minimum',
      ),
  },
  *check(facts) {
    for (const row of countsOf(facts, 'cc-alderman', 'short', 'missed')) {
      yield {
        ...spotOf(facts, row),
        ...unlessOver(facts, yearSpan(row.year).to),
        say: counted(facts, row, 'min'),
      }
    }
  },
})
