import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { extractDoc, extractOf } from '../../documents/agenda-extract.ts'
import { frozenAgenda } from '../../documents/agenda-view.ts'
import { sendingWordsOf } from '../../documents/sending/letter.ts'
import { itemsForGuest } from '../../domain/agenda/guest.ts'
import { papersOfItems } from '../../domain/sending/papers.ts'
import { Refusal } from '../../model/refusal.ts'
import { heading } from '../../tree/build.ts'
import type { Sendable } from './agenda.ts'
import { asWord, distinctNames } from './enclosed.ts'
import { enclosedOf } from './papers.ts'
import { letterLang, type Parcel } from './parcel.ts'

/** For each guest of a meeting the own items, and of their papers those that the guest may see (MEET-13, CONF-08). */
export const guestParcel = ({ facts, occasion, meeting, agenda }: Sendable): Parcel => {
  const lang = letterLang(facts)
  const words = sendingWordsOf(lang)
  const view = frozenAgenda(facts, occasion, agenda.data)
  const asked = [...meeting.data.guests.map(({ person }) => person), ...meeting.data.invited]
  const itemsOf = (person: string) => {
    const items = itemsForGuest(facts, occasion, view.items, person)
    return 'why' in items ? [] : items
  }
  const docOf = (person: string) => extractDoc(facts, extractOf(view, itemsOf(person), person), lang)
  const to = [...new Set(asked)].filter(person => itemsOf(person).length > 0)
  if (to.length === 0) throw new Refusal('send-no-guests', { meeting: meeting.id })
  return {
    slug: `${words.guest.slug}-${meeting.id}`,
    what: words.guest.what(meetingKinds.word(meeting.data.kind, lang), meeting.data.date),
    about: `meeting:${meeting.id}`,
    repository: agenda.repository,
    to,
    toBody: null,
    level: null,
    personal: true,
    body: reader => {
      const doc = docOf(reader!)
      return {
        title: doc.title,
        intro: [words.guest.intro(meeting.data.date)],
        blocks: [heading(2, words.guest.head), ...doc.blocks],
      }
    },
    enclosed: reader => {
      const doc = docOf(reader!)
      // Only a piece of the agenda goes; the record must not say that the guest has it all.
      const extract = asWord(doc, words.guest.paper)
      const papers = papersOfItems(facts, meeting.id, itemsOf(reader!))
      return distinctNames([extract, ...papers.map(paper => enclosedOf(facts, paper))])
    },
    drafts: [],
    next: null,
  }
}
