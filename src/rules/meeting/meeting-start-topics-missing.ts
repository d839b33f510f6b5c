import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isFinished, named, recorded, unlessYearOver } from './meetings.ts'
import { aMeeting, meetingName, type Named } from './words.ts'

type Say = Named & { readonly id: string; readonly nl: string; readonly en: string }

/** START-04: the start session covers all four subjects. */
export const meetingStartTopicsMissing = rule<Say>({
  id: 'meeting-start-topics-missing',
  area: 'meeting',
  severity: 'warning',
  rows: ['START-04'],
  chapter: chapter('14'),
  title: {
    nl: 'In de startsessie komen alle vier de onderwerpen aan bod',
    en: 'The start session covers all four subjects',
  },
  why: {
    nl: 'Zo weten leden en gemeente wat ze aan elkaar hebben.',
    en: 'So members and municipality know what to expect of each other.',
  },
  fix: {
    nl: 'Zet het onderwerp in het verslag onder dit kenmerk, of bespreek het in een volgend overleg.',
    en: 'Put the subject in the minutes under this id, or discuss it in a next meeting.',
  },
  message: {
    nl: say => `In ${meetingName.nl(say)} ontbreekt het onderwerp ‘${say.nl}’ (kenmerk ${say.id}).`,
    en: say => `${aMeeting.en(say)} lacks the subject ‘${say.en}’ (id ${say.id}).`,
  },
  *check(facts) {
    for (const { meeting, minutes } of recorded(facts, 'start-council')) {
      const told = new Set(minutes.data.items.map(({ id }) => id))
      if (!isFinished(minutes.data)) continue
      for (const { id, nl, en } of facts.norms.vocabulary('start_council_items')) {
        if (!told.has(id))
          yield {
            in: minutes,
            at: ['items'],
            ...unlessYearOver(facts, meeting.data.date),
            say: { ...named(meeting.data), id, nl, en },
          }
      }
    }
  },
})
