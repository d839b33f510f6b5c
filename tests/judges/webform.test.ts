import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { ipr, output, packageNamed, project, workplace } from './judges.ts'

/** Decap CMS in Chromium judges the web form: it loads, and what a member proposes with it is a record that is right. */

interface Locator {
  fill(text: string): Promise<void>
  click(): Promise<void>
  first(): Locator
  waitFor(options?: { readonly timeout?: number }): Promise<void>
  count(): Promise<number>
}
interface Page {
  on(event: 'pageerror' | 'request', hear: (what: { message?: string; url?: () => string }) => void): void
  goto(url: string): Promise<unknown>
  evaluate<T>(script: string): Promise<T>
  locator(selector: string): Locator
  waitForFunction(script: string): Promise<unknown>
  textContent(selector: string): Promise<string | null>
  close(): Promise<void>
}
interface Browser {
  newPage(): Promise<Page>
  close(): Promise<void>
}

const { chromium } = packageNamed<{
  readonly chromium: { launch(options: object): Promise<Browser> }
}>('playwright-core')

const CMS = 'decap-cms@3.16.3'
const archive = join(workplace(), 'archief')
const site = join(workplace(), 'formulier')
let browser: Browser
let address = ''

const TYPES: { readonly [extension: string]: string } = {
  html: 'text/html',
  js: 'text/javascript',
  yml: 'text/yaml',
}

const server = createServer(({ url = '/' }, answer) => {
  const path = normalize(url.split('?')[0]!).replace(/^\/$/, '/index.html')
  const file = join(site, path)
  if (!existsSync(file)) return void answer.writeHead(404).end()
  answer.writeHead(200, { 'content-type': TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream' })
  answer.end(readFileSync(file))
})

const told = (...args: readonly string[]): string => {
  const { stdout, stderr, status } = ipr([...args, '-C', archive])
  expect(status, stderr.toString()).toBe(0)
  return stdout.toString()
}

beforeAll(async () => {
  cpSync(join(project, 'example-archive'), archive, { recursive: true })
  mkdirSync(site, { recursive: true })
  const asked = ['webformulier', '--host', 'github', '--repo', 'raad/archief']
  writeFileSync(join(site, 'index.html'), told(...asked, '--format', 'page'))
  // The same settings, but for where it is kept: in the page itself.
  const config = parse(told(...asked, '--format', 'yaml'))
  const local = { ...config, backend: { name: 'test-repo' }, publish_mode: 'simple' }
  writeFileSync(join(site, 'config.yml'), stringify(local))
  const [{ filename }] = JSON.parse(output('npm', ['pack', CMS, '--json', '--ignore-scripts'], { cwd: site }))
  execFileSync('tar', ['-xzf', filename, '--strip-components=2', 'package/dist'], { cwd: site })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
}, 180_000)
afterAll(async () => {
  await browser?.close()
  server.close()
})

interface Finding {
  readonly severity: string
  readonly rule: string
}

interface Made {
  readonly path: string
  readonly content: string
}

// Every file that the form keeps in the page, by its path.
const KEPT = `(() => {
  const found = []
  const walk = (tree, at) => {
    for (const [name, held] of Object.entries(tree ?? {})) {
      const path = at === '' ? name : at + '/' + name
      if (typeof held.content === 'string') found.push({ path: held.path ?? path, content: held.content })
      else walk(held, path)
    }
  }
  walk(window.repoFiles, '')
  return found
})()`

/** Fills in a form and sends it, as a member does; gives the files that it made. */
const proposed = async (
  collection: string,
  values: { readonly [field: string]: string },
): Promise<{ readonly made: readonly Made[]; readonly heard: readonly string[] }> => {
  const page = await browser.newPage()
  const heard: string[] = []
  page.on('pageerror', ({ message }) => void heard.push(`error: ${message}`))
  page.on('request', request => {
    const url = request.url!()
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) heard.push(`request: ${url}`)
  })
  try {
    await page.goto(address)
    await page.locator('button').first().waitFor({ timeout: 60_000 })
    await page.locator('button').first().click()
    await page.locator('nav').first().waitFor({ timeout: 30_000 })
    await page.evaluate(`location.hash = '#/collections/${collection}/new'`)
    for (const [field, value] of Object.entries(values)) {
      const box = page.locator(`[id^="${field}-field-"]`).first()
      await box.waitFor({ timeout: 30_000 })
      await box.fill(value)
    }
    await page.locator('text=Publiceer').first().click()
    await page.locator('[role=menuitem]').first().click()
    await page.waitForFunction(`${KEPT}.length > 0`)
    return { made: await page.evaluate<readonly Made[]>(KEPT), heard }
  } finally {
    await page.close()
  }
}

describe('the web form', () => {
  it('has settings that hold what the schemas hold, and lists nothing that is there', () => {
    const { collections } = parse(
      told('webformulier', '--host', 'gitlab', '--repo', 'raad/archief', '--format', 'yaml'),
    )
    expect(collections.map(({ name }: { name: string }) => name)).toEqual(['signal', 'item', 'apology'])
    for (const { create, filter, ...rest } of collections)
      expect([create, rest.delete, filter.value]).toEqual([true, false, '\u2014'])
  })

  it.each([
    [
      'signal',
      { subject: 'Drempels bij de bibliotheek', going_on: 'Wie slecht loopt, komt er niet in.' },
      'signals/',
    ],
    ['item', { title: 'Bezoek aan de voedselbank', from: 'Noor Abdallah' }, 'incoming/'],
    ['apology', { title: 'Afmelding voor het overleg van 10 december', from: 'Noor Abdallah' }, 'incoming/'],
  ] as const)('makes a new record from a %s that the check takes', async (collection, values, folder) => {
    const { made, heard } = await proposed(collection, values)
    expect(heard).toEqual([])
    expect(made.map(({ path }) => path.startsWith(folder))).toEqual([true])
    const [{ path, content }] = made as readonly [Made]
    expect(existsSync(join(archive, path))).toBe(false)
    writeFileSync(join(archive, path), content)
    const { stdout, status } = ipr(['controleer', '--format', 'json', '-C', archive])
    const { findings } = JSON.parse(stdout.toString()).data as { findings: readonly Finding[] }
    const hard = findings.filter(({ severity, rule }) => severity === 'error' || rule.startsWith('file-'))
    expect(hard.map(({ rule }) => rule)).toEqual([])
    expect(status).toBe(0)
  })
})
