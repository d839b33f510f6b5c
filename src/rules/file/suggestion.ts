import type { Expected } from '../../../schemas/scalars.ts'
import { monthName } from '../../lang/format.ts'
import { isDay } from '../../model/day.ts'
import { isAmount } from '../../model/money.ts'

/**
 * What somebody meant with a value that the archive does not take, in the form that it does take. Only where
 * there is no doubt; a day that does not exist is never changed into one that does.
 */

const two = (text: string): string => text.padStart(2, '0')

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const MONTHS = new Map(
  Array.from({ length: 12 }, (_, index) => index + 1).flatMap(month =>
    [monthName(month, 'nl'), monthName(month, 'en')].flatMap(name => [
      [name.toLowerCase(), month] as const,
      [name.slice(0, 3).toLowerCase(), month] as const,
    ]),
  ),
).set('mrt', 3)

const monthOf = (word: string): string | undefined => {
  const month = MONTHS.get(word.toLowerCase().replace(/\.$/, ''))
  return month === undefined ? undefined : two(String(month))
}

const century = (year: string): string => (year.length === 2 ? `20${year}` : year)

type Groups = { readonly [name: string]: string | undefined }

// The first pattern that fits, and what it captured.
const captured = (text: string, patterns: readonly RegExp[]): Groups | undefined => {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    if (groups) return groups
  }
  return undefined
}

const DAYS = [
  /^(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})(?:[T ].*)?$/,
  /^(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4}|\d\d)$/,
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/,
  /^(?:[a-z]+ )?(?<d>\d{1,2})e? (?<name>[a-z]+\.?) (?<y>\d{4})$/i,
]

const day = (text: string): string | undefined => {
  const { y = '', m = '', d = '', name } = captured(text, DAYS) ?? {}
  const month = name === undefined ? two(m) : (monthOf(name) ?? '')
  const found = `${century(y)}-${month}-${two(d)}`
  return isDay(found) ? found : undefined
}

const month = (text: string): string | undefined => {
  const {
    y = '',
    m,
    name,
  } = captured(text, [
    /^(?<y>\d{4})[-/. ](?<m>\d{1,2})$/,
    /^(?<m>\d{1,2})[-/. ](?<y>\d{4})$/,
    /^(?<name>[a-z]+\.?) (?<y>\d{4})$/i,
  ]) ?? {}
  const number = name === undefined ? m && two(m) : monthOf(name)
  const found = `${y}-${number ?? ''}`
  return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(found) ? found : undefined
}

const quarter = (text: string): string | undefined => {
  const { y, q } =
    captured(text, [
      /^(?<y>\d{4})[-/ ]?(?:q|k|kw)(?<q>[1-4])$/i,
      /^(?:q|k|kw)(?<q>[1-4])[-/ ]?(?<y>\d{4})$/i,
      /^(?<q>[1-4])e kwartaal(?: van)? (?<y>\d{4})$/i,
      /^(?:kwartaal|quarter) (?<q>[1-4])(?: of| van)? (?<y>\d{4})$/i,
    ]) ?? {}
  const found = `${y ?? ''}-q${q ?? ''}`
  return /^(19|20)\d\d-q[1-4]$/.test(found) ? found : undefined
}

const time = (text: string): string | undefined => {
  const { h, m } =
    captured(text.replace(/ ?uur$/i, ''), [
      /^(?<h>\d{1,2}) ?[.:hu] ?(?<m>\d\d)(?::\d\d)?$/i,
      /^(?<h>\d\d)(?<m>\d\d)$/,
      /^(?<h>\d{1,2})[hu]?$/i,
    ]) ?? {}
  const found = `${two(h ?? '')}:${m ?? '00'}`
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(found) ? found : undefined
}

const YES = new Set(['true', 'ja', 'j', 'yes', 'y', 'on', 'aan', 'waar', 'wel', '1', 'x'])
const NO = new Set(['false', 'nee', 'n', 'no', 'off', 'uit', 'onwaar', 'niet', '0'])

const yesNo = (text: string): string | undefined => {
  const word = text.toLowerCase()
  return YES.has(word) ? 'true' : NO.has(word) ? 'false' : undefined
}

// `1.275,00`, `1,275.00` and `1275,5` as digits with a point.
const decimal = (text: string): string | undefined => {
  const dutch = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/
  const english = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/
  if (dutch.test(text)) return text.replaceAll('.', '').replace(',', '.')
  if (english.test(text)) return text.replaceAll(',', '')
  return undefined
}

