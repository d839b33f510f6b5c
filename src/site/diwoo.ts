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

const categories = {
  advice: ['c_99a836c7', 'adviezen'],
  effort: ['c_816e508d', 'inspanningsverplichting art 3.1 Woo'],
  working: ['c_40a05794', 'organisatie en werkwijze'],
} as const

const acts = {
  adopted: ['c_641ecd76', 'vaststelling'],
  received: ['c_dfcee535', 'ontvangst'],
} as const

interface Described {
  readonly title: string
  readonly day: Day
  readonly category: keyof typeof categories
  readonly act: keyof typeof acts
}

const record = ({ municipality, municipalityCode }: PublicCouncil, said: Described): string | null => {
  if (municipalityCode === null) return null
  const { title, day, category, act } = said
  const [categoryCode, categoryName] = categories[category]
  const [actCode, actName] = acts[act]
  return `<?xml version="1.0" encoding="UTF-8"?>
<diwoo:Document xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/">
  <diwoo:DiWoo>
    <diwoo:publisher resource="${TOOI}/id/gemeente/${escapeHtml(municipalityCode)}">${escapeHtml(`gemeente ${municipality}`)}</diwoo:publisher>
    <diwoo:titelcollectie>
      <diwoo:officieleTitel>${escapeHtml(title)}</diwoo:officieleTitel>
    </diwoo:titelcollectie>
    <diwoo:classificatiecollectie>
      <diwoo:informatiecategorieen>
        <diwoo:informatiecategorie resource="${TOOI}/def/thes/kern/${categoryCode}">${categoryName}</diwoo:informatiecategorie>
      </diwoo:informatiecategorieen>
    </diwoo:classificatiecollectie>
    <diwoo:creatiedatum>${day}</diwoo:creatiedatum>
    <diwoo:documenthandelingen>
      <diwoo:documenthandeling>
        <diwoo:soortHandeling resource="${TOOI}/def/thes/kern/${actCode}">${actName}</diwoo:soortHandeling>
        <diwoo:atTime>${day}T12:00:00</diwoo:atTime>
      </diwoo:documenthandeling>
    </diwoo:documenthandelingen>
  </diwoo:DiWoo>
</diwoo:Document>
`
}

/** Metadata of an advice; null for a council whose settings give no code of the municipality. */
export const adviceMetadata = (council: PublicCouncil, { text, issued }: PublicAdvice): string | null =>
  record(council, { title: text.title, day: text.date ?? issued, category: 'advice', act: 'adopted' })

/** Metadata of a paper; null without a code of the municipality, or without a day. */
export const paperMetadata = (council: PublicCouncil, { kind, title, day }: PublicPaper): string | null =>
  day === null
    ? null
    : record(council, {
        title,
        day,
        category:
          kind === 'annual_report' || kind === 'paper' || kind === 'evaluation' ? 'effort' : 'working',
        act: kind === 'paper' ? 'received' : 'adopted',
      })
