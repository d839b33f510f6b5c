import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import { nodeStore } from '../../src/adapters/node-store.ts'
import type { Applying } from '../../src/archive/apply.ts'
import { type Plan, planOf } from '../../src/archive/plan.ts'
import { readThrough } from '../../src/archive/read-through.ts'
import type { Holder, Processes, Store } from '../../src/ports.ts'

/** A small archive on disk, and a plan that changes, adds and removes files in it. */

export type Texts = { readonly [path: string]: string | Uint8Array }

export const FILES: Texts = {
  'ipr.yaml': 'format: 1\n',
  'members/jan.md': '---\nname: Jan\n---\n',
  'meetings/2026-03-12-council/meeting.yaml': 'kind: council\r\n',
  'incoming/brief/files/brief.pdf': '%PDF',
}

const MODE = 0o640

export const thePlan = (): Plan =>
  planOf({
    repositories: ['.'],
    say: 'Vier bestanden wijzigen',
    message: 'Close minutes',
    drafts: [
      {
        path: 'members/jan.md',
        before: FILES['members/jan.md']!,
        after: '---\nname: Jan Jansen\n---\n',
        why: '',
      },
      {
        path: 'meetings/2026-03-12-council/meeting.yaml',
        before: FILES['meetings/2026-03-12-council/meeting.yaml']!,
        after: 'kind: council\r\nstate: held\r\n',
        why: '',
      },
      { path: 'actions/2026/new/a.md', before: null, after: '---\nwhat: x\n---\n', why: '' },
      {
        path: 'incoming/brief/files/brief.pdf',
        before: FILES['incoming/brief/files/brief.pdf']!,
        after: null,
        why: '',
      },
    ],
  })

export interface Archive {
  readonly root: string
  readonly store: Store
}

/** A disk in memory where there is one: each of very many cases flushes to it a few dozen times. */
export const TEMPORARY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** A fresh archive in a temporary folder, its prose not for every eye; the caller removes it. */
export const makeArchive = (texts: Texts = FILES): Archive => {
  const root = mkdtempSync(join(TEMPORARY, 'ipr-apply-'))
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
    if (path.endsWith('.md')) chmodSync(join(root, path), MODE)
  }
  return { root, store: nodeStore(root) }
}

export const removeArchive = ({ root }: Archive): void => rmSync(root, { recursive: true, force: true })

export type Snapshot = { readonly [path: string]: string }

/** Every file and folder with its bytes and mode, apart from what lies in `.git`. */
export const snapshot = (root: string, folder = ''): Snapshot =>
  Object.fromEntries(
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name === '.git') return []
      if (entry.isDirectory()) return [[`${path}/`, 'folder'], ...Object.entries(snapshot(root, path))]
      const mode = (statSync(join(root, path)).mode & 0o777).toString(8)
      return [[path, `${mode} ${readFileSync(join(root, path), 'latin1')}`]]
    }),
  )

// A reader passes by what is for git and editors.
const isRecord = (path: string): boolean => !path.startsWith('.')

/** What a reading command sees: every file with its bytes. */
export const seen = (root: string): Snapshot => {
  const { files } = readThrough(nodeFiles(root))
  return Object.fromEntries(
    files
      .list()
      .filter(({ path }) => isRecord(path))
      .map(({ path }) => {
        const result = files.read(path, 1_000_000)
        return [path, result.ok ? Buffer.from(result.bytes).toString('latin1') : result.fault]
      }),
  )
}

/** The files of a snapshot as a reading command sees them. */
export const asSeen = (all: Snapshot): Snapshot =>
  Object.fromEntries(
    Object.entries(all).flatMap(([path, held]) =>
      path.endsWith('/') || !isRecord(path) ? [] : [[path, held.slice(held.indexOf(' ') + 1)]],
    ),
  )

/** A process with this number; `living` are the numbers of all that run. */
export const processes = (pid: number, living: readonly number[]): Processes => ({
  self: { pid, host: 'here', since: `start-${pid}` },
  alive: (holder: Holder) => holder.host !== 'here' || living.includes(holder.pid),
})

/** One that writes without git. */
export const alone = (pid: number, living: readonly number[] = [pid]): Applying => ({
  processes: processes(pid, living),
  git: () => Promise.resolve(null),
})
