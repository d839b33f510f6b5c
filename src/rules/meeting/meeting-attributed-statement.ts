import type { Member } from '../../../schemas/member.ts'
import { nameParts } from '../../domain/names.ts'
import { bodyOf } from '../../model/source.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { recorded } from './meetings.ts'

type Say = { readonly person: string }

const VERBS = 'vindt|vond|zegt|zei|meent|meende|denkt|dacht'

// A first name alone is enough where the minutes name that member as present.
const statementsOf = (member: Member): RegExp => {
  const names = [member.name, nameParts(member).given].filter(name => name !== '')
  const all = names.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return new RegExp(`(?<![\\p{L}\\d])(?:${all})\\s+(?:${VERBS})(?![\\p{L}\\d])`, 'gu')
}

/** MEET-16: minutes say what was discussed, not who thought what. */
export const meetingAttributedStatement = rule<Say>({
  id: 'meeting-attributed-statement',
  area: 'meeting',
  severity: 'info',
  rows: ['MEET-16'],
  chapter: chapter('6'),
  title: {
    nl: 'Een verslag zegt wat er is besproken, niet wie wat vond',
    en: 'Minutes say what was discussed, not who thought what',
  },
  why: { nl: 'Leden moeten vrij kunnen spreken.', en: 'Members must be able to speak freely.' },
  fix: {
    nl: 'Schrijf het zonder naam: wat er is besproken.',
    en: 'Write it without the name: what was discussed.',
  },
  message: {
    nl: say =>
      `In dit verslag staat wat ${say.person} vindt of zegt. Een verslag geeft de hoofdlijnen, zonder namen.`,
    en: say =>
      `These minutes tell what ${say.person} thinks or says. Minutes give the main lines, without names.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts)) {
      const { body } = minutes.source
      if (body === null) continue
      if (facts.norms.get('minutes.attribute_statements', meeting.data.date) !== false) continue
      const text = bodyOf(minutes.source)
      for (const { person } of minutes.data.presence) {
        const member = facts.model.get('member', person)
        if (member === undefined) continue
        for (const match of text.matchAll(statementsOf(member.data))) {
          const start = body.start + match.index
          yield {
            in: minutes,
            span: { start, end: start + match[0].length },
            say: { person: member.data.name },
          }
        }
      }
    }
  },
})
