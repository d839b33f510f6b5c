import { activeOn } from '../../domain/people/membership.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly municipality: string }

/** COMP-04: yes or no with a date is enough; an address does not belong in the archive. */
export const memberResidencyUnconfirmed = rule<Say>({
  id: 'member-residency-unconfirmed',
  area: 'member',
  severity: 'warning',
  rows: ['COMP-04'],
  chapter: chapter('5', '9'),
  title: {
    nl: 'Elk lid heeft bevestigd in de gemeente te wonen',
    en: 'Every member has confirmed to live in the municipality',
  },
  why: {
    nl: 'Wonen in de gemeente is een voorwaarde om lid te zijn.',
    en: 'Living in the municipality is a condition of membership.',
  },
  fix: {
    nl: 'Vraag het na en noteer de datum onder ‘resident’. Noteer nooit het adres.',
    en: 'Ask, and note the date under ‘resident’. Never note the address.',
  },
  message: {
    nl: say => `Er staat nog niet of ${say.name} in ${say.municipality} woont.`,
    en: say => `It is not noted yet whether ${say.name} lives in ${say.municipality}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    if (norms.get('members.require_residency', today) !== true) return
    for (const member of activeOn(facts, today)) {
      if (member.data.resident !== undefined) continue
      yield {
        in: member,
        say: { name: member.data.name, municipality: model.council.data.municipality.name },
      }
    }
  },
})
