import { countInWords } from '../../lang/in-words.ts'
import { addMonths, within, yearOf, yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly year: number; readonly papers: number }

/** PLAN-03: chair, leads and liaison talk over the papers before the plan is fixed; the talk may lie in the last quarter before. */
export const planRelevanceTalkMissing = rule<Say>({
  id: 'plan-relevance-talk-missing',
  area: 'plan',
  severity: 'warning',
  rows: ['PLAN-03', 'CHAIR-18'],
  chapter: chapter('8'),
  title: {
    nl: 'De beleidsstukken zijn besproken met voorzitter en trekkers',
    en: 'The policy papers were talked over with chair and leads',
  },
  why: {
    nl: 'U kiest zelf over welke stukken u advies geeft.',
    en: 'You choose yourselves on which papers you give advice.',
  },
  fix: {
    nl: 'Bespreek de lijst met de verbindingsmedewerker. Noteer de datum bij ‘relevance_talk_on’ (besproken op).',
    en: 'Talk over the list with the liaison. Note the date under ‘relevance_talk_on’.',
  },
  message: {
    nl: say =>
      `In de jaarplanning van ${say.year} ${say.papers === 1 ? 'staat' : 'staan'} ${countInWords(say.papers, 'nl', 'beleidsstuk', 'beleidsstukken')}. Er staat niet bij dat is besproken ${say.papers === 1 ? 'of u daar advies over geeft' : 'over welke stukken u advies geeft'}.`,
    en: say =>
      `The year plan of ${say.year} lists ${countInWords(say.papers, 'en', 'policy paper', 'policy papers')}. No talk is noted on ${say.papers === 1 ? 'whether you give advice on it' : 'which of them you give advice on'}.`,
  },
  *check(facts) {
    const { model, today } = facts
    for (const plan of model.all('plan')) {
      const { adopted_on, relevance_talk_on, papers } = plan.data
      const year = Number(plan.id)
      if (adopted_on === undefined || papers.length === 0 || year < yearOf(today)) continue
      const talks = { from: addMonths(yearSpan(year).from, -3), to: yearSpan(year).to }
      const talked = model
        .all('meeting')
        .some(
          ({ data }) => data.kind === 'relevance' && data.status !== 'cancelled' && within(data.date, talks),
        )
      if (relevance_talk_on !== undefined || talked || !isComplete(facts, 'meeting')) continue
      yield { in: plan, at: ['papers'], say: { year, papers: papers.length } }
    }
  },
})
