import { isActive } from '../../domain/people/membership.ts'
import { either, longDay } from '../../lang/format.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'
import { committeeSpot, selectionsHeld } from './committee.ts'

type Say = {
  readonly on: Day
  readonly chair: boolean
  readonly members: number
  readonly min: number
  readonly max: number
}

/** SUPP-09: the text has two wordings (with members, with the municipality too); only the chair and members count. */
export const organisationSelectionSupporter = rule<Say>({
  id: 'organisation-selection-supporter',
  area: 'organisation',
  severity: 'warning',
  rows: ['SUPP-09', 'CHAIR-19'],
  chapter: chapter('10', '13'),
  title: {
    nl: 'De voorzitter kiest de ondersteuner, samen met een of twee leden',
    en: 'The chair selects the supporter, with one or two members',
  },
  why: {
    nl: 'De ondersteuner werkt voor de raad. Daarom kiest de raad, en niet de gemeente.',
    en: 'The supporter works for the council. Therefore the council chooses, and not the municipality.',
  },
  fix: {
    nl: 'Noteer onder ‘committee’ (commissie) wie meededen: de voorzitter en de leden.',
    en: 'Note under ‘committee’ who took part: the chair and the members.',
  },
  message: {
    nl: say => {
      const members = countInWords(say.members, 'nl', 'ander lid', 'andere leden')
      const asked = `${either(
        [...new Set([say.min, say.max])].map(n => inWords(n, 'nl')),
        'nl',
      )} ${say.max === 1 ? 'lid' : 'leden'}`
      return `De gesprekken met kandidaat-ondersteuners waren op ${longDay(say.on, 'nl')}. ${
        say.chair
          ? say.members === 0
            ? 'Alleen de voorzitter staat in de commissie'
            : `In de commissie staan de voorzitter en ${members}`
          : `De voorzitter staat niet in de commissie, en er staan ${members} in`
      }. Bedoeld is de voorzitter met ${asked}.`
    },
    en: say => {
      const members = countInWords(say.members, 'en', 'other member', 'other members')
      const asked = `${either(
        [...new Set([say.min, say.max])].map(n => inWords(n, 'en')),
        'en',
      )} ${say.max === 1 ? 'member' : 'members'}`
      return `The talks with candidate supporters were on ${longDay(say.on, 'en')}. ${
        say.chair
          ? say.members === 0
            ? 'Only the chair is noted in the committee'
            : `The chair and ${members} are noted in the committee`
          : `The chair is not noted in the committee, and ${members} ${say.members === 1 ? 'is' : 'are'}`
      }. Meant is the chair with ${asked}.`
    },
  },
  *check(facts) {
    const { model, norms } = facts
    if (!isComplete(facts, 'member')) return
    for (const held of selectionsHeld(facts, 'supporter')) {
      const asked = norms.get('supporter.selection.members', held.on)
      if (asked === null) continue
      const chair = held.chair !== undefined && held.people.includes(held.chair)
      const members = held.people.filter(id => {
        const member = model.get('member', id)
        return (
          id !== held.chair &&
          member !== undefined &&
          (isActive(member.data, held.on) || member.data.origin === 'former_council')
        )
      }).length
      if (chair && members >= asked.min && members <= asked.max) continue
      yield { ...committeeSpot(held), say: { on: held.on, chair, members, min: asked.min, max: asked.max } }
    }
  },
})
