import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { dayOfLast } from './lives.ts'

/** ADV-28, REL-05: joint advice with councils of other municipalities is not foreseen at this moment. */
export const adviceRegional = rule({
  id: 'advice-regional',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-28', 'REL-05'],
  chapter: chapter('6'),
  title: {
    nl: 'De raad adviseert niet samen met raden van andere gemeenten',
    en: 'The council does not advise jointly with councils of other municipalities',
  },
  why: {
    nl: 'Wat inwoners van de gemeente merken, komt via wethouder en beleidsmedewerkers in de regio aan de orde.',
    en: 'What residents of the municipality notice reaches the region through alderman and policy officers.',
  },
  fix: {
    nl: 'Geef een eigen advies (issuer: council) en noteer regional_file: true. Kiest de raad wel voor regionaal advies, noteer dat dan als afwijking in ipr.yaml.',
    en: 'Give an advice of your own (issuer: council) and note regional_file: true. If the council does choose regional advice, note that as a deviation in ipr.yaml.',
  },
  message: {
    nl: () => 'Dit advies komt van raden van meer gemeenten samen. Daar is nu niet in voorzien.',
    en: () => 'This advice comes from councils of several municipalities together. That is not foreseen now.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const day = dayOfLast(facts, life, 'sent', 'given')
      if (life.entry.data.issuer !== 'regional') continue
      if (facts.norms.get('relations.regional_joint_advice', day) !== false) continue
      yield { in: life.entry, at: ['issuer'], say: {} }
    }
  },
})
