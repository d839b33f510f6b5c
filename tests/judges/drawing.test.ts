import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { ipr, output, packageNamed, project, put, workplace } from './judges.ts'

/** Chromium and libxml read the drawings: well formed, nothing fetched, every word within the picture and apart. */

interface Page {
  on(event: 'request', hear: (what: { readonly url: () => string }) => void): void
  goto(url: string): Promise<unknown>
  evaluate<T>(script: string): Promise<T>
}

const { chromium } = packageNamed<{
  readonly chromium: {
    launch(options: object): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>
  }
}>('playwright-core')

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
afterAll(() => browser.close())

const folder = workplace()
const archive = join(project, 'example-archive')

// Words that stick out of the picture, or lie over other words.
const wrong = `(() => {
  const frame = document.documentElement.getBoundingClientRect()
  const boxes = [...document.querySelectorAll('text')].map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }))
  const out = boxes.filter(({ box }) => box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom)
  const over = boxes.filter(({ box }, index) => boxes.slice(index + 1).some(({ box: other }) =>
    box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 2 && other.top < box.bottom - 2))
  return [...out, ...over].map(({ text }) => text)
})()`

const charts = ['raad', 'clientenoverleg'].flatMap(name => [
  [name, [] as string[]] as const,
  [name, ['--public']] as const,
])

it.each(charts)('the chart of %s with %j', async (name, flags) => {
  const file = `${name}-${flags.length}.svg`
  put(folder, { [file]: ipr(['schema', name, ...flags, '-C', archive, '--format', 'svg']).stdout })
  expect(output('xmllint', ['--noout', '--nonet', join(folder, file)])).toBe('')
  const page = await browser.newPage()
  const fetched: string[] = []
  const address = pathToFileURL(join(folder, file)).href
  page.on('request', what => void (what.url() === address || fetched.push(what.url())))
  await page.goto(address)
  expect(fetched).toEqual([])
  expect(await page.evaluate<number>(`document.querySelectorAll('text').length`)).toBeGreaterThan(5)
  expect(await page.evaluate<readonly string[]>(wrong)).toEqual([])
})
