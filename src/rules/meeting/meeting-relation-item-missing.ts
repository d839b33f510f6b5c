import { isOnCooperation } from '../../domain/agenda/routes/alderman.ts'
import { inWords } from '../../lang/in-words.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, recorded } from './meetings.ts'

type Say = { readonly year: number; readonly done: number; readonly wanted: number }

const times = (count: number): string => (count === 1 ? 'once' : `${inWords(count, 'en')} times`)

const isUntold = ({ model }: Facts, { id, data }: Entry<'meeting'>): boolean =>
  data.status === 'held' && model.get('minutes', id) === undefined

/** ALD-11: cooperation and expectations come up with the alderman every year. */
export const meetingRelationItemMissing = rule<Say>({
  id: 'meeting-relation-item-missing',
  area: 'meeting',
  severity: 'info',
  rows: ['ALD-11'],
  chapter: chapter('1'),
  title: {
    nl: 'Samenwerking en verwachtingen komen elk jaar aan de orde met de wethouder',
    en: 'Cooperation and expectations come up with the alderman every year',
  },
  why: { nl: 'De relatie heeft blijvend aandacht nodig.', en: 'The relation needs standing attention.' },
  fix: {
    nl: 'Zet ‘Samenwerking en verwachtingen’ op de agenda met de wethouder. Geef het punt het kenmerk ‘samenwerking’.',
    en: 'Put ‘Cooperation and expectations’ on the agenda with the alderman. Give the item the id ‘samenwerking’.',
  },
  message: {
    nl: say =>
      `In ${say.year} is de samenwerking met de wethouder ${say.done === 0 ? 'niet' : `${inWords(say.done, 'nl')} keer`} besproken. Afgesproken is ${inWords(say.wanted, 'nl')} keer per jaar.`,
    en: say =>
      `In ${say.year} cooperation with the alderman was ${say.done === 0 ? 'not discussed' : `discussed ${times(say.done)}`}. The agreement is ${times(say.wanted)} a year.`,
  },
  *check(facts) {
    const talks = meetingsHeldOrPlanned(facts, 'alderman')
    for (const year of new Set(talks.map(({ data }) => yearOf(data.date)))) {
      const ofYear = talks.filter(({ data }) => yearOf(data.date) === year)
      const last = ofYear.findLast(({ data }) => data.status === 'held')
      // The agenda of the next consultation takes up the item by itself.
      if (last === undefined || ofYear.some(({ data }) => data.date >= facts.today)) continue
      const minutes = recorded(facts, 'alderman').filter(one => ofYear.includes(one.meeting))
      const wanted = facts.norms.get('alderman.relation_item_per_year', last.data.date)
      const done = minutes.filter(one => isOnCooperation(one.minutes)).length
      // Minutes that still have to come may tell.
      if (wanted === null || done >= wanted || ofYear.some(one => isUntold(facts, one))) continue
      yield { in: last, say: { year, done, wanted } }
    }
  },
})
