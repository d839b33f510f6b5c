import { describe, expect, test } from 'vitest'
import { memoryFiles } from '../../src/adapters/memory-files.ts'
import { load } from '../../src/archive/load.ts'
import { places } from '../../src/archive/resolve.ts'
import type { Pointer } from '../../src/model/source.ts'
import { settings } from '../support/archive.ts'
import { briefly, member, seen } from './hostile-archive.ts'

/** Where the reader says something stands, and what it says of it. */

const marked = async (contents: { readonly [path: string]: string }) => {
  const { faults } = await load(memoryFiles({ 'ipr.yaml': settings, ...contents }))
  return faults.map(places.ofFault).map(({ line, column, excerpt = '', length = 0 }) => ({
    at: `${line}:${column}`,
    excerpt,
    marked: excerpt.slice(column - 1, column - 1 + length),
  }))
}

describe('where a fault stands', () => {
  test('a wrong value is marked itself', async () => {
    expect(
      await marked({ 'members/jan.md': member('name: Jan\ncandidate_since: 12-03-2026 # geplakt\n') }),
    ).toEqual([{ at: '3:18', excerpt: 'candidate_since: 12-03-2026 # geplakt', marked: '12-03-2026' }])
  })

  test('a wrong value in quotes is marked with its quotes', async () => {
    expect(await marked({ 'members/jan.md': member('name: Jan\ncandidate_since: "gisteren"\n') })).toEqual([
      { at: '3:18', excerpt: 'candidate_since: "gisteren"', marked: '"gisteren"' },
    ])
  })

  test('an unknown key is marked, not its value', async () => {
    expect(await marked({ 'members/jan.md': member('name: Jan\nshoe_size: 43\n') })).toEqual([
      { at: '3:1', excerpt: 'shoe_size: 43', marked: 'shoe_size' },
    ])
  })

  test('a missing key is shown where the group above it is', async () => {
    const text = member('name: Jan\nnomination:\n  refused_on: 2026-01-02\n')
    expect(await marked({ 'members/jan.md': text })).toEqual([
      { at: '3:1', excerpt: 'nomination:', marked: 'nomination' },
    ])
  })

  test('a key missing from an item of a list is shown at that item', async () => {
    const text = member('name: Jan\nleave:\n  - from: 2026-01-02\n  - to: 2026-01-02\n')
    expect(await marked({ 'members/jan.md': text })).toEqual([
      { at: '5:5', excerpt: '  - to: 2026-01-02', marked: 'to: 2026-01-02' },
    ])
  })

  test('a key missing from the whole record is shown at its start', async () => {
    expect(await marked({ 'members/jan.md': member('\n# leeg\norigin: new\n') })).toEqual([
      { at: '1:1', excerpt: '---', marked: '' },
    ])
  })

  test('a value of several lines is marked on its first', async () => {
    expect(await marked({ 'members/jan.md': member('name: Jan\norigin:\n  - new\n  - old\n') })).toEqual([
      { at: '3:1', excerpt: 'origin:', marked: 'origin' },
    ])
  })

  test('an empty value is shown behind its key', async () => {
    expect(await marked({ 'members/jan.md': member('name: Jan\ncandidate_since:\n') })).toEqual([
      { at: '3:17', excerpt: 'candidate_since:', marked: '' },
    ])
  })

  test('columns count characters, whatever line ends, marks or wide letters come before', async () => {
    const text = `\uFEFF${member('name: Jan\r\nnomination: { on: "😀", refused_on: nooit }\r\n').replace(/^---\n/, '---\r\n')}`
    const at = await marked({ 'members/jan.md': text })
    expect(at.map(place => place.at)).toEqual(['3:19', '3:36'])
    expect(at[1]!.excerpt).toBe('nomination: { on: "😀", refused_on: nooit }')
  })

  test('the first line of a YAML file is line one', async () => {
    expect(await marked({ 'plan/2026.yaml': '\uFEFFonzin: x\n' })).toMatchObject([
      { at: '1:1', excerpt: 'onzin: x', marked: 'onzin' },
    ])
  })

  test('hundreds of faults in one record stand each in their place', async () => {
    const keys = Array.from({ length: 399 }, (_, i) => `k${i}: x`)
    const found = await marked({ 'members/jan.md': member(`name: Jan\n${keys.join('\n')}\n`) })
    expect(found.map(({ at }) => at)).toEqual(keys.map((_, i) => `${i + 3}:1`))
  })
})

