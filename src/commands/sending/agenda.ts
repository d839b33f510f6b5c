import * as z from 'zod'
import type { KindName } from '../../../schemas/kinds.ts'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import { setValue } from '../../archive/edit.ts'
import { draftOf } from '../../archive/plan.ts'
import { agendaDoc } from '../../documents/agenda.ts'
import { addendumDoc } from '../../documents/agenda-addendum.ts'
import { frozenAgenda } from '../../documents/agenda-view.ts'
import { feedCalendar } from '../../documents/planning/feed.ts'
import { sendingWordsOf } from '../../documents/sending/letter.ts'
import type { Occasion } from '../../domain/agenda/item.ts'
import { meetingItem } from '../../domain/planning/feed.ts'
import type { Reader } from '../../domain/readers.ts'
import { meetingReaders } from '../../domain/sending/meeting-readers.ts'
import { papersOfItems } from '../../domain/sending/papers.ts'
import { versionOf } from '../../domain/sending/version.ts'
import { levelOf } from '../../domain/visibility.ts'
import type { Facts } from '../../model/facts.ts'
import { proseHash } from '../../model/hash.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Source } from '../../model/source.ts'
import { heading } from '../../tree/build.ts'
import { AGENDA_READS, occasionNamed } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { MEETING_OR_NEXT } from '../meeting-argument.ts'
import { asWord, distinctNames, type Enclosed } from './enclosed.ts'
import { guestParcel } from './guests.ts'
import { enclosedOf } from './papers.ts'
import { letterLang, type Parcel, sendingOptions } from './parcel.ts'
import { sendOutcome } from './send.ts'

const MEMBERS: Reader = { audiences: ['member'], person: null }

/** Kinds of record that a meeting's papers are sent from. */
export const SENDING_READS: readonly KindName[] = [...AGENDA_READS, 'advice-text', 'outgoing']

/** An agenda that can be sent: the meeting, the agenda as it was frozen, and what shows it. */
export interface Sendable {
  readonly facts: Facts
  readonly occasion: Occasion
  readonly meeting: Entry<'meeting'>
  readonly agenda: Entry<'agenda'>
}

const sendableOf = (facts: Facts, named: string | undefined): Sendable => {
  const occasion = occasionNamed(facts, named)
  const agenda = facts.model.get('agenda', occasion.id)
  if (!occasion.entry || !agenda) throw new Refusal('send-not-frozen', { meeting: occasion.id })
  if (occasion.entry.data.status === 'cancelled')
    throw new Refusal('send-cancelled', { meeting: occasion.id })
  return { facts, occasion, meeting: occasion.entry, agenda }
}

// What was frozen becomes what was sent: from now on its text stays as it is.
const sentSource = ({ facts, agenda }: Sendable): Source => {
  const dated = setValue(agenda.source, ['sent_on'], facts.today)
  return setValue(dated, ['hash'], proseHash(agenda.source))
}

const wholeDoc = ({ facts, occasion, agenda }: Sendable) =>
  agendaDoc(frozenAgenda(facts, occasion, agenda.data), facts, {
    lang: letterLang(facts),
    explain: false,
    kept: true,
  })

const paperOf = (sendable: Sendable, name: string, source: Source): Enclosed => {
  const doc = wholeDoc(sendable)
  const { agenda, facts } = sendable
  return asWord(doc, name, {
    level: levelOf(agenda, facts.model),
    source: { path: agenda.path, hash: versionOf(source) },
  })
}

// The meeting as a file for the reader's own calendar; one that was opened before is brought up to date.
const appointment = ({ facts, meeting }: Sendable): readonly Enclosed[] => {
  if (meeting.data.date < facts.today) return []
  const lang = letterLang(facts)
  const words = sendingWordsOf(lang).agenda
  const look = { reader: MEMBERS, lang, silent: false }
  return [
    {
      title: words.appointment,
      name: `${words.calendar}.ics`,
      level: null,
      content: { is: 'calendar', calendar: feedCalendar(facts, [meetingItem(facts, meeting)], look) },
      source: null,
    },
  ]
}

