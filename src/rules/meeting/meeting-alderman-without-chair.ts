import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly item: string }

/** ALD-06, WG-11, CHAIR-17: what goes to the alderman is first discussed with the chair. */
export const meetingAldermanWithoutChair = rule<Say>({
  id: 'meeting-alderman-without-chair',
  area: 'meeting',
  severity: 'warning',
  rows: ['ALD-06', 'WG-11', 'CHAIR-17'],
  chapter: chapter('7'),
  title: {
    nl: 'Wat naar de wethouder gaat, is eerst met de voorzitter besproken',
    en: 'What goes to the alderman is first discussed with the chair',
  },
  why: {
    nl: 'De wethouder spreekt de raad als geheel, via de voorzitter.',
    en: 'The alderman speaks with the council as a whole, through the chair.',
  },
  fix: {
    nl: 'Bespreek het met de voorzitter. Zet de dag bij het punt, achter ‘chair_consulted_on’.',
    en: 'Discuss it with the chair. Put the day with the item, after ‘chair_consulted_on’.',
  },
  message: {
    nl: say =>
      `Het punt ‘${say.item}’ van ${meetingName.nl(say)} gaat naar de wethouder. Er staat niet bij dat dit met de voorzitter is besproken.`,
    en: say =>
      `The item ‘${say.item}’ of ${meetingName.en(say)} goes to the alderman. It is not noted that this was discussed with the chair.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts)) {
      for (const [index, item] of meeting.data.items.entries()) {
        if (item.route === 'alderman' && item.chair_consulted_on === undefined)
          yield {
            in: meeting,
            at: ['items', index, 'route'],
            say: { ...named(meeting.data), item: item.title },
          }
      }
    }
  },
})
