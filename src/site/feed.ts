import type { PublicAdvice } from '../domain/public/advice.ts'
import type { PublicSite } from '../domain/public/site.ts'
import { escapeHtml } from '../render/html.ts'
import { lastingId, madeOn } from './lasting.ts'
import { siteWordsOf } from './page.ts'
import { adviceAt } from './pages/advice.ts'

/** Path of the Atom feed of advices. */
export const FEED = 'adviezen.atom'

const entry = (advice: PublicAdvice, council: string): string => {
  const { text, id, issued, updated } = advice
  return `<entry>
<id>${lastingId(`${council} advice ${id}`)}</id>
<title>${escapeHtml(text.title)}</title>
<published>${issued}T12:00:00Z</published>
<updated>${updated}T12:00:00Z</updated>
<link rel="alternate" type="text/html" href="${escapeHtml(adviceAt(advice))}"/>
<summary>${escapeHtml(advice.recommendations.map(({ n, text }) => `${n}. ${text}`).join(' '))}</summary>
</entry>`
}

/** The advices as an Atom feed (RFC 4287), newest first; null when the council does not publish them. */
export const feedOf = (site: PublicSite): string | null => {
  const { advices, council } = site
  return advices === null
    ? null
    : `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>${lastingId(`${council.name} advices`)}</id>
<title>${escapeHtml(siteWordsOf('nl').feedTitle(council.shortName))}</title>
<updated>${madeOn(site)}T12:00:00Z</updated>
<author><name>${escapeHtml(council.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${FEED}"/>
<link rel="alternate" type="text/html" href="index.html"/>
${advices.map(advice => `${entry(advice, council.name)}\n`).join('')}</feed>
`
}