type Items = Parameters<typeof papersOfItems>[2]

const papersFor = ({ facts, meeting }: Sendable, items: Items): readonly Enclosed[] =>
  papersOfItems(facts, meeting.id, items).map(paper => enclosedOf(facts, paper))

const wholeParcel = (sendable: Sendable, partly: boolean): Parcel => {
  const { facts, occasion, meeting, agenda } = sendable
  const lang = letterLang(facts)
  const words = sendingWordsOf(lang)
  const doc = wholeDoc(sendable)
  const first = agenda.data.sent_on === undefined && !partly
  const source = first ? sentSource(sendable) : agenda.source
  const items = frozenAgenda(facts, occasion, agenda.data).items
  const papers = distinctNames([
    paperOf(sendable, words.agenda.paper, source),
    ...papersFor(sendable, items),
    ...appointment(sendable),
  ])
  return {
    slug: `agenda-${meeting.id}`,
    what: doc.title,
    about: `meeting:${meeting.id}`,
    repository: agenda.repository,
    to: meetingReaders(facts, meeting),
    toBody: null,
    level: levelOf(agenda, facts.model),
    personal: false,
    body: () => ({
      title: doc.title,
      intro: [words.agenda.intro(meeting.data.date), words.agenda.absent, words.agenda.confidential],
      blocks: [heading(2, words.agenda.head), ...doc.blocks],
    }),
    enclosed: () => papers,
    drafts: first ? [draftOf(agenda.source, source, words.planSent(meeting.id))] : [],
    next: null,
  }
}

const addendumParcel = (sendable: Sendable): Parcel => {
  const { facts, occasion, meeting, agenda } = sendable
  const lang = letterLang(facts)
  const words = sendingWordsOf(lang)
  const addendum = agenda.data.addenda.at(-1)
  if (addendum === undefined) throw new Refusal('no-addendum', { meeting: meeting.id })
  const doc = addendumDoc(facts, occasion, agenda.data, addendum, lang)
  const what = words.addendum.what(addendum.n, wholeDoc(sendable).title)
  const changed = addendum.changes.flatMap(({ detail }) => detail ?? [])
  const papers = distinctNames([
    paperOf(sendable, words.addendum.paper, agenda.source),
    ...papersFor(sendable, changed),
  ])
  return {
    ...wholeParcel(sendable, true),
    slug: `${words.addendum.slug}-${addendum.n}-${meeting.id}`,
    what,
    body: () => ({
      title: what,
      intro: [words.addendum.intro, words.addendum.whole, words.agenda.confidential],
      blocks: [heading(2, words.addendum.head), ...doc.blocks],
    }),
    enclosed: () => papers,
  }
}

/** The agenda of a meeting with its papers, an addendum to it, or for each guest what that guest comes for. */
export const sendAgenda = command({
  options: z.object({
    addendum: optional(yesNo, 'de laatste nazending, niet de agenda', 'the last addendum, not the agenda'),
    guests: optional(
      yesNo,
      'aan de gasten: ieder alleen de eigen punten',
      'to the guests: each only their own items',
    ),
    ...sendingOptions,
  }),
  args: [MEETING_OR_NEXT],
  reads: SENDING_READS,
  archive: 'whole',
  fills: true,
  needs: { hashes: true },
  run: given => {
    const { options, facts, args } = given
    const sendable = sendableOf(facts, args[0])
    if (options.addendum === true && options.guests === true) throw new Refusal('send-one-kind')
    const parcel =
      options.guests === true
        ? guestParcel(sendable)
        : options.addendum === true
          ? addendumParcel(sendable)
          : wholeParcel(sendable, options.to.length > 0)
    return sendOutcome(given, parcel)
  },
})
