import { coverage, interestsOn } from '../../domain/people/coverage.ts'
import { listed } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly nl: readonly string[]; readonly en: readonly string[]; readonly min: number }

/** COMP-07: each resident role has at least one interested member. */
export const compositionRoleUncovered = rule<Say>({
  id: 'composition-role-uncovered',
  area: 'composition',
  severity: 'info',
  rows: ['COMP-07'],
  chapter: chapter('4', '9', '11'),
  title: {
    nl: 'Voor elke inwonersrol is er een lid met belangstelling',
    en: 'For every resident role there is a member with an interest in it',
  },
  why: {
    nl: 'Een advies kijkt vanuit alle rollen die inwoners hebben, ook die van cliënt.',
    en: 'An advice looks from all roles that residents have, that of client included.',
  },
  fix: {
    nl: 'Vraag leden naar hun belangstelling en vul die aan, of noem de rol in de volgende vacature.',
    en: 'Ask members for their interests and add them, or name the role in the next vacancy.',
  },
  message: {
    nl: say =>
      `${say.min === 1 ? 'Geen lid heeft' : `Minder dan ${say.min} leden hebben`} belangstelling genoteerd voor ${say.nl.length === 1 ? 'deze inwonersrol' : 'deze inwonersrollen'}: ${listed(say.nl, 'nl')}.`,
    en: say =>
      `${say.min === 1 ? 'No member has' : `Fewer than ${say.min} members have`} noted an interest in ${say.en.length === 1 ? 'this resident role' : 'these resident roles'}: ${listed(say.en, 'en')}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    const min = norms.get('coverage.min_per_role', today)
    // A council that keeps no interests at all has nothing to compare.
    const kept = interestsOn(facts, today).some(({ residentRoles }) => residentRoles.length > 0)
    if (min === null || !kept || !isComplete(facts, 'member')) return
    const asked = norms.vocabulary('resident_roles').map(({ id }) => id)
    const { residentRoles } = coverage(facts, today, { themes: [], residentRoles: asked })
    const missing = residentRoles.filter(({ enough }) => !enough).map(({ id }) => id)
    if (missing.length === 0) return
    yield {
      in: model.council,
      say: {
        nl: missing.map(id => norms.word('resident_roles', id, 'nl')),
        en: missing.map(id => norms.word('resident_roles', id, 'en')),
        min,
      },
    }
  },
})
