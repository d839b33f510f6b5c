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
    nl: 'Bespreek het onderwerp in een volgend overleg. Of geef het punt in het verslag het kenmerk van dit onderwerp.',
    en: 'Discuss the subject in a next meeting. Or give the item in the minutes the id of this subject.',
  },
  fixFor: {
    nl: ({ id }) =>
      `Bespreek het onderwerp in een volgend overleg. Is het al besproken, geef het punt in het verslag dan het kenmerk ‘${id}’.`,
    en: ({ id }) =>
      `Discuss the subject in a next meeting. If it was discussed already, give the item in the minutes the id ‘${id}’.`,
  },
  message: {
    nl: say => `In ${meetingName.nl(say)} is het onderwerp ‘${say.nl}’ niet besproken.`,
    en: say => `${aMeeting.en(say)} did not cover the subject ‘${say.en}’.`,
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
