import * as z from 'zod'
import { day, optional, yesNo } from '../../../schemas/scalars.ts'
import { coverageDoc, coverageOn } from '../../documents/people/coverage.ts'
import { membersDoc, membersSheet } from '../../documents/people/members.ts'
import { vacanciesData } from '../../documents/people/vacancies.ts'
import { nameOf } from '../../domain/names.ts'
import { seatsHeldOn } from '../../domain/people/seats-held.ts'
import { command } from '../command.ts'
import { PEOPLE_READS } from './reads.ts'

/** Who is a member on a day, in which role and workgroups and until when, and which places are free. */
export const members = command({
  options: z.object({
    on: optional(day, 'op deze dag; zonder deze optie vandaag', 'on this day; without it today'),
    coverage: optional(
      yesNo,
      'hoeveel leden belangstelling hebben voor elk thema en elke inwonersrol',
      'how many members are interested in each theme and resident role',
    ),
  }),
  reads: PEOPLE_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const on = options.on ?? facts.today
    if (options.coverage) return { doc: coverageDoc(facts, on, lang), data: { on, ...coverageOn(facts, on) } }
    const seats = seatsHeldOn(facts, on)
    return {
      doc: membersDoc(facts, seats, on, lang),
      data: {
        on,
        members: seats.map(seat => ({ ...seat, name: nameOf(facts, seat.member) })),
        vacancies: vacanciesData(facts, on),
      },
      sheet: membersSheet(facts, seats, lang),
    }
  },
})
