import { returnsAfterDevelopment } from '../../domain/people/chairmanship.ts'
import { holdings } from '../../domain/people/roles.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { type Held, heldOn, isOrWas, sinceWhen } from '../since.ts'

type Say = Held & { readonly name: string }

/** CHAIR-02: stated as an intention, so a warning. */
export const chairDevelopmentAgain = rule<Say>({
  id: 'chair-development-again',
  area: 'chair',
  severity: 'warning',
  rows: ['CHAIR-02'],
  chapter: chapter('10'),
  title: {
    nl: 'Na de doorontwikkeling is een ander lid voorzitter',
    en: 'After the development phase another member chairs',
  },
  why: {
    nl: 'De raad kan meer aan als het werk niet van één persoon afhangt.',
    en: 'The council can do more when the work does not depend on one person.',
  },
  fix: {
    nl: 'Kies een ander lid als voorzitter. Kan dat niet, leg dan een uitzondering vast in ipr.yaml, met de reden.',
    en: 'Choose another member as chair. If that is impossible, record an exception in ipr.yaml, with the reason.',
  },
  message: {
    nl: say =>
      `${say.name} was tijdelijk voorzitter (in de doorontwikkeling), en ${isOrWas(say, 'nl')} ${sinceWhen(say, 'nl')} opnieuw voorzitter. Bedoeld is dat een ander lid het overneemt.`,
    en: say =>
      `${say.name} was temporary chair (in the development phase), and ${isOrWas(say, 'en')} chair again ${sinceWhen(say, 'en')}. Another member is meant to take over.`,
  },
  *check(facts) {
    for (const holding of holdings(facts, 'chair')) {
      if (!returnsAfterDevelopment(facts, holding)) continue
      const { in: entry, at } = holding
      yield { in: entry, at, say: { name: entry.data.name, ...heldOn(facts, holding) } }
    }
  },
})
