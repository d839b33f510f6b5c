import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'
import { quoted } from './words.ts'

type Say = { readonly decision: string; readonly about: string }

/** Requirements 2.5.2: the decision that a dossier points to is a decision on that advice. */
export const adviceDecisionAboutAnother = rule<Say>({
  id: 'advice-decision-about-another',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-12', 'MEET-06'],
  chapter: chapter('6'),
  title: {
    nl: 'Een besluit gaat over het advies dat ernaar verwijst',
    en: 'A decision is about the advice that refers to it',
  },
  why: {
    nl: 'Anders is een advies uitgebracht op grond van een besluit over iets anders.',
    en: 'Otherwise an advice was issued on the ground of a decision on something else.',
  },
  fix: {
    nl: 'Verbeter het besluitnummer in het dossier. Of zet in het verslag bij dit besluit het juiste advies, achter ‘about’.',
    en: 'Correct the number of the decision in the file. Or put the right advice with this decision in the minutes, after ‘about’.',
  },
  message: {
    nl: say =>
      `Besluit ${say.decision} gaat volgens het verslag over een ander advies: ${quoted(say.about)}.`,
    en: say =>
      `Decision ${say.decision} is about another advice according to the minutes: ${quoted(say.about)}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        const { decision } = step
        const about = decision?.about
        if (decision === null || about === undefined) continue
        const [kind, id = ''] = about.split(':')
        // A decision can be about the signal or the paper that led to the advice; what is unknown is told elsewhere.
        if (kind !== 'advice' || id === life.entry.id || !facts.model.known('advice', id)) continue
        yield {
          ...atEvent(life, step, 'decision'),
          say: { decision: decision.n, about: facts.model.get('advice', id)?.data.title ?? id },
        }
      }
    }
  },
})
