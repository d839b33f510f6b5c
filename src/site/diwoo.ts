import type { PublicAdvice } from '../domain/public/advice.ts'
import type { PublicCouncil } from '../domain/public/council.ts'
import type { PublicPaper } from '../domain/public/papers.ts'
import type { Day } from '../model/day.ts'
import { escapeHtml } from '../render/html.ts'

/**
 * A record of metadata after DiWoo 0.9.8, the Dutch standard for public papers (Woo, article 3.3). The codes are those
 * of TOOI. The council's own papers fall under the general duty of article 3.1 rather than under a category.
 */

const TOOI = 'https://identifier.overheid.nl/tooi'
const TERMS = `${TOOI}/def/thes/kern`
const EUROPE = 'http://publications.europa.eu/resource/authority'

type Term = readonly [resource: string, word: string]
const term = (code: string, word: string): Term => [`${TERMS}/${code}`, word]

const categories = {
  advice: term('c_99a836c7', 'adviezen'),
  effort: term('c_816e508d', 'inspanningsverplichting art 3.1 Woo'),
  working: term('c_40a05794', 'organisatie en werkwijze'),
}

const sorts = {
  advice: term('c_d506b718', 'advies'),
  report: term('c_3d782f30', 'jaarverslag'),
  evaluation: term('c_3300f29a', 'rapport'),
  working: term('c_9ecc0007', 'organisatiegegevens'),
}

const acts = {
  adopted: term('c_641ecd76', 'vaststelling'),
  received: term('c_dfcee535', 'ontvangst'),
}

const dutch: Term = [`${EUROPE}/language/NLD`, 'Nederlands']
const page: Term = [`${EUROPE}/file-type/HTML`, 'HTML']

interface Described {
  readonly title: string
  readonly day: Day
  readonly category: Term
  /** Null for a paper that came in: the archive does not say what it is. */
  readonly sort: Term | null
  readonly act: Term
  /** Whether the council itself wrote it; an ordinance or a covenant is of others. */
  readonly own: boolean
}

const element = (name: string, [resource, word]: Term): string =>
  `<diwoo:${name} resource="${escapeHtml(resource)}">${escapeHtml(word)}</diwoo:${name}>`

const record = (council: PublicCouncil, said: Described): string | null => {
  const { municipality, municipalityCode } = council
  if (municipalityCode === null) return null
  const { title, day, category, sort, act, own } = said
  const maker = own ? `\n    <diwoo:opsteller>${escapeHtml(council.name)}</diwoo:opsteller>` : ''
  const sorted =
    sort === null
      ? ''
      : `
      <diwoo:documentsoorten>
        ${element('documentsoort', sort)}
      </diwoo:documentsoorten>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<diwoo:Document xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/">
  <diwoo:DiWoo>
    ${element('publisher', [`${TOOI}/id/gemeente/${municipalityCode}`, `gemeente ${municipality}`])}${maker}
    <diwoo:titelcollectie>
      <diwoo:officieleTitel>${escapeHtml(title)}</diwoo:officieleTitel>
    </diwoo:titelcollectie>
    <diwoo:classificatiecollectie>
      <diwoo:informatiecategorieen>
        ${element('informatiecategorie', category)}
      </diwoo:informatiecategorieen>${sorted}
    </diwoo:classificatiecollectie>
    <diwoo:creatiedatum>${day}</diwoo:creatiedatum>
    ${element('language', dutch)}
    ${element('format', page)}
    <diwoo:documenthandelingen>
      <diwoo:documenthandeling>
        ${element('soortHandeling', act)}
        <diwoo:atTime>${day}T12:00:00</diwoo:atTime>
      </diwoo:documenthandeling>
    </diwoo:documenthandelingen>
  </diwoo:DiWoo>
</diwoo:Document>
`
}

/** Metadata of an advice; null for a council whose settings give no code of the municipality. */
export const adviceMetadata = (council: PublicCouncil, { text, issued }: PublicAdvice): string | null =>
  record(council, {
    title: text.title,
    day: text.date ?? issued,
    category: categories.advice,
    sort: sorts.advice,
    act: acts.adopted,
    own: true,
  })

const own = { category: categories.effort, act: acts.adopted, own: true } as const
const kindOf = (kind: PublicPaper['kind']): Omit<Described, 'title' | 'day'> => {
  switch (kind) {
    case 'annual_report':
      return { ...own, sort: sorts.report }
    case 'evaluation':
      return { ...own, sort: sorts.evaluation }
    case 'paper':
      return { category: categories.effort, sort: null, act: acts.received, own: false }
    default:
      return { category: categories.working, sort: sorts.working, act: acts.adopted, own: false }
  }
}

/** Metadata of a paper; null without a code of the municipality, or without a day. */
export const paperMetadata = (council: PublicCouncil, { kind, title, day }: PublicPaper): string | null =>
  day === null ? null : record(council, { title, day, ...kindOf(kind) })
