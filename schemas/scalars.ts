import * as z from 'zod'
import { type Day, isDay } from '../src/model/day.ts'
import { type Cents, cents, isAmount } from '../src/model/money.ts'

/**
 * The scalars of the archive. The reader hands over every scalar as text; these say what the text must be
 * and turn it into a value. In the generated JSON Schema each has its natural type, so that an editor
 * accepts `count: 4`.
 */

/** What a scalar may be; the words for it stand in `lang`. */
export type Expected =
  | 'text'
  | 'day'
  | 'partial-day'
  | 'time'
  | 'integer'
  | 'share'
  | 'yes-no'
  | 'amount'
  | 'hours'
  | 'year'
  | 'id'
  | 'reference'
  | 'norm'
  | 'hash'
  | 'file-name'
  | 'folder'
  | 'decision-number'
  | 'municipality-code'
  | 'quarter-or-day'

const scalar = <T>(expected: Expected, json: object, read: (text: string) => T | undefined) =>
  z
    .string()
    .transform((text, context): T => {
      const value = read(text)
      if (value !== undefined) return value
      context.issues.push({ code: 'custom', input: text, params: { expected } })
      return z.NEVER
    })
    .meta({ json })

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined)

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const REFERENCE = /^[a-z]+(-[a-z]+)*:[a-z0-9]+(-[a-z0-9]+)*$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const PARTIAL = /^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/
const QUARTER = /^(19|20)\d\d-q[1-4]$/
const FILE = /^files\/[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/
const NORM = /^[a-z_]+(\.[a-z0-9_]+)*$/
const HASH = /^sha256:[0-9a-f]{64}$/
const FOLDER = /^(\.|[a-z0-9]+(-[a-z0-9]+)*)$/
const DECISION = /^(19|20)\d\d-\d{2,3}$/
const MUNICIPALITY = /^gm\d{4}$/
const HOURS = /^\d{1,4}(\.\d{1,2})?$/

// Patterns for editors; which days exist only the reader knows.
const DAY_SHAPE = '(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
const PARTIAL_OR_DAY = `^(${DAY_SHAPE}|(19|20)\\d\\d(-(0[1-9]|1[0-2]))?)$`
const QUARTER_OR_DAY = `^(${DAY_SHAPE}|(19|20)\\d\\d-q[1-4])$`
const AMOUNT = '^-?\\d{1,9}(\\.\\d{2})?$'

/** Text of one or more visible characters. */
export const text = scalar('text', { type: 'string', minLength: 1 }, value =>
  value.trim() === '' ? undefined : value,
)
/** A calendar day. */
export const day = scalar<Day>('day', { type: 'string', format: 'date' }, value =>
  isDay(value) ? value : undefined,
)
/** A day, or in imported history a month or a year. */
export const partialDay = scalar('partial-day', { type: 'string', pattern: PARTIAL_OR_DAY }, value =>
  isDay(value) || PARTIAL.test(value) ? value : undefined,
)
/** A day or a quarter, `2026-q3`. */
export const quarterOrDay = scalar('quarter-or-day', { type: 'string', pattern: QUARTER_OR_DAY }, value =>
  isDay(value) || QUARTER.test(value) ? value : undefined,
)
/** A time of day, `19:30`. */
export const time = scalar('time', { type: 'string', pattern: TIME.source }, matching(TIME))
export const integer = scalar('integer', { type: 'integer' }, value =>
  /^-?\d{1,9}$/.test(value) && !/^-?0\d/.test(value) ? Number(value) : undefined,
)
/** A part between 0 and 1, such as `0.75`. */
export const share = scalar('share', { type: 'number', minimum: 0, maximum: 1 }, value =>
  /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(value) ? Number(value) : undefined,
)
/** `true` or `false`; words such as `ja`, `no` or `1` are refused rather than guessed. */
export const yesNo = scalar<boolean>('yes-no', { type: 'boolean' }, value =>
  value === 'true' ? true : value === 'false' ? false : undefined,
)
/** Euros as text, `"1275.00"`; in the program whole cents. */
export const amount = scalar<Cents>('amount', { type: ['string', 'number'], pattern: AMOUNT }, value =>
  isAmount(value) ? cents(value) : undefined,
)
/** Hours with at most two decimals, `2.5`; in the program whole minutes. */
export const hours = scalar('hours', { type: 'number', minimum: 0 }, value =>
  HOURS.test(value) ? Math.round(Number(value) * 60) : undefined,
)
export const year = scalar('year', { type: 'integer', minimum: 1900, maximum: 2099 }, value =>
  /^(19|20)\d\d$/.test(value) ? Number(value) : undefined,
)
/** A lower-case ASCII slug, equal to the file or folder name it points to. */
export const id = scalar('id', { type: 'string', pattern: ID.source }, matching(ID))
/** A reference that names its kind, `advice:2026-03-minima`. */
export const reference = scalar(
  'reference',
  { type: 'string', pattern: REFERENCE.source },
  matching(REFERENCE),
)
/** Dotted name of a norm, `members.min`. */
export const normName = scalar('norm', { type: 'string', pattern: NORM.source }, matching(NORM))
/** Digest of a file's bytes, `sha256:` and 64 hexadecimal digits. */
export const hash = scalar('hash', { type: 'string', pattern: HASH.source }, matching(HASH))
/** Name of an original in the `files/` folder beside the record. */
export const fileName = scalar('file-name', { type: 'string', pattern: FILE.source }, matching(FILE))
/** A folder directly in the archive, `board`, or a dot for the archive itself; a final slash is no part of it. */
export const folder = scalar('folder', { type: 'string' }, value => {
  const name = value.replace(/\/$/, '')
  return FOLDER.test(name) ? name : undefined
})
/** Display number of a decision, `2026-07`: year and serial. */
export const decisionNumber = scalar(
  'decision-number',
  { type: 'string', pattern: DECISION.source },
  matching(DECISION),
)
/** Code of a municipality in TOOI and with Statistics Netherlands, `gm` and four digits. */
export const municipalityCode = scalar(
  'municipality-code',
  { type: 'string', pattern: MUNICIPALITY.source },
  matching(MUNICIPALITY),
)

/** A key that must be there, with its meaning in both languages. */
export const field = <T extends z.ZodType>(schema: T, nl: string, en: string): T => schema.meta({ nl, en })

/** A key that may be left out. */
export const optional = <T extends z.ZodType>(schema: T, nl: string, en: string): z.ZodOptional<T> =>
  schema.meta({ nl, en }).optional()

/** A list that may be left out, then it is empty. */
export const list = <T extends z.ZodType>(schema: T, nl: string, en: string): z.ZodDefault<z.ZodArray<T>> =>
  z.array(schema).meta({ nl, en }).default([])
