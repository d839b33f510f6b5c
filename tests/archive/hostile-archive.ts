import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import { load } from '../../src/archive/load.ts'
import { places } from '../../src/archive/resolve.ts'
import type { Fault, Params } from '../../src/model/finding.ts'
import type { Files } from '../../src/ports.ts'
import { fileRules } from '../../src/rules/file/index.ts'
import { settings } from '../support/archive.ts'

/** Archives in real folders, and what the reader says of them, as people would see it. */

/** Path to text or bytes. */
export type Contents = { readonly [path: string]: string | Uint8Array }

/** A folder of this test alone; gone when the test is. */
export const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-read-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes an archive to disk; `ipr.yaml` is the smallest valid one unless it is given. */
export const archiveOf = (contents: Contents): string => {
  const root = temporary()
  for (const [path, content] of Object.entries({ 'ipr.yaml': settings, ...contents })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** One thing the reader found. */
export interface Seen {
  readonly rule: string
  /** `path:line:column`, or the path when it is about a file as a whole. */
  readonly place: string
  readonly excerpt: string | undefined
  readonly say: Params
  readonly nl: string
  readonly en: string
}

const seenOf = (fault: Fault): Seen => {
  const manual = fileRules.find(row => row.id === fault.rule)
  if (!manual) throw new Error(`no manual for ${fault.rule}`)
  const { path, line, column, excerpt } = places.ofFault(fault)
  return {
    rule: fault.rule,
    place: excerpt === undefined ? path : `${path}:${line}:${column}`,
    excerpt,
    say: fault.say,
    nl: manual.message.nl(fault.say),
    en: manual.message.en(fault.say),
  }
}

/** Everything the reader finds in these files, in its own order. */
export const seenIn = async (files: Files): Promise<readonly Seen[]> => (await load(files)).faults.map(seenOf)

/** Everything the reader finds in an archive on disk. */
export const seen = async (contents: Contents): Promise<readonly Seen[]> =>
  seenIn(nodeFiles(archiveOf(contents)))

/** `rule place` of everything found. */
export const briefly = (found: readonly Seen[]): readonly string[] =>
  found.map(({ rule, place }) => `${rule} ${place}`)

const NOBODY = 65_534

/** Runs as a user without rights: the administrator of a machine may read everything. */
export const withoutRights = async <T>(run: () => T | Promise<T>): Promise<T> => {
  if (process.getuid?.() !== 0) return run()
  process.seteuid!(NOBODY)
  try {
    return await run()
  } finally {
    process.seteuid!(0)
  }
}

/** A member whose file holds this YAML. */
export const member = (yaml: string, body = ''): string => `---\n${yaml}---\n${body}`

/** Milliseconds of the processor that something takes: what else the machine does makes no difference. */
export const effort = async (run: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
