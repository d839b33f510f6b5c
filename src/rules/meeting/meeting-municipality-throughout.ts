import { nameOf } from '../../domain/names.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly person: string; readonly invited: boolean }

const isOfMunicipality = ({ model }: Facts, person: string): boolean =>
  model.get('person', person)?.data.employer === 'municipality'

/** MEET-03, MEET-04: the municipality attends only the items it is invited for. */
export const meetingMunicipalityThroughout = rule<Say>({
  id: 'meeting-municipality-throughout',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-03', 'MEET-04'],
  chapter: chapter('6'),
  title: {
    nl: 'De gemeente is alleen bij agendapunten waarvoor zij is uitgenodigd',
    en: 'The municipality attends only the items it is invited for',
  },
  why: {
    nl: 'De raad vergadert in principe zonder de gemeente. Leden spreken dan vrij.',
    en: 'In principle the council meets without the municipality. Members then speak freely.',
  },
  fix: {
    nl: 'Noteer bij guests in meeting.yaml voor welke punten en met welk doel. In het verslag kan het met items, from_item en until_item.',
    en: 'Note under guests in meeting.yaml for which items and with what purpose. The minutes can tell with items, from_item and until_item.',
  },
  message: {
    nl: say =>
      say.invited
        ? `${say.person} van de gemeente is uitgenodigd voor ${meetingName.nl(say)}, zonder agendapunten.`
        : `${say.person} van de gemeente was volgens het verslag bij ${meetingName.nl(say)}, zonder dat er agendapunten bij staan.`,
    en: say =>
      say.invited
        ? `${say.person} of the municipality is invited for ${meetingName.en(say)}, without any items.`
        : `${say.person} of the municipality was at ${meetingName.en(say)} according to the minutes, which name no items.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'council')) {
      const { date, guests, invited, parts } = meeting.data
      if (facts.norms.get('meetings.guests_per_item', date) !== true) continue
      // A meeting with a part for the municipality says in that part when it is there.
      if (parts.some(part => part.with_municipality)) continue
      const withItems = new Set(guests.filter(({ items }) => items.length > 0).map(({ person }) => person))
      const say = (person: string, asked: boolean) => ({
        ...named(meeting.data),
        person: nameOf(facts, person),
        invited: asked,
      })
      const isThroughout = (person: string) => isOfMunicipality(facts, person) && !withItems.has(person)
      for (const [index, person] of invited.entries()) {
        if (isThroughout(person)) yield { in: meeting, at: ['invited', index], say: say(person, true) }
      }
      const minutes = facts.model.get('minutes', meeting.id)
      for (const [index, row] of (minutes?.data.presence ?? []).entries()) {
        const part = row.items.length > 0 || row.from_item !== undefined || row.until_item !== undefined
        if (minutes !== undefined && row.presence === 'present' && !part && isThroughout(row.person))
          yield { in: minutes, at: ['presence', index], say: say(row.person, false) }
      }
    }
  },
})
