import * as z from 'zod'
import { optional, text, yesNo } from '../../../schemas/scalars.ts'
import {
  aheadDoc,
  calendarData,
  calendarSheet,
  monthDoc,
  yearDoc,
} from '../../documents/planning/calendar.ts'
import { feedCalendar } from '../../documents/planning/feed.ts'
import { CALENDAR_KINDS, calendar, datedItems } from '../../domain/planning/calendar.ts'
import { concerns } from '../../domain/planning/concerns.ts'
import { feed } from '../../domain/planning/feed.ts'
import { type ClosedSpan, monthSpan, type Span, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { readerNamed } from './reader.ts'

const MONTH = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/
const YEAR = /^(?:19|20)\d\d$/

const spanNamed = (named: string, whole: boolean): ClosedSpan => {
  const [, year, month] = MONTH.exec(named) ?? []
  if (whole && YEAR.test(named)) return yearSpan(Number(named))
  if (year === undefined) throw new Refusal('bad-month', { found: named })
  return whole ? yearSpan(Number(year)) : monthSpan(Number(year), Number(month))
}

/** From today to the last day that anything stands on. */
export const fromToday = (facts: Facts): ClosedSpan => ({
  from: facts.today,
  to: datedItems(facts).reduce((last, { day }) => (day > last ? day : last), facts.today),
})

/** What stands on the days of a month, of a whole year, or of all that is still to come. */
export const calendarCommand = command({
  options: z.object({
    year: optional(yesNo, 'het hele jaar als tabel', 'the whole year as a table'),
    ahead: optional(yesNo, 'alles vanaf vandaag als tabel', 'everything from today on as a table'),
    for: optional(
      text,
      'voor wie: leden, voorzitter, ondersteuner, verbindingsmedewerker, clientenoverleg, iedereen of het kenmerk van een persoon',
      'for whom: members, chair, supporter, liaison, cc, public or a person’s id',
    ),
    silent: optional(yesNo, 'agendabestand zonder herinneringen', 'calendar file without reminders'),
  }),
  args: [
    {
      name: { nl: 'MAAND', en: 'MONTH' },
      about: {
        nl: 'maand als 2026-03, met --year een jaar; zonder maand deze maand, en in een agendabestand alles vanaf vandaag',
        en: 'month as 2026-03, with --year a year; without it this month, and in a calendar file all from today on',
      },
      required: false,
    },
  ],
  reads: CALENDAR_KINDS,
  archive: 'whole',
  run: ({ facts, lang, args: [named], options }) => {
    const whole = options.year === true
    const ahead = options.ahead === true
    if (ahead && (whole || named !== undefined)) throw new Refusal('ahead-alone')
    const { reader, name } = readerNamed(facts, options.for, lang)
    const span = ahead ? fromToday(facts) : spanNamed(named ?? facts.today.slice(0, whole ? 4 : 7), whole)
    const shows = options.for === undefined ? undefined : { reader }
    const days = calendar(facts, span, item => shows === undefined || concerns(facts, item, shows.reader))
    const look = { lang, reader: name }
    const doc = ahead ? aheadDoc : whole ? yearDoc : monthDoc
    const fed: Span = named === undefined && !whole ? { from: facts.today } : span
    return {
      doc: doc(facts, days, look),
      data: calendarData(facts, days, lang),
      sheet: calendarSheet(facts, days, lang),
      calendar: () =>
        feedCalendar(facts, feed(facts, reader, fed), { reader, lang, silent: options.silent === true }),
    }
  },
})
