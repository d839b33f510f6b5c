import { describe, expect, it } from 'vitest'
import { commandTable } from '../src/commands/index.ts'
import { machine } from '../src/domain/advice/machine.ts'
import { type By, catalogue, claims, type RowKind, type Sort, splitBy } from '../src/domain/catalogue.ts'
import { obligations } from '../src/domain/meetings/obligations-table.ts'
import { explainWords as dutch } from '../src/lang/nl/explain.ts'
import { normNames } from '../src/model/norm-definitions.ts'
import { koepelVocabularies } from '../src/presets/vocabularies/index.ts'
import { manuals } from '../src/rules/index.ts'
import { consoleIn } from './support/console.ts'
import { schemaKeys } from './support/schema-keys.ts'
import { sourcesIn } from './support/sources.ts'
import { unreadKeys } from './support/unread-keys.ts'

/** Every requirement is carried out by something that exists, or says why not. */

const ids = `
  FUNC-01 FUNC-02 FUNC-03 FUNC-04 FUNC-05 FUNC-06 FUNC-07 FUNC-08 FUNC-09 FUNC-10
  FUNC-11 FUNC-12 FUNC-13 FUNC-14 FUNC-15 FUNC-16 FUNC-17 FUNC-18
  COMP-01 COMP-02 COMP-03 COMP-04 COMP-05 COMP-06 COMP-07 COMP-08 COMP-09 COMP-10
  MEMB-01 MEMB-02 MEMB-03 MEMB-04 MEMB-05 MEMB-06 MEMB-07 MEMB-08 MEMB-09 MEMB-10
  MEMB-11 MEMB-12 MEMB-13 MEMB-14 MEMB-15 MEMB-16 MEMB-17 MEMB-18 MEMB-19 MEMB-20
  MEMB-21 MEMB-22 MEMB-23 MEMB-24 MEMB-25 MEMB-26 MEMB-27
  CHAIR-01 CHAIR-02 CHAIR-03 CHAIR-04 CHAIR-05 CHAIR-06 CHAIR-07 CHAIR-08 CHAIR-09 CHAIR-10
  CHAIR-11 CHAIR-12 CHAIR-13 CHAIR-14 CHAIR-15 CHAIR-16 CHAIR-17 CHAIR-18 CHAIR-19 CHAIR-20
  CHAIR-21 CHAIR-22 CHAIR-23 CHAIR-24
  WG-01 WG-02 WG-03 WG-04 WG-05 WG-06 WG-07 WG-08 WG-09 WG-10
  WG-11 WG-12 WG-13 WG-14 WG-15 WG-16 WG-17 WG-18 WG-19 WG-20
  WG-21 WG-22 WG-23 WG-24
  MEET-01 MEET-02 MEET-03 MEET-04 MEET-05 MEET-06 MEET-07 MEET-08 MEET-09 MEET-10
  MEET-11 MEET-12 MEET-13 MEET-14 MEET-15 MEET-16 MEET-17 MEET-18 MEET-19
  ALD-01 ALD-02 ALD-03 ALD-04 ALD-05 ALD-06 ALD-07 ALD-08 ALD-09 ALD-10
  ALD-11 ALD-12
  STAFF-01 STAFF-02 STAFF-03 STAFF-04 STAFF-05 STAFF-06 STAFF-07 STAFF-08 STAFF-09
  ADV-01 ADV-02 ADV-03 ADV-04 ADV-05 ADV-06 ADV-07 ADV-08 ADV-09 ADV-10
  ADV-11 ADV-12 ADV-13 ADV-14 ADV-15 ADV-16 ADV-17 ADV-18 ADV-19 ADV-20
  ADV-21 ADV-22 ADV-23 ADV-24 ADV-25 ADV-26 ADV-27 ADV-28 ADV-29 ADV-30
  ADV-31 ADV-32 ADV-33 ADV-34 ADV-35
  SIGN-01 SIGN-02 SIGN-03 SIGN-04 SIGN-05 SIGN-06 SIGN-07 SIGN-08 SIGN-09 SIGN-10
  SIGN-11
  CONTACT-01 CONTACT-02 CONTACT-03 CONTACT-04 CONTACT-05 CONTACT-06 CONTACT-07 CONTACT-08 CONTACT-09 CONTACT-10
  CONTACT-11 CONTACT-12
  CONF-01 CONF-02 CONF-03 CONF-04 CONF-05 CONF-06 CONF-07 CONF-08 CONF-09 CONF-10
  CONF-11 CONF-12 CONF-13 CONF-14 CONF-15
  PLAN-01 PLAN-02 PLAN-03 PLAN-04 PLAN-05 PLAN-06 PLAN-07 PLAN-08 PLAN-09 PLAN-10
  LIAI-01 LIAI-02 LIAI-03 LIAI-04 LIAI-05 LIAI-06 LIAI-07 LIAI-08 LIAI-09 LIAI-10
  SUPP-01 SUPP-02 SUPP-03 SUPP-04 SUPP-05 SUPP-06 SUPP-07 SUPP-08 SUPP-09 SUPP-10
  SUPP-11 SUPP-12 SUPP-13 SUPP-14
  CC-01 CC-02 CC-03 CC-04 CC-05 CC-06 CC-07 CC-08 CC-09 CC-10
  CC-11 CC-12 CC-13 CC-14
  REL-01 REL-02 REL-03 REL-04 REL-05 REL-06 REL-07 REL-08 REL-09
  EVAL-01 EVAL-02 EVAL-03 EVAL-04 EVAL-05 EVAL-06 EVAL-07 EVAL-08 EVAL-09 EVAL-10
  EVAL-11
  ALLOW-01 ALLOW-02 ALLOW-03 ALLOW-04 ALLOW-05 ALLOW-06 ALLOW-07 ALLOW-08 ALLOW-09 ALLOW-10
  ALLOW-11 ALLOW-12 ALLOW-13 ALLOW-14 ALLOW-15 ALLOW-16
  BUDG-01 BUDG-02 BUDG-03 BUDG-04 BUDG-05 BUDG-06 BUDG-07 BUDG-08 BUDG-09 BUDG-10
  FOUND-01 FOUND-02 FOUND-03 FOUND-04 FOUND-05 FOUND-06 FOUND-07
  RECR-01 RECR-02 RECR-03 RECR-04 RECR-05 RECR-06 RECR-07 RECR-08 RECR-09 RECR-10
  START-01 START-02 START-03 START-04 START-05 START-06 START-07 START-08
  GOV-01 GOV-02 GOV-03 GOV-04 GOV-05 GOV-06 GOV-07 GOV-08 GOV-09
  MUNI-01 MUNI-02 MUNI-03 MUNI-04 MUNI-05 MUNI-06 MUNI-07
  REP-01 REP-02 REP-03 REP-04
`
  .trim()
  .split(/\s+/)

