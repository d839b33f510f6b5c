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

type Say = { readonly wished: Day; readonly reaction: Day; readonly papers: Day }

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
    nl: 'De gemeenteraad hoort advies en reactie te krijgen voor het besluit. Met deze datums lukt dat misschien niet.',
    en: 'The municipal council should have advice and response before it decides. With these dates that may fail.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om een latere vergadering van de gemeenteraad, of spreek een snellere reactie af.',
    en: 'Ask the liaison for a later meeting of the municipal council, or agree on a quicker response.',
  },
  message: {
    nl: say =>
      `De gemeenteraad krijgt de stukken uiterlijk ${longDay(say.papers, 'nl')}. Komt het advies op ${longDay(say.wished, 'nl')}, dan heeft het College tot en met ${longDay(say.reaction, 'nl')} voor de reactie. De reactie kan dus te laat zijn voor de gemeenteraad.`,
    en: say =>
      `The municipal council gets the papers by ${longDay(say.papers, 'en')}. If the advice comes on ${longDay(say.wished, 'en')}, the College has until ${longDay(say.reaction, 'en')} for its response. So the response may be too late for the municipal council.`,
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
