import { nameOf } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { listed, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { meetingsHeldOrPlanned } from '../meeting/meetings.ts'
import { rule } from '../rule.ts'

type Say = { readonly on: Day; readonly people: readonly string[]; readonly subject: string }

const CONTENT = /^(advice|signal|plan):/

// Who speaks for the municipality on content; its board member or its treasurer of subsidies does not.
const municipality = (facts: Facts, { id, data }: Entry<'meeting'>): readonly string[] => {
  const there = new Set([
    ...data.invited,
    ...data.guests.map(({ person }) => person),
    ...(facts.model.get('minutes', id)?.data.presence ?? [])
      .filter(({ presence }) => presence === 'present')
      .map(({ person }) => person),
  ])
  return idsInRole(facts, data.date, 'alderman', 'head', 'liaison', 'policy_officer').filter(person =>
    there.has(person),
  )
}

/** FOUND-05: on content all members together are the partner of the municipality, never the board of a foundation. */
export const relationBoardAsPartner = rule<Say>({
  id: 'relation-board-as-partner',
  area: 'relation',
  severity: 'warning',
  rows: ['FOUND-05'],
  chapter: chapter('10'),
  title: {
    nl: 'De gemeente overlegt over de inhoud met de raad, niet met het bestuur van de stichting',
    en: 'The municipality consults on content with the council, not with the foundation’s board',
  },
  why: {
    nl: 'Voor de gemeente zijn alle leden samen de raad. Anders spreken er twee raden.',
    en: 'For the municipality all members together are the council. Otherwise two councils speak.',
  },
  fix: {
    nl: 'Bespreek het onderwerp in een overleg van de raad, en haal het hier van de agenda.',
    en: 'Talk the subject over in a meeting of the council, and take it off the agenda here.',
  },
  message: {
    nl: say =>
      `${listed(say.people, 'nl')} ${say.people.length === 1 ? 'is' : 'zijn'} bij de bestuursvergadering van ${longDay(say.on, 'nl')}. Daar staat ‘${say.subject}’ op de agenda. Over de inhoud overlegt de gemeente met alle leden.`,
    en: say =>
      `${listed(say.people, 'en')} ${say.people.length === 1 ? 'is' : 'are'} at the board meeting of ${longDay(say.on, 'en')}. ‘${say.subject}’ is on its agenda. On content the municipality consults with all members.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'foundation')) {
      const people = municipality(facts, meeting)
      if (people.length === 0) continue
      const minutes = facts.model.get('minutes', meeting.id)
      const source = minutes ?? meeting
      for (const [index, { about, title, id }] of source.data.items.entries()) {
        if (about === undefined || !CONTENT.test(about)) continue
        yield {
          in: source,
          at: ['items', index],
          say: {
            on: meeting.data.date,
            people: people.map(person => nameOf(facts, person)),
            subject: title ?? id,
          },
        }
      }
    }
  },
})
