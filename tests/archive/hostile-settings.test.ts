import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import { load } from '../../src/archive/load.ts'
import { places } from '../../src/archive/resolve.ts'
import type { Finding } from '../../src/model/finding.ts'
import { fileRules } from '../../src/rules/file/index.ts'
import { settingsExceptionUnused } from '../../src/rules/file/settings-exception-unused.ts'
import { type Rule, rule } from '../../src/rules/rule.ts'
import { runRules } from '../../src/rules/run.ts'
import { factsOf, settings } from '../support/archive.ts'
import { archiveOf, briefly, member, seen, seenIn, temporary } from './hostile-archive.ts'

/** `ipr.yaml` decides what all the rest means, so it must be whole and mean no harm. */

describe('an archive with little in it', () => {
  test('an empty folder is no archive', async () => {
    const { model, faults } = await load(nodeFiles(temporary()))
    expect(model).toBeNull()
    expect(faults).toMatchObject([{ rule: 'file-absent', path: 'ipr.yaml' }])
  })

  test('only settings is a whole archive', async () => {
    const { model, faults, count } = await load(nodeFiles(archiveOf({})))
    expect(faults).toEqual([])
    expect(count).toBe(1)
    expect(model?.all('member')).toEqual([])
    expect(model?.council.data.council.short_name).toBe('IPR Voorbeeld')
  })

  test('empty folders are nothing', async () => {
    const root = archiveOf({})
    for (const name of ['members', 'meetings', 'onzin']) mkdirSync(join(root, name))
    expect(await seenIn(nodeFiles(root))).toEqual([])
  })

  const empty: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['an empty line', '\n'],
    ['a comment', '# ipr\n'],
    ['a byte order mark', '\uFEFF'],
    ['a list', '- format: 1\n'],
    ['a word', 'format\n'],
  ]
  test.each(empty)('settings that hold %s are no settings', async (_, text) => {
    const found = await seen({ 'ipr.yaml': text })
    expect(found.map(({ rule: id }) => id)).toEqual(['yaml-not-a-map'])
  })

  test('faults in other files are still found, strange places are not judged', async () => {
    const found = await seen({
      'ipr.yaml': settings.replace('format: 1', 'format: one'),
      'members/jan.md': 'x',
      'board/money/2026.yaml': 'year: 2026\n',
    })
    expect(briefly(found)).toEqual(['schema-value ipr.yaml:1:9', 'file-no-front-matter members/jan.md:1:1'])
  })
})

describe('settings that reach outside', () => {
  const repository = (path: string): string =>
    `${settings}repositories:\n  - path: ${JSON.stringify(path)}\n    audience: board\n`

  test.each([
    '../elders',
    '/etc',
    'board/../..',
    '.git',
    './board',
    'a/b',
    'C:\\x',
    '-rf',
    'Board',
    '..',
    '~',
    '',
    'ext::sh',
  ])('a repository at %j is refused', async path => {
    const { model, faults } = await load(nodeFiles(archiveOf({ 'ipr.yaml': repository(path) })))
    expect(model).toBeNull()
    expect(faults).toMatchObject([
      { rule: 'schema-value', path: 'ipr.yaml', say: { key: 'path', expected: 'folder' } },
    ])
  })

  test.each(['board', 'board/', '.'])('a repository at %j is taken', async path => {
    const { model } = await load(nodeFiles(archiveOf({ 'ipr.yaml': repository(path) })))
    expect(model?.repositories.at(-1)?.path).toBe(path.replace('/', ''))
  })

  test('settings in a nested folder change nothing', async () => {
    const root = archiveOf({
      'ipr.yaml': repository('board'),
      'board/ipr.yaml': settings.replace('IPR Voorbeeld', 'Ander'),
    })
    const { model, faults } = await load(nodeFiles(root))
    expect(faults).toMatchObject([
      { rule: 'file-same-id', path: 'board/ipr.yaml', say: { other: 'ipr.yaml' } },
    ])
    expect(model?.council.data.council.short_name).toBe('IPR Voorbeeld')
  })

  test('one id in two repositories is found, the first counts', async () => {
    const root = archiveOf({
      'ipr.yaml': repository('board'),
      'board/members/jan.md': member('name: Ander\n'),
      'members/jan.md': member('name: Jan\n'),
    })
    const { model, faults } = await load(nodeFiles(root))
    expect(faults).toMatchObject([
      { rule: 'file-same-id', path: 'members/jan.md', say: { id: 'jan', other: 'board/members/jan.md' } },
    ])
    expect(model?.all('member')).toHaveLength(1)
  })
})

describe('the format of an archive', () => {
  test('a newer one is refused with one sentence, whatever else it holds', async () => {
    const text = `${settings.replace('format: 1', 'format: 2')}all_new: { keys: [] }\n`
    const loading = load(nodeFiles(archiveOf({ 'ipr.yaml': text })))
    await expect(loading).rejects.toMatchObject({
      name: 'Refusal',
      key: 'archive-newer',
      say: { found: 2, known: 1 },
    })
  })

  test.each(['1.0', '01', 'one', '', '[1]'])('%j is no format', async format => {
    const found = await seen({ 'ipr.yaml': settings.replace('format: 1', `format: ${format}`) })
    expect(found.map(({ rule: id }) => id)).toEqual([format === '[1]' ? 'schema-shape' : 'schema-value'])
  })
})

