/**
 * Detectors of personal data in text. Patterns are linear; each hit is checked by what it claims to be, since
 * one in eleven numbers passes the test for a BSN by chance.
 */

export type PersonalData = 'bsn' | 'iban' | 'email' | 'phone' | 'address' | 'birth-date' | 'health'

export interface Hit {
  readonly kind: PersonalData
  readonly offset: number
  readonly length: number
}

const elevenTest = (digits: string): boolean => {
  const padded = digits.padStart(9, '0')
  const sum = [...padded].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
  return sum % 11 === 0 && Number(digits) > 0
}

const mod97 = (iban: string): boolean => {
  const moved = iban.slice(4) + iban.slice(0, 4)
  const digits = moved.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

const IBAN_LENGTHS: { readonly [country: string]: number } = {
  NL: 18,
  BE: 16,
  DE: 22,
  FR: 27,
  GB: 22,
  LU: 20,
  ES: 24,
  IT: 27,
}

const NEAR = 40
const around = (text: string, offset: number, length: number): string =>
  text.slice(Math.max(0, offset - NEAR), offset + length + NEAR).toLowerCase()

const hits = (
  kind: PersonalData,
  pattern: RegExp,
  text: string,
  holds: (match: string, offset: number) => boolean = () => true,
): Hit[] =>
  [...text.matchAll(pattern)]
    .filter(match => holds(match[0], match.index))
    .map(match => ({ kind, offset: match.index, length: match[0].length }))

const BSN =
  /(?<![\d.,:/-])\d{9}(?![\d.,:/-]*\d)|(?<!\d)\d{3}[. ]\d{3}[. ]\d{3}(?!\d)|(?<!\d)\d{4}[. ]\d{2}[. ]\d{3}(?!\d)/g
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g
const EMAIL = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,250}\.[A-Za-z]{2,24}/g
const MOBILE = /(?<![\d+])(?:\+31[ -]?\(?0?\)?|0031[ -]?|0)6[ -]?(?:\d[ -]?){7}\d(?!\d)/g
// A digest has every number in it that one can think of.
const DIGEST = /sha256:[0-9a-f]{64}/g
const AREA_CODE = /(?<![\d+])(?:\+31[ -]?|0)(?:[1-57]\d{1,2})[ -](?:\d[ -]?){5,6}\d(?!\d)/g
const POSTCODE = /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b/g
const HOUSE = /\b[A-Z][a-zé'-]{2,30}(?:straat|laan|weg|plein|hof|dijk|kade|singel|pad|park|gracht)\s\d{1,4}\b/
const BIRTH =
  /\b(?:\d{1,2}[-/ ](?:\d{1,2}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)[-/ ](?:19|20)\d{2}|(?:19|20)\d\d-\d\d-\d\d)\b/g
const BORN = /\b(?:geboren|geb\.|geboortedatum|verjaardag)/
const HEALTH =
  /\b(?:ziek(?:te|gemeld|enhuis)?|kanker|depressi(?:e|ef)|burn-?out|dementie|handicap|uitkering|bijstand|wia|wajong|schulden|verslav(?:ing|d)|psychi(?:sch|atrisch)|zwanger)\b/gi

const accountsIn = (text: string): readonly Hit[] =>
  hits('iban', IBAN, text, match => {
    const iban = match.replaceAll(' ', '')
    return iban.length === (IBAN_LENGTHS[iban.slice(0, 2)] ?? -1) && mod97(iban)
  })

/** Everything in a text that looks like personal data. `names` are people of the archive, `domains` its own mail domains. */
export const personalData = (
  text: string,
  known: { readonly names: readonly string[]; readonly domains: readonly string[] },
): readonly Hit[] => {
  const accounts = accountsIn(text)
  const outside = ({ offset }: Hit): boolean =>
    !accounts.some(account => offset >= account.offset && offset < account.offset + account.length)
  const digests = [...text.matchAll(DIGEST)].map(({ index }) => index)
  const inDigest = ({ offset }: Hit): boolean => digests.some(at => offset > at && offset < at + 71)
  return [
    ...hits('bsn', BSN, text, match => elevenTest(match.replace(/\D/g, ''))),
    ...accounts,
    ...hits(
      'email',
      EMAIL,
      text,
      // `git@` is how a repository is addressed, not a person.
      match =>
        !match.toLowerCase().startsWith('git@') &&
        !known.domains.some(domain => match.toLowerCase().endsWith(`@${domain.toLowerCase()}`)),
    ),
    // The groups of digits of an account can look like a telephone number.
    ...[...hits('phone', MOBILE, text), ...hits('phone', AREA_CODE, text)].filter(outside),
    ...hits('address', POSTCODE, text, (match, offset) => {
      const near = text.slice(Math.max(0, offset - 30), offset + match.length + 30)
      return HOUSE.test(near) || /^[ ,]*\d{1,4}\b/.test(text.slice(offset + match.length))
    }),
    ...hits('birth-date', BIRTH, text, (match, offset) => BORN.test(around(text, offset, match.length))),
    ...hits('health', HEALTH, text, (match, offset) => {
      const near = around(text, offset, match.length)
      return known.names.some(name => name.length > 3 && near.includes(name.toLowerCase()))
    }),
  ].filter(hit => !inDigest(hit))
}
