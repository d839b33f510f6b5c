import * as z from 'zod'
import { amount, day, field, hours, id, integer, list, optional, text, year } from './scalars.ts'
import { visibility } from './shared.ts'
import { paymentArrangements } from './vocabulary/people.ts'
import { budgetLines } from './vocabulary/society.ts'

/** `money/YEAR.yaml`: budget, spending and the supporter's hours; no amounts of a person. */
export const money = z.strictObject({
  budget: list(
    z.strictObject({
      line: field(budgetLines.schema, 'Post', 'Line'),
      amount: field(amount, 'Begroot', 'Budgeted'),
      source: optional(text, 'Waar het staat', 'Where it stands'),
    }),
    'Begroting',
    'Budget',
  ),
  spending: list(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      line: field(budgetLines.schema, 'Post', 'Line'),
      amount: field(amount, 'Bedrag', 'Amount'),
      what: field(text, 'Waarvoor', 'What for'),
      committed: optional(day, 'Verplichting aangegaan op', 'Committed on'),
    }),
    'Uitgaven',
    'Spending',
  ),
  hours: list(
    z.strictObject({
      week: field(day, 'Maandag van de week', 'Monday of the week'),
      hours: field(hours, 'Uren', 'Hours'),
      by: optional(id, 'Ondersteuner', 'Supporter'),
      what: optional(text, 'Waaraan', 'On what'),
    }),
    'Uren van de ondersteuner',
    'Hours of the supporter',
  ),
  visibility,
})
export type Money = z.output<typeof money>

/** `board/money/YEAR.yaml`: payments, arrangements and settlement, per person. */
export const payments = z.strictObject({
  arrangements: list(
    z.strictObject({
      person: field(id, 'Wie', 'Who'),
      kind: field(paymentArrangements.schema, 'Afspraak', 'Arrangement'),
      consent_on: field(day, 'Datum van instemming', 'Date of consent'),
      amount: optional(amount, 'Afgesproken bedrag per jaar', 'Amount agreed a year'),
    }),
    'Afspraken over de uitbetaling',
    'Payment arrangements',
  ),
  payments: list(
    z.strictObject({
      person: field(id, 'Wie', 'Who'),
      on: field(day, 'Betaald op', 'Paid on'),
      amount: field(amount, 'Bedrag', 'Amount'),
      kind: z
        .enum(['allowance', 'costs', 'correction'])
        .meta({ nl: 'Vergoeding, kosten of correctie', en: 'Allowance, costs or correction' })
        .default('allowance'),
      month: optional(text, 'Maand van het werk', 'Month of the work'),
      note: optional(text, 'Toelichting', 'Note'),
      by: optional(id, 'Vastgelegd door', 'Recorded by'),
    }),
    'Betalingen',
    'Payments',
  ),
  attendance_confirmed: list(
    z.strictObject({
      person: field(id, 'Wie', 'Who'),
      on: field(day, 'Datum', 'Date'),
    }),
    'Leden die hun aanwezigheid hebben bevestigd',
    'Members who confirmed their attendance',
  ),
  settlement: optional(
    z.strictObject({
      closed_on: field(day, 'Afgesloten op', 'Closed on'),
      closed_by: field(id, 'Afgesloten door', 'Closed by'),
      released_on: optional(day, 'Vrijgegeven op', 'Released on'),
      released_by: optional(id, 'Vrijgegeven door', 'Released by'),
      lines: list(
        z.strictObject({
          person: field(id, 'Wie', 'Who'),
          due: field(amount, 'Vergoeding over het jaar', 'Due over the year'),
        }),
        'Vastgestelde bedragen',
        'Amounts fixed',
      ),
    }),
    'Afrekening',
    'Settlement',
  ),
  corrections: list(
    z.strictObject({
      person: field(id, 'Wie', 'Who'),
      on: field(day, 'Datum', 'Date'),
      amount: field(amount, 'Verschil', 'Difference'),
      reason: field(text, 'Reden', 'Reason'),
      by: optional(id, 'Vastgelegd door', 'Recorded by'),
    }),
    'Correcties na afsluiting',
    'Corrections after closing',
  ),
  visibility,
})
export type Payments = z.output<typeof payments>

/** `advice/ledger/YEAR.yaml`: the counts of recommendations when the year was closed. */
export const ledger = z.strictObject({
  closed_on: field(day, 'Afgesloten op', 'Closed on'),
  year: field(year, 'Jaar', 'Year'),
  opening: field(integer, 'Open aan het begin', 'Open at the start'),
  issued: field(integer, 'Uitgebracht', 'Issued'),
  closed: field(integer, 'Afgehandeld', 'Closed'),
  open: field(integer, 'Open aan het einde', 'Open at the end'),
  visibility,
})
export type Ledger = z.output<typeof ledger>