/** A rule that has something to say of every member. */
const everyMember: Rule = rule<Record<string, never>>({
  id: 'member-present',
  area: 'member',
  severity: 'warning',
  rows: [],
  chapter: { nl: '', en: '' },
  title: { nl: '', en: '' },
  why: { nl: '', en: '' },
  fix: { nl: '', en: '' },
  message: { nl: () => '', en: () => '' },
  *check({ model }) {
    for (const entry of model.all('member')) yield { in: entry, say: {} }
  },
})

interface Exception {
  readonly rule: string
  readonly about?: string
  readonly until?: string
}

const withExceptions = (exceptions: readonly Exception[], repositories = ''): string =>
  `${settings}${repositories}exceptions:\n${exceptions
    .map(
      ({ rule: id, about, until = '2027-01-01' }) =>
        `  - rule: ${id}\n${about === undefined ? '' : `    about: ${JSON.stringify(about)}\n`}    reason: Zo afgesproken\n    by: jan\n    on: 2026-01-01\n    until: ${until}\n`,
    )
    .join('')}`

const findingsOf = async (
  exceptions: readonly Exception[],
  repositories?: string,
): Promise<readonly Finding[]> => {
  const facts = await factsOf({
    'ipr.yaml': withExceptions(exceptions, repositories),
    'members/jan.md': member('name: Jan\n'),
    'members/piet.md': 'broken',
    'stray.md': 'x',
  })
  return runRules(facts, [everyMember], fileRules, places).findings
}

const unusedIn = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule: id }) => id === 'settings-exception-unused')
    .map(({ say, place }) => ({ ...say, line: place.line }))

describe('exceptions', () => {
  const covering: readonly (readonly [string, Exception, string])[] = [
    ['a path', { rule: 'member-present', about: 'members/jan.md' }, 'members/jan.md'],
    ['a kind and an id', { rule: 'member-present', about: 'member:jan' }, 'members/jan.md'],
    ['everything', { rule: 'member-present' }, 'members/jan.md'],
    ['a warning of the reader', { rule: 'file-unplaced', about: 'stray.md' }, 'stray.md'],
    ['its last day', { rule: 'member-present', until: '2026-11-24' }, 'members/jan.md'],
  ]
  test.each(covering)('about %s: covers', async (_, exception, path) => {
    const findings = await findingsOf([exception])
    expect(unusedIn(findings)).toEqual([])
    expect(findings.filter(found => found.exception).map(({ place }) => place.path)).toEqual([path])
  })

  const idle: readonly (readonly [string, Exception, string])[] = [
    ['another path', { rule: 'member-present', about: 'members/els.md' }, 'nothing'],
    ['an unknown kind', { rule: 'member-present', about: 'nonsense:jan' }, 'nothing'],
    ['a name every object has', { rule: 'member-present', about: 'constructor:name' }, 'nothing'],
    ['an unknown id', { rule: 'member-present', about: 'member:els' }, 'nothing'],
    ['a path outside', { rule: 'member-present', about: '../members/jan.md' }, 'nothing'],
    ['only colons', { rule: 'member-present', about: '::' }, 'nothing'],
    ['the day after its last', { rule: 'member-present', until: '2026-11-23' }, 'over'],
    ['a rule that does not exist', { rule: 'member-presnt' }, 'unknown'],
    ['a file that cannot be read', { rule: 'file-no-front-matter', about: 'members/piet.md' }, 'reader'],
  ]
  test.each(idle)('about %s: covers nothing, and that is a finding', async (_, exception, why) => {
    const findings = await findingsOf([exception])
    expect(findings.filter(found => found.exception)).toEqual([])
    expect(unusedIn(findings)).toMatchObject([
      { rule: exception.rule, about: exception.about ?? null, why, line: 10 },
    ])
  })

  test('each of several stands at its own line', async () => {
    const findings = await findingsOf([
      { rule: 'member-present' },
      { rule: 'member-presnt' },
      { rule: 'file-unplaced', about: 'gone.md' },
    ])
    expect(unusedIn(findings)).toMatchObject([
      { rule: 'member-presnt', instead: 'member-present', line: 15 },
      { rule: 'file-unplaced', why: 'nothing', line: 20 },
    ])
  })

  test('where part of the archive is absent, an exception may be for that part', async () => {
    const absent = 'repositories:\n  - path: board\n    audience: board\n'
    expect(unusedIn(await findingsOf([{ rule: 'file-unplaced', about: 'gone.md' }], absent))).toEqual([])
    expect(unusedIn(await findingsOf([{ rule: 'member-presnt' }], absent))).toHaveLength(1)
  })

  test('the message says what is wrong with it', async () => {
    const [found] = (await findingsOf([{ rule: 'member-present', until: '2026-05-01' }])).filter(
      ({ rule: id }) => id === 'settings-exception-unused',
    )
    expect(settingsExceptionUnused.message.nl(found!.say)).toBe(
      'De uitzondering op ‘member-present’ doet niets. De uitzondering liep tot en met 1 mei 2026.',
    )
    expect(settingsExceptionUnused.message.en(found!.say)).toBe(
      'The exception to ‘member-present’ does nothing. It ran until 1 May 2026.',
    )
  })
})
