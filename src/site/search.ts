import type { PublicSite } from '../domain/public/site.ts'
import { hashOf } from '../model/hash.ts'
import { escapeHtml, htmlBlocks } from '../render/html.ts'
import { bullets, heading } from '../tree/build.ts'
import { fold } from '../tree/tree.ts'
import { pageHtml } from './frame.ts'
import { linkTo, type Page, type SiteFile, siteWordsOf, startOf, wayTo } from './page.ts'

/**
 * Search without a server: the words of all pages lie in the page itself, and one small script looks through them.
 * Without the script the list of all pages is there.
 */

// What belongs together stands together: what looks for phrases must not see one where two blocks meet.
const PART = '\n\n'

/** The words of a page, with an empty line between its parts. */
const wordsOf = (page: Page): string => {
  const go = fold<string, string>({
    heading: ({ children }, { inlines }) => inlines(children).join(''),
    paragraph: ({ children }, { inlines }) => inlines(children).join(''),
    list: ({ items }, { blocks }) => items.flatMap(item => blocks(item.blocks)).join(PART),
    table: ({ caption, columns, rows }, { inlines }) =>
      [caption, ...columns.map(({ head }) => head), ...rows.flat().map(cell => inlines(cell).join(''))].join(
        PART,
      ),
    pairs: ({ pairs }, { inlines }) =>
      pairs.map(({ term, children }) => `${term}${PART}${inlines(children).join('')}`).join(PART),
    quote: (block, { blocks }) => blocks(block.blocks).join(PART),
    note: (block, { blocks }) => blocks(block.blocks).join(PART),
    verbatim: ({ text }) => text,
    drawing: ({ alt, caption }) => `${alt} ${caption}`,
    room: () => '',
    break: () => '',
    inline: {
      text: ({ text }) => text,
      strong: ({ children }, { inlines }) => inlines(children).join(''),
      emphasis: ({ children }, { inlines }) => inlines(children).join(''),
      code: ({ text }) => text,
      link: ({ children }, { inlines }) => inlines(children).join(''),
      figure: ({ text }) => text,
      blank: () => '',
      tick: () => '',
    },
  })
  return go.blocks(page.blocks).join(PART).trim()
}

// Every word that was typed must begin a word of the page; accents and capitals make no difference.
const SCRIPT = `
const fold = text => text.toLowerCase().normalize('NFD').replace(/\\p{M}/gu, '').replace(/[^\\p{L}\\p{N}]+/gu, ' ');
const pages = JSON.parse(document.getElementById('woorden').textContent).map(page => ({ ...page, words: ' ' + fold(page.title + ' ' + page.words) }));
const form = document.querySelector('form'), input = document.getElementById('vraag');
const said = document.getElementById('uitslag'), found = document.getElementById('gevonden');
const look = event => {
  event?.preventDefault();
  const asked = fold(input.value).trim().split(' ').filter(Boolean);
  const hits = asked.length === 0 ? [] : pages.filter(page => asked.every(word => page.words.includes(' ' + word)));
  found.replaceChildren(...hits.map(page => {
    const item = document.createElement('li'), anchor = document.createElement('a');
    anchor.href = page.href; anchor.textContent = page.title; item.append(anchor, ' ' + page.summary);
    return item;
  }));
  said.textContent = asked.length === 0 ? '' : hits.length === 0 ? said.dataset.nothing : hits.length + ' ' + (hits.length === 1 ? said.dataset.one : said.dataset.many);
};
form.addEventListener('submit', look); input.addEventListener('input', look);
form.hidden = false;
`

const base64 = (digest: string): string => {
  const bytes = digest.slice('sha256:'.length).match(/../g) ?? []
  return btoa(bytes.map(byte => String.fromCharCode(Number.parseInt(byte, 16))).join(''))
}

// Nothing in the data can end the element it stands in.
const embedded = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')

/** The page to search in. */
export const searchFile = (all: readonly Page[], site: PublicSite): SiteFile => {
  const pages = all.filter(({ lang }) => lang === 'nl')
  const words = siteWordsOf('nl').search
  const path = startOf.nl.search!
  const index = pages.map(page => ({
    href: wayTo(path, page.path),
    title: page.title,
    summary: page.summary,
    words: wordsOf(page),
  }))
  const list = [
    heading(2, words.all),
    bullets(pages.map(page => [linkTo(path, page.path, page.title), ` (${page.summary})`])),
  ]
  const after = `<form role="search" hidden>
<label for="vraag">${escapeHtml(words.label)}</label>
<input type="search" id="vraag" autocomplete="off">
<button type="submit">${escapeHtml(words.button)}</button>
</form>
<p id="uitslag" role="status" data-nothing="${escapeHtml(words.nothing)}" data-one="${escapeHtml(words.one)}" data-many="${escapeHtml(words.found)}"></p>
<ul id="gevonden"></ul>
${htmlBlocks(list, 'nl')}
<script type="application/json" id="woorden">${embedded(index)}</script>
`
  const page: Page = {
    path,
    lang: 'nl',
    part: 'search',
    title: words.title,
    summary: words.summary,
    blocks: [],
    from: pages.flatMap(({ from }) => from),
  }
  const script = { source: SCRIPT, digest: base64(hashOf(SCRIPT)) }
  return { path, text: pageHtml(page, site, { after, script }), from: page.from }
}
