import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { MeetingRow } from '../../domain/meetings/list.ts'
import { groupIdsOf } from '../../domain/meetings/parties.ts'
import { shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { code, paragraph, strong, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { groupNames, meetingName, meetingWordsOf, standingStates, standingText } from './shared.ts'

/** The register of meetings: day, which meeting, how it stands. */
export const meetingsDoc = (facts: Facts, title: string, rows: readonly MeetingRow[], lang: Lang): Doc => {
  const words = meetingWordsOf(lang).list
  return page(facts, title, lang, [
    rows.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.columns,
          rows.map(({ meeting, standing }) => [
            shortDay(meeting.data.date),
            meeting.data.start ?? '',
            [`${meetingName(facts, meeting, lang)} `, code(meeting.id)],
            standing.state === 'unrecorded'
              ? [strong(standingText(facts, standing, lang))]
              : standingText(facts, standing, lang),
          ]),
          { rowHeads: true },
        ),
  ])
}

/** The same for a spreadsheet, one fact to a cell. */
export const meetingsSheet = (facts: Facts, rows: readonly MeetingRow[], lang: Lang) => ({
  columns: meetingWordsOf(lang).list.sheet.map(head => ({ head })),
  rows: rows.map(({ meeting, standing }) => {
    const { id, data } = meeting
    return [
      id,
      meetingKinds.word(data.kind, lang),
      groupNames(facts, meeting).join(', ') || null,
      data.date,
      data.start ?? null,
      data.end ?? null,
      data.place ?? null,
      standingStates.word(standing.state, lang),
      data.moved_to ?? null,
      data.cancelled?.reason ?? null,
      data.apologies.length,
    ]
  }),
})

/** The same as plain data. */
export const meetingsData = (rows: readonly MeetingRow[]) =>
  rows.map(({ meeting: { id, data }, standing }) => ({
    id,
    kind: data.kind,
    groups: groupIdsOf(data),
    date: data.date,
    start: data.start ?? null,
    end: data.end ?? null,
    place: data.place ?? null,
    ...standing,
  }))
