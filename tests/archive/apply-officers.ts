import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { TEMPORARY } from './apply-archive.ts'

/** Real processes that write to one archive at the same time. */

const NAMES = ['a.md', 'b.md', 'c.md', 'd.md']

/** A folder with four files that each hold 0, and the program that counts in them; the caller removes it. */
export const makeOffice = () => {
  const root = mkdtempSync(join(TEMPORARY, 'ipr-officers-'))
  const folder = join(root, 'archive')
  const program = join(root, 'officer.mjs')
  buildSync({
    entryPoints: ['tests/support/officer.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  })
  mkdirSync(folder)
  for (const name of NAMES) writeFileSync(join(folder, name), '0\n')
  return {
    folder,
    start: (times: number): ChildProcess =>
      spawn(process.execPath, [program, folder, String(times)], { stdio: ['ignore', 'pipe', 'inherit'] }),
    numbers: (): readonly number[] => NAMES.map(name => Number(readFileSync(join(folder, name), 'utf8'))),
    left: (): readonly string[] => readdirSync(join(folder, '.ipr')),
    remove: (): void => rmSync(root, { recursive: true, force: true }),
  }
}

/** The exit code of a process, or the signal that ended it. */
export const ended = (child: ChildProcess): Promise<number | string> =>
  new Promise(resolve => child.on('exit', (code, signal) => resolve(code ?? signal ?? 'gone')))
