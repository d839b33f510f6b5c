import { yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly year: number }

/** PLAN-02: the plan of a running or coming year lists the policy papers, once it is fixed. */
export const planNoPapers = rule<Say>({
  id: 'plan-no-papers',
  area: 'plan',
  severity: 'warning',
  rows: ['PLAN-02'],
  chapter: chapter('8'),
  title: { nl: 'De jaarplanning noemt de beleidsstukken', en: 'The year plan lists the policy papers' },
  why: {
    nl: 'Alleen wie weet welke stukken komen, kan op tijd advies geven.',
    en: 'Only who knows which papers are coming can give advice in time.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker welke stukken dit jaar naar de gemeenteraad gaan. Zet ze erin met ‘ipr jaarplanning stuk’.',
    en: 'Ask the liaison which papers go to the municipal council this year. Put them in with ‘ipr plan paper’.',
  },
  message: {
    nl: say =>
      `In de jaarplanning van ${say.year} staat geen enkel beleidsstuk dat naar de gemeenteraad gaat.`,
    en: say => `The year plan of ${say.year} lists not one policy paper that goes to the municipal council.`,
  },
  *check(facts) {
    for (const plan of facts.model.all('plan')) {
      const { adopted_on, papers } = plan.data
      const year = Number(plan.id)
      if (adopted_on === undefined || papers.length > 0 || year < yearOf(facts.today)) continue
      yield { in: plan, at: ['adopted_on'], say: { year } }
    }
  },
})
