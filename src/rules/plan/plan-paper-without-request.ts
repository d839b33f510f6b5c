import { papersToAsk } from '../../domain/planning/papers.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'

type Say = { readonly title: string; readonly council: Day; readonly request: Day }

/** PLAN-07, ADV-04: the last day to ask for advice is past, and no request came. Where the plan was impossible from the start, plan-paper-impossible tells. */
export const planPaperWithoutRequest = rule<Say>({
  id: 'plan-paper-without-request',
  area: 'plan',
  severity: 'warning',
  rows: ['PLAN-03', 'PLAN-07', 'ADV-04'],
  chapter: chapter('3', '8'),
  title: {
    nl: 'Voor elk stuk waar advies bij hoort, komt de aanvraag op tijd',
    en: 'For each paper that needs advice the request comes in time',
  },
  why: {
    nl: 'Zonder aanvraag gaat het stuk zonder advies naar de gemeenteraad.',
    en: 'Without a request the paper goes to the municipal council without advice.',
  },
  fix: {
    nl: 'Herinner de verbindingsmedewerker aan de aanvraag. Is er al een adviesdossier, noteer dat dan met ‘ipr jaarplanning stuk --advice’.',
    en: 'Remind the liaison of the request. If there is an advice file, note it with ‘ipr plan paper --advice’.',
  },
  message: {
    nl: say =>
      `Over ‘${say.title}’ is nog geen advies gevraagd. De gemeenteraad behandelt het op ${longDay(say.council, 'nl')}. De uiterste datum voor de aanvraag was ${longDay(say.request, 'nl')}.`,
    en: say =>
      `No advice has been asked on ‘${say.title}’ yet. The municipal council deals with it on ${longDay(say.council, 'en')}. The last day for the request was ${longDay(say.request, 'en')}.`,
  },
  *check(facts) {
    for (const { plan, index, paper, council, back } of papersToAsk(facts)) {
      const { adopted_on } = plan.data
      if (adopted_on === undefined || back.request < adopted_on || back.request >= facts.today) continue
      yield {
        in: plan,
        at: ['papers', index],
        ...unlessOver(facts, council),
        say: { title: paper.title, council, request: back.request },
      }
    }
  },
})