describe('where a rule points', () => {
  const text = member(
    'name: Jan\nterms:\n  - kind: first\n    from: 2024-01-15\n    to: 2028-01-14\nroles: []\n',
  )
  const pointers: readonly (readonly [Pointer, string, string])[] = [
    [[], '2:1', 'name: Jan'],
    [['name'], '2:7', 'name: Jan'],
    [['terms'], '4:3', '  - kind: first'],
    [['terms', 0], '4:5', '  - kind: first'],
    [['terms', 0, 'to'], '6:9', '    to: 2028-01-14'],
    [['terms', 0, 'decision'], '4:5', '  - kind: first'],
    [['terms', 7], '3:1', 'terms:'],
    [['end'], '1:1', '---'],
    [['end', 'on'], '1:1', '---'],
  ]
  test.each(pointers)('%j', async (at, place, excerpt) => {
    const { model, faults } = await load(
      memoryFiles({
        'ipr.yaml': settings,
        'members/jan.md': text.replace('kind: first', 'kind: appointment'),
      }),
    )
    expect(faults).toEqual([])
    const found = places.of({ in: model!.get('member', 'jan')!, at })
    expect([`${found.line}:${found.column}`, found.excerpt?.replace('appointment', 'first')]).toEqual([
      place,
      excerpt,
    ])
  })

  test('a file without a text is a place too', () => {
    expect(places.of({ in: { path: 'files/nota.pdf' } })).toEqual({
      path: 'files/nota.pdf',
      line: 1,
      column: 1,
    })
  })
})

const only = async (path: string, text: string) => {
  const [found, ...others] = await seen({ [path]: text })
  expect(others).toEqual([])
  return found!
}

