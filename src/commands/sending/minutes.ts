import * as z from 'zod'
import { minutesShown } from '../../documents/minutes/show.ts'
import { sendingWordsOf } from '../../documents/sending/letter.ts'
import { meetingReaders } from '../../domain/sending/meeting-readers.ts'
import { versionOf } from '../../domain/sending/version.ts'
import { levelOf } from '../../domain/visibility.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { heading } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { MEETING_ARG } from '../meeting-argument.ts'
import { recordNamed } from '../registers/named.ts'
import { asWord } from './enclosed.ts'
import { letterLang, type Parcel, sendingOptions } from './parcel.ts'
import { sendOutcome } from './send.ts'

/** The minutes of a meeting as a paper for its members. */
export const minutesPaper = (facts: Facts, id: string): Doc =>
  minutesShown(facts, facts.model.get('meeting', id)!, facts.model.get('minutes', id)!, {
    lang: letterLang(facts),
    outline: false,
  })

const minutesParcel = (facts: Facts, id: string): Parcel => {
  const meeting = facts.model.get('meeting', id)
  const minutes = facts.model.get('minutes', id)
  if (!meeting || !minutes) throw new Refusal('send-no-minutes', { meeting: id })
  const lang = letterLang(facts)
  const words = sendingWordsOf(lang)
  const doc = minutesPaper(facts, id)
  const level = levelOf(minutes, facts.model)
  const adopted = minutes.data.adopted !== undefined
  return {
    slug: `${words.minutes.paper}-${id}`,
    what: doc.title,
    about: `meeting:${id}`,
    repository: minutes.repository,
    to: meetingReaders(facts, meeting),
    toBody: null,
    level,
    personal: false,
    body: () => ({
      title: doc.title,
      intro: [
        words.minutes.intro(meeting.data.date),
        ...(adopted ? [] : [words.minutes.check]),
        words.agenda.confidential,
      ],
      blocks: [heading(2, words.minutes.head), ...doc.blocks],
    }),
    enclosed: () => [
      asWord(doc, words.minutes.paper, {
        level,
        source: { path: minutes.path, hash: versionOf(minutes.source) },
      }),
    ],
    drafts: [],
    next: null,
  }
}

/** The minutes of a meeting, to those who belong to it. */
export const sendMinutes = command({
  options: z.object(sendingOptions),
  args: [MEETING_ARG],
  reads: [...AGENDA_READS, 'outgoing'],
  archive: 'whole',
  fills: true,
  needs: { hashes: true },
  run: given =>
    sendOutcome(
      given,
      minutesParcel(given.facts, recordNamed(given.facts, 'meeting', given.args[0] ?? '').id),
    ),
})
