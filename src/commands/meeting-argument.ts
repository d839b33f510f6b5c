import type { Argument, Bilingual } from './command.ts'

const name = { nl: 'OVERLEG', en: 'MEETING' } as const

/** The argument that names a meeting. */
export const MEETING_ARG: Argument = {
  name,
  about: { nl: 'kenmerk of datum van het overleg', en: 'id or date of the meeting' },
  required: true,
}

/** The same, where it may be left out: then the command takes this one. */
export const meetingOr = ({ nl, en }: Bilingual): Argument => ({
  name,
  about: { nl: `kenmerk of datum; zonder dit ${nl}`, en: `id or date; without it ${en}` },
  required: false,
})

export const MEETING_OR_NEXT = meetingOr({ nl: 'de volgende vergadering', en: 'the next council meeting' })
