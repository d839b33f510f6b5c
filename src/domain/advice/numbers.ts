import { type Day, yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { livesOf } from './lives.ts'

/** A public number of an advice, taken apart (ADV-29). */
export interface AdviceNumber {
  /** Null when the format holds no year. */
  readonly year: number | null
  readonly serial: number
}

/** Reads a number by the format of the norm, such as `{year}-{nn}`; undefined when it does not fit. */
export const readNumber = (format: string, number: string): AdviceNumber | undefined => {
  const found = new RegExp(
    `^${format
      .split(/(\{[a-z]+\})/)
      .map(pattern)
      .join('')}$`,
  ).exec(number)?.groups
  if (found?.['serial'] === undefined) return undefined
  const { year, serial } = found
  return { year: year === undefined ? null : Number(year), serial: Number(serial) }
}

/** Writes a number by the format of the norm: `{year}-{nn}` gives `2026-07`. */
export const writeNumber = (format: string, year: number, serial: number): string =>
  format
    .replace('{year}', String(year))
    .replace(/\{(n+)\}/, (_, ns: string) => String(serial).padStart(ns.length, '0'))

/** The public numbers that advices were sent under, with their advice. */
export const numbersInUse = (facts: Facts): readonly { readonly number: string; readonly advice: string }[] =>
  livesOf(facts).flatMap(({ entry, steps }) =>
    steps.flatMap(({ event }) =>
      event.event === 'sent' && event.number !== undefined
        ? [{ number: event.number, advice: entry.id }]
        : [],
    ),
  )

/** The next number for an advice that is sent on a day; null in a council that has no format for it (ADV-29). */
export const nextNumber = (facts: Facts, on: Day): string | null => {
  const format = facts.norms.get('advice.number_format', on)
  if (format === null) return null
  const year = yearOf(on)
  const serials = numbersInUse(facts).flatMap(({ number }) => {
    const read = readNumber(format, number)
    return read !== undefined && (read.year === null || read.year === year) ? [read.serial] : []
  })
  return writeNumber(format, year, Math.max(0, ...serials) + 1)
}

// `{nn}` is at least two digits: number 100 of a year has three.
const pattern = (part: string): string => {
  if (part === '{year}') return '(?<year>\\d{4})'
  const digits = /^\{(n+)\}$/.exec(part)?.[1]?.length
  return digits === undefined ? part.replace(/[.+*?^$()[\]{}|\\/-]/g, '\\$&') : `(?<serial>\\d{${digits},})`
}
