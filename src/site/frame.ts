import type { PublicSite } from '../domain/public/site.ts'
import { longDay } from '../lang/format.ts'
import { escapeHtml, htmlBlocks } from '../render/html.ts'
import { pageStyle } from '../render/style.ts'
import { bullets, heading, link, type Phrase, paragraph, strong } from '../tree/build.ts'
import type { Block } from '../tree/tree.ts'
import { CALENDAR } from './calendar.ts'
import { DATA } from './data.ts'
import { FEED } from './feed.ts'
import { type Page, partsOf, siteWordsOf, startOf, wayTo } from './page.ts'

/** The frame around every page: menu, footer, and a policy under which a browser fetches nothing from elsewhere. */

const siteStyle = `
.skip { position: absolute; left: -999rem } .skip:focus { position: static; display: inline-block; padding: .5rem 1rem }
.site, footer { max-width: 46rem; margin: 0 auto; padding: 1rem }
.site { border-bottom: 2px solid var(--ink) } footer { border-top: 1px solid var(--line); color: var(--quiet) }
.site .name { margin: 0 0 .5rem; font-weight: 700 }
nav ul, footer ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
main li > a { display: inline-block; min-height: 1.5rem }
nav a, nav strong, footer a { display: inline-block; padding: .25rem 0; min-height: 1.5rem }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 0 0 1rem }
label { flex-basis: 100%; font-weight: 600 }
input, button { font: inherit; min-height: 2.75rem; padding: .25rem .75rem; border: 1px solid var(--line); color: var(--ink); background: var(--paper) }
input { flex: 1 1 12rem; min-width: 0 } button { cursor: pointer; border-color: var(--ink) }
input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
main tbody th { font-weight: 400 }
[hidden] { display: none }
@media print { .skip, nav, form { display: none } }
`

const navigation = (page: Page, site: PublicSite): readonly Block[] => {
  const words = siteWordsOf(page.lang)
  const there = partsOf(site, page.lang)
  const entries: readonly Phrase[] = there.map(part => {
    const to = startOf[page.lang][part]!
    return to === page.path ? strong(words.nav[part]) : link(wayTo(page.path, to), words.nav[part])
  })
  const other = startOf[page.lang === 'nl' ? 'en' : 'nl']
  const across = other[page.part] ?? other.home!
  return [bullets([...entries, link(wayTo(page.path, across), words.other)])]
}

const footer = (page: Page, site: PublicSite): readonly Block[] => {
  const words = siteWordsOf(page.lang)
  const { council, updated } = site
  const { publisher } = council
  const said = words.publisher[publisher](publisher === 'council' ? council.name : council.municipality)
  return [
    paragraph([said, ...(updated === null ? [] : [` ${words.updated(longDay(updated, page.lang))}`])]),
    ...(council.example ? [paragraph(words.example)] : []),
    bullets([
      ...(site.advices === null ? [] : [link(wayTo(page.path, FEED), words.feed)]),
      ...(site.dates === null ? [] : [link(wayTo(page.path, CALENDAR), words.calendarFile)]),
      link(wayTo(page.path, DATA), words.data),
      link(wayTo(page.path, 'cms/index.html'), words.cms),
    ]),
  ]
}

/** What a page holds beside its text: markup of ours, and the digest of the one script that may run in it. */
export interface Extra {
  readonly after?: string
  readonly script?: { readonly source: string; readonly digest: string }
}

/** A page of the site as HTML. */
export const pageHtml = (page: Page, site: PublicSite, { after = '', script }: Extra = {}): string => {
  const words = siteWordsOf(page.lang)
  const { name } = site.council
  const title = page.title === name ? name : `${page.title} - ${name}`
  const scripts = script === undefined ? '' : ` script-src 'sha256-${script.digest}';`
  const policy = `default-src 'none'; style-src 'unsafe-inline';${scripts} base-uri 'none'; form-action 'none'`
  const feed =
    site.advices === null
      ? ''
      : `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(words.feed)}" href="${wayTo(page.path, FEED)}">\n`
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeHtml(page.summary)}">
<title>${escapeHtml(title)}</title>
${feed}<style>${pageStyle}${siteStyle}</style>
</head>
<body>
<a class="skip" href="#inhoud">${escapeHtml(words.skip)}</a>
<header class="site">
<p class="name">${escapeHtml(name)}</p>
<nav aria-label="${escapeHtml(words.menu)}">
${htmlBlocks(navigation(page, site), page.lang)}
</nav>
</header>
<main id="inhoud">
${htmlBlocks([heading(1, page.title), ...page.blocks], page.lang)}
${after}</main>
<footer>
${htmlBlocks(footer(page, site), page.lang)}
</footer>
${script === undefined ? '' : `<script>${script.source}</script>\n`}</body>
</html>
`
}

// No look of its own, only what lets a telephone and a finger get at everything.
const plainStyle = `body { line-height: 1.6; overflow-wrap: break-word } .scroll { overflow-x: auto } li > a { display: inline-block; min-height: 1.5rem }`

/** The text of a page alone, without look or frame: to select and paste elsewhere. */
export const plainHtml = (page: Page): string => `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>${plainStyle}</style>
</head>
<body>
<main>
${htmlBlocks([heading(1, page.title), ...page.blocks], page.lang)}
</main>
</body>
</html>
`
