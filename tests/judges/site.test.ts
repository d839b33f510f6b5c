import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { publicSite } from '../../src/domain/public/site.ts'
import { buildSite } from '../../src/site/build.ts'
import { factsOf } from '../support/archive.ts'
import { exampleTexts } from '../support/example.ts'
import { fileOf, output, packageNamed, put, workplace, wrongHtml } from './judges.ts'

/** The public site as a visitor has it: the validator of the W3C, xmllint and Chromium with axe judge every file of it. */

interface Page {
  on(event: 'console' | 'pageerror' | 'request', hear: (what: Heard) => void): void
  goto(url: string): Promise<unknown>
  url(): string
  evaluate<T>(script: string): Promise<T>
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> }
  close(): Promise<void>
}

interface Heard {
  text?: () => string
  url?: () => string
  message?: string
}

interface Browser {
  newPage(options?: object): Promise<Page>
  close(): Promise<void>
}

const { chromium } = packageNamed<{
  readonly chromium: { launch(options: object): Promise<Browser> }
}>('playwright-core')
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
afterAll(() => browser.close())

const axe = readFileSync(fileOf('axe-core'), 'utf8')
const folder = workplace()

// Every part of a site: dates of meetings, an open vacancy, and the code of the municipality for the metadata.
const settings = exampleTexts()
  ['ipr.yaml']!.replace('  name: Lindervoort\n', '  name: Lindervoort\n  code: gm0342\n')
  .replace(
    'deviations:\n',
    'deviations:\n  - norm: publish.include\n    value: [about, members, workgroups, advice, response, annual_report, vacancies, contact, calendar]\n    from: 2024-01-25\n    decided_on: 2024-01-25\n    source: besluit\n',
  )
const facts = await factsOf({ ...exampleTexts(), 'ipr.yaml': settings }, { today: '2026-10-01' })
const files = buildSite(publicSite(facts))
for (const { path, text } of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  put(folder, { [path]: text })
}
const pages = files.map(({ path }) => path).filter(path => path.endsWith('.html'))
const addressOf = (path: string): string => pathToFileURL(join(folder, path)).href

/** A tab, with all it complains of and asks for elsewhere. */
const tab = async (options: object = {}): Promise<{ readonly page: Page; readonly heard: string[] }> => {
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 }, ...options })
  const heard: string[] = []
  page.on('console', what => void heard.push(`console: ${what.text!()}`))
  page.on('pageerror', what => void heard.push(`error: ${what.message}`))
  page.on('request', what => {
    if (!what.url!().startsWith(pathToFileURL(folder).href)) heard.push(`request: ${what.url!()}`)
  })
  return { page, heard }
}

