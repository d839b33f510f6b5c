import { describe, expect, it } from 'vitest'
import { addKey, append, remove, setBody, setValue, writeRecord } from '../../src/archive/edit.ts'
import { mapOf } from '../../src/archive/edit-tree.ts'
import type { Source, Tree } from '../../src/model/source.ts'
import { sourceOf, treeIn } from './edit-laws.ts'

const yaml = (text: string): Source => sourceOf({ path: 'x.yaml', text })
const markdown = (text: string): Source => sourceOf({ path: 'x.md', text })

const meeting = `# Raadsvergadering
kind: council   # met publiek
date: 2026-03-12

place: 'Gemeentehuis, zaal 2'
items:
  - title: Opening
    minutes: 5
  # het zware punt
  - title: "Advies: minima"
apologies: [jan-jansen, piet-pietersen] # telefonisch
`

describe('giving a value', () => {
  it('changes one word and nothing else', () => {
    const after = setValue(yaml(meeting), ['kind'], 'workgroup')
    expect(after.text).toBe(meeting.replace('kind: council ', 'kind: workgroup '))
  })

  it('keeps the quotes that were there', () => {
    const after = setValue(yaml(meeting), ['place'], "'t Trefpunt")
    expect(after.text).toBe(meeting.replace("'Gemeentehuis, zaal 2'", "'''t Trefpunt'"))
  })

  it('reaches into a list', () => {
    const after = setValue(yaml(meeting), ['items', 1, 'title'], 'Advies: wonen')
    expect(after.text).toBe(meeting.replace('Advies: minima', 'Advies: wonen'))
  })

  it('touches only what differs in a list', () => {
    const items = [{ title: 'Opening', minutes: '10' }, { title: 'Advies: minima' }, { title: 'Rondvraag' }]
    const after = setValue(yaml(meeting), ['items'], items)
    expect(after.text).toBe(
      meeting
        .replace('minutes: 5', 'minutes: 10')
        .replace('"Advies: minima"\n', '"Advies: minima"\n  - title: Rondvraag\n'),
    )
  })

  it('adds a key that is absent, with the map above it', () => {
    const after = setValue(yaml('kind: council\n'), ['parts', 'open'], [{ from: '19:30' }])
    expect(after.text).toBe('kind: council\nparts:\n  open:\n    - from: "19:30"\n')
  })

  it('fills a key without value, before its comment', () => {
    expect(setValue(yaml('held:   # nog niet\nkind: x\n'), ['held'], 'true').text).toBe(
      'held: true   # nog niet\nkind: x\n',
    )
  })

  it('keeps line ends, a byte order mark and the body', () => {
    const text = '\uFEFF---\r\ntitle: x\r\ntags:\r\n- a\r\n---\r\nProza.\n\r\n'
    const after = append(setValue(markdown(text), ['title'], 'een\ntwee\n'), ['tags'], { b: '1' })
    expect(after.text).toBe(
      '\uFEFF---\r\ntitle: |\r\n  een\r\n  twee\r\ntags:\r\n- a\r\n- b: 1\r\n---\r\nProza.\n\r\n',
    )
  })
})

describe('what is written bare and what in quotes', () => {
  it.each([
    ['wonen', 'wonen'],
    ['2026-03-12', '2026-03-12'],
    ['2026-q3', '"2026-q3"'],
    ['2026-03-12-council', '2026-03-12-council'],
    ['true', 'true'],
    ['4', '4'],
    ['2.5', '2.5'],
    ['1275.00', '"1275.00"'],
    ['0612345678', '"0612345678"'],
    ['19:30', '"19:30"'],
    ['no', '"no"'],
    ['Null', '"Null"'],
    ['', '""'],
    ['Advies over wonen', '"Advies over wonen"'],
    ['é', '"é"'],
    ['a\u2028b', '"a\\u2028b"'],
    ['\u202e', '"\\u202e"'],
    ['\ud800', '"\\ud800"'],
    ['👩‍👩‍👧', '"👩‍👩‍👧"'],
    ['twee\nregels', '|-\n  twee\n  regels'],
    [' springt in\nen uit', '" springt in\\nen uit"'],
  ])('%j is written as %s', (value, written) => {
    const after = setValue(yaml('a: x\n'), ['a'], value)
    expect(after.text).toBe(`a: ${written}\n`)
    expect(treeIn(after)).toEqual(mapOf([['a', value]]))
  })
})

describe('adding to lists', () => {
  it.each([
    ['l:\n- a\n', 'l:\n- a\n- new\n'],
    ['l:\n  -   a # noot\n\nm: 1\n', 'l:\n  -   a # noot\n  -   new\n\nm: 1\n'],
    ['l: [a, b] # noot\n', 'l: [a, b, new] # noot\n'],
    ['l: [\n  a,\n  b\n]\n', 'l: [\n  a,\n  b,\n  new\n]\n'],
    ['l: []\nm: 1\n', 'l:\n  - new\nm: 1\n'],
    ['l:\nm: 1\n', 'l:\n  - new\nm: 1\n'],
    ['m: 1', 'm: 1\nl:\n  - new'],
    ['l:\n  - |\n    tekst\n\nm: 1\n', 'l:\n  - |\n    tekst\n  - new\n\nm: 1\n'],
  ])('%j becomes %j', (before, after) => {
    expect(append(yaml(before), ['l'], 'new').text).toBe(after)
  })
})

