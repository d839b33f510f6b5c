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
    nl: 'Noteer met ‘ipr overleg gast’ voor welke punten deze persoon komt, en waarvoor. In het verslag kan dat bij ‘items’.',
    en: 'Note with ‘ipr meeting guest’ for which items this person comes, and what for. In the minutes this can stand under ‘items’.',
  },
  message: {
    nl: say =>
      say.invited
        ? `${say.person} van de gemeente is uitgenodigd voor ${meetingName.nl(say)}. Er staat niet bij voor welke agendapunten.`
        : `Volgens het verslag was ${say.person} van de gemeente bij ${meetingName.nl(say)}. Er staat niet bij voor welke agendapunten.`,
    en: say =>
      say.invited
        ? `${say.person} of the municipality is invited for ${meetingName.en(say)}. It is not said for which items.`
        : `According to the minutes ${say.person} of the municipality was at ${meetingName.en(say)}. It is not said for which items.`,
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
