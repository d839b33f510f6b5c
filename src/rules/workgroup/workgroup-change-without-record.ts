import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly group: string
  readonly ended: boolean
  readonly on: Day
  readonly lacks: 'both' | 'decision' | 'consultation'
}

const LACKS = {
  nl: {
    both: 'Het besluit en het overleg met de gemeente',
    decision: 'Het besluit',
    consultation: 'Het overleg met de gemeente',
  },
  en: {
    both: 'The decision and the consultation with the municipality are',
    decision: 'The decision is',
    consultation: 'The consultation with the municipality is',
  },
} as const

/** WG-07: a workgroup that comes after the first ones, or ends, was decided on in concert with the municipality. */
export const workgroupChangeWithoutRecord = rule<Say>({
  id: 'workgroup-change-without-record',
  area: 'workgroup',
  severity: 'warning',
  rows: ['WG-07'],
  chapter: chapter('7'),
  title: {
    nl: 'Over een nieuwe of beëindigde werkgroep is besloten, na overleg met de gemeente',
    en: 'A new or ended workgroup was decided on, in concert with the municipality',
  },
  why: {
    nl: 'Beleidsmedewerkers moeten weten bij welke werkgroep zij met een thema terechtkunnen.',
    en: 'Policy officers must know to which workgroup they can turn with a theme.',
  },
  fix: {
    nl: 'Noteer onder ‘set_up’ (instelling) het nummer van het besluit en de datum van het overleg.',
    en: 'Note the number of the decision and the date of the consultation under ‘set_up’.',
  },
  message: {
    nl: say =>
      `De werkgroep ${say.group} ${say.ended ? 'eindigde' : 'begon'} op ${longDay(say.on, 'nl')}. ${LACKS.nl[say.lacks]} ${say.lacks === 'both' ? 'staan' : 'staat'} er niet bij.`,
    en: say =>
      `The workgroup ${say.group} ${say.ended ? 'ended' : 'began'} on ${longDay(say.on, 'en')}. ${LACKS.en[say.lacks]} not noted.`,
  },
  *check({ model, today }) {
    const groups = model.all('workgroup')
    const first = groups.map(({ data }) => data.from).sort()[0]
    for (const group of groups) {
      const { name, from, to, set_up: record } = group.data
      const ended = to !== undefined && to < today
      if (!ended && (from === first || from > today)) continue
      const [decision, consulted] = [record?.decision !== undefined, record?.consulted_on !== undefined]
      if (decision && consulted) continue
      const lacks = decision ? 'consultation' : consulted ? 'decision' : 'both'
      yield {
        in: group,
        at: record !== undefined ? ['set_up'] : ended ? ['to'] : ['from'],
        ...(lacks !== 'both' && { severity: 'info' }),
        say: { group: name, ended, on: ended ? to : from, lacks },
      }
    }
  },
})
