import { positionsOf } from '../../domain/advice/ledger.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { days, longDay } from '../../lang/format.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atRecommendation } from './lives.ts'
import { quoted } from './words.ts'

type Say = { readonly n: number; readonly title: string; readonly due: Day; readonly late: number }

/** ADV-16, MUNI-06: what was promised on a recommendation is done in time. */
export const adviceFollowUpOverdue = rule<Say>({
  id: 'advice-follow-up-overdue',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-16', 'FUNC-08', 'MUNI-06'],
  chapter: chapter('3', '14'),
  title: {
    nl: 'Wat op een aanbeveling is toegezegd, gebeurt op tijd',
    en: 'What was promised on a recommendation is done in time',
  },
  why: {
    nl: 'Een toezegging telt pas als zij is uitgevoerd.',
    en: 'A promise counts only when it is carried out.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker hoe het staat. Noteer het antwoord met ‘ipr advies vervolg’. Is alles uitgevoerd, geef dan ‘--done’ mee.',
    en: 'Ask the liaison how it stands. Note the answer with ‘ipr advice follow’. If all is carried out, add ‘--done’.',
  },
  message: {
    nl: say =>
      `Bij aanbeveling ${say.n} van ${quoted(say.title)} is iets toegezegd voor ${longDay(say.due, 'nl')}, ${days(say.late, 'nl')} geleden. Dat staat nog open.`,
    en: say =>
      `On recommendation ${say.n} of ${quoted(say.title)} something was promised by ${longDay(say.due, 'en')}, ${days(say.late, 'en')} ago. That is still open.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const { closed, index, recommendation } of positionsOf(life)) {
        const { n, follow_up } = recommendation
        const row = follow_up.findLastIndex(({ due }) => due !== undefined)
        const due = follow_up[row]?.due
        if (closed !== null || due === undefined || due >= facts.today) continue
        yield {
          ...atRecommendation(life, index, 'follow_up', row, 'due'),
          say: { n, title: life.entry.data.title, due, late: daysBetween(due, facts.today) },
        }
      }
    }
  },
})
