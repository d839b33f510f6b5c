import * as z from 'zod'
import { optional, yesNo } from '../../../schemas/scalars.ts'
import { calendarData, calendarSheet, monthDoc, yearDoc } from '../../documents/planning/calendar.ts'
import { CALENDAR_KINDS, calendar } from '../../domain/planning/calendar.ts'
import { type ClosedSpan, monthSpan, yearSpan } from '../../model/day.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'

const MONTH = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/
const YEAR = /^(?:19|20)\d\d$/

const spanNamed = (named: string, whole: boolean): ClosedSpan => {
  const [, year, month] = MONTH.exec(named) ?? []
  if (whole && YEAR.test(named)) return yearSpan(Number(named))
  if (year === undefined) throw new Refusal('bad-month', { found: named })
  return whole ? yearSpan(Number(year)) : monthSpan(Number(year), Number(month))
}

/** What stands on the days of a month, or of a whole year. */
export const calendarCommand = command({
  options: z.object({
    year: optional(yesNo, 'het hele jaar als tabel', 'the whole year as a table'),
  }),
  args: [
    {
      name: { nl: 'MAAND', en: 'MONTH' },
      about: {
        nl: 'maand als 2026-03, met --year een jaar; zonder maand deze maand',
        en: 'month as 2026-03, with --year a year; without it this month',
      },
      required: false,
    },
  ],
  reads: CALENDAR_KINDS,
  archive: 'whole',
  run: ({ facts, lang, args, options }) => {
    const whole = options.year === true
    const days = calendar(facts, spanNamed(args[0] ?? facts.today.slice(0, whole ? 4 : 7), whole))
    return {
      doc: whole ? yearDoc(facts, days, lang) : monthDoc(facts, days, lang),
      data: calendarData(facts, days, lang),
      sheet: calendarSheet(facts, days, lang),
    }
  },
})
