import { guardHolds } from '../../domain/advice/guards.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { listed } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { draftedAt } from './lives.ts'

type Say = { readonly nl: readonly string[]; readonly en: readonly string[] }

/** ADV-27, CC-07: on income, poverty and debt the workgroup consults the client consultation. */
export const adviceCcNotConsulted = rule<Say>({
  id: 'advice-cc-not-consulted',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-27', 'CC-07', 'WG-21'],
  chapter: chapter('6'),
  title: {
    nl: 'Over inkomen, armoede en schulden spreekt de werkgroep het Cliëntenoverleg',
    en: 'On income, poverty and debt the workgroup consults the client consultation',
  },
  why: {
    nl: 'De leden van het Cliëntenoverleg weten wat cliënten van de Participatiewet ervaren.',
    en: 'The members of the client consultation know what clients of the Participation Act experience.',
  },
  fix: {
    nl: 'Plan een overleg met het Cliëntenoverleg. Noteer het met ‘ipr advies noteer --consultation’.',
    en: 'Plan a meeting with the client consultation. Note it with ‘ipr advice note --consultation’.',
  },
  message: {
    nl: say =>
      `Dit advies gaat over ${listed(say.nl, 'nl')}. Er staat nog geen overleg met het Cliëntenoverleg bij.`,
    en: say =>
      `This advice is about ${listed(say.en, 'en')}. No meeting with the client consultation is noted yet.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const drafted = draftedAt(life)
      if (drafted === undefined) continue
      const day = drafted.day ?? facts.today
      if (guardHolds(facts, life, 'client_consultation', day)) continue
      const { themes, consultations } = life.entry.data
      if (consultations.some(id => facts.model.get('meeting', id) === undefined)) continue
      const asked = facts.norms.get('advice.cc_themes', day) ?? []
      const on = themes.filter(theme => asked.includes(theme))
      const words = (lang: 'nl' | 'en') => on.map(theme => facts.norms.word('themes', theme, lang))
      yield { in: life.entry, at: ['consultations'], say: { nl: words('nl'), en: words('en') } }
    }
  },
})
