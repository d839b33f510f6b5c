import { clocks, lateness } from '../../domain/advice/clocks.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { currentRound, firstOf } from '../../domain/advice/rounds.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isOver } from './lives.ts'
import { quoted } from './words.ts'

type Say = { readonly title: string; readonly papers: Day; readonly council: Day }

/** ADV-18: the reaction comes in time to go with the papers of the municipal council. */
export const adviceReactionMissesPapers = rule<Say>({
  id: 'advice-reaction-misses-papers',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-16', 'ADV-18', 'PLAN-07'],
  chapter: chapter('3', '8'),
  title: {
    nl: 'De reactie is er op tijd voor de stukken van de gemeenteraad',
    en: 'The response is in time for the papers of the municipal council',
  },
  why: {
    nl: 'Anders besluit de gemeenteraad zonder te weten wat het College van het advies vindt.',
    en: 'Otherwise the municipal council decides without knowing what the College thinks of the advice.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker of de reactie later mee kan. Of vraag of de gemeenteraad het punt een vergadering later kan bespreken.',
    en: 'Ask the liaison whether the response can follow. Or ask whether the municipal council can take the item a meeting later.',
  },
  message: {
    nl: say =>
      `De gemeenteraad beslist op ${longDay(say.council, 'nl')}. De uiterste datum voor de stukken was ${longDay(say.papers, 'nl')}. Op het advies ${quoted(say.title)} is nog geen reactie.`,
    en: say =>
      `The municipal council decides on ${longDay(say.council, 'en')}. The papers were due by ${longDay(say.papers, 'en')}. There is no response to the advice ${quoted(say.title)} yet.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const running = clocks(facts, life)
      const papers = running.get('council_papers')
      const council = life.entry.data.request?.council_date
      if (isOver(life) || papers === undefined || council === undefined || council < facts.today) continue
      if (firstOf(currentRound(life), 'reacted') !== undefined) continue
      // A reaction that is overdue itself is told by its own rule.
      const overdue = lateness(running.get('reaction'), facts.today) > 0
      if (overdue || lateness(papers, facts.today) === 0) continue
      yield {
        in: life.entry,
        at: ['request', 'council_date'],
        say: { title: life.entry.data.title, papers: papers.deadline.due, council },
      }
    }
  },
})
