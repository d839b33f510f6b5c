import { longDay } from '../../lang/format.ts'
import { addMonths, type Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { runningDocuments } from './documents.ts'

type Say = { readonly title: string; readonly on: Day }

// The catalogue gives a year as such, without a norm.
const MONTHS = 12

/** LIAI-05: the chart of the municipality is looked over every year. */
export const organisationChartOld = rule<Say>({
  id: 'organisation-chart-old',
  area: 'organisation',
  severity: 'info',
  rows: ['LIAI-05'],
  chapter: chapter('8'),
  title: {
    nl: 'Het organisatieschema van de gemeente is van dit jaar',
    en: 'The organisation chart of the municipality is of this year',
  },
  why: {
    nl: 'Wie waarover gaat, verandert bij de gemeente vaak.',
    en: 'Who is responsible for what changes often at the municipality.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om het nieuwste schema. Vervang het bestand, of noteer bij ‘decided_on’ wanneer het is nagekeken.',
    en: 'Ask the liaison for the latest chart. Replace the file, or note under ‘decided_on’ when it was looked over.',
  },
  message: {
    nl: say => `‘${say.title}’ is van ${longDay(say.on, 'nl')}. Dat is meer dan een jaar geleden.`,
    en: say => `‘${say.title}’ is of ${longDay(say.on, 'en')}. That is more than a year ago.`,
  },
  *check(facts) {
    const charts = runningDocuments(facts, 'organisation_chart').map(document => ({
      document,
      on: document.data.decided_on ?? document.data.from,
    }))
    if (charts.some(({ on }) => addMonths(on, MONTHS) >= facts.today)) return
    for (const { document, on } of charts) {
      const key = document.data.decided_on === undefined ? 'from' : 'decided_on'
      yield { in: document, at: [key], say: { title: document.data.title, on } }
    }
  },
})
