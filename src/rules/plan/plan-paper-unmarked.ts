import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'

type Say = { readonly year: number; readonly title: string }

/** PLAN-03: once the plan is fixed or its papers were talked over, each paper says what the council does with it. */
export const planPaperUnmarked = rule<Say>({
  id: 'plan-paper-unmarked',
  area: 'plan',
  severity: 'warning',
  rows: ['PLAN-03', 'CHAIR-18'],
  chapter: chapter('8'),
  title: {
    nl: 'Van elk beleidsstuk is bekend of er advies komt',
    en: 'It is known of each policy paper whether advice follows',
  },
  why: {
    nl: 'Zo weten beleidsmedewerkers en werkgroepen op tijd waar zij aan toe zijn.',
    en: 'So policy officers and workgroups know in time where they stand.',
  },
  fix: {
    nl: 'Bespreek het stuk met de verbindingsmedewerker en de trekkers. Leg met ‘ipr jaarplanning stuk’ vast of er advies komt.',
    en: 'Discuss the paper with the liaison and the leads. Record with ‘ipr plan paper’ whether advice follows.',
  },
  message: {
    nl: say =>
      `Bij het beleidsstuk ‘${say.title}’ in de jaarplanning van ${say.year} staat niet of er advies nodig is.`,
    en: say =>
      `The policy paper ‘${say.title}’ in the year plan of ${say.year} does not say whether advice is needed.`,
  },
  *check(facts) {
    for (const plan of facts.model.all('plan')) {
      const { adopted_on, relevance_talk_on, papers } = plan.data
      if (adopted_on === undefined && relevance_talk_on === undefined) continue
      for (const [index, { title, relevance, council_date }] of papers.entries()) {
        if (relevance !== undefined) continue
        const year = Number(plan.id)
        const over = council_date ?? yearSpan(year).to
        yield { in: plan, at: ['papers', index], ...unlessOver(facts, over), say: { year, title } }
      }
    }
  },
})
