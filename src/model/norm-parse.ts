import { amount, hours, integer, share, yesNo } from '../../schemas/scalars.ts'
import { isDay } from './day.ts'
import { amount as amountText } from './money.ts'
import type { NormDefinition, NormType, NormTypes } from './norm-types.ts'

/** What a text should have been. */
export interface NormExpected {
  readonly type: NormType
  /** Allowed words, of a choice or of the members of a list. */
  readonly choices?: readonly string[]
}
/** A value (`null`: the council has no such norm), or what was expected in its place. */
export type ParsedNorm = { readonly value: unknown } | { readonly expected: NormExpected }

type Written = string | readonly string[]
type Readers = {
  readonly [T in NormType]: (text: Written, allowed: Allowed) => NormTypes[T] | undefined
}
type Allowed = readonly string[] | undefined

interface Scalar<T> {
  readonly safeParse: (text: string) => { readonly success: boolean; readonly data?: T | undefined }
}

const scalar =
  <T>(schema: Scalar<T>, fits: (value: T) => boolean = () => true) =>
  (written: Written): T | undefined => {
    const value = typeof written === 'string' ? schema.safeParse(written).data : undefined
    return value !== undefined && fits(value) ? value : undefined
  }

// `-0` would be written back as `0`.
const notNegative = (value: number): boolean => value >= 0 && !Object.is(value, -0)

const whole = scalar(integer, notNegative)
const none = ['geen', 'none']

const matching = (fits: (text: string) => boolean) => (written: Written) =>
  typeof written === 'string' && fits(written) ? written : undefined

const listOf = (written: Written): readonly string[] => (typeof written === 'string' ? [written] : written)

const distinct = (items: readonly unknown[]): boolean => new Set(items).size === items.length

const readList = (written: Written, allowed: Allowed): readonly string[] | undefined => {
  const items = listOf(written)
  const known = items.every(item => item.trim() !== '' && (allowed?.includes(item) ?? true))
  return known && distinct(items) ? items : undefined
}

const readMonths = (written: Written): readonly number[] | undefined => {
  const months = listOf(written).map(item => whole(item))
  const rising = months.every((month, index) => index === 0 || month! > months[index - 1]!)
  return months.every(month => month !== undefined) && rising ? (months as number[]) : undefined
}

const readRange = (written: Written): NormTypes['range'] | undefined => {
  const [, from, to] = (typeof written === 'string' && /^(\d{1,4})\.\.(\d{1,4})$/.exec(written)) || []
  const min = from === undefined ? undefined : whole(from)
  const max = to === undefined ? undefined : whole(to)
  return min !== undefined && max !== undefined && min <= max ? { min, max } : undefined
}

const isNumberFormat = (text: string): boolean =>
  /^(\{(year|n{1,3})\}|[A-Za-z0-9 ./-])+$/.test(text) &&
  (text.match(/\{n+\}/g) ?? []).length === 1 &&
  (text.match(/\{year\}/g) ?? []).length <= 1

const readers: Readers = {
  count: whole,
  days: whole,
  months: whole,
  years: whole,
  share: scalar(share),
  hours: scalar(hours),
  amount: scalar(amount, notNegative),
  'yes-no': scalar(yesNo),
  choice: (written, allowed) => matching(text => allowed?.includes(text) ?? true)(written),
  list: readList,
  'month-list': readMonths,
  range: readRange,
  'month-day': matching(text => isDay(`2023-${text}`)),
  'number-format': matching(isNumberFormat),
}

/**
 * Reads a norm as `ipr.yaml` writes it. `geen` or `none` means that the council has no such norm, unless it is
 * one of the norm's own words. `ids` are the ids of the open list that the definition names.
 */
export const parseNorm = (
  definition: NormDefinition,
  written: Written,
  ids?: readonly string[],
): ParsedNorm => {
  const allowed = definition.choices?.keys ?? ids
  if (typeof written === 'string' && none.includes(written) && !allowed?.includes(written)) {
    return { value: null }
  }
  const value = readers[definition.type](written, allowed)
  if (value !== undefined) return { value }
  return { expected: { type: definition.type, ...(allowed && { choices: allowed }) } }
}

type Writers = { readonly [T in NormType]: (value: NormTypes[T]) => Written }

const plain = String
const same = (value: string): string => value

const writers: Writers = {
  count: plain,
  days: plain,
  months: plain,
  years: plain,
  share: plain,
  // Two decimals are finer than a minute, so every whole minute comes back.
  hours: minutes => String(Math.round(minutes / 0.6) / 100),
  amount: amountText,
  'yes-no': plain,
  choice: same,
  list: items => items,
  'month-list': months => months.map(plain),
  range: ({ min, max }) => `${min}..${max}`,
  'month-day': same,
  'number-format': same,
}

/** The value as `ipr.yaml` writes it, so that `parseNorm` gives it back; `null` is `geen`. */
export const writeNorm = (definition: NormDefinition, value: NormTypes[NormType] | null): Written =>
  value === null ? 'geen' : (writers[definition.type] as (value: unknown) => Written)(value)
