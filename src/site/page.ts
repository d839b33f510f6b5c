import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Origin } from '../domain/public/brand.ts'
import type { PublicSite } from '../domain/public/site.ts'
import { siteWords as english } from '../lang/en/site.ts'
import { siteWords as dutch, type SiteWords } from '../lang/nl/site.ts'
import { link, type Phrase } from '../tree/build.ts'
import type { Block, Inline } from '../tree/tree.ts'

/** One page of the public site. */
export interface Page {
  /** Path of its file from the root of the site, such as `adviezen/index.html`. */
  readonly path: string
  readonly lang: Lang
  readonly title: string
  /** One sentence for the list of pages. */
  readonly summary: string
  /** The part of the menu it belongs to. */
  readonly part: Part
  readonly blocks: readonly Block[]
  readonly from: readonly Origin[]
}

export type Part = keyof SiteWords['nav']

/** One file of the site: its bytes, and by what it may be there. */
export interface SiteFile {
  readonly path: string
  readonly text: string
  readonly from: readonly Origin[]
}

export const siteWordsOf = (lang: Lang): SiteWords => (lang === 'nl' ? dutch : english)

/** The way from one file of the site to another, so that the site works in any folder and from a disk. */
export const wayTo = (from: string, to: string): string => '../'.repeat(from.split('/').length - 1) + to

/** A link from a page to another file of the site. */
export const linkTo = (from: string, to: string, phrase: Phrase): Inline => link(wayTo(from, to), phrase)

/** Where each part of the site begins. */
export const startOf: { readonly [L in Lang]: { readonly [P in Part]?: string } } = {
  nl: {
    home: 'index.html',
    about: 'over-ons/index.html',
    advice: 'adviezen/index.html',
    workgroups: 'werkgroepen/index.html',
    members: 'leden/index.html',
    reports: 'jaarverslagen/index.html',
    documents: 'stukken/index.html',
    vacancies: 'vacatures/index.html',
    dates: 'vergaderdata/index.html',
    contact: 'contact/index.html',
    search: 'zoeken/index.html',
  },
  en: { home: 'en/index.html', about: 'en/about.html', advice: 'en/advice.html' },
}

/** The parts this site has, in the order of its menu. */
export const partsOf = (site: PublicSite, lang: Lang): readonly Part[] => {
  const present: { readonly [P in Part]: boolean } = {
    home: true,
    about: site.about,
    advice: site.advices !== null,
    workgroups: site.workgroups !== null,
    members: site.members !== null,
    reports: site.reports !== null,
    documents: site.documents.length + site.papers.length > 0,
    vacancies: site.vacancies !== null,
    dates: site.dates !== null,
    contact: site.contact,
    search: true,
  }
  const all = Object.keys(startOf.nl) as Part[]
  return all.filter(part => present[part] && startOf[lang][part] !== undefined)
}

/** A link to an address of mail; any other text as it is. */
export const reach = (contact: string): Inline =>
  /^[^\s@]+@[^\s@]+$/.test(contact)
    ? link(`mailto:${contact}`, contact)
    : /^https?:\/\//.test(contact)
      ? link(contact, contact)
      : { tag: 'text', text: contact }
