import { livesOf } from '../../domain/advice/lives.ts'
import { nameOf } from '../../domain/names.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { sideOf, writersOf } from './writers.ts'

type Say = { readonly name: string }

/** SUPP-02, ADV-11: the supporter looks at the wording and adds no content. */
export const adviceBySupporter = rule<Say>({
  id: 'advice-by-supporter',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-11', 'SUPP-02', 'WG-13'],
  chapter: chapter('7', '13'),
  title: {
    nl: 'De onafhankelijk ondersteuner schrijft niet mee aan de inhoud',
    en: 'The independent supporter does not write the content',
  },
  why: {
    nl: 'De inhoud van een advies komt van de leden. De ondersteuner kijkt alleen naar de taal.',
    en: 'The content of an advice comes from the members. The supporter looks at the wording only.',
  },
  fix: {
    nl: 'Noem in het dossier alleen leden als schrijver of meedenker. Noteer de taalcontrole met ‘ipr advies stap’, als ‘taal-nagekeken’.',
    en: 'Name only members as author or contributor in the file. Note the look at the wording with ‘ipr advice step’, as ‘edited’.',
  },
  message: {
    nl: say => `${say.name} is onafhankelijk ondersteuner en staat hier als schrijver of meedenker.`,
    en: say => `${say.name} is independent supporter and stands here as author or contributor.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const writer of writersOf(facts, life)) {
        const writes = writer.part === 'author' || writer.part === 'contributor'
        if (!writes || sideOf(facts, writer) !== 'supporter') continue
        yield { in: life.entry, at: writer.at, say: { name: nameOf(facts, writer.person) } }
      }
    }
  },
})