const amount = (text: string): string | undefined => {
  const bare = text.replace(/€|eur(o|os)?\b|[\s\u00a0]/gi, '').replace(/[.,][-–—=]+$/, '')
  const found = decimal(bare)?.replace(/(\.\d)$/, '$10')
  return found !== undefined && isAmount(found) ? found : undefined
}

const hours = (text: string): string | undefined => {
  const clock = /^(\d{1,4})[:hu](\d\d)$/i.exec(text)
  const bare = text.replace(/ ?(uur|uren|u|h|hours?)$/i, '')
  const found = clock
    ? String(Math.round((Number(clock[1]) + Number(clock[2]) / 60) * 100) / 100)
    : decimal(bare)
        ?.replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '')
  return found !== undefined && /^\d{1,4}(\.\d{1,2})?$/.test(found) ? found : undefined
}

const integer = (text: string): string | undefined => {
  const bare = text.replaceAll('_', '').replace(/^\+/, '')
  const digits = /^(-?)0*(\d{1,9})$/.exec(bare.replace(/[.,]0{1,2}$/, ''))
  const thousands = /^-?[1-9]\d{0,2}([. ]\d{3})+$/.test(bare) ? bare.replace(/[. ]/g, '') : undefined
  const found = thousands ?? (digits ? `${digits[1]}${digits[2]}` : undefined)
  return found !== undefined && /^-?\d{1,9}$/.test(found) && found !== '-0' ? found : undefined
}

const share = (text: string): string | undefined => {
  const whole = /^(100|\d{1,2}) ?%?$/.exec(text)?.[1]
  const part = /^0?[.,](\d{1,4})$/.exec(text)?.[1]
  if (part !== undefined) return `0.${part}`
  return whole === undefined || Number(whole) < 2 ? undefined : String(Number(whole) / 100)
}

const year = (text: string): string | undefined => {
  const { y } = captured(text, [/^['’]?(?<y>\d\d)$/, /^(?<y>(?:19|20)\d\d)-\d\d-\d\d$/]) ?? {}
  return y === undefined ? undefined : century(y)
}

const id = (text: string): string | undefined =>
  slug(text.replace(/^.*[/\\:]/, '').replace(/\.(md|ya?ml)$/i, '')) || undefined

const reference = (text: string): string | undefined => {
  const { kind = '', name = '' } = captured(text, [/^(?<kind>[a-z-]+) ?[:/] ?(?<name>.+)$/i]) ?? {}
  const [left, right] = [slug(kind), slug(name.replace(/\.(md|ya?ml)$/i, ''))]
  return /^[a-z]+(-[a-z]+)*$/.test(left) && right !== '' ? `${left}:${right}` : undefined
}

const hash = (text: string): string | undefined => {
  const digits = /^(?:sha-?256[:= ]*)?([0-9a-f]{64})$/i.exec(text)?.[1]
  return digits && `sha256:${digits.toLowerCase()}`
}

/** A name for an original that every system takes: letters, digits, point, hyphen and underscore. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-*(\.)-*/g, '$1')
    .replace(/^[-._]+|[-.]+$/g, '')

const fileName = (text: string): string | undefined => {
  const name = plainName(text.replace(/^.*[/\\]/, ''))
  return name === '' || name.length > 120 ? undefined : `files/${name}`
}

const decisionNumber = (text: string): string | undefined => {
  const { y, n } = captured(text, [/^(?<y>(?:19|20)\d\d)[-/. ](?<n>\d{1,3})$/]) ?? {}
  return y && n && `${y}-${two(n)}`
}

const municipalityCode = (text: string): string | undefined => {
  const { n } = captured(text, [/^(?:gm[- ]?)?(?<n>\d{1,4})$/i]) ?? {}
  return n && `gm${n.padStart(4, '0')}`
}

const forms: { readonly [E in Expected]: (text: string) => string | undefined } = {
  text: () => undefined,
  day,
  'partial-day': text => day(text) ?? month(text),
  'quarter-or-day': text => quarter(text) ?? day(text),
  time,
  integer,
  share,
  'yes-no': yesNo,
  amount,
  hours,
  year,
  id,
  reference,
  norm: text => (/^[a-z_]+(\.[a-z0-9_]+)*$/.test(text.toLowerCase()) ? text.toLowerCase() : undefined),
  hash,
  'file-name': fileName,
  folder: text => slug(text) || undefined,
  'decision-number': decisionNumber,
  'municipality-code': municipalityCode,
}

/** The value in the expected form, or nothing when that would be a guess. */
export const suggest = (expected: Expected, found: string): string | undefined => {
  const text = found.trim()
  return text === '' ? undefined : forms[expected](text)
}
