import { rule } from '../rule.ts'
import { atEvent, livesOf } from './lives.ts'
import { chapter } from './words.ts'

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
    nl: 'Verbeter het besluitnummer in het dossier, of de sleutel about bij het besluit in het verslag.',
    en: 'Correct the number of the decision in the file, or the key about of the decision in the minutes.',
  },
  message: {
    nl: say => `Besluit ${say.decision} gaat volgens het verslag over ${say.about}, niet over dit advies.`,
    en: say => `Decision ${say.decision} is about ${say.about} by the minutes, not about this advice.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const step of life.steps) {
        const { decision } = step
        const about = decision?.about
        if (decision === null || about === undefined) continue
        const [kind, id] = about.split(':')
        // A request or another paper of this dossier bears its id too.
        if (id === life.entry.id || kind === 'incoming' || kind === 'signal') continue
        yield { ...atEvent(life, step, 'decision'), say: { decision: decision.n, about } }
      }
    }
  },
})
