import { either, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { committeeSpot, selectionsHeld } from './committee.ts'

type Say = { readonly on: Day; readonly nl: readonly string[]; readonly en: readonly string[] }

const STAYING = 'blijvende-leden'

/** RECR-03: the seats in the committee that selects a chair; staying members only where there are any. */
export const organisationSelectionSeats = rule<Say>({
  id: 'organisation-selection-seats',
  area: 'organisation',
  severity: 'warning',
  rows: ['RECR-02', 'RECR-03', 'RECR-09'],
  chapter: chapter('10'),
  title: {
    nl: 'De commissie die de voorzitter kiest, is compleet',
    en: 'The committee that selects the chair is complete',
  },
  why: {
    nl: 'Gemeente en leden moeten de voorzitter allebei vertrouwen.',
    en: 'Municipality and members must both trust the chair.',
  },
  fix: {
    nl: 'Noteer onder ‘committee’ (commissie) wie meedeed. Zet bij ‘seat’ in welke rol dat was.',
    en: 'Note under ‘committee’ who took part. Put under ‘seat’ in which role that was.',
  },
  message: {
    nl: say =>
      `De gesprekken met kandidaat-voorzitters waren op ${longDay(say.on, 'nl')}. In de commissie staat nog niemand als ${either(say.nl, 'nl')}.`,
    en: say =>
      `The talks with candidates for the chair were on ${longDay(say.on, 'en')}. In the committee nobody is noted yet as ${either(say.en, 'en')}.`,
  },
  *check(facts) {
    const { model, norms } = facts
    for (const held of selectionsHeld(facts, 'chair')) {
      const stayed = model.all('member').some(({ data }) => data.origin === 'former_council')
      const filled = held.vacancy.data.committee.map(({ seat }) => seat)
      const missing = (norms.get('recr.chair.committee', held.on) ?? []).filter(
        seat => !filled.includes(seat) && (seat !== STAYING || stayed),
      )
      if (missing.length === 0) continue
      const words = (lang: 'nl' | 'en') => missing.map(seat => norms.word('selection_seats', seat, lang))
      yield { ...committeeSpot(held), say: { on: held.on, nl: words('nl'), en: words('en') } }
    }
  },
})
