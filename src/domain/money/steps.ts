import { type Fraction, halfUp } from '../../model/fraction.ts'
import type { Cents } from '../../model/money.ts'
import type { FiscalMaximum } from '../../model/norm-types.ts'
import type { Allowances, PersonAllowance, Rounding } from './allowance.ts'
import type { DevelopmentPay } from './development-chair.ts'
import type { Factor } from './factor.ts'
import type { Line } from './pay-lines.ts'

/** One step of a person's sum, in the order in which it is redone by hand (ALLOW-16). */
export type Step =
  | { readonly step: 'maximum'; readonly maximum: FiscalMaximum }
  | { readonly step: 'presence'; readonly factor: Factor }
  | { readonly step: 'line'; readonly line: Line; readonly maximum: Cents | null }
  | { readonly step: 'sum'; readonly exact: Fraction }
  | { readonly step: 'cap'; readonly cap: Fraction; readonly capped: boolean }
  | { readonly step: 'development'; readonly pay: DevelopmentPay }
  | { readonly step: 'rounding'; readonly rule: Rounding; readonly due: Cents }

const factorsOf = (lines: readonly Line[]): readonly Factor[] => {
  const factors = lines.flatMap(line => (line.kind === 'share' ? [line.factor] : []))
  return factors.filter(({ role }, index) => factors.findIndex(other => other.role === role) === index)
}

/** The steps that lead to what a person is due. */
export const stepsOf = (all: Allowances, person: PersonAllowance): readonly Step[] => {
  const { lines, development, base, cap, capped, due } = person
  const { maximum, rounding } = all
  const byShare = lines.some(({ kind }) => kind === 'share')
  const held = factorsOf(lines).filter(({ attended }) => attended.denominator > 0)
  return [
    ...(maximum && byShare ? [{ step: 'maximum', maximum } as const] : []),
    ...held.map(factor => ({ step: 'presence', factor }) as const),
    ...lines.map(line => ({ step: 'line', line, maximum: maximum?.yearAmount ?? null }) as const),
    ...(lines.length > 1 ? [{ step: 'sum', exact: base } as const] : []),
    ...(cap !== null && lines.length > 0 ? [{ step: 'cap', cap, capped } as const] : []),
    ...development.map(pay => ({ step: 'development', pay }) as const),
    { step: 'rounding', rule: rounding, due },
  ]
}

const text = ({ n, d }: Fraction): string => (d === 1n ? String(n) : `${n}/${d}`)

const money = (exact: Fraction) => ({ cents: halfUp(exact), exact_cents: text(exact) })

const presence = ({ role, rule, counted, attended, assumed, factor, replacesShare, below }: Factor) => ({
  step: 'presence',
  role,
  rule,
  counted: counted.map(({ kinds, tally }) => ({ kinds, ...tally })),
  present: attended.numerator,
  held: attended.denominator,
  assumed: assumed === null ? null : text(assumed),
  factor: text(factor),
  replaces_share: replacesShare,
  below,
})

const lineData = (line: Line) => {
  const shared = { step: line.kind, role: line.role, sources: line.sources, ...money(line.amount) }
  if (line.kind === 'meeting') return { ...shared, meetings: line.meetings, rate_cents: line.rate }
  const parts = line.parts.map(({ month, days, of }) => ({ month, days, of }))
  if (line.kind === 'month') return { ...shared, parts, rate_cents: line.rate }
  const { share, factor } = line
  return {
    ...shared,
    parts,
    share: text(share),
    factor: text(factor.factor),
    replaces_share: factor.replacesShare,
  }
}

/** A step as plain data: exact amounts as a whole number or fraction of cents, in text. */
export const stepData = (step: Step): unknown => {
  switch (step.step) {
    case 'maximum':
      return {
        step: 'maximum',
        cents: step.maximum.yearAmount,
        month_cents: step.maximum.monthAmount,
        source: step.maximum.source,
        standing: step.maximum.standing,
        confirmed_on: step.maximum.confirmedOn ?? null,
      }
    case 'presence':
      return presence(step.factor)
    case 'line':
      return lineData(step.line)
    case 'sum':
      return { step: 'sum', ...money(step.exact) }
    case 'cap':
      return { step: 'cap', ...money(step.cap), capped: step.capped }
    case 'development':
      return {
        step: 'development',
        agreed_cents: step.pay.agreed,
        months: text(step.pay.months),
        months_in_year: text(step.pay.monthsInYear),
        stopped_after: step.pay.stoppedAfter,
        ...money(step.pay.due),
      }
    case 'rounding':
      return { step: 'rounding', rule: step.rule, cents: step.due }
  }
}
