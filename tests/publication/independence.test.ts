import fc from 'fast-check'
import { expect, it } from 'vitest'
import { originsOf, publicSite } from '../../src/domain/public/site.ts'
import { buildSite } from '../../src/site/build.ts'
import { type Archive, factsOf } from '../support/archive.ts'
import { exampleTexts } from '../support/example.ts'

/** The site depends on what is public and on nothing else: what is confidential may be there or not. */

const archive = exampleTexts()
const today = '2026-11-24'

const siteOf = async (texts: Archive) => {
  const site = publicSite(await factsOf(texts, { today }))
  return { site, files: buildSite(site).map(({ path, text }) => `${path}\n${text}`) }
}

const { site, files } = await siteOf(archive)
const facts = await factsOf(archive, { today })
const published = new Set(originsOf(site).flatMap(({ sources }) => sources))

/** Paths of records of which nothing is public. Whom the public records name must stay: a name needs its person. */
const closed = [...facts.model.loaded]
  .flatMap(kind => facts.model.all(kind))
  .filter(
    ({ kind, id }) =>
      !published.has(`${kind}:${id}`) && !['council', 'member', 'person', 'workgroup'].includes(kind),
  )
  .map(({ path }) => path)
  .sort()

const without = (paths: ReadonlySet<string>): Archive =>
  Object.fromEntries(Object.entries(archive).filter(([path]) => !paths.has(path)))

it('is the same without everything confidential', async () => {
  expect(closed.length).toBeGreaterThan(400)
  expect((await siteOf(without(new Set(closed)))).files).toEqual(files)
})

it('is the same without any part of what is confidential', async () => {
  const subsets = fc.sample(fc.subarray(closed), { numRuns: 6, seed: 20_261_124 })
  for (const paths of subsets) expect((await siteOf(without(new Set(paths)))).files).toEqual(files)
})

it('only gets less when a record becomes confidential', async () => {
  const open = Object.entries(archive).filter(([, text]) => /^visibility: public$/m.test(text))
  expect(open.length).toBeGreaterThan(20)
  for (const [path, text] of fc.sample(fc.constantFrom(...open), { numRuns: 8, seed: 20_261_124 })) {
    const narrowed = { ...archive, [path]: text.replace(/^visibility: public$/m, 'visibility: members') }
    const less = await siteOf(narrowed)
    const before = new Set(JSON.stringify(site).match(/"(?:[^"\\]|\\.)*"/g))
    const added = (JSON.stringify(less.site).match(/"(?:[^"\\]|\\.)*"/g) ?? []).filter(
      text => !before.has(text),
    )
    expect({ path, added }).toEqual({ path, added: [] })
    expect(less.files.length).toBeLessThanOrEqual(files.length)
  }
})
