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
    nl: 'Geef een eigen advies. Zet in het dossier ‘council’ achter ‘issuer’, en ‘true’ achter ‘regional_file’. Kiest de raad wel voor samen adviseren, leg dat dan vast in ipr.yaml, bij de norm ‘relations.regional_joint_advice’.',
    en: 'Give an advice of your own. Put ‘council’ after ‘issuer’ in the file, and ‘true’ after ‘regional_file’. If the council does choose joint advice, record that in ipr.yaml, with the norm ‘relations.regional_joint_advice’.',
  },
  message: {
    nl: () => 'Dit advies komt van raden van meer gemeenten samen. Dat is nu niet de afspraak.',
    en: () =>
      'This advice comes from councils of several municipalities together. That is not what was agreed.',
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
