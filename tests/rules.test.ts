import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { places } from '../src/archive/resolve.ts'
import type { Day } from '../src/model/day.ts'
import type { Addresses } from '../src/model/facts.ts'
import type { Finding } from '../src/model/finding.ts'
import { manuals, rules } from '../src/rules/index.ts'
import { runRules } from '../src/rules/run.ts'
import { type Archive, factsOf } from './support/archive.ts'

/**
 * Every rule has a folder here: `good/` and `bad/` hold the files that differ from `base/`, a small council
 * without findings. `removed.txt` names files that go, `today.txt` another day, `addresses.txt` whereto which folder is
 * set to share. `bad.txt` is what `bad/` finds beyond `base/`, in both languages; `good/` must find nothing of the
 * rule. `base.txt` beside them names another ground: files of `base-NAME/` over those of `base/`, in which the rule
 * itself finds nothing.
 */

const here = join(import.meta.dirname, 'rules')
const TODAY: Day = '2026-03-10'
const OWN = new Set(['removed.txt', 'today.txt', 'addresses.txt'])

const filesBelow = (folder: string): Archive =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile())
          .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
          .map(path => [path, readFileSync(join(folder, path), 'utf8')]),
      )
    : {}

const base = filesBelow(join(here, 'base'))

const groundOf = (id: string): Archive => {
  const own = join(here, id, 'base.txt')
  return existsSync(own) ? { ...base, ...filesBelow(join(here, readFileSync(own, 'utf8').trim())) } : base
}

interface Case {
  readonly archive: Archive
  readonly today: Day
  readonly addresses: Addresses
}

const addressesOf = (text: string): Addresses => {
  const rows = text.split('\n').filter(line => line !== '')
  return new Map(rows.map(line => line.split(' ')).map(([folder, ...urls]) => [folder!, urls]))
}

const archiveOf = (ground: Archive, folder?: string): Case => {
  const files = { ...ground, ...(folder === undefined ? {} : filesBelow(folder)) }
  const removed = (files['removed.txt'] ?? '').split('\n')
  const all = Object.entries(files).filter(([path]) => !OWN.has(path) && !removed.includes(path))
  return {
    archive: Object.fromEntries(all),
    today: (files['today.txt']?.trim() ?? TODAY) as Day,
    addresses: addressesOf(files['addresses.txt'] ?? ''),
  }
}

const findingsOf = async ({ archive, ...given }: Case, of = rules): Promise<readonly Finding[]> =>
  runRules(await factsOf(archive, given), of, manuals, places).findings

const shown = (finding: Finding): string => {
  const manual = manuals.find(({ id }) => id === finding.rule)!
  const { path, line, column } = finding.place
  return [
    `${path}:${line}:${column} ${finding.severity} ${finding.rule}`,
    `  ${finding.place.excerpt ?? '-'}`,
    `  nl ${manual.message.nl(finding.say)}`,
    `  en ${manual.message.en(finding.say)}`,
    ...(['nl', 'en'] as const).flatMap(lang => {
      const fix = manual.fixFor?.[lang](finding.say)
      return fix === undefined ? [] : [`  ${lang} ${fix}`]
    }),
    ...finding.also.map(also => `  also ${also.path}:${also.line}:${also.column}`),
    '',
  ].join('\n')
}

const identity = ({ rule, place, say }: Finding): string =>
  JSON.stringify([rule, place.path, place.at ?? null, say])

const usualOn = new Map<string, Promise<ReadonlySet<string>>>()

// What the ground gives by itself on another day than its own is not the rule's doing.
const usualFor = (ground: Archive, today: Day): Promise<ReadonlySet<string>> => {
  const key = `${today} ${Object.keys(ground).length}`
  const known =
    usualOn.get(key) ??
    findingsOf({ ...archiveOf(ground), today }).then(found => new Set(found.map(identity)))
  usualOn.set(key, known)
  return known
}

test('the base council is without findings', async () => {
  expect((await findingsOf(archiveOf(base))).map(shown)).toEqual([])
})

test('every rule has its folder, and every folder its rule', () => {
  const folders = readdirSync(here).filter(name => !name.startsWith('base'))
  expect(folders.sort()).toEqual(rules.map(({ id }) => id).sort())
})

for (const { id } of rules) {
  describe(id, () => {
    test('finds what is bad', async () => {
      const ground = groundOf(id)
      const bad = archiveOf(ground, join(here, id, 'bad'))
      const usual = await usualFor(ground, bad.today)
      const found = (await findingsOf(bad)).filter(
        finding => finding.rule === id || !usual.has(identity(finding)),
      )
      expect(found.map(({ rule }) => rule)).toContain(id)
      await expect(found.map(shown).join('\n')).toMatchFileSnapshot(join(here, id, 'bad.txt'))
    })

    test('leaves alone what is good', async () => {
      const ground = groundOf(id)
      const good = join(here, id, 'good')
      const own = rules.filter(rule => rule.id === id)
      for (const folder of ground === base ? [good] : [good, undefined]) {
        const found = await findingsOf(archiveOf(ground, folder), own)
        expect(found.filter(({ rule }) => rule === id).map(shown)).toEqual([])
      }
    })
  })
}
