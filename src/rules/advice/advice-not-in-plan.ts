import { livesOf } from '../../domain/advice/lives.ts'
import { yearOf } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'
import { askedAt } from './requests.ts'

type Say = { readonly year: number; readonly says: boolean }

/** ADV-03: which papers come for advice is agreed in the year plan; a plan can change. */
export const adviceNotInPlan = rule<Say>({
  id: 'advice-not-in-plan',
  area: 'advice',
  severity: 'info',
  rows: ['ADV-03', 'PLAN-03'],
  chapter: chapter('8'),
  title: {
    nl: 'Een adviesaanvraag staat in de jaarplanning',
    en: 'A request for advice stands in the year plan',
  },
  why: {
    nl: 'Met de jaarplanning weet de raad vooraf wat er komt, en of zijn advies iets toevoegt.',
    en: 'With the year plan the council knows beforehand what will come, and whether its advice adds something.',
  },
  fix: {
    nl: 'Noem dit advies bij het stuk in de jaarplanning, met ‘ipr jaarplanning stuk --advice’. Kwam de aanvraag er tussendoor, schrijf dat dan in de jaarplanning bij ‘deviations’.',
    en: 'Name this advice with the paper in the year plan, with ‘ipr plan paper --advice’. If the request came in between, write that in the year plan under ‘deviations’.',
  },
  message: {
    nl: say =>
      say.says
        ? `Volgens het dossier staat deze aanvraag in de jaarplanning. In de jaarplanning van ${say.year} verwijst geen stuk naar dit advies.`
        : 'Deze aanvraag staat niet in de jaarplanning.',
    en: say =>
      say.says
        ? `According to the file this request stands in the year plan. In the year plan of ${say.year} no paper refers to this advice.`
        : 'This request does not stand in the year plan.',
  },
  *check(facts) {
    const plans = facts.model.all('plan')
    const planned = new Set(plans.flatMap(({ data }) => data.papers.map(paper => paper.advice)))
    for (const life of livesOf(facts)) {
      const says = life.entry.data.request?.in_plan
      const year = yearOf(askedAt(life)?.day ?? facts.today)
      if (says === undefined || (says && planned.has(`advice:${life.entry.id}`))) continue
      // Without the plan of that year nobody knows what it says; its absence is a finding of its own.
      if (says && (facts.model.get('plan', String(year)) === undefined || !isComplete(facts, 'plan')))
        continue
      yield { in: life.entry, at: ['request', 'in_plan'], say: { year, says } }
    }
  },
})
