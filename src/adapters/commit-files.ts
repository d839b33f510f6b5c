import type { Files, Listed, ReadResult } from '../ports.ts'
import { readBatch } from './git-contents.ts'
import { gitFault } from './git-fault.ts'
import { fullId } from './git-history.ts'
import { type Place, run, runNow } from './git-process.ts'

interface Entry extends Listed {
  readonly blob: string
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

// As with files on disk; `.git` is here only in a tree made by hand, and git never checks it out.
const LEFT_OUT = ['.git', '.ipr', 'node_modules']

const isLeftOut = (path: string): boolean => path.split('/').some(name => LEFT_OUT.includes(name))

// The same goes for these: no listing of a folder could hold them.
const isOrdinary = (path: string): boolean => path.split('/').every(name => !['', '.', '..'].includes(name))

const nameOf = (bytes: Buffer): { path: string; readable: boolean } => {
  try {
    const path = UTF8.decode(bytes)
    return { path, readable: isOrdinary(path) }
  } catch {
    return { path: bytes.toString('utf8'), readable: false }
  }
}

const kindOf = (mode: string): Listed['kind'] => {
  if (mode.startsWith('100')) return 'file'
  return mode === '120000' ? 'link' : 'special'
}

/** Reads `git ls-tree -r -z -l`: mode, type, object and size, a tab, the path. Throws for a missing object. */
const entriesOf = (bytes: Buffer): readonly Entry[] => {
  const entries: Entry[] = []
  for (let start = 0; start < bytes.length; ) {
    const tab = bytes.indexOf('\t', start)
    const end = bytes.indexOf(0, tab)
    const [mode, , blob, size] = bytes.toString('latin1', start, tab).split(/ +/)
    const { path, readable } = nameOf(bytes.subarray(tab + 1, end))
    const kind = readable ? kindOf(mode!) : 'unreadable-name'
    if (kind === 'file' && !/^\d+$/.test(size!)) throw gitFault('failed', `object ${blob} is missing`)
    entries.push({ path, kind, size: kind === 'file' ? Number(size) : 0, blob: blob! })
    start = end + 1
  }
  return entries.filter(entry => !isLeftOut(entry.path))
}

const BATCH = 32 * 1024 * 1024
// The records of an archive; other files are attachments, which most commands never open.
const RECORD = /\.(md|ya?ml)$/i

/** Files that are read together: neighbours in the listing, of at most 32 MiB unless a single file is larger. */
const batches = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const all: Entry[][] = []
  let room = 0
  for (const entry of entries) {
    if (entry.size > room) {
      all.push([])
      room = BATCH
    }
    all.at(-1)!.push(entry)
    room -= entry.size
  }
  return all
}

/** The contents of one batch by object, from one `git cat-file --batch`. Throws `failed` for a damaged history. */
const contents = (place: Place, batch: readonly Entry[]): ReadonlyMap<string, Uint8Array> => {
  const room = batch.reduce((sum, entry) => sum + entry.size + 128, 4096)
  const input = batch.map(entry => `${entry.blob}\n`).join('')
  const bytes = runNow(place, ['cat-file', '--batch', '--buffer'], input, room)
  return readBatch(
    bytes,
    batch.map(({ blob }) => blob),
  )
}

/**
 * The files of a commit, as `Files`. Names are listed at once; contents come in batches when they are first asked
 * for, records apart from attachments, and only the last batch of either is kept. `commit` is a full id.
 */
export const commitFiles = async (place: Place, commit: string): Promise<Files> => {
  const { out } = await run(place, ['ls-tree', '-r', '-z', '-l', '--full-tree', fullId(commit)])
  const entries = entriesOf(out)
  const byPath = new Map(entries.map(entry => [entry.path, entry]))
  const regular = entries.filter(entry => entry.kind === 'file')
  const shelf = (wanted: (entry: Entry) => boolean) => {
    const batchOf = new Map(
      batches(regular.filter(wanted)).flatMap(batch => batch.map(entry => [entry, batch] as const)),
    )
    let open: readonly Entry[] | undefined
    let loaded: ReadonlyMap<string, Uint8Array> = new Map()
    return (entry: Entry): Uint8Array => {
      const batch = batchOf.get(entry)!
      if (batch !== open) {
        loaded = contents(place, batch)
        open = batch
      }
      return loaded.get(entry.blob)!
    }
  }
  const isRecord = (entry: Entry): boolean => RECORD.test(entry.path)
  const records = shelf(isRecord)
  const attachments = shelf(entry => !isRecord(entry))
  const listed: readonly Listed[] = entries.map(({ path, kind, size }) => ({ path, kind, size }))
  return {
    list: () => listed,
    read(path, limit): ReadResult {
      const entry = byPath.get(path)
      if (entry === undefined || entry.kind === 'unreadable-name') return { ok: false, fault: 'absent' }
      if (entry.kind !== 'file') return { ok: false, fault: entry.kind === 'link' ? 'link' : 'special' }
      if (entry.size > limit) return { ok: false, fault: 'too-large' }
      return { ok: true, bytes: (isRecord(entry) ? records : attachments)(entry) }
    },
  }
}
