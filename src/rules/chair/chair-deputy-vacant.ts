import { holdersOn } from '../../domain/people/roles.ts'
import { besideAdvice } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly council: string }

/** CHAIR-23: only where the council decided to have a deputy. */
export const chairDeputyVacant = rule<Say>({
  id: 'chair-deputy-vacant',
  area: 'chair',
  severity: 'warning',
  rows: ['CHAIR-23'],
  chapter: besideAdvice,
  title: {
    nl: 'Er is een plaatsvervangend voorzitter, als de raad dat wil',
    en: 'There is a deputy chair, if the council wants one',
  },
  why: {
    nl: 'Als de voorzitter ziek is, moet de vergadering door kunnen gaan.',
    en: 'When the chair is ill, the meeting must be able to go on.',
  },
  fix: {
    nl: 'Noteer bij een lid de rol ‘deputy_chair’ (plaatsvervangend voorzitter) met de eerste dag.',
    en: 'Note the role ‘deputy_chair’ with its first day at a member.',
  },
  message: {
    nl: say =>
      `${say.council} heeft nu geen plaatsvervangend voorzitter. Volgens de eigen afspraken hoort die er wel te zijn.`,
    en: say => `${say.council} has no deputy chair now. By its own rules there should be one.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    if (norms.get('roles.deputy_chair.required', today) !== true || !isComplete(facts, 'member')) return
    if (holdersOn(facts, today, 'deputy_chair').length > 0) return
    yield { in: model.council, say: { council: model.council.data.council.short_name } }
  },
})
