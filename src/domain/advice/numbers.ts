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

// `{nn}` is at least two digits: number 100 of a year has three.
const pattern = (part: string): string => {
  if (part === '{year}') return '(?<year>\\d{4})'
  const digits = /^\{(n+)\}$/.exec(part)?.[1]?.length
  return digits === undefined ? part.replace(/[.+*?^$()[\]{}|\\/-]/g, '\\$&') : `(?<serial>\\d{${digits},})`
}
