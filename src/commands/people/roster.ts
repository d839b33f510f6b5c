import * as z from 'zod'
import { day, integer, optional } from '../../../schemas/scalars.ts'
import { rosterDoc, rosterSheet } from '../../documents/people/roster.ts'
import { vacanciesData } from '../../documents/people/vacancies.ts'
import { nameOf } from '../../domain/names.ts'
import { gapsAhead } from '../../domain/people/gaps.ts'
import {
  endingTogether,
  type Retirement,
  roster as rosterOn,
  shareEnding,
} from '../../domain/people/roster.ts'
import type { Facts } from '../../model/facts.ts'
import { command } from '../command.ts'
import { PEOPLE_READS } from './reads.ts'

const MONTHS = 48
const MOST = 1200

const row = (facts: Facts, { member, since, term, number, ends, ...more }: Retirement) => ({
  member,
  name: nameOf(facts, member),
  since,
  kind: term.kind,
  term: number,
  ends,
  ground: more.ground ?? null,
  reappointable: more.reappointable,
  prepare_from: more.prepareFrom ?? null,
})

/** The roster of resignation: whose membership ends when, who leaves together, and when recruiting must start. */
export const roster = command({
  options: z.object({
    on: optional(day, 'op deze dag; zonder deze optie vandaag', 'on this day; without it today'),
    months: optional(
      integer.refine(months => months > 0 && months <= MOST, { params: { expected: 'integer' } }),
      'hoeveel maanden vooruit; zonder deze optie 48',
      'how many months ahead; without it 48',
    ),
  }),
  reads: PEOPLE_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const on = options.on ?? facts.today
    const months = options.months ?? MONTHS
    const lines = rosterOn(facts, on, months)
    const { numerator, denominator } = shareEnding(facts, on)
    return {
      doc: rosterDoc(facts, lines, { day: on, months, lang }),
      data: {
        on,
        months,
        lines: lines.map(line => row(facts, line)),
        together: endingTogether(lines),
        gaps: gapsAhead(facts, lines),
        within_a_year: { leaving: numerator, of: denominator },
        vacancies: vacanciesData(facts, on),
      },
      sheet: rosterSheet(facts, lines, lang),
    }
  },
})
