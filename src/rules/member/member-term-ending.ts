import { openVacancies } from '../../domain/people/composition.ts'
import { roster } from '../../domain/people/roster.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly ends: Day; readonly again: boolean; readonly open: boolean }

/** MEMB-06: whoever cannot be reappointed needs a successor, so no open vacancy is a warning. */
export const memberTermEnding = rule<Say>({
  id: 'member-term-ending',
  area: 'member',
  severity: 'info',
  rows: ['MEMB-04', 'MEMB-05', 'MEMB-06', 'COMP-09'],
  chapter: chapter('11'),
  title: {
    nl: 'Voor het einde van een termijn is er een herbenoeming of een opvolger',
    en: 'Before a term ends there is a reappointment or a successor',
  },
  why: {
    nl: 'Een herbenoeming of een vacature kost maanden. Een maand voor het einde is het te laat.',
    en: 'A reappointment or a vacancy takes months. A month before the end it is too late.',
  },
  fix: {
    nl: 'Vraag het lid of het door wil. Draag het lid voor ter herbenoeming, noteer het einde, of open een vacature met ‘ipr nieuw vacature’.',
    en: 'Ask whether the member wants to go on. Nominate for reappointment, note the end, or open a vacancy with ‘ipr new vacancy’.',
  },
  message: {
    nl: say =>
      `De termijn van ${say.name} eindigt op ${longDay(say.ends, 'nl')}. ${
        say.again
          ? 'Een herbenoeming is mogelijk.'
          : say.open
            ? 'Een herbenoeming kan niet. Er staat al een vacature open.'
            : 'Een herbenoeming kan niet. Er staat nog geen vacature open.'
      }`,
    en: say =>
      `The term of ${say.name} ends on ${longDay(say.ends, 'en')}. ${
        say.again
          ? 'Reappointment is possible.'
          : say.open
            ? 'Reappointment is not possible. A vacancy is open already.'
            : 'Reappointment is not possible. No vacancy is open yet.'
      }`,
  },
  *check(facts) {
    const { model, today } = facts
    const open = openVacancies(facts, today).length > 0
    for (const { member: id, term, ends, ground, prepareFrom, reappointable: again } of roster(
      facts,
      today,
    )) {
      const member = model.get('member', id)
      if (member === undefined || ground !== undefined || term.kind === 'development_chair') continue
      if (prepareFrom === undefined || prepareFrom > today) continue
      yield {
        in: member,
        at: ['terms', term.index, 'to'],
        ...(!again && !open && { severity: 'warning' }),
        say: { name: member.data.name, ends, again, open },
      }
    }
  },
})
