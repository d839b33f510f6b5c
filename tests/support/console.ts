import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findArchive } from '../../src/adapters/find-archive.ts'
import { exchangeOf, gitOf } from '../../src/adapters/git.ts'
import { buildIn } from '../../src/adapters/new-archive.ts'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import { nodeFolder } from '../../src/adapters/node-folder.ts'
import { readIn } from '../../src/adapters/node-in.ts'
import { writeOut } from '../../src/adapters/node-out.ts'
import { nodeProcesses, waitUpTo } from '../../src/adapters/node-processes.ts'
import { nodeStore } from '../../src/adapters/node-store.ts'
import type { Memo } from '../../src/archive/read.ts'
import type { World } from '../../src/cli/world.ts'
import { run } from '../../src/cli.ts'
import { readPaper } from '../../src/intake/intake.ts'

// Stories start from the same council over and over; only what differs is parsed again.
const memo: Memo = new Map()

/** What one line gave: as a person sees it, with the messages after the document. */
export interface Said {
  readonly out: string
  readonly err: string
  readonly exit: number
}

/** Who commits in tests, and when: so that every commit has the same name on every machine. */
const testIdentity = { name: 'Test Persoon', email: 'test@ipr.example' }
const testDate = '2026-11-24T12:00:00+01:00'

const text = (value: string | Uint8Array): string =>
  typeof value === 'string' ? value : `<${value.length} bytes>`

/**
 * Runs lines in a folder through the real adapters, with a terminal of 80 columns that remembers. With answers
 * there is someone at the keyboard, who gives them one by one and then walks away. With a day it is that day.
 */
export const consoleIn =
  (folder: string, on?: string) =>
  async (line: string, answers: readonly string[] = []): Promise<Said> => {
    const who = { identity: testIdentity, date: on === undefined ? testDate : `${on}T12:00:00+01:00` }
    let out = ''
    let err = ''
    const given = [...answers]
    const world: World = {
      terminal: {
        interactive: answers.length > 0,
        colours: false,
        columns: 80,
        out: async value => {
          out += text(value)
        },
        err: async value => {
          err += value
        },
        ask: async question => {
          const answer = given.shift() ?? null
          err += `${`${question}${answer ?? ''}`.trimEnd()}\n`
          return answer
        },
      },
      clock: { today: () => on ?? '2026-11-24' },
      environment: on === undefined ? {} : { IPR_TODAY: on },
      findArchive: given => findArchive(given, folder),
      files: nodeFiles,
      store: nodeStore,
      processes: nodeProcesses(),
      waitUpTo,
      git: root => gitOf(root, who),
      writeOut: (path, bytes, archive) => writeOut(join(folder, path), bytes, archive),
      outFolder: (path, archive, from = folder) => nodeFolder(path, archive, from),
      readIn: path => readIn(join(folder, path)),
      readPaper,
      exchange: root => exchangeOf(root, who),
      build: (name, make) => buildIn(join(folder, name), make, who),
      changed: () => Promise.resolve(false),
      machine: () => ({ node: '20.19.0', system: 'linux', version: '0.0.0', git: true }),
      typeset: () => Promise.resolve(null),
      memo,
      version: '0.0.0',
    }
    const exit = await run(wordsOf(line), world)
    return { out, err, exit }
  }

/** Splits a line as a shell does: double quotes hold words together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '',
  )

/** A folder of its own with a copy of an archive in it, gone after use. */
export const inCopy = async (archive: string, use: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-'))
  try {
    cpSync(archive, join(folder, 'archief'), { recursive: true })
    await use(join(folder, 'archief'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
