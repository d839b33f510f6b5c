import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiffLine, diffLines, diffOf } from '../../src/archive/diff.ts'
import { setValue } from '../../src/archive/edit.ts'
import { type Draft, draftOf, planOf } from '../../src/archive/plan.ts'
import { pathFault } from '../../src/archive/plan-path.ts'
import { sourceOf } from './edit-laws.ts'

const plan = (...drafts: readonly Draft[]) =>
  planOf({ repositories: ['.', 'board', 'board/secret', 'cc'], say: 'Wijzigen', message: 'Change', drafts })

const draft = (path: string, before: string | null, after: string | null, why = 'omdat'): Draft => ({
  path,
  before,
  after,
  why,
})

describe('a plan', () => {
  it('combines edits that follow on each other, with every reason', () => {
    const source = sourceOf({ path: 'actions/a.yaml', text: 'a: 1\nb: 2\n' })
    const once = setValue(source, ['a'], '3')
    const twice = setValue(once, ['b'], '4')
    const { changes } = plan(draftOf(source, once, 'eerst'), draftOf(once, twice, 'daarna'))
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({
      before: 'a: 1\nb: 2\n',
      after: 'a: 3\nb: 4\n',
      why: ['eerst', 'daarna'],
    })
  })

  it('lists its files by path and leaves out what changes nothing', () => {
    const made = plan(
      draft('b.md', null, 'x'),
      draft('a.md', 'x', 'y'),
      draft('c.md', 'x', 'x'),
      draft('d.md', null, 'x'),
      draft('d.md', 'x', null),
    )
    expect(made.changes.map(({ path }) => path)).toEqual(['a.md', 'b.md'])
  })

  it('belongs to the innermost repository of its files', () => {
    expect(plan(draft('members/a.md', null, 'x')).repository).toBe('.')
    expect(plan(draft('board/a.md', null, 'x'), draft('board/b.md', null, 'x')).repository).toBe('board')
    expect(plan(draft('board/secret/a.md', null, 'x')).repository).toBe('board/secret')
    expect(plan(draft('boards/a.md', null, 'x')).repository).toBe('.')
  })

  it.each<[string, readonly Draft[], string]>([
    [
      'two repositories',
      [draft('board/a.md', null, 'x'), draft('a.md', null, 'x')],
      'more than one repository',
    ],
    ['two writes to one path', [draft('a.md', 'x', 'y'), draft('a.md', 'x', 'z')], 'two writes to one path'],
    [
      'names that are one file on some machines',
      [draft('A.md', null, 'x'), draft('a.md', null, 'x')],
      'same file',
    ],
    ['a file where a folder is', [draft('a', null, 'x'), draft('a/b.md', null, 'x')], 'a file and a folder'],
    ['a path outside the archive', [draft('../a.md', null, 'x')], 'name'],
  ])('refuses %s', (_, drafts, reason) => {
    expect(() => plan(...drafts)).toThrow(reason)
  })
})

describe('a path', () => {
  it.each(['ipr.yaml', 'meetings/2026-03-12-council/files/Notitie_2.pdf', 'board/x/é.md', '.gitignore'])(
    '%s belongs to an archive',
    path => {
      expect(pathFault(path)).toBeNull()
    },
  )

  it.each([
    ['', 'name'],
    ['.', 'name'],
    ['..', 'name'],
    ['a/../b', 'name'],
    ['/a', 'name'],
    ['a/', 'name'],
    ['a//b', 'name'],
    ['a\\b', 'name'],
    ['C:a', 'name'],
    ['a b', 'name'],
    ['a\nb', 'name'],
    ['-rf', 'name'],
    ['a.', 'name'],
    ['a~1', 'name'],
    ['.git/config', 'reserved'],
    ['board/.GIT/hooks/x', 'reserved'],
    ['.ipr/lock', 'reserved'],
    ['.gitmodules', 'reserved'],
    ['aux', 'reserved'],
    ['Con.md', 'reserved'],
    ['lpt1.tar.gz', 'reserved'],
    ['e\u0301.md', 'not-normal'],
    ['a/b/c/d/e/f/g', 'too-deep'],
    [`${'a'.repeat(121)}`, 'too-long'],
  ])('%j does not (%s)', (path, fault) => {
    expect(pathFault(path)).toBe(fault)
  })
})

describe('the differences of a plan', () => {
  it('show what is new, changed and gone, with two lines around it', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n'
    const after = before.replace('d\n', 'D\n').replace('k\n', 'k\nl\n')
    const [changed, image, added, removed] = diffOf(
      plan(
        draft('a.md', before, after),
        { path: 'b.png', before: null, after: new Uint8Array(7), why: 'plaatje' },
        draft('c.md', null, 'nieuw\r\n'),
        draft('d.md', 'weg', null),
      ),
    )
    expect(changed).toMatchObject({ path: 'a.md', status: 'changed', why: ['omdat'] })
    expect(changed!.hunks.map(hunk => [hunk.line, hunk.lines.map(showLine).join(' ')])).toEqual([
      [2, ' b  c -d +D  e  f'],
      [10, ' j  k +l'],
    ])
    expect(image).toMatchObject({ status: 'added', bytes: 7, hunks: [] })
    expect(added!.hunks).toEqual([{ line: 1, lines: [{ mark: 'added', text: 'nieuw' }] }])
    expect(removed!.hunks).toEqual([{ line: 1, lines: [{ mark: 'removed', text: 'weg' }] }])
  })

  const showLine = ({ mark, text }: DiffLine): string =>
    ({ same: ' ', removed: '-', added: '+' })[mark] + text
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })

  it('hold both texts whole, and no more lines than needed', () => {
    fc.assert(
      fc.property(lines, lines, (old, now) => {
        const text = (all: readonly string[]): string => all.map(line => `${line}\n`).join('')
        const found = diffLines(text(old), text(now))
        const without = (mark: DiffLine['mark']): string =>
          text(found.filter(line => line.mark !== mark).map(line => line.text))
        expect(without('added')).toBe(text(old))
        expect(without('removed')).toBe(text(now))
        if (text(old) === text(now)) expect(found.every(line => line.mark === 'same')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('replace the middle as a whole when it is very long', () => {
    const long = (word: string): string => Array.from({ length: 3000 }, (_, n) => `${word} ${n}\n`).join('')
    const found = diffLines(`eerst\n${long('oud')}`, `eerst\n${long('nieuw')}`)
    expect(found[0]).toEqual({ mark: 'same', text: 'eerst' })
    expect(found).toHaveLength(6001)
  })
})