const rows = catalogue(manuals)
const sources = sourcesIn('src')
const existing: { readonly [S in Sort]: ReadonlySet<string> } = {
  rule: new Set(manuals.map(({ id }) => id)),
  norm: new Set(normNames),
  obligation: new Set(obligations.map(({ id }) => id)),
  step: new Set(machine.map(({ id }) => id)),
  command: new Set(commandTable.map(({ name }) => name)),
  document: new Set(sources.flatMap(({ path }) => /^src\/documents\/(.+)\.ts$/.exec(path)?.[1] ?? [])),
  vocabulary: new Set(Object.keys(koepelVocabularies)),
  key: await schemaKeys(),
}

const sorts = Object.keys(existing) as readonly Sort[]
const nobodyReads = new Set(unreadKeys.flatMap(({ keys }) => keys))
// Texts in the code that uses norms and lists of words, not in what defines them.
const used = new Set(
  sources
    .filter(({ path }) => !/^src\/(presets\/|model\/norm-|domain\/catalogue\.ts)/.test(path))
    .flatMap(({ text }) => text.match(/'[\w.]+'/g) ?? [])
    .map(quoted => quoted.slice(1, -1)),
)

// Families of norms whose name is put together, such as `allowance.member.share`.
const BY_ROLE = /^(allowance\.\w+\.(share|per_month|per_meeting)|roles\.\w+\.required)$/

/** False for what is written down and changes nothing: a norm or a list of words that no code uses. */
const isAlive = (by: By): boolean => {
  const { sort, name } = splitBy(by)
  switch (sort) {
    case 'norm':
      return used.has(name) || BY_ROLE.test(name)
    case 'vocabulary':
      return used.has(name)
    case 'key':
      return !nobodyReads.has(name)
    case 'obligation':
      return obligations.find(({ id }) => id === name)?.frequency.form !== 'running'
    case 'rule':
    case 'step':
    case 'command':
    case 'document':
      return true
  }
}

// `command:signals` has come with any command of that group.
const isThere = (by: By): boolean => {
  const { sort, name } = splitBy(by)
  return sort === 'command'
    ? commandTable.some(row => row.name === name || row.name.startsWith(`${name} `))
    : isAlive(by)
}

