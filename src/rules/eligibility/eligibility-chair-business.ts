import { businessDeclaration } from '../../domain/people/eligibility.ts'
import { chairOn } from '../../domain/people/roles.ts'
import { longDay } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { heldOn } from '../since.ts'
import { type Say as Clash, clashes, ofRow } from './found.ts'
import { chair, holds } from './words.ts'

type Say = Omit<Clash, 'position' | 'organisation'> & { readonly organisation: string | null }

const sayNl = ({ organisation, ...say }: Say): string =>
  organisation === null
    ? `Voorzitter ${say.name} verklaarde op ${longDay(say.from, 'nl')} zakelijke belangen te hebben.`
    : holds({ ...say, organisation, position: 'business' }, chair, 'nl')

const sayEn = ({ organisation, ...say }: Say): string =>
  organisation === null
    ? `Chair ${say.name} declared on ${longDay(say.from, 'en')} to have business interests.`
    : holds({ ...say, organisation, position: 'business' }, chair, 'en')

/** CHAIR-06: what the chair declared, and positions that say the same. */
export const eligibilityChairBusiness = rule<Say>({
  id: 'eligibility-chair-business',
  area: 'eligibility',
  severity: 'error',
  rows: ['CHAIR-06'],
  chapter: chapter('10'),
  title: {
    nl: 'De voorzitter heeft geen zakelijke belangen in de gemeente of het sociaal domein',
    en: 'The chair has no business interests in the municipality or the social domain',
  },
  why: {
    nl: 'De voorzitter mag niets te winnen of te verliezen hebben bij een advies.',
    en: 'The chair may have nothing to win or lose by an advice.',
  },
  fix: {
    nl: 'Bespreek het met de voorzitter. Is het belang voorbij, noteer dan een nieuwe verklaring of het einde van de nevenfunctie.',
    en: 'Discuss it with the chair. If the interest is over, note a new declaration or the end of the position.',
  },
  message: {
    nl: say => `${sayNl(say)} Een voorzitter heeft geen zakelijke belangen.`,
    en: say => `${sayEn(say)} A chair has no business interests.`,
  },
  *check(facts) {
    yield* clashes(facts, ofRow('CHAIR-06'))
    const holding = chairOn(facts, facts.today)
    if (holding?.in.kind !== 'member') return
    const { data } = holding.in
    const declared = data.business_interests?.declared_on
    if (declared === undefined || businessDeclaration(data, facts.today) !== 'has') return
    yield {
      in: holding.in,
      at: ['business_interests', 'has'],
      say: {
        name: data.name,
        organisation: null,
        council: facts.model.council.data.council.short_name,
        ...heldOn(facts, { from: declared }),
      },
    }
  },
})
