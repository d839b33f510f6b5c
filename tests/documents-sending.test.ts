import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../schemas/vocabulary/vocabulary.ts'
import { aheadDoc } from '../src/documents/planning/calendar.ts'
import { feedCalendar } from '../src/documents/planning/feed.ts'
import { mailBody, sendingWordsOf } from '../src/documents/sending/letter.ts'
import { overviewDoc } from '../src/documents/sending/overview.ts'
import { sentDoc, sentOneDoc } from '../src/documents/sending/register.ts'
import { calendar } from '../src/domain/planning/calendar.ts'
import { concerns } from '../src/domain/planning/concerns.ts'
import { feed } from '../src/domain/planning/feed.ts'
import type { Reader } from '../src/domain/readers.ts'
import { allSent } from '../src/domain/sending/version.ts'
import type { Facts } from '../src/model/facts.ts'
import { mailHtml, mailText } from '../src/render/eml.ts'
import { ics } from '../src/render/ics.ts'
import { markdown } from '../src/render/markdown.ts'
import { heading, paragraph } from '../src/tree/build.ts'
import type { Doc } from '../src/tree/tree.ts'
import { exampleFacts } from './support/example.ts'

/** What goes out from the example council, in both languages; `-u` writes the golden files anew. */

const municipality: Reader = { audiences: ['municipality'], person: null }

const mail = (facts: Facts, lang: Lang): Doc => {
  const words = sendingWordsOf(lang).agenda
  return mailBody(
    facts,
    {
      title: 'Agenda',
      intro: [words.intro('2026-12-10'), words.absent, words.confidential],
      blocks: [heading(2, words.head), paragraph('1. Opening')],
    },
    { to: 'Fatma Yıldırım', papers: ['Agenda (agenda.docx)'], lang },
  )
}

const overview = (facts: Facts, lang: Lang): Doc =>
  overviewDoc(
    facts,
    {
      what: 'Agenda',
      from: null,
      channel: 'e-mail',
      mail: true,
      recipients: [
        { name: 'Fatma Yıldırım', address: 'fatma@post.example', papers: 2 },
        { name: 'Kees Lindhout', address: null, papers: 1 },
      ],
      papers: [
        { title: 'Agenda', name: 'agenda.docx', readers: 2 },
        { title: 'Begroting', name: 'begroting.pdf', readers: 1 },
      ],
      next: [sendingWordsOf(lang).overview.hint],
    },
    lang,
  )

// The originals of these facts come as text, so that their digests do not hold.
const sentRecords = (facts: Facts) =>
  allSent(facts).filter(({ papers }) => papers.every(({ path }) => !path.includes('/files/')))

const texts: { readonly [name: string]: (facts: Facts, lang: Lang) => string } = {
  'mail.txt': (facts, lang) => mailText(mail(facts, lang)),
  'mail.html.snap': (facts, lang) => mailHtml(mail(facts, lang)),
  'overview.md': (facts, lang) => markdown(overview(facts, lang)),
  'register.md': (facts, lang) =>
    markdown(sentDoc(facts, sendingWordsOf(lang).register.all, sentRecords(facts), lang)),
  'sent.md': (facts, lang) => markdown(sentOneDoc(facts, sentRecords(facts)[0]!, lang)),
  'calendar.md': (facts, lang) => {
    const span = { from: facts.today, to: '2027-03-31' } as const
    const days = calendar(facts, span, item => concerns(facts, item, municipality))
    return markdown(aheadDoc(facts, days, { lang, reader: sendingWordsOf(lang).everyone }))
  },
  'calendar.ics': (facts, lang) => {
    const items = feed(facts, municipality, { from: '2026-12-01', to: '2026-12-18' })
    const made = ics(feedCalendar(facts, items, { reader: municipality, lang, silent: false }))
    return made.replaceAll('\r\n', '\n')
  },
}

const facts = exampleFacts()

for (const [name, make] of Object.entries(texts)) {
  const [base, ...extension] = name.split('.')
  describe(name, () => {
    for (const lang of ['nl', 'en'] as const) {
      test(`in ${lang}`, async () => {
        const text = make(await facts, lang)
        const file = `sending-${base}.${lang}.${extension.join('.')}`
        await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'documents', file))
        expect(make(await facts, lang)).toBe(text)
      })
    }
  })
}