/** What can carry out what a row asks for. */
const carriers: { readonly [K in RowKind]: readonly Sort[] } = {
  data: ['rule', 'norm', 'obligation', 'step', 'command', 'document', 'vocabulary', 'key'],
  check: ['rule'],
  computation: ['rule', 'norm', 'obligation', 'command', 'document'],
  document: ['command', 'document'],
  workflow: ['rule', 'obligation', 'step', 'command'],
  access: ['rule', 'norm', 'command', 'document', 'key'],
  reminder: ['rule', 'obligation', 'command'],
}

describe('the catalogue', () => {
  it('has every row, each once, in the order of its group', () => {
    expect(ids.length).toBe(355)
    expect(rows.map(({ id }) => id).sort()).toEqual(ids.toSorted())
  })

  it('says of each row what carries it out, or why nothing does', () => {
    expect(rows.filter(({ by, reasons }) => by.length + reasons.length === 0)).toEqual([])
  })

  it.each(sorts)('names no %s that does not exist', sort => {
    const named = rows.flatMap(({ by }) => by.map(splitBy)).filter(one => one.sort === sort)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter(({ name }) => !existing[sort].has(name))).toEqual([])
  })

  it('owns up: whatever a row asks for and nothing alive carries out has a reason', () => {
    const silent = rows.flatMap(({ id, kinds, by, reasons }) => {
      const alive = by.filter(isAlive).map(one => splitBy(one).sort)
      const lacks = kinds.filter(kind => !carriers[kind].some(sort => alive.includes(sort)))
      return lacks.length > 0 && reasons.length === 0 ? [`${id}: ${lacks.join(', ')}`] : []
    })
    expect(silent).toEqual([])
  })

  it('gives no reason that time has overtaken: look at these rows again', () => {
    const overtaken = rows.flatMap(({ id, reasons }) =>
      reasons.flatMap(({ until }) => (until && isThere(until) ? [`${id}: ${until}`] : [])),
    )
    expect(overtaken).toEqual([])
  })

  it('has a title of its own for each row, in both languages', () => {
    for (const { id, title } of rows)
      for (const text of [title.nl, title.en]) expect(text, id).toMatch(/^\p{Lu}.*[^.\s]$/u)
    for (const lang of ['nl', 'en'] as const)
      expect(new Set(rows.map(({ title }) => title[lang])).size).toBe(rows.length)
  })

  it('calls commands in Dutch as the command table does', () => {
    const named = new Set(
      rows.flatMap(({ by }) => by.map(splitBy)).flatMap(one => (one.sort === 'command' ? [one.name] : [])),
    )
    const table = commandTable.filter(({ name }) => named.has(name)).map(row => [row.name, row.dutch])
    expect(dutch.command).toEqual(Object.fromEntries(table))
  })
})

describe('whatever names a row of the catalogue', () => {
  const known = new Set(ids)
  const all = claims(manuals)

  it('is many things', () => {
    for (const sort of ['rule', 'norm', 'obligation', 'vocabulary'] as const)
      expect(
        all.filter(({ by, rows: named }) => splitBy(by).sort === sort && named.length > 0).length,
      ).toBeGreaterThan(5)
  })

  it('names one that exists', () => {
    const wrong = all.flatMap(({ by, rows: named }) =>
      named.filter(id => !known.has(id)).map(id => `${by}: ${id}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('ipr explain', () => {
  const say = consoleIn(import.meta.dirname)
  const data = async (line: string) => JSON.parse((await say(`${line} --format json`)).out).data

  it('gives every row with what carries it out and the reason', async () => {
    const shown = await data('explain --catalogue --lang en')
    expect(shown.rows.map(({ id }: { id: string }) => id)).toEqual(rows.map(({ id }) => id))
    expect(shown.rows.find(({ id }: { id: string }) => id === 'FUNC-10')).toEqual({
      id: 'FUNC-10',
      chapter: '3, 6',
      title: 'The council neither controls nor sets frameworks',
      by: [],
      reason: 'Left out on purpose: the archive has no kind of record for control.',
    })
  })

  it('gives one row with its rules', async () => {
    const { by, rules, reason } = await data('uitleg comp-02')
    expect(by).toContain('rule:composition-too-many')
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(['composition-too-many'])
    expect(reason).toBeNull()
  })

  it('sends who asks for a norm to its value', async () => {
    expect((await say('uitleg members.max')).out).toContain('ipr normen members.max')
    expect((await say('explain members.max --lang en')).out).toContain('ipr norms members.max')
  })

  it('names what is meant for what it does not know', async () => {
    expect(await say('explain COMP-99 --lang en')).toMatchObject({ exit: 2, out: '' })
  })

  it('shows a requirement that nothing carries out with the reason why', async () => {
    const { out } = await say('uitleg CONTACT-05')
    expect(out).toContain('Geen verantwoording aan bronnen')
    expect(out).toContain('Met opzet afwezig')
  })
})