const violations = async (page: Page): Promise<readonly unknown[]> => {
  await page.evaluate(axe)
  return page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(found =>
      found.violations.map(({ id, nodes }) => [id, nodes.map(node => node.failureSummary)]))`,
  )
}

describe('every page', () => {
  it('is there: each part of the site', () => {
    const parts = [
      'index.html',
      'vergaderdata/index.html',
      'vacatures/index.html',
      'zoeken/index.html',
      'en/about.html',
    ]
    expect(parts.filter(path => !pages.includes(path))).toEqual([])
    expect(pages.length).toBeGreaterThan(30)
  })

  it('is valid HTML', () => {
    expect(wrongHtml(pages.map(path => join(folder, path)))).toEqual([])
    const wrong = workplace()
    put(wrong, { 'bad.html': '<!doctype html><html lang=nl><title>x</title><p><div></p>' })
    expect(wrongHtml([join(wrong, 'bad.html')])).not.toEqual([])
  })

  it('has only links that lead somewhere', () => {
    const lost = pages.flatMap(path => {
      const text = readFileSync(join(folder, path), 'utf8')
      return [...text.matchAll(/href="([^"]*)"/g)].flatMap(([, href = '']) => {
        if (/^mailto:/.test(href)) return []
        const { pathname, hash } = new URL(href, addressOf(path))
        const file = decodeURIComponent(pathname)
        const id = hash.slice(1)
        const there =
          existsSync(file) &&
          (id === '' || readFileSync(file, 'utf8').includes(`id="${id}"`)) &&
          file.startsWith(folder)
        return there ? [] : [`${path} -> ${href}`]
      })
    })
    expect(lost).toEqual([])
  })

  it('is quiet, asks nothing of others, and has no barrier that axe can find, by day and by night', async () => {
    for (const colorScheme of ['light', 'dark']) {
      const { page, heard } = await tab({ colorScheme })
      for (const path of pages) {
        await page.goto(addressOf(path))
        expect({ path, heard, found: await violations(page) }).toEqual({ path, heard: [], found: [] })
      }
      await page.close()
    }
  })

  it('needs no sideways scrolling on a telephone or at 200 %', async () => {
    const { page } = await tab({ viewport: { width: 320, height: 640 } })
    for (const path of pages) {
      await page.goto(addressOf(path))
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      expect({ path, width }).toEqual({ path, width: 320 })
    }
    await page.close()
  })
})

const arrived = async (page: Page, address: RegExp): Promise<void> => {
  for (let n = 0; n < 100 && !address.test(page.url()); n++)
    await new Promise(resolve => setTimeout(resolve, 50))
  expect(page.url()).toMatch(address)
}

describe('who has no mouse', () => {
  const focused = `(document.activeElement.textContent || document.activeElement.id).trim()`

  it('jumps past the menu, and walks through it', async () => {
    const { page } = await tab()
    await page.goto(addressOf('index.html'))
    await page.keyboard.press('Tab')
    expect(await page.evaluate(focused)).toBe('Naar de inhoud')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await arrived(page, /\/over-ons\/index\.html$/)
    await page.close()
  })

  it('searches, sees how many pages there are, and opens one', async () => {
    const { page, heard } = await tab()
    await page.goto(addressOf('zoeken/index.html'))
    await page.evaluate(`document.getElementById('inhoud').scrollIntoView()`)
    for (let n = 0; n < 40 && (await page.evaluate('document.activeElement.id')) !== 'vraag'; n++)
      await page.keyboard.press('Tab')
    await page.keyboard.type('VOORSCHIETEN')
    expect(await page.evaluate(`document.getElementById('uitslag').textContent`)).toMatch(
      /^\d+ bladzijden? gevonden$/,
    )
    expect(await page.evaluate(`document.getElementById('gevonden').children.length`)).toBeGreaterThan(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await arrived(page, /\/adviezen\/.+\/index\.html$/)
    expect(heard).toEqual([])
    await page.close()
  })
})

it('the search page without script shows all pages, and no form that does nothing', async () => {
  const { page } = await tab({ javaScriptEnabled: false })
  await page.goto(addressOf('zoeken/index.html'))
  await page.close()
  const text = readFileSync(join(folder, 'zoeken/index.html'), 'utf8')
  expect(text).toContain('<form role="search" hidden>')
  expect(text.match(/<li><a href/g)!.length).toBeGreaterThan(20)
})

it('feeds and metadata are well-formed XML', () => {
  const xml = files.map(({ path }) => path).filter(path => /\.(?:xml|atom)$/.test(path))
  expect(xml.length).toBeGreaterThan(8)
  expect(output('xmllint', ['--noout', '--nonet', ...xml.map(path => join(folder, path))])).toBe('')
})

describe('the record of a document, by the schema of DiWoo', () => {
  const schema = new URL('diwoo.xsd', import.meta.url).pathname
  const refuted = (records: readonly string[]): readonly string[] => {
    const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...records], {
      encoding: 'utf8',
    })
    const lines = stderr.trim().split('\n')
    expect(lines.filter(line => / (?:validates|fails to validate)$/.test(line)).length).toBe(records.length)
    return lines.filter(line => !line.endsWith(' validates'))
  }
  const records = files.map(({ path }) => path).filter(path => path.endsWith('/metadata.xml'))

  it('holds for every advice, report and paper of the site', () => {
    expect(records.length).toBeGreaterThan(10)
    expect(refuted(records.map(path => join(folder, path)))).toEqual([])
  })

  it.each([
    ['gemeente/gm0342', 'gemeente/0342'],
    ['c_99a836c7', 'c_00000000'],
    ['T12:00:00', ''],
    [/<diwoo:publisher.*/, ''],
    ['language/NLD', 'language/nl'],
  ])('does not when %s is %j', (from, to) => {
    const wrong = workplace()
    const text = readFileSync(join(folder, records.find(path => path.startsWith('adviezen/'))!), 'utf8')
    put(wrong, { 'wrong.xml': text.replace(from, to) })
    expect(refuted([join(wrong, 'wrong.xml')])).not.toEqual([])
  })
})