describe('taking out', () => {
  it.each<[string, (string | number)[], string]>([
    ['a: 1\nb: 2 # noot\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
    ['a: 1\n# over b\nb: 2\n', ['b'], 'a: 1\n# over b\n'],
    ['a: 1\nb: 2', ['b'], 'a: 1'],
    ['l:\n  - a\n  - b\n', ['l', 0], 'l:\n  - b\n'],
    ['l:\n  - a\n', ['l', 0], 'l: []\n'],
    ['l:\n  - a: 1\n    b: 2\n', ['l', 0, 'a'], 'l:\n  - b: 2\n'],
    ['l: [a, b, c]\n', ['l', 1], 'l: [a, c]\n'],
    ['m: { a: 1, b: 2 }\n', ['m', 'b'], 'm: { a: 1 }\n'],
    ['a: |+\n  x\n\nb: 1\n\nc: 2\n', ['b'], 'a: |+\n  x\n\nc: 2\n'],
  ])('%j without %j is %j', (before, pointer, after) => {
    expect(remove(yaml(before), pointer).text).toBe(after)
  })
})

describe('the body', () => {
  it('is replaced in the line ends of the file', () => {
    const after = setBody(markdown('---\r\na: 1\r\n---\r\noud\r\n'), '\n# Nieuw\n\ntekst\n')
    expect(after.text).toBe('---\r\na: 1\r\n---\r\n\r\n# Nieuw\r\n\r\ntekst\r\n')
  })

  it('starts on a line of its own when the file ended at the front matter', () => {
    expect(setBody(markdown('---\na: 1\n---'), 'tekst\n').text).toBe('---\na: 1\n---\ntekst\n')
  })

  it('may look like front matter', () => {
    const after = setBody(markdown('---\na: 1\n---\n'), '---\nb: 2\n---\n')
    expect(treeIn(after)).toEqual(mapOf([['a', '1']]))
  })
})

describe('an edit is refused', () => {
  const record = yaml('a: 1\nl: [x]\nm: { b: 2 }\n')

  it.each<[string, () => unknown, string]>([
    ['of a key that exists', () => addKey(record, ['m'], 'b', '3'), 'm.b exists'],
    ['of a key below a text', () => setValue(record, ['a', 'deeper'], '3'), 'no place for a.deeper'],
    ['of an item past the end', () => setValue(record, ['l', 3], '3'), 'no place for l.3'],
    ['when there is no list', () => append(record, ['a'], '3'), 'a is no list'],
    ['when there is nothing to remove', () => remove(record, ['z']), 'nothing at z'],
    ['of the last key of a record', () => remove(yaml('a: 1\n'), ['a']), 'keeps at least one key'],
    ['of a body without front matter', () => setBody(record, 'x'), 'has no body'],
    ['with a key that could not be read', () => addKey(record, [], 'Not-a-Key', 'x'), 'something else'],
    ['of a record that cannot be read', () => setValue(yaml('a: &b 1\n'), ['a'], 'x'), 'cannot be read'],
    ['that gives conflict markers', () => setBody(markdown('---\na: 1\n---\n'), '<<<<<<< x\n'), 'unreadable'],
    ['that makes the record too large', () => setValue(record, ['a'], 'x'.repeat(70_000)), 'unreadable'],
    [
      'below a key without a colon on its line',
      () => setValue(yaml('? a\n: b\n'), ['a'], 'c'),
      'without a colon',
    ],
  ])('%s', (_, edit, reason) => {
    expect(edit).toThrow(reason)
  })
})

describe('a new record', () => {
  const tree: { readonly [key: string]: Tree } = {
    title: 'Advies over wonen',
    date: '2026-03-12',
    answers: [
      { n: '1', text: 'eerste\ntweede\n' },
      { n: '2', themes: ['wonen', 'zorg'] },
    ],
    files: [],
  }

  it('has its keys in the given order and long text as it is read', () => {
    const text = writeRecord('advice/2026-01-wonen/advice.md', tree, 'Beste college,\n')
    expect(text).toBe(`---
title: "Advies over wonen"
date: 2026-03-12
answers:
  - n: 1
    text: |
      eerste
      tweede
  - n: 2
    themes:
      - wonen
      - zorg
files: []
---

Beste college,
`)
  })

  it('has no fences in a YAML file', () => {
    expect(writeRecord('x.yaml', { a: 'b' })).toBe('a: b\n')
  })
})
