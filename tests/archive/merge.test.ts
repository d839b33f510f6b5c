import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeFile } from '../../src/archive/merge/file.ts'
import { mergeSequence } from '../../src/archive/merge/sequence.ts'
import { type Clash, mergeTree } from '../../src/archive/merge/tree.ts'
import type { Tree } from '../../src/model/source.ts'

/** Laws of merging two versions that come from one: nothing is lost unless somebody chose to. */

const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', 'c', '2026-01-02'),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('on', 'by', 'step', 'note'), tie('tree'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
}))

const merged = (base: Tree, mine: Tree, theirs: Tree, choice: 'mine' | 'theirs' = 'mine') => {
  const clashes: Clash[] = []
  const settle = () => choice
  const result = mergeTree(base, mine, theirs, [], {
    path: 'a.md',
    settle,
    tell: clash => clashes.push(clash),
  })
  return { result, clashes }
}

describe('merging a value', () => {
  it('takes what only one side changed, and asks nothing', () => {
    fc.assert(
      fc.property(tree, tree, (base, other) => {
        expect(merged(base, other, base)).toEqual({ result: other, clashes: [] })
        expect(merged(base, base, other)).toEqual({ result: other, clashes: [] })
        expect(merged(base, other, other)).toEqual({ result: other, clashes: [] })
      }),
    )
  })

  it('tells of the same clashes whichever version is chosen', () => {
    fc.assert(
      fc.property(tree, tree, tree, (base, mine, theirs) => {
        expect(merged(base, mine, theirs, 'mine').clashes).toEqual(
          merged(base, mine, theirs, 'theirs').clashes,
        )
      }),
    )
  })
})

describe('merging a list', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 8 })
  const same = (a: string, b: string): boolean => a === b

  it('leaves open only what both changed, and joined again it is one side or the other', () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, mine, theirs) => {
        const stretches = mergeSequence(base, mine, theirs, same)
        const side = (name: 'mine' | 'theirs') =>
          stretches.flatMap(stretch => ('settled' in stretch ? [] : stretch[name]))
        const all = (name: 'mine' | 'theirs') => (name === 'mine' ? mine : theirs)
        for (const name of ['mine', 'theirs'] as const)
          for (const item of new Set(side(name))) expect(all(name)).toContain(item)
        for (const item of new Set([...mine, ...theirs])) {
          const wasThere = base.includes(item)
          const kept = stretches.some(stretch =>
            ('settled' in stretch ? stretch.settled : [...stretch.mine, ...stretch.theirs]).includes(item),
          )
          if (!wasThere) expect(kept).toBe(true)
        }
      }),
    )
  })
})

describe('merging a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const text = (result: Uint8Array | null) => (result === null ? null : new TextDecoder().decode(result))
  const none = { path: 'actions/a.md', settle: () => undefined, tell: () => {} }

  it('keeps comments, quotes and line ends of the others, and adds what this side changed', () => {
    const base = '---\r\n# Afgesproken.\r\nwhat: "Bellen"\r\n---\r\n\r\nTekst.\r\n'
    const theirs = base.replace('Afgesproken', 'Nagelezen')
    const mine = base.replace('"Bellen"', '"Bellen"\r\ndue: 2027-02-01')
    const result = mergeFile({ base: bytes(base), mine: bytes(mine), theirs: bytes(theirs) }, none)
    expect(text(result)).toBe(theirs.replace('"Bellen"', '"Bellen"\r\ndue: 2027-02-01'))
  })

  it('takes what is no text as a whole', () => {
    const picture = (last: number) => new Uint8Array([0xff, 0xd8, 0, last])
    const versions = { base: picture(1), mine: picture(2), theirs: picture(3) }
    const told: Clash[] = []
    const result = mergeFile(versions, {
      path: 'files/a.jpg',
      settle: () => 'theirs',
      tell: clash => told.push(clash),
    })
    expect([result, told.length]).toEqual([picture(3), 1])
  })
})
