import * as z from 'zod'
import { optional, year } from '../../../schemas/scalars.ts'
import {
  attendanceData,
  attendanceDoc,
  attendanceRows,
  attendanceSheet,
} from '../../documents/people/attendance.ts'
import { personDoc } from '../../documents/people/person.ts'
import { someone } from '../../domain/names.ts'
import { stateOn } from '../../domain/people/membership.ts'
import { yearOf } from '../../model/day.ts'
import { command } from '../command.ts'
import { personNamed } from '../registers/named.ts'
import { PEOPLE_READS } from './reads.ts'

/** Everything about one member or other person: terms, roles, positions, training, attendance. */
export const membersShow = command({
  options: z.object({}),
  args: [
    {
      name: { nl: 'NAAM', en: 'NAME' },
      about: { nl: 'kenmerk, of een deel van de naam', en: 'id, or a part of the name' },
      required: true,
    },
  ],
  reads: [...PEOPLE_READS, 'meeting', 'minutes'],
  archive: 'whole',
  run: ({ facts, lang, args: [said = ''] }) => {
    const id = personNamed(facts, said)
    const member = facts.model.get('member', id)
    return {
      doc: personDoc(facts, id, lang),
      data: {
        id,
        kind: member === undefined ? 'person' : 'member',
        state: member === undefined ? null : stateOn(member.data, facts.today),
        ...someone(facts, id)?.data,
      },
    }
  },
})

/** Attendance of each member in a year, by kind of meeting and together. */
export const membersAttendance = command({
  options: z.object({
    year: optional(
      year,
      'over dit jaar; zonder deze optie het lopende jaar',
      'of this year; without it the running year',
    ),
  }),
  reads: [...PEOPLE_READS, 'meeting', 'minutes'],
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const asked = options.year ?? yearOf(facts.today)
    const rows = attendanceRows(facts, asked)
    return {
      doc: attendanceDoc(facts, asked, rows, lang),
      data: { year: asked, members: attendanceData(rows) },
      sheet: attendanceSheet(facts, rows, lang),
    }
  },
})
