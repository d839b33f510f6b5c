import * as z from 'zod'
import { list, optional, text, yesNo } from '../../../schemas/scalars.ts'
import { meetingWordsOf } from '../../documents/meeting/shared.ts'
import { occasionOf } from '../../domain/agenda/occasion.ts'
import { append, type Edit, remove, set } from '../../domain/minutes/edit.ts'
import { nameOf } from '../../domain/names.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { itemNamed } from '../agenda/drop.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { MEETING_OR_NEXT } from '../meeting-argument.ts'
import { personNamed } from '../registers/named.ts'
import { changedMeeting } from './change.ts'
import { meetingAhead } from './named.ts'

interface Asked {
  readonly person: string
  readonly items: readonly string[]
  readonly purpose: string | undefined
  readonly by: string | undefined
}

const forItems = (meeting: Entry<'meeting'>, { person, items, purpose, by }: Asked): readonly Edit[] => {
  const index = meeting.data.guests.findIndex(guest => guest.person === person)
  const more = {
    ...(purpose === undefined ? {} : { purpose }),
    ...(by === undefined ? {} : { agreed_by: by }),
  }
  const known = meeting.data.guests[index]
  if (known === undefined) return [append(meeting, ['guests'], { person, items, ...more })]
  const all = [...new Set([...known.items, ...items])]
  return [
    set(meeting, ['guests', index, 'items'], all),
    ...Object.entries(more).map(([key, value]) => set(meeting, ['guests', index, key], value)),
  ]
}

const listless = (meeting: Entry<'meeting'>, key: 'guests' | 'invited', index: number): readonly Edit[] =>
  index < 0 ? [] : [remove(meeting, meeting.data[key].length === 1 ? [key] : [key, index])]

const takenBack = (meeting: Entry<'meeting'>, person: string): readonly Edit[] => [
  ...listless(
    meeting,
    'guests',
    meeting.data.guests.findIndex(guest => guest.person === person),
  ),
  ...listless(meeting, 'invited', meeting.data.invited.indexOf(person)),
]

const edits = (meeting: Entry<'meeting'>, asked: Asked): readonly Edit[] => {
  if (asked.items.length > 0) return forItems(meeting, asked)
  const { kind, parts } = meeting.data
  // At a meeting of the council itself a guest comes for items, or for the part of the municipality (MEET-03, 04).
  if (kind === 'council' && !parts.some(part => part.with_municipality))
    throw new Refusal('missing-option', { option: '--item' })
  return meeting.data.invited.includes(asked.person) ? [] : [append(meeting, ['invited'], asked.person)]
}

/** Invites someone to a meeting: for certain items with a purpose, or to a meeting of both sides as a whole. */
export const meetingGuest = command({
  options: z.object({
    item: list(
      text,
      'nummer of kenmerk van het punt; vaker te geven',
      'number or id of the item; may be repeated',
    ),
    purpose: optional(text, 'waarvoor de gast komt', 'what the guest comes for'),
    by: optional(text, 'wie dat afsprak', 'who agreed it'),
    off: optional(yesNo, 'komt niet: neem de uitnodiging terug', 'does not come: take the invitation back'),
  }),
  args: [
    {
      name: { nl: 'WIE', en: 'WHO' },
      about: { nl: 'wie wordt uitgenodigd', en: 'who is invited' },
      required: true,
    },
    MEETING_OR_NEXT,
  ],
  reads: AGENDA_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, options, args } = given
    const meeting = meetingAhead(facts, args[1])
    const person = personNamed(facts, args[0] ?? '')
    const occasion = occasionOf(facts, meeting)
    const asked: Asked = {
      person,
      items: options.item.map(said => itemNamed(facts, occasion, said)),
      purpose: options.purpose,
      by: options.by === undefined ? undefined : personNamed(facts, options.by),
    }
    const words = meetingWordsOf(lang).plan
    const name = nameOf(facts, person)
    return changedMeeting(given, meeting, options.off ? takenBack(meeting, person) : edits(meeting, asked), {
      say: options.off ? words.noGuest(name, meeting.id) : words.guest(name, meeting.id),
      did: options.off ? 'uninvite' : 'invite',
    })
  },
})
