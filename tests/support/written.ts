import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planOf } from '../../src/archive/plan.ts'
import { snapshot } from '../archive/apply-archive.ts'
import type { Subject } from '../archive/apply-matrix.ts'
import { consoleIn, inCopy } from './console.ts'
import { exampleFolder } from './example.ts'
import type { Writing } from './writing.ts'

export interface Written extends Subject {
  readonly command: string
}

const bytesOf = (held: string | undefined): Uint8Array | null =>
  held === undefined ? null : Buffer.from(held.slice(held.indexOf(' ') + 1), 'latin1')

const isFile = (path: string): boolean => !path.endsWith('/') && !path.startsWith('.ipr/')

/**
 * Types lines that change an archive, in a copy of the example council. Gives what each line changed: as a
 * plan, and as an archive of just the files that the plan starts from.
 */
export const written = async (writings: readonly Writing[]): Promise<readonly Written[]> => {
  const all: Written[] = []
  await inCopy(exampleFolder, async folder => {
    const say = consoleIn(folder)
    const typed = async (line: string): Promise<void> => {
      const { exit, out, err } = await say(line)
      if (exit !== 0) throw new Error(`${line}: ${err}${out}`)
    }
    for (const { command, line, before = [], beside = {}, folder: box, edits = [] } of writings) {
      for (const [name, text] of Object.entries(beside)) writeFileSync(join(folder, '..', name), text)
      if (box !== undefined) mkdirSync(join(folder, box))
      for (const earlier of before) await typed(earlier)
      for (const { path, from, to } of edits) {
        const text = readFileSync(join(folder, path), 'utf8')
        if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
        writeFileSync(join(folder, path), text.replace(from, to))
      }
      const old = snapshot(folder)
      await typed(line)
      const now = snapshot(folder)
      const paths = Object.keys({ ...old, ...now }).filter(path => isFile(path) && old[path] !== now[path])
      const drafts = paths.map(path => ({
        path,
        before: bytesOf(old[path]),
        after: bytesOf(now[path]),
        why: line,
      }))
      // Beside what readers pass by, something that they see: so that old and new can be told apart.
      if (paths.every(path => path.startsWith('.')))
        drafts.push({
          path: 'actions/a.md',
          before: null,
          after: bytesOf('644 ---\nwhat: x\n---\n'),
          why: line,
        })
      const files = drafts.flatMap(({ path, before }) => (before === null ? [] : [[path, before] as const]))
      const plan = planOf({ repositories: ['.'], say: line, message: command, drafts })
      all.push({ command, plan, files: Object.fromEntries(files) })
    }
  })
  return all
}
