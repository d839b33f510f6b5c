import { papersToAsk } from '../../domain/planning/papers.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly title: string
  readonly council: Day
  readonly request: Day
  readonly made: Day
  readonly fixed: boolean
}

/** PLAN-07: a paper marked for advice whose date left no time for it when the plan was made; see plan-paper-without-request for what was possible then. */
export const planPaperImpossible = rule<Say>({
  id: 'plan-paper-impossible',
  area: 'plan',
  severity: 'warning',
  rows: ['PLAN-07'],
  chapter: chapter('3', '8'),
  title: {
    nl: 'Een beleidsstuk laat tijd voor advies en reactie',
    en: 'A policy paper leaves time for advice and response',
  },
  why: {
    nl: 'Advies telt alleen mee als het er is voordat de gemeenteraad beslist.',
    en: 'Advice only counts when it is there before the municipal council decides.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om een latere vergadering van de gemeenteraad, of spreek een kortere weg af. Noteer dat bij ‘deviations’ (afwijkingen).',
    en: 'Ask the liaison for a later date of the municipal council, or agree on a shorter way. Note that under ‘deviations’.',
  },
  message: {
    nl: say =>
      `De gemeenteraad behandelt ‘${say.title}’ op ${longDay(say.council, 'nl')}. Om tijd te houden voor advies en reactie, is ${longDay(say.request, 'nl')} de uiterste datum voor de aanvraag. ${say.fixed ? `De jaarplanning is pas vastgesteld op ${longDay(say.made, 'nl')}.` : 'Die dag is al voorbij.'}`,
    en: say =>
      `The municipal council deals with ‘${say.title}’ on ${longDay(say.council, 'en')}. To keep time for advice and response, ${longDay(say.request, 'en')} is the last day for the request. ${say.fixed ? `The year plan was only fixed on ${longDay(say.made, 'en')}.` : 'That day is past.'}`,
  },
  *check(facts) {
    for (const { plan, index, paper, council, back } of papersToAsk(facts)) {
      const fixed = plan.data.adopted_on !== undefined
      const made = plan.data.adopted_on ?? facts.today
      if (council < facts.today || back.request >= made) continue
      yield {
        in: plan,
        at: ['papers', index, 'council_date'],
        say: { title: paper.title, council, request: back.request, made, fixed },
      }
    }
  },
})
