import * as z from 'zod'
import { optional, text, year, yesNo } from '../../../schemas/scalars.ts'
import { type MeetingKind, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import { meetingsData, meetingsDoc, meetingsSheet } from '../../documents/meeting/list.ts'
import { meetingWordsOf, standingStates } from '../../documents/meeting/shared.ts'
import { meetingList } from '../../domain/meetings/list.ts'
import { groupName } from '../../domain/names.ts'
import { command } from '../command.ts'
import { spoken } from '../registers/spoken.ts'
import { groupMeant, kindOption } from './named.ts'
import { MEETING_READS } from './reads.ts'

/** The register of meetings: those to come, those of a year, those that moved or fell away. */
export const meetingListCommand = command({
  options: z.object({
    all: optional(yesNo, 'alle overleggen, ook die zijn geweest', 'all meetings, also those that were'),
    year: optional(year, 'alle overleggen van dit jaar', 'all meetings of this year'),
    kind: optional(
      kindOption(),
      'alleen deze soort, zoals vergadering, werkgroep of wethouder',
      'only this kind, such as council, workgroup or alderman',
    ),
    group: optional(text, 'alleen van deze werkgroep', 'only of this workgroup'),
    state: optional(
      spoken(standingStates),
      'alleen gepland, gehouden, afgelast, verzet of niet vastgelegd',
      'only planned, held, cancelled, moved or not recorded',
    ),
  }),
  reads: MEETING_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const words = meetingWordsOf(lang).list
    const group = options.group === undefined ? undefined : groupMeant(facts, options.group)
    const rows = meetingList(facts, { ...options, group })
    const whole = options.all === true || options.state !== undefined
    const which = options.year === undefined ? (whole ? words.all : words.ahead) : words.year(options.year)
    const narrowed = [
      ...(options.state === undefined ? [] : [standingStates.word(options.state, lang)]),
      ...(options.kind === undefined ? [] : [meetingKinds.word(options.kind as MeetingKind, lang)]),
      ...(group === undefined ? [] : [groupName(facts, group)]),
    ]
    const title = narrowed.length === 0 ? which : `${which}: ${narrowed.join(', ')}`
    return {
      doc: meetingsDoc(facts, title, rows, lang),
      data: meetingsData(rows),
      sheet: meetingsSheet(facts, rows, lang),
    }
  },
})
