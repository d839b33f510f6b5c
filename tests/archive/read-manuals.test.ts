import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import type { ReaderRule } from '../../src/archive/listing.ts'
import type { Files } from '../../src/ports.ts'
import { fileRules } from '../../src/rules/file/index.ts'
import { archiveOf, type Contents, member, type Seen, seenIn, withoutRights } from './hostile-archive.ts'

/**
 * Every fault that the reader's types allow, provoked, and found in the manuals: the compiler asks for a row of
 * each, and for no other.
 */

interface Provocation {
  readonly contents: Contents
  /** What is done to the archive on disk. */
  readonly change?: (at: (path: string) => string) => void
  /** What happens while it is read. */
  readonly during?: (files: Files) => Files
}

const jan = 'members/jan.md'
const named = (contents: string | Uint8Array): Provocation => ({ contents: { [jan]: contents } })
const whole = named(member('name: Jan\n'))
const facts = (yaml: string): Provocation => named(member(yaml))

const provoked: { readonly [R in ReaderRule]: Provocation } = {
  'file-link': { contents: {}, change: at => symlinkSync('ipr.yaml', at('link.md')) },
  'file-special': { contents: {}, change: at => execFileSync('mkfifo', [at('pipe')]) },
  'file-name': { contents: { 'een twee.md': '' } },
  'file-twin': { contents: { 'files/a.pdf': '', 'files/A.pdf': '' } },
  'file-unplaced': { contents: { 'notities.md': '' } },
  'file-same-id': {
    contents: {
      'ipr.yaml':
        'format: 1\ncouncil: { name: A, short_name: A }\nmunicipality: { name: B }\npreset: neutral\nrepositories: [{ path: cc, audience: cc }]\n',
      [jan]: member('name: Jan\n'),
      'cc/members/jan.md': member('name: Jan\n'),
    },
  },
  'file-absent': { contents: {}, change: at => execFileSync('rm', [at('ipr.yaml')]) },
  'file-too-large': { ...whole, change: at => truncateSync(at(jan), 2_000_000) },
  'file-denied': { ...whole, change: at => chmodSync(at(jan), 0) },
  'file-changed': {
    ...whole,
    // What the disk does when a file grows is tried in hostile-files.
    during: files => ({
      ...files,
      read: (path, limit) => (path === jan ? { ok: false, fault: 'changed' } : files.read(path, limit)),
    }),
  },
  'file-not-utf8': named(new Uint8Array([0x2d, 0xff])),
  'file-control-character': facts('name: J\u0007n\n'),
  'file-conflict-marker': named('<<<<<<< a\n'),
  'file-no-front-matter': named('Jan\n'),
  'file-unclosed-front-matter': named('---\nname: Jan\n'),
  'file-yaml-too-large': facts(`# ${'x'.repeat(70_000)}\n`),
  'file-body-too-large': named(member('name: Jan\n', 'x'.repeat(300_000))),
  'yaml-syntax': facts('name: [\n'),
  'yaml-anchor': facts('name: &a Jan\n'),
  'yaml-tag': facts('name: !a Jan\n'),
  'yaml-directive': { contents: { 'plan/2026.yaml': '%YAML 1.2\n---\na: b\n' } },
  'yaml-several-documents': { contents: { 'plan/2026.yaml': 'a: b\n---\nc: d\n' } },
  'yaml-too-deep': facts(`name: ${'['.repeat(50)}\n`),
  'yaml-too-many-keys': facts(`name: [${'a, '.repeat(500)}]\n`),
  'yaml-duplicate-key': facts('name: Jan\nname: Piet\n'),
  'yaml-key-shape': facts('Name: Jan\n'),
  'yaml-not-a-map': facts('- Jan\n'),
  'schema-unknown-key': facts('name: Jan\nshoe_size: 43\n'),
  'schema-missing-key': facts('origin: new\n'),
  'schema-shape': facts('name: [Jan]\n'),
  'schema-choice': facts('name: Jan\norigin: zzz\n'),
  'schema-value': facts('name: Jan\ncandidate_since: ooit\n'),
  'member-without-mandate': facts('name: Jan\nrepresents: De buurt\n'),
  'privacy-forbidden-key': facts('name: Jan\niban: NL00BANK0123456789\n'),
  'contact-without-promises': {
    contents: { 'contacts/2026/jan.yaml': 'contacts: []\npromised: Een bankje\n' },
  },
}

const foundBy = async (id: string, provocation: Provocation): Promise<readonly Seen[]> => {
  const { contents, change, during = files => files } = provocation
  const root = archiveOf(contents)
  change?.(path => join(root, path))
  const found = () => seenIn(during(nodeFiles(root)))
  return id === 'file-denied' ? withoutRights(found) : found()
}

/** Of these the finding is made when the rules have run. */
const madeByRules = ['settings-exception-unused']

test('every fault of the reader has a manual, and every manual a fault', () => {
  const manuals = fileRules.map(({ id }) => id)
  expect(new Set(manuals).size).toBe(manuals.length)
  expect([...manuals].sort()).toEqual([...Object.keys(provoked), ...madeByRules].sort())
})

describe.each(Object.entries(provoked))('%s', (id, provocation) => {
  test('is found where it is provoked, and says so in two languages', async () => {
    const found = await foundBy(id, provocation)
    expect(found.map(({ rule }) => rule)).toEqual([id])
    const { nl, en } = found[0]!
    for (const message of [nl, en]) {
      expect(message).toMatch(/^[A-Z‘i].*[.?]$/s)
      expect(message).not.toMatch(/undefined|null|NaN|\[object|!/)
    }
    expect(nl).not.toBe(en)
  })
})

describe('what manuals say', () => {
  const words = ({ title, why, fix, chapter }: (typeof fileRules)[number]) => [title, why, fix, chapter]

  test.each(fileRules.map(manual => [manual.id, manual] as const))('%s is complete', (id, manual) => {
    expect(id).toMatch(/^(file|yaml|schema|member|privacy|contact|settings)-[a-z0-9-]+$/)
    for (const text of words(manual)) {
      expect(text.nl.trim()).not.toBe('')
      expect(text.en.trim()).not.toBe('')
      expect(`${text.nl}${text.en}`).not.toMatch(/!|\s\s|'/)
    }
    for (const text of [manual.why, manual.fix]) expect(`${text.nl}\n${text.en}`).toMatch(/^.+\.\n.+\.$/)
    expect(manual.title.nl).not.toMatch(/\.$/)
  })

  // No words of git and no English in a Dutch sentence; the names of keys and programs stand in quotes.
  test.each(fileRules.map(manual => [manual.id, manual] as const))('%s is plain Dutch', (_, manual) => {
    const dutch = words(manual).map(({ nl }) => nl.replace(/‘[^’]*’/g, ''))
    for (const text of dutch) {
      expect(text).not.toMatch(
        /\b(git|commit|merge|branch|parser|file|record|key|value|error|oeps|je|jij|jouw)\b/i,
      )
      for (const sentence of text.split(/(?<=[.?:])\s/))
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(24)
    }
  })
})
