import { describe, expect, test } from 'vitest'
import { membersDoc, shareableData, shareableDoc } from '../src/documents/evaluation/parts.ts'
import { crossings } from '../src/domain/evaluation/apart.ts'
import { membersPart, shareablePart } from '../src/domain/evaluation/parts.ts'
import type { Facts } from '../src/model/facts.ts'
import { html } from '../src/render/html.ts'
import { markdown } from '../src/render/markdown.ts'
import { type Archive, factsOf } from './support/archive.ts'
import { exampleTexts } from './support/example.ts'

/** Nothing of what stays inside the council reaches the part of an evaluation for the alderman (EVAL-03). */

const ID = '2026-01-29-internal'
const FREE =
  'summary|note|what|how|reason|text|subject|insight|use|going_on|could_do|could_involve|organisation|purpose|title|name|place|source'
const VALUE = new RegExp(String.raw`\b(?:${FREE}): ["']?(?=[\p{L}\p{N}‘(][^\s,}]* [^\s}])`, 'gu')

// What both sides may read: the parts themselves, and what was agreed in a file that the municipality sees.
const isForBoth = (path: string, text: string, key: string): boolean =>
  /^evaluations\/[^/]+\/shareable\.md$/.test(path) ||
  path === 'ipr.yaml' ||
  (path.startsWith('actions/') && text.includes('visibility: shared') && /^(what|how):/.test(key))

/** A copy of an archive with a mark of its own before every free text, and one under every prose. */
const planted = (archive: Archive): { readonly archive: Archive; readonly marks: number } => {
  let marks = 0
  const mark = (): string => {
    marks += 1
    return `KANARIE${String(marks).padStart(5, '0')}`
  }
  const entries = Object.entries(archive).map(([path, text]) => {
    if (!/\.(md|yaml)$/.test(path)) return [path, text]
    const marked = text.replace(VALUE, key => (isForBoth(path, text, key) ? key : `${key}${mark()} `))
    return [
      path,
      path.endsWith('.md') && !isForBoth(path, text, '')
        ? `${marked.trimEnd()}\n\n${mark()} staat hier.\n`
        : marked,
    ]
  })
  return { archive: Object.fromEntries(entries), marks }
}

const frame = { council: 'Voorbeeld', today: '2026-11-24', lang: 'nl' } as const

const everyForm = (facts: Facts, id = ID): string => {
  const part = shareablePart(facts, facts.model.get('evaluation', id)!)
  const docs = (['nl', 'en'] as const).map(lang => shareableDoc(part, { ...frame, lang }))
  return [...docs.flatMap(doc => [markdown(doc), html(doc)]), JSON.stringify(shareableData(part))].join('\n')
}

describe('the part for the alderman', () => {
  test('holds none of the marks planted in every text that stays inside', async () => {
    const { archive, marks } = planted(exampleTexts())
    expect(marks).toBeGreaterThan(1000)
    const facts = await factsOf(archive)
    const plain = await factsOf(exampleTexts())
    expect(facts.faults.map(({ rule, path }) => [rule, path])).toEqual(
      plain.faults.map(({ rule, path }) => [rule, path]),
    )
    const members = markdown(membersDoc(membersPart(facts, facts.model.get('evaluation', ID)!), frame))
    expect(members.match(/KANARIE\d+/g)!.length).toBeGreaterThan(10)
    const parts = facts.model.all('evaluation').filter(({ data }) => data.kind !== 'workgroup')
    expect(parts.length).toBeGreaterThan(4)
    for (const { id } of parts) {
      expect(everyForm(facts, id)).not.toMatch(/KANARIE/)
      expect(everyForm(facts, id)).toBe(everyForm(plain, id))
    }
  })

  test('holds the prose, the agreements and the conditions that both sides know', async () => {
    const text = everyForm(await factsOf(exampleTexts()))
    expect(text).toContain('Reacties op tijd.')
    expect(text).toContain('Op elk advies binnen zes weken reageren')
    expect(text).toContain('Budget voor scholing')
    expect(text).not.toContain('Daan Vermeulen')
  })

  test('shows an answer on a topic that is shared, and none on one that stays inside', async () => {
    const path = `evaluations/${ID}/evaluation.yaml`
    const answers = `answers:
  - { question: rol-en-taak, summary: De rol is helder., count: 9 }
  - { question: behoeften, summary: Te weinig gezegd., count: 2 }
  - { question: functioneren, summary: De sfeer is goed., count: 9 }
`
    const archive = exampleTexts()
    const text = everyForm(
      await factsOf({ ...archive, [path]: archive[path]!.replace('answers:\n', answers) }),
    )
    expect(text).toContain('De rol is helder.')
    expect(text).not.toContain('Te weinig gezegd.')
    expect(text).not.toContain('De sfeer is goed.')
  })
})

describe('what crosses from one part to the other', () => {
  const found = async (prose: string) => {
    const archive = exampleTexts()
    const path = `evaluations/${ID}/shareable.md`
    const facts = await factsOf({ ...archive, [path]: `${archive[path]}\n${prose}\n` })
    return crossings(facts, facts.model.get('evaluation-shareable', ID)!).map(({ kind, text }) => [
      kind,
      text,
    ])
  }

  test('is nothing in the example', async () => {
    expect(await found('')).toEqual([])
  })

  test('is a member’s name', async () => {
    expect(await found('Noor Abdallah vindt het goed.')).toEqual([['name', 'Noor Abdallah']])
  })

  test('is a short sentence of the members’ part, whatever its capitals and line ends', async () => {
    expect(await found('wij vergaderen korter\nen prettiger')).toEqual([
      ['repeat', 'wij vergaderen korter\nen prettiger'],
    ])
  })

  test('is eight words in a row, from the first to the last', async () => {
    expect(
      await found('De penningmeester stelt voor om scholing eerder in het voorjaar te plannen.'),
    ).toEqual([['repeat', 'De penningmeester stelt voor om scholing eerder in het']])
  })

  test('is not seven words in a row of a longer sentence', async () => {
    expect(await found('De penningmeester stelt voor om scholing eerder te doen.')).toEqual([])
  })

  test('is a note on an action that the municipality does not see', async () => {
    expect(await found('Drie werkgroepen hebben een eerste gesprek gehad.')).toEqual([
      ['repeat', 'Drie werkgroepen hebben een eerste gesprek gehad'],
    ])
  })
})
