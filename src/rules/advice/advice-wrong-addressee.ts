import type { Advice } from '../../../schemas/advice.ts'
import { addressees } from '../../../schemas/vocabulary/advice.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { either } from '../../lang/format.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { dayOfLast } from './lives.ts'

type Say = { readonly addressee: Advice['addressee']; readonly allowed: readonly Advice['addressee'][] }

const names = (keys: Say['allowed'], lang: 'nl' | 'en'): string =>
  either(
    keys.map(key => addressees.word(key, lang)),
    lang,
  )

/** ADV-13, REL-01, REL-03: an advice goes to the College, never to the municipal council or a part of it. */
export const adviceWrongAddressee = rule<Say>({
  id: 'advice-wrong-addressee',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-13', 'REL-01', 'REL-02', 'REL-03'],
  chapter: chapter('6', '7'),
  title: {
    nl: 'Een advies is gericht aan het College van B&W',
    en: 'An advice is addressed to the College',
  },
  why: {
    nl: 'De Inwonersparticipatieraad adviseert het College. Het College stuurt advies en reactie naar de gemeenteraad. Zo blijven de leden buiten de politiek.',
    en: 'The council advises the College. The College passes advice and response on to the municipal council. So the members stay out of politics.',
  },
  fix: {
    nl: 'Richt het advies aan het College van B&W: zet in het dossier ‘college’ achter ‘addressee’.',
    en: 'Address the advice to the College: put ‘college’ after ‘addressee’ in the file.',
  },
  message: {
    nl: say =>
      `Dit advies is gericht aan ${addressees.word(say.addressee, 'nl')}. Een advies gaat naar ${names(say.allowed, 'nl')}.`,
    en: say =>
      `This advice is addressed to ${addressees.word(say.addressee, 'en')}. An advice goes to ${names(say.allowed, 'en')}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const { addressee } = life.entry.data
      const allowed = facts.norms.get('advice.addressees', dayOfLast(facts, life, 'sent', 'given'))
      if (allowed === null || allowed.includes(addressee)) continue
      yield {
        in: life.entry,
        at: ['addressee'],
        say: { addressee, allowed: addressees.keys.filter(key => allowed.includes(key)) },
      }
    }
  },
})
