import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { html } from '../../src/render/html.ts'
import type { Doc } from '../../src/tree/tree.ts'
import { textsOf } from '../render/arbitrary.ts'
import { documents, hostileDocuments } from './documents.ts'
import { fileOf, missingWords, output, packageNamed, put, wordsIn, workplace, wrongHtml } from './judges.ts'

/** Chromium, axe and the validator of the W3C judge the pages: nothing fetched, nothing run, all seen, no barrier found. */

interface Page {
  on(event: 'console' | 'pageerror' | 'dialog' | 'request', hear: (what: Heard) => void): void
  goto(url: string): Promise<unknown>
  evaluate<T>(script: string): Promise<T>
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>
  pdf(options: { readonly path: string; readonly tagged: boolean }): Promise<unknown>
  close(): Promise<void>
}

interface Heard {
  text?: () => string
  url?: () => string
  message?: string | (() => string)
  dismiss?: () => Promise<void>
}

interface Browser {
  newPage(options: { readonly viewport: { readonly width: number; readonly height: number } }): Promise<Page>
  close(): Promise<void>
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

const { chromium } = packageNamed<{
  readonly chromium: { launch(options: object): Promise<Browser> }
}>('playwright-core')

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
afterAll(() => browser.close())

const axe = readFileSync(fileOf('axe-core'), 'utf8')
const folder = workplace()

/** A tab, with all it says, asks for or fails at. */
const tab = async (): Promise<{ readonly page: Page; readonly heard: string[] }> => {
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 } })
  const heard: string[] = []
  page.on('console', what => void heard.push(`console: ${what.text!()}`))
  page.on('pageerror', what => void heard.push(`error: ${what.message}`))
  page.on('dialog', what => {
    heard.push('dialog')
    void what.dismiss!()
  })
  page.on('request', what => {
    if (!what.url!().startsWith(pathToFileURL(folder).href)) heard.push(`request: ${what.url!()}`)
  })
  return { page, heard }
}

const show = async (page: Page, name: string, text: string): Promise<void> => {
  put(folder, { [`${name}.html`]: text })
  await page.goto(pathToFileURL(`${folder}/${name}.html`).href)
}

const opened = async (name: string, text: string) => {
  const one = await tab()
  await show(one.page, name, text)
  return one
}

// What is seen or heard: the text, the names for who hears the page, and the numbers of lists.
const seen = `[
  document.body.innerText,
  ...[...document.querySelectorAll('[aria-label]')].map(element => element.getAttribute('aria-label')),
  ...[...document.querySelectorAll('ol')].flatMap(list => [...list.children].map((_, n) => list.start + n)),
].join(' ')`

describe('every page is valid HTML', () => {
  const wrongIn = (pages: readonly (readonly [string, Doc])[]): readonly string[] =>
    wrongHtml(
      pages.map(([name, doc]) => {
        put(folder, { [`valid-${name}.html`]: html(doc) })
        return join(folder, `valid-${name}.html`)
      }),
    )

  it('as we make them', () => {
    expect(wrongIn(Object.entries(documents))).toEqual([])
  })

  it('whatever texts they hold', () => {
    // These come of how the blocks stand together, which no text of an archive decides.
    const ours = /“h\d” .* skipping|Duplicate ID|“title” must not be empty/
    const wrong = wrongIn(hostileDocuments.map((doc, n) => [`hostile-${n}`, doc]))
    expect(wrong.filter(line => !ours.test(line))).toEqual([])
  })
})

describe.each(Object.entries(documents))('the page of %s', (name, doc) => {
  it('shows every word, and is quiet', async () => {
    const { page, heard } = await opened(name, html(doc))
    const found = wordsIn(await page.evaluate<string>(seen))
    expect(missingWords(textsOf(doc).flatMap(wordsIn), found)).toEqual([])
    expect(await page.evaluate('document.documentElement.lang')).toBe(doc.lang)
    expect(await page.evaluate(`document.querySelectorAll('h1').length`)).toBe(1)
    expect(heard).toEqual([])
    await page.close()
  })

  it('has no barrier that axe can find', async () => {
    const { page } = await opened(name, html(doc))
    await page.evaluate(axe)
    const { violations, passes } = await page.evaluate<{
      readonly violations: readonly Violation[]
      readonly passes: readonly unknown[]
    }>('axe.run()')
    expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.failureSummary)])).toEqual([])
    expect(passes.length).toBeGreaterThan(10)
    await page.close()
  })

  it('needs no sideways scrolling on a telephone', async () => {
    const { page } = await opened(name, html(doc))
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await page.close()
  })

  it('prints with its headings as headings', async () => {
    const { page } = await opened(name, html(doc))
    const levels = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('h1,h2,h3,h4')].map(heading => heading.tagName)`,
    )
    await page.pdf({ path: `${folder}/${name}.pdf`, tagged: true })
    const structure = output('pdfinfo', ['-struct', `${folder}/${name}.pdf`])
    expect([...structure.matchAll(/^\s*(H[1-4])\b/gm)].map(([, level]) => level)).toEqual(levels)
    await page.close()
  })
})

describe('a page of hostile texts', () => {
  const odd = `[...document.querySelectorAll('*')].filter(element =>
    [...element.attributes].some(({ name, value }) => /^on/i.test(name) || /^\\s*javascript:/i.test(value))
  ).length`
  const elements = `[...new Set([...document.querySelectorAll('body *')].map(element => element.localName))]`

  it('runs nothing, asks for nothing and holds only our own elements', async () => {
    const { page, heard } = await tab()
    const own = new Set<string>()
    for (const [index, doc] of hostileDocuments.entries()) {
      await show(page, `hostile-${index}`, html(doc))
      for (const name of await page.evaluate<readonly string[]>(elements)) own.add(name)
      expect({ index, heard, odd: await page.evaluate(odd) }).toEqual({ index, heard: [], odd: 0 })
    }
    expect([...own].filter(name => /^(script|img|iframe|object|embed|b|base|form)$/.test(name))).toEqual([])
    expect(own.size).toBeGreaterThan(10)
    await page.close()
  })
})
