import type { Origin } from '../domain/public/brand.ts'
import { originsOf, type PublicSite } from '../domain/public/site.ts'
import { bullets, paragraph } from '../tree/build.ts'
import { CALENDAR, calendarOf } from './calendar.ts'
import { DATA, DATA_SCHEMA, dataOf, dataSchema } from './data.ts'
import { adviceMetadata, paperMetadata } from './diwoo.ts'
import { FEED, feedOf } from './feed.ts'
import { pageHtml, plainHtml } from './frame.ts'
import { linkTo, type Page, type SiteFile, siteWordsOf } from './page.ts'
import { aboutPages } from './pages/about.ts'
import { adviceDataAt, advicePages } from './pages/advice.ts'
import { joinPages } from './pages/join.ts'
import { paperDataAt, paperPages } from './pages/papers.ts'
import { peoplePages } from './pages/people.ts'
import { searchFile } from './search.ts'

/** Every page of the site but the search page. */
const pagesOf = (site: PublicSite): readonly Page[] => [
  ...aboutPages(site),
  ...advicePages(site),
  ...peoplePages(site),
  ...paperPages(site),
  ...joinPages(site),
]

const CMS = new Set(['about', 'workgroups', 'members', 'vacancies', 'contact'])

const cmsAt = (page: Page): string => `cms/${page.part}.html`

// A page of its own for each text, with nothing but plain headings, paragraphs, lists and tables.
const cmsFiles = (pages: readonly Page[], site: PublicSite): readonly SiteFile[] => {
  const copied = pages.filter(({ part, lang }) => lang === 'nl' && CMS.has(part))
  const words = siteWordsOf('nl').cmsPage
  const path = 'cms/index.html'
  const list: Page = {
    path,
    lang: 'nl',
    part: 'about',
    title: words.title,
    summary: words.lead,
    from: copied.flatMap(({ from }) => from),
    blocks: [
      paragraph(words.lead),
      ...(copied.length === 0 ? [] : [bullets(copied.map(page => linkTo(path, cmsAt(page), page.title)))]),
    ],
  }
  return [
    { path, text: pageHtml(list, site), from: list.from },
    ...copied.map(page => ({ path: cmsAt(page), text: plainHtml(page), from: page.from })),
  ]
}

const fileOf = (path: string, text: string | null, from: readonly Origin[]): readonly SiteFile[] =>
  text === null ? [] : [{ path, text, from }]

/**
 * The whole public site, from public projections alone: pages, search, feed, data with its schema, metadata, and texts
 * to copy. The same projections give the same bytes. Files are in the order of their paths.
 */
export const buildSite = (site: PublicSite): readonly SiteFile[] => {
  const pages = pagesOf(site)
  const { council, advices, reports, documents, papers } = site
  const metadata = [
    ...(advices ?? []).flatMap(one => fileOf(adviceDataAt(one), adviceMetadata(council, one), [one])),
    ...[...(reports ?? []), ...documents, ...papers].flatMap(one =>
      fileOf(paperDataAt(one), paperMetadata(council, one), [one]),
    ),
  ]
  const files = [
    ...pages.map(page => ({ path: page.path, text: pageHtml(page, site), from: page.from })),
    searchFile(pages, site),
    ...cmsFiles(pages, site),
    ...fileOf(FEED, feedOf(site), [council, ...(advices ?? [])]),
    ...fileOf(CALENDAR, calendarOf(site), site.dates ?? []),
    ...fileOf(DATA, dataOf(site), originsOf(site)),
    ...fileOf(DATA_SCHEMA, dataSchema(), [council]),
    ...metadata,
  ]
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
