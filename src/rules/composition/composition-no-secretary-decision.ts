import { memberRoles } from '../../../schemas/vocabulary/people.ts'
import { holdersOn } from '../../domain/people/roles.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly role: 'secretary' | 'treasurer'; readonly required: boolean }

/** COMP-05: a choice for or against a secretary and a treasurer; either is fine, if it is recorded. */
export const compositionNoSecretaryDecision = rule<Say>({
  id: 'composition-no-secretary-decision',
  area: 'composition',
  severity: 'warning',
  rows: ['COMP-05', 'SUPP-13'],
  chapter: chapter('9', '13'),
  title: {
    nl: 'Er is een secretaris en een penningmeester, of een besluit dat het zonder kan',
    en: 'There is a secretary and a treasurer, or a decision to do without',
  },
  why: {
    nl: 'De raad kiest zelf of deze taken bij een lid, bij de ondersteuner of bij niemand liggen.',
    en: 'The council itself chooses whether a member, the supporter or nobody has these tasks.',
  },
  fix: {
    nl: 'Noteer de rol bij een lid of bij de ondersteuner. Besloot de raad dat het zonder kan, noteer dat besluit dan in ipr.yaml onder ‘deviations’ (afwijkingen).',
    en: 'Note the role with a member or the supporter. If the council decided to do without, note that decision in ipr.yaml under ‘deviations’.',
  },
  message: {
    nl: ({ role, required }) => {
      const word = memberRoles.word(role, 'nl')
      return required
        ? `Er is nu geen ${word}. Volgens de eigen afspraken hoort die functie vervuld te zijn.`
        : `Er is nu geen ${word}. Er staat ook geen besluit dat het zonder kan.`
    },
    en: ({ role, required }) => {
      const word = memberRoles.word(role, 'en')
      return required
        ? `There is no ${word} now. By your own rules there should be one.`
        : `There is no ${word} now. No decision to do without is noted either.`
    },
  },
  *check(facts) {
    if (!isComplete(facts, 'member', 'person')) return
    for (const role of ['secretary', 'treasurer'] as const) {
      const norm = facts.norms.origin(`roles.${role}.required`, facts.today)
      if (norm === null || norm.value === null || holdersOn(facts, facts.today, role).length > 0) continue
      if (!norm.value && norm.source.standing === 'council') continue
      yield { in: facts.model.council, say: { role, required: norm.value } }
    }
  },
})
