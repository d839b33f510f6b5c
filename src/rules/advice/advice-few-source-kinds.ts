import { livesOf } from '../../domain/advice/lives.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { madeAt } from './lives.ts'

type Say = { readonly count: number; readonly min: number }

/** CONTACT-08: an advice lists the kinds of sources it rests on. */
export const adviceFewSourceKinds = rule<Say>({
  id: 'advice-few-source-kinds',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-10', 'CONTACT-08'],
  chapter: chapter('5'),
  title: {
    nl: 'Een advies steunt op meer soorten bronnen',
    en: 'An advice rests on several kinds of sources',
  },
  why: {
    nl: 'Eén bron geeft één kant van het verhaal.',
    en: 'One source gives one side of the story.',
  },
  fix: {
    nl: 'Noteer met ‘ipr advies noteer --source’ alle soorten bronnen die de werkgroep gebruikte. Of zoek er een bij.',
    en: 'Note with ‘ipr advice note --source’ all kinds of sources that the workgroup used. Or look for another.',
  },
  message: {
    nl: say =>
      `Het advies noemt ${say.count === 0 ? '' : 'maar '}${countInWords(say.count, 'nl', 'soort bron', 'soorten bronnen')}. Nodig zijn er ten minste ${inWords(say.min, 'nl')}.`,
    en: say =>
      `The advice names ${say.count === 0 ? '' : 'only '}${countInWords(say.count, 'en', 'kind of source', 'kinds of sources')}. At least ${inWords(say.min, 'en')} are needed.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const made = madeAt(life)
      if (made === undefined) continue
      const min = facts.norms.get('advice.min_source_kinds', made.day ?? facts.today)
      const kinds = new Set(life.entry.data.sources.map(source => source.form)).size
      if (min === null || kinds >= min) continue
      yield { in: life.entry, at: ['sources'], say: { count: kinds, min } }
    }
  },
})
