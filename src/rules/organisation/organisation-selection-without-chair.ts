import { nameOf } from '../../domain/names.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'
import { committeeSpot, selectionsHeld } from './committee.ts'

type Say = { readonly on: Day; readonly chair: string | null }

/** RECR-04: new members are chosen by the chair with members. */
export const organisationSelectionWithoutChair = rule<Say>({
  id: 'organisation-selection-without-chair',
  area: 'organisation',
  severity: 'warning',
  rows: ['RECR-04', 'RECR-09', 'CHAIR-19'],
  chapter: chapter('10'),
  title: {
    nl: 'De voorzitter kiest mee wie lid wordt',
    en: 'The chair takes part in choosing new members',
  },
  why: {
    nl: 'De voorzitter zorgt dat de leden samen een team zijn.',
    en: 'The chair sees to it that the members form a team.',
  },
  fix: {
    nl: 'Deed de voorzitter wel mee, noteer de voorzitter dan onder ‘committee’ (commissie).',
    en: 'If the chair did take part, note the chair under ‘committee’.',
  },
  message: {
    nl: say =>
      `De gesprekken met kandidaat-leden waren op ${longDay(say.on, 'nl')}. ${
        say.chair === null
          ? 'Er was toen geen voorzitter.'
          : `Voorzitter ${say.chair} staat niet in de commissie.`
      }`,
    en: say =>
      `The talks with candidate members were on ${longDay(say.on, 'en')}. ${
        say.chair === null ? 'There was no chair then.' : `Chair ${say.chair} is not in the committee.`
      }`,
  },
  *check(facts) {
    if (!isComplete(facts, 'member')) return
    for (const held of selectionsHeld(facts, 'member')) {
      if (held.chair !== undefined && held.people.includes(held.chair)) continue
      const chair = held.chair === undefined ? null : nameOf(facts, held.chair)
      yield { ...committeeSpot(held), say: { on: held.on, chair } }
    }
  },
})