describe('what is said of a record', () => {
  const dossier = (events: string): string =>
    `kind: requested\nform: written\ntheme: income\nsubject: Minima\nphase: development\nevents:\n${events}`

  const messages: readonly (readonly [string, string, string, string])[] = [
    [
      'a missing key',
      member('origin: new\n'),
      'De sleutel ‘name’ ontbreekt. Betekenis: naam.',
      'The key ‘name’ is missing. Meaning: name.',
    ],
    [
      'a missing key in a list',
      member('name: Jan\nleave:\n  - to: 2026-01-02\n'),
      'De sleutel ‘from’ in ‘leave 1’ ontbreekt. Betekenis: eerste dag.',
      'The key ‘from’ in ‘leave 1’ is missing. Meaning: first day.',
    ],
    [
      'a text where a list belongs',
      member('name: Jan\nleave: geen\n'),
      'Bij ‘leave’ staat een enkele waarde. Verwacht: een lijst.',
      'At ‘leave’ stands a single value. Expected: a list.',
    ],
    [
      'nothing where a list belongs',
      member('name: Jan\nleave:\n'),
      'Achter ‘leave’ staat niets. Verwacht: een lijst. Vul iets in of haal de sleutel weg.',
      'Nothing stands after ‘leave’. Expected: a list. Fill it in or remove the key.',
    ],
    [
      'a list where a text belongs',
      member('name: [Jan]\n'),
      'Bij ‘name’ staat een lijst. Verwacht: een enkele waarde.',
      'At ‘name’ stands a list. Expected: a single value.',
    ],
    [
      'a text where a group belongs',
      member('name: Jan\nnomination: 2026-01-02\n'),
      'Bij ‘nomination’ staat een enkele waarde. Verwacht: een groep gegevens.',
      'At ‘nomination’ stands a single value. Expected: a group of facts.',
    ],
    [
      'an item of a list',
      member('name: Jan\npositions_confirmed:\n  - 2026-01-02\n  - 3 mei 2026\n'),
      'Bij nummer 2 van ‘positions_confirmed’ staat ‘3 mei 2026’. Verwacht: een dag, zoals 2026-03-12. Schrijf 2026-05-03.',
      'At number 2 of ‘positions_confirmed’ stands ‘3 mei 2026’. Expected: a day such as 2026-03-12. Write 2026-05-03.',
    ],
    [
      'a Dutch word where an English one belongs',
      member('name: Jan\norigin: nieuw\n'),
      'Bij ‘origin’ staat ‘nieuw’. Dat is geen keuze. Bedoelt u ‘new’?',
      'At ‘origin’ stands ‘nieuw’. That is no choice. Do you mean ‘new’?',
    ],
    [
      'a group where a choice belongs',
      member('name: Jan\norigin: { is: new }\n'),
      'Bij ‘origin’ staat een groep gegevens. Verwacht: een enkele waarde.',
      'At ‘origin’ stands a group of facts. Expected: a single value.',
    ],
    [
      'a long text',
      member(`name: Jan\ncandidate_since: ${'x'.repeat(200)}\n`),
      `Bij ‘candidate_since’ staat ‘${'x'.repeat(80)}…’. Verwacht: een dag, zoals 2026-03-12.`,
      `At ‘candidate_since’ stands ‘${'x'.repeat(80)}…’. Expected: a day such as 2026-03-12.`,
    ],
  ]
  test.each(messages)('%s', async (_, text, nl, en) => {
    const found = await only('members/jan.md', text)
    expect([found.nl.slice(0, nl.length), found.en.slice(0, en.length)]).toEqual([nl, en])
  })

  test('choices are named with their meaning', async () => {
    const { say, nl } = await only('members/jan.md', member('name: Jan\norigin: zzz\n'))
    expect(say).toMatchObject({ found: 'zzz', instead: null })
    for (const choice of say.allowed as readonly string[]) expect(nl).toContain(choice)
    expect(nl).toContain('new (')
  })

  describe('events of an advice, each with keys of its own', () => {
    const path = 'advice/2026-01-minima/dossier.yaml'
    const found = async (events: string) =>
      (await seen({ [path]: dossier(events) })).filter(
        ({ say }) => String(say.within).startsWith('events') || say.key === 'events',
      )

    test('an unknown event: the nearest one', async () => {
      expect(await found('  - event: recieved\n    on: 2026-01-02\n')).toMatchObject([
        {
          rule: 'schema-choice',
          place: `${path}:7:12`,
          say: { key: 'event', within: 'events 1', found: 'recieved', instead: 'received' },
        },
      ])
    })

    test('no event at all', async () => {
      expect(await found('  - on: 2026-01-02\n')).toMatchObject([
        { rule: 'schema-missing-key', place: `${path}:7:5`, say: { key: 'event', within: 'events 1' } },
      ])
    })

    test('a key of another event', async () => {
      expect(await found('  - event: received\n    on: 2026-01-02\n    untl: 2026-03-02\n')).toMatchObject([
        {
          rule: 'schema-unknown-key',
          place: `${path}:9:5`,
          say: { key: 'untl', allowed: ['event', 'on', 'by', 'note', 'incoming'] },
        },
      ])
    })

    test('a key that this event lacks', async () => {
      expect(await found('  - event: extended\n    on: 2026-01-02\n    reason: Ziek\n')).toMatchObject([
        {
          rule: 'schema-missing-key',
          say: { key: 'until', within: 'events 1', nl: 'Nieuwe uiterste datum' },
        },
      ])
    })

    test('a text instead of an event', async () => {
      expect(await found('  - received\n')).toMatchObject([
        { rule: 'schema-shape', say: { key: 'events', item: 1, expected: 'map', found: 'text' } },
      ])
    })
  })

  describe('a norm of the council’s own, one value or a list', () => {
    const deviation = (value: string): string =>
      `${settings}deviations:\n  - norm: members.min\n    value: ${value}\n    from: 2026-01-01\n    decided_on: 2026-01-01\n    source: Besluit\n`

    test.each(['8', '[a, b]', '[]'])('%s is either', async value => {
      expect(await seen({ 'ipr.yaml': deviation(value) })).toEqual([])
    })

    test('nothing is neither', async () => {
      const [found] = await seen({ 'ipr.yaml': deviation('') })
      expect(found).toMatchObject({
        rule: 'schema-value',
        say: { key: 'value', expected: 'text', found: '' },
      })
    })

    test('an empty item is pointed at', async () => {
      const [found] = await seen({ 'ipr.yaml': deviation('[a, ""]') })
      expect(found).toMatchObject({
        rule: 'schema-value',
        place: 'ipr.yaml:11:16',
        say: { key: 'value', item: 2 },
      })
    })

    test('a group is neither', async () => {
      const [found] = await seen({ 'ipr.yaml': deviation('{ a: b }') })
      expect(found).toMatchObject({ rule: 'schema-shape', say: { key: 'value', found: 'map' } })
    })
  })

  test('defaults stand for what is not said', async () => {
    const { model } = await load(
      memoryFiles({ 'ipr.yaml': settings, 'members/jan.md': member('name: Jan\n') }),
    )
    expect(model!.get('member', 'jan')!.data).toEqual({
      name: 'Jan',
      origin: 'new',
      terms: [],
      roles: [],
      positions: [],
      positions_confirmed: [],
      trainings: [],
      leave: [],
    })
  })

  test('a key written wrongly is not also reported as missing', async () => {
    expect(briefly(await seen({ 'members/jan.md': member('naam: Jan\n') }))).toEqual([
      'schema-unknown-key members/jan.md:2:1',
    ])
  })

  test('everything wrong with a record is said at once', async () => {
    const text = member('name:\nbsn: 123456782\nleave:\n  - from: ooit\n    until: 2026-02-01\norigin: zzz\n')
    expect(briefly(await seen({ 'members/jan.md': text }))).toEqual([
      'schema-value members/jan.md:2:6',
      'schema-choice members/jan.md:7:9',
      'schema-value members/jan.md:5:11',
      'schema-unknown-key members/jan.md:6:5',
      'privacy-forbidden-key members/jan.md:3:1',
    ])
  })
})

