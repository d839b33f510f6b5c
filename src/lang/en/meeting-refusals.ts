import type { Params } from '../../model/finding.ts'
import { either, listed } from '../format.ts'
import type { meetingRefusals as dutch } from '../nl/meeting-refusals.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []

export const meetingRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'meeting-over': p =>
    p.status === 'held'
      ? `Meeting ${p.meeting} was held already.`
      : `Meeting ${p.meeting} was cancelled or moved. Plan a new one with: ipr meeting add`,
  'meeting-same-day': p =>
    `Meeting ${p.meeting} is on that day already. Note another time or place with: ipr meeting arrange`,
  'meeting-in-past': p => `${p.found} is past. Name a day to come.`,
  'not-awaited': p => `${p.name} does not belong to ${p.meeting} and was not invited. No apology is needed.`,
  'no-extract': p => {
    const guests = list(p.guests)
    if (p.why === 'member') return `${p.name} belongs to ${p.meeting} and gets the whole agenda.`
    if (p.why === 'no-items')
      return `${p.name} is no guest at any item of ${p.meeting}. Note that first with: ipr meeting guest`
    return `${p.name} is not invited to ${p.meeting}.${guests.length === 0 ? ' There are no guests.' : ` Invited are: ${listed(guests, 'en')}.`}`
  },
  'no-addendum': p =>
    `There is no addendum to the agenda of ${p.meeting}. Did something change after it was frozen? Make one with: ipr agenda show ${p.meeting} --write`,
  'unknown-part': p => {
    const parts = list(p.parts)
    const known = parts.length === 0 ? 'This meeting has no parts.' : `Choose ${either(parts, 'en')}.`
    return `There is no part ${p.found} in ${p.meeting}. ${known}`
  },
  'no-meeting-held': () => 'There was no council meeting yet.',
  'nothing-arranged': () =>
    'There is nothing to note. Say what was arranged, for instance with --room or --catering.',
}
