import { type MeetingKind, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { longDay, sentence } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'

/** What a message needs to name a meeting. */
export type Named = { readonly kind: MeetingKind; readonly on: Day }

const NEUTER = /overleg|gesprek/

// As a heading the words leave out what holds the two sides together.
const word = {
  nl: (kind: MeetingKind) =>
    meetingKinds.word(kind, 'nl').replace(/^overleg (?=werkgroep|Cliënten)/, 'overleg van '),
  en: (kind: MeetingKind) =>
    meetingKinds.word(kind, 'en').replace(/^(?=(workgroup|client consultation) and)/, 'talk of '),
}

/** `de vergadering van 17 februari 2026`, `het overleg met de wethouder van 14 april 2026`. */
export const meetingName = {
  nl: ({ kind, on }: Named): string => {
    const noun = word.nl(kind)
    return `${NEUTER.test(noun) ? 'het' : 'de'} ${noun} van ${longDay(on, 'nl')}`
  },
  en: ({ kind, on }: Named): string => `the ${word.en(kind)} of ${longDay(on, 'en')}`,
}

/** The same at the start of a sentence. */
export const aMeeting = {
  nl: (named: Named): string => sentence(meetingName.nl(named)),
  en: (named: Named): string => sentence(meetingName.en(named)),
}
