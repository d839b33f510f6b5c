import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createGit } from '../../src/adapters/git.ts'
import { withoutName } from '../../src/domain/forget.ts'
import { consoleIn, inCopy } from '../support/console.ts'
import { exampleFolder } from '../support/example.ts'

/** Forgetting someone in the whole example council, with a real history. */

const textsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.parentPath.includes('/.'))
      .map(entry => join(entry.parentPath, entry.name))
      .filter(path => /\.(?:md|yaml)$/.test(path))
      .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )

const errorsIn = (out: string): readonly string[] => out.match(/^┃ \S+ fout$/gm) ?? []

describe('forgetting a former member', () => {
  it('leaves no name and no id in any file, but for papers that were sent as they are', async () => {
    await inCopy(exampleFolder, async folder => {
      const say = consoleIn(folder)
      const before = errorsIn((await say('controleer')).out)
      // He was public once, so the list of what is public names him.
      await say('publiceer --out ../site --yes --today 2025-09-01')
      await say('publiceer --out ../site --yes')
      const { exit, err } = await say('vergeet henk --yes')
      expect(exit, err).toBe(0)
      const left = [...textsIn(folder)].filter(([path, text]) => /doornbos/i.test(path + text))
      expect(left.map(([path]) => path)).toEqual(['meetings/2024-11-14-council/agenda.md'])
      const file = readFileSync(join(folder, 'members/oud-lid-1.md'), 'utf8')
      expect(file).toContain('name: "Oud-lid 1"')
      expect(file).toContain('forgotten_on: 2026-11-24')
      expect(file).toContain('ground: other')
      expect(file).not.toMatch(/relief|positions|interests|resident|Zorginstelling|nieuwe functie/)
      expect(file).toContain('from: 2024-11-01')
      expect(errorsIn((await say('controleer')).out)).toEqual(before)
    })
  })

  it('keeps what the council did: who was present, what was advised, and the sums', async () => {
    await inCopy(exampleFolder, async folder => {
      const say = consoleIn(folder)
      // Names sort otherwise afterwards; the numbers are the same.
      const numbers = async () =>
        ((await say('vergoeding 2025 -f json')).out.match(/-?\d+(?:\.\d+)?(?=[,\n\s])/g) ?? []).sort()
      const before = await numbers()
      expect(before.length).toBeGreaterThan(100)
      await say('vergeet henk --yes')
      expect(await numbers()).toEqual(before)
    })
  })

  it('says which old versions hold the person, and exactly how they are rewritten', async () => {
    await inCopy(exampleFolder, async folder => {
      createGit(folder)
      const git = (...args: readonly string[]) =>
        execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
          cwd: folder,
          encoding: 'utf8',
        })
      git('add', '-A')
      git('commit', '-qm', 'alles')
      const { out } = await consoleIn(folder)('vergeet henk')
      expect(out.replace(/\s+/g, ' ')).toContain(
        'git filter-repo --replace-text namen.txt --replace-message namen.txt --path chair/dismissals/henk-doornbos.md --path contacts/2024/henk-doornbos.yaml --path contacts/2025/henk-doornbos.yaml --path members/henk-doornbos.md --invert-paths',
      )
      expect(out).toContain('Henk Doornbos==>een oud-lid')
    })
  })

  it('refuses while a file cannot be read: a name may stand there', async () => {
    await inCopy(exampleFolder, async folder => {
      writeFileSync(join(folder, 'people/kapot.md'), '---\nname: [\n---\n')
      expect(await consoleIn(folder)('vergeet henk --yes')).toMatchObject({ exit: 2, out: '' })
      expect(existsSync(join(folder, 'members/henk-doornbos.md'))).toBe(true)
    })
  })

  it('is done once', async () => {
    await inCopy(exampleFolder, async folder => {
      const say = consoleIn(folder)
      await say('vergeet henk --yes')
      expect((await say('vergeet oud-lid-1')).err).toContain('is al vergeten')
      expect((await say('vergeet anneke --yes')).exit).toBe(0)
      expect(existsSync(join(folder, 'members/oud-lid-2.md'))).toBe(true)
    })
  })
})

describe('a text without a name', () => {
  it.each([
    ['Henk Vos belt. Henk Vos komt.', 'Een oud-lid belt. Een oud-lid komt.'],
    ['Dat zei Henk Vos toen.', 'Dat zei een oud-lid toen.'],
    ['Dat zei Henk\n  Vos toen.', 'Dat zei een oud-lid toen.'],
    ['- Henk Vos: de sleutel', '- Een oud-lid: de sleutel'],
    ['Henk Vossen blijft.', 'Henk Vossen blijft.'],
  ])('%s', (before, after) => {
    expect(withoutName(before, 'Henk Vos', 'een oud-lid')).toBe(after)
  })
})
