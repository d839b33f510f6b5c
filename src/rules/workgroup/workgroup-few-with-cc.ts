import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { type Counted, counted, countsOf, countWords } from '../meeting/counts.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'

/** CC-07 and WG-21, for each partner workgroup by itself; a joint meeting counts where a norm says so. */
export const workgroupFewWithCc = rule<Counted>({
  id: 'workgroup-few-with-cc',
  area: 'workgroup',
  severity: 'warning',
  rows: ['CC-07', 'WG-21'],
  chapter: chapter('1', '6', 'A1'),
  title: {
    nl: 'Werkgroepen over inkomen en schulden spreken vaak genoeg met het Cliëntenoverleg',
    en: 'Workgroups on income and debt meet the client consultation often enough',
  },
  why: {
    nl: 'Wie van een uitkering leeft, weet hoe regels uitpakken.',
    en: 'Who lives on a benefit knows how rules work out.',
  },
  fix: {
    nl: 'Plan een overleg met het Cliëntenoverleg. Een gezamenlijk overleg van twee werkgroepen mag ook.',
    en: 'Plan a meeting with the client consultation. A joint one of two workgroups is fine too.',
  },
  message: {
    nl: say =>
      countWords.nl(
        say,
        [
          `overleg van de werkgroep ${say.of} met het Cliëntenoverleg`,
          `overleggen van de werkgroep ${say.of} met het Cliëntenoverleg`,
        ],
        'minimum',
      ),
    en: say =>
      countWords.en(
        say,
        [
          `meeting of the workgroup ${say.of} with the client consultation`,
          `meetings of the workgroup ${say.of} with the client consultation`,
        ],
        'minimum',
      ),
  },
  *check(facts) {
    for (const row of countsOf(facts, 'cc-workgroup', 'short', 'missed')) {
      const group = row.unit.id === undefined ? undefined : facts.model.get('workgroup', row.unit.id)
      if (group === undefined) continue
      yield { in: group, ...unlessOver(facts, yearSpan(row.year).to), say: counted(facts, row, 'min') }
    }
  },
})
