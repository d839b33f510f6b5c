import type { Files, Listed } from '../ports.ts'
import { hashOf } from './hash.ts'
import { type Journal, type JournalEntry, pending, readJournal } from './journal.ts'
import { byPath } from './listing.ts'

// Originals are compared as well, so the limit is not that of a record.
const LARGEST = 256 * 1024 * 1024

const readAll =
  (files: Files) =>
  (path: string): Uint8Array | null => {
    const result = files.read(path, LARGEST)
    return result.ok ? result.bytes : null
  }

/** A file as the unfinished change will leave it: other bytes, none, or untouched (undefined). */
const overlay = (
  files: Files,
  journal: Journal,
  { path, was, now }: JournalEntry,
  index: number,
): Uint8Array | null | undefined => {
  const read = readAll(files)
  const [from, to] = journal.state === 'aborted' ? [now, was] : [was, now]
  const bytes = read(path)
  if ((bytes && hashOf(bytes)) !== from) return undefined
  // Without bytes the file has been renamed into place since we looked.
  return to === null ? null : (pending(read, journal, index) ?? undefined)
}

/**
 * The archive as it will be once an unfinished change is repaired, for commands that only read: with COMMIT every
 * file is new, else every file is old. `unfinished` says that there is such a change, so that it can be told.
 */
export const readThrough = (files: Files): { readonly files: Files; readonly unfinished: boolean } => {
  const journal = readJournal(readAll(files))
  if (journal === null || journal === 'damaged') return { files, unfinished: false }
  const over = new Map<string, Uint8Array | null>()
  journal.entries.forEach((entry, index) => {
    const content = overlay(files, journal, entry, index)
    if (content !== undefined) over.set(entry.path, content)
  })
  const list = (): readonly Listed[] => {
    const added = [...over].flatMap(([path, bytes]): Listed[] =>
      bytes ? [{ path, kind: 'file', size: bytes.length }] : [],
    )
    return [...files.list().filter(({ path }) => !over.has(path)), ...added].sort(byPath)
  }
  return {
    unfinished: journal.state !== 'staged',
    files: {
      list,
      read: (path, limit) => {
        const bytes = over.get(path)
        if (bytes === undefined) return files.read(path, limit)
        if (bytes === null) return { ok: false, fault: 'absent' }
        return bytes.length > limit ? { ok: false, fault: 'too-large' } : { ok: true, bytes }
      },
    },
  }
}
