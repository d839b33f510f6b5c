import { returnsAfterDevelopment } from '../../domain/people/chairmanship.ts'
import { holdings } from '../../domain/people/roles.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly from: Day }

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
    nl: 'De raad staat op eigen benen als hij niet van één persoon afhangt.',
    en: 'The council stands on its own feet when it does not depend on one person.',
  },
  fix: {
    nl: 'Kies een ander lid als voorzitter. Kan dat niet, leg dan een uitzondering vast in ipr.yaml, met de reden.',
    en: 'Choose another member as chair. If that is impossible, record an exception in ipr.yaml, with the reason.',
  },
  message: {
    nl: say =>
      `${say.name} was voorzitter in de doorontwikkeling en is dat weer vanaf ${longDay(say.from, 'nl')}. Bedoeld is dat een ander lid het overneemt.`,
    en: say =>
      `${say.name} chaired the development phase and chairs again from ${longDay(say.from, 'en')}. Another member is meant to take over.`,
  },
  *check(facts) {
    for (const holding of holdings(facts, 'chair')) {
      if (!returnsAfterDevelopment(facts, holding)) continue
      const { in: entry, at, from } = holding
      yield { in: entry, at, say: { name: entry.data.name, from } }
    }
  },
})
