import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isFinished, named, recorded } from './meetings.ts'
import { meetingName, type Named } from './words.ts'

type Say = Named & { readonly item: string }

/** MEET-06: an item that was decided holds the decision. */
export const meetingDecisionMissing = rule<Say>({
  id: 'meeting-decision-missing',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-06'],
  chapter: chapter('6'),
  title: {
    nl: 'Bij een punt met een besluit staat het besluit',
    en: 'An item that was decided holds the decision',
  },
  why: {
    nl: 'Zonder tekst en nummer weet later niemand wat er is besloten.',
    en: 'Without text and number nobody knows later what was decided.',
  },
  fix: {
    nl: 'Zet het besluit in het verslag bij dit punt, onder ‘decisions’. Is er niets besloten, kies dan een andere uitkomst.',
    en: 'Put the decision in the minutes with this item, under ‘decisions’. If nothing was decided, choose another outcome.',
  },
  message: {
    nl: say =>
      `Volgens het verslag van ${meetingName.nl(say)} is bij ‘${say.item}’ een besluit genomen. De tekst van het besluit staat er nog niet bij.`,
    en: say =>
      `According to the minutes of ${meetingName.en(say)} a decision was taken on ‘${say.item}’. The text of the decision is not there yet.`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts)) {
      if (!isFinished(minutes.data)) continue
      for (const [index, { id, title, outcome, decisions }] of minutes.data.items.entries()) {
        if (outcome === 'decided' && decisions.length === 0)
          yield {
            in: minutes,
            at: ['items', index, 'outcome'],
            say: { ...named(meeting.data), item: title ?? id },
          }
      }
    }
  },
})
