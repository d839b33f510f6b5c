import { livesOf } from '../../domain/advice/lives.ts'
import { count } from '../../lang/format.ts'
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
    nl: 'Noteer onder sources alle soorten bronnen die de werkgroep gebruikte, of zoek er een bij.',
    en: 'Note under sources all kinds of sources that the workgroup used, or look for another.',
  },
  message: {
    nl: say =>
      `Het advies noemt ${count(say.count, 'nl', 'soort bron', 'soorten bronnen')}. Het minimum is ${say.min}.`,
    en: say =>
      `The advice names ${count(say.count, 'en', 'kind of source', 'kinds of sources')}. The minimum is ${say.min}.`,
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