describe('a record with a fault', () => {
  test('is not used, and stays known by its id', async () => {
    const { model } = await load(
      memoryFiles({ 'ipr.yaml': settings, 'members/jan.md': member('name: Jan\nshoe_size: 43\n') }),
    )
    expect(model!.get('member', 'jan')).toBeUndefined()
    expect(model!.all('member')).toEqual([])
    expect(model!.known('member', 'jan')).toBe(true)
    expect(model!.faulty).toEqual([{ kind: 'member', id: 'jan', path: 'members/jan.md' }])
  })

  test('the order of files makes no difference', async () => {
    const contents = {
      'ipr.yaml': settings,
      'members/jan.md': member('name: Jan\n'),
      'members/piet.md': 'x',
      'stray.md': 'y',
    }
    const forwards = await load(memoryFiles(contents))
    const backwards = await load(memoryFiles(Object.fromEntries(Object.entries(contents).reverse())))
    expect(backwards.faults).toEqual(forwards.faults)
    expect(backwards.model!.all('member')).toEqual(forwards.model!.all('member'))
  })

  test('a kind that was not asked for is not read, only known', async () => {
    const files = memoryFiles({ 'ipr.yaml': settings, 'members/jan.md': 'x', 'people/els.md': 'y' })
    const { model, faults, count } = await load(files, ['person'])
    expect(faults.map(({ path }) => path)).toEqual(['people/els.md'])
    expect([count, model!.known('member', 'jan')]).toEqual([2, true])
    expect(() => model!.all('member')).toThrow('without loading it')
  })
})
