import { reactionDueFrom } from '../../domain/advice/clocks.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { firstOf } from '../../domain/advice/rounds.ts'
import { timeBefore } from '../../domain/advice/terms.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isOver } from './lives.ts'
import { wishedDay } from './requests.ts'

type Say = { readonly wished: Day; readonly reaction: Day; readonly papers: Day; readonly council: Day }

/** PLAN-07 at R0 and R1 of the requirements: advice, reaction and council papers have to fit before the date. */
export const adviceCouncilDateTooSoon = rule<Say>({
  id: 'advice-council-date-too-soon',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-18', 'PLAN-07'],
  chapter: chapter('3', '8'),
  title: {
    nl: 'Advies en reactie passen voor de vergadering van de gemeenteraad',
    en: 'Advice and response fit before the meeting of the municipal council',
  },
  why: {
    nl: 'De gemeenteraad hoort advies en reactie te krijgen voordat die besluit. Met deze datums lukt dat niet.',
    en: 'The municipal council should have advice and response before it decides. With these dates it will not.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om een latere raadsdatum, of spreek een snellere reactie af.',
    en: 'Ask the liaison for a later date of the municipal council, or agree on a quicker response.',
  },
  message: {
    nl: say =>
      `De gemeenteraad beslist op ${longDay(say.council, 'nl')}. De stukken moeten er uiterlijk ${longDay(say.papers, 'nl')} zijn. Komt het advies op ${longDay(say.wished, 'nl')}, dan heeft het College tot ${longDay(say.reaction, 'nl')} voor de reactie.`,
    en: say =>
      `The municipal council decides on ${longDay(say.council, 'en')}. The papers must be there by ${longDay(say.papers, 'en')}. If the advice comes on ${longDay(say.wished, 'en')}, the College has until ${longDay(say.reaction, 'en')} for its response.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const wished = wishedDay(life)
      const council = life.entry.data.request?.council_date
      // Once the advice is sent its own clocks tell.
      if (isOver(life) || firstOf(life.steps, 'sent') !== undefined) continue
      if (wished === undefined || council === undefined || council < facts.today) continue
      const reaction = reactionDueFrom(facts, wished)
      const papers = timeBefore(facts, 'plan.council_papers_days', council, undefined)?.due
      if (reaction === null || papers === undefined || reaction <= papers) continue
      yield { in: life.entry, at: ['request', 'council_date'], say: { wished, reaction, papers, council } }
    }
  },
})
