import { activeOn } from '../../domain/people/membership.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly on: Day; readonly municipality: string }

/** COMP-04: the archive holds whether someone lives here, never where. */
export const memberNotResident = rule<Say>({
  id: 'member-not-resident',
  area: 'member',
  severity: 'error',
  rows: ['COMP-04'],
  chapter: chapter('5', '9'),
  title: { nl: 'Leden wonen in de gemeente', en: 'Members live in the municipality' },
  why: {
    nl: 'Leden kijken als inwoner. Wie verhuist naar een andere gemeente, kan geen lid blijven.',
    en: 'Members look as residents. Who moves to another municipality cannot stay a member.',
  },
  fix: {
    nl: 'Noteer het einde van het lidmaatschap onder ‘end’, met als reden ‘moved_away’ (verhuisd). Klopt dit niet, verbeter dan ‘lives_here’ (woont hier).',
    en: 'Note the end of the membership under ‘end’, with ‘moved_away’ as ground. If this is wrong, correct ‘lives_here’.',
  },
  message: {
    nl: say =>
      `${say.name} is lid. Op ${longDay(say.on, 'nl')} is genoteerd dat ${say.name} niet in ${say.municipality} woont.`,
    en: say =>
      `${say.name} is a member. On ${longDay(say.on, 'en')} it was noted that ${say.name} does not live in ${say.municipality}.`,
  },
  *check(facts) {
    const { model, norms, today } = facts
    if (norms.get('members.require_residency', today) !== true) return
    for (const member of activeOn(facts, today)) {
      const { name, resident } = member.data
      if (resident === undefined || resident.lives_here || resident.confirmed_on > today) continue
      yield {
        in: member,
        at: ['resident', 'lives_here'],
        say: { name, on: resident.confirmed_on, municipality: model.council.data.municipality.name },
      }
    }
  },
})
