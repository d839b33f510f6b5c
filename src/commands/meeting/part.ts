import * as z from 'zod'
import { optional, time, yesNo } from '../../../schemas/scalars.ts'
import { meetingWordsOf } from '../../documents/meeting/shared.ts'
import { append, type Edit, set } from '../../domain/minutes/edit.ts'
import type { Entry } from '../../model/model.ts'
import { freeId, slug } from '../../model/slug.ts'
import { command } from '../command.ts'
import { MEETING_OR_NEXT } from '../meeting-argument.ts'
import { changedMeeting } from './change.ts'
import { meetingAhead } from './named.ts'
import { MEETING_READS } from './reads.ts'

interface Options {
  readonly open?: boolean | undefined
  readonly withMunicipality?: boolean | undefined
  readonly start?: string | undefined
}

// Prose of an archive is Dutch.
const FIRST = { id: 'eerste-deel', title: 'Eerste deel' }

const edits = (meeting: Entry<'meeting'>, title: string, options: Options): readonly Edit[] => {
  const { parts } = meeting.data
  const values = {
    ...(options.open ? { open: 'true' } : {}),
    ...(options.withMunicipality ? { with_municipality: 'true' } : {}),
    ...(options.start === undefined ? {} : { start: options.start }),
  }
  const index = parts.findIndex(part => part.title === title || part.id === title)
  if (index >= 0)
    return Object.entries(values).map(([key, value]) => set(meeting, ['parts', index, key], value))
  const id = freeId(
    slug(title) || 'deel',
    taken => taken === FIRST.id || parts.some(part => part.id === taken),
  )
  // What stands in no part belongs to the first: a part that begins later needs one before it.
  const later = options.withMunicipality === true || (options.start ?? '') > (meeting.data.start ?? '24:00')
  const first = parts.length === 0 && later ? [append(meeting, ['parts'], FIRST)] : []
  return [...first, append(meeting, ['parts'], { id, title, ...values })]
}

/** Adds a part to a meeting, such as the one after the break with the municipality, or changes it. */
export const meetingPart = command({
  options: z.object({
    open: optional(yesNo, 'dit deel is openbaar', 'this part is open to the public'),
    withMunicipality: optional(yesNo, 'de gemeente is bij dit deel', 'the municipality attends this part'),
    start: optional(time, 'begintijd van dit deel', 'start of this part'),
  }),
  args: [
    {
      name: { nl: 'DEEL', en: 'PART' },
      about: {
        nl: 'naam van het deel, zoals ‘Na de pauze’',
        en: 'name of the part, such as ‘After the break’',
      },
      required: true,
    },
    MEETING_OR_NEXT,
  ],
  reads: MEETING_READS,
  archive: 'whole',
  run: given => {
    const { facts, lang, options, args } = given
    const [title = ''] = args
    const meeting = meetingAhead(facts, args[1])
    return changedMeeting(given, meeting, edits(meeting, title, options), {
      say: meetingWordsOf(lang).plan.part(title, meeting.id),
      did: 'part',
    })
  },
})
