import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'
import { type Counted, counted, countsOf, countWords, spotOf } from './counts.ts'

/** PLAN-01, CHAIR-18: chair, alderman and head of department discuss the big themes every year. */
export const meetingBigThemesMissing = rule<Counted>({
  id: 'meeting-big-themes-missing',
  area: 'meeting',
  severity: 'warning',
  rows: ['PLAN-01', 'CHAIR-18'],
  chapter: chapter('8'),
  title: {
    nl: 'Voorzitter, wethouder en afdelingshoofd bespreken elk jaar de grote thema’s',
    en: 'Chair, alderman and head of department discuss the big themes every year',
  },
  why: {
    nl: 'Daaruit volgt wat er dit jaar op de agenda met de wethouder komt.',
    en: 'From this follows what comes on the agenda with the alderman this year.',
  },
  fix: {
    nl: 'Plan dit overleg met ‘ipr overleg erbij’.',
    en: 'Plan this talk with ‘ipr meeting add’.',
  },
  message: {
    nl: say =>
      countWords.nl(say, ['overleg over de grote thema’s', 'overleggen over de grote thema’s'], 'minimum'),
    en: say => countWords.en(say, ['talk on the big themes', 'talks on the big themes'], 'minimum'),
  },
  *check(facts) {
    for (const row of countsOf(facts, 'big-themes', 'short', 'missed')) {
      yield {
        ...spotOf(facts, row),
        ...unlessOver(facts, yearSpan(row.year).to),
        say: counted(facts, row, 'min'),
      }
    }
  },
})
