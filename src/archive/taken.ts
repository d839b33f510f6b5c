import * as z from 'zod'
import type { Store } from '../ports.ts'
import { hashOf } from './hash.ts'
import { FOLDER } from './lock.ts'
import type { Content, Draft, Plan } from './plan.ts'
import { pathFault } from './plan-path.ts'
import { utf8 } from './source.ts'

/**
 * The changes that commands made in this copy, so that the last one can be taken back: each with the bytes of
 * before. They stand in `.ipr/`, which is never shared.
 */

const FILE = `${FOLDER}/taken.json`
const NEW = `${FOLDER}/taken.new`
const MOST = 20
/** Older changes go when together they hold more than this, in characters of base64. */
const MOST_TEXT = 16_000_000

const hash = z.nullable(z.string())
const schema = z.array(
  z.strictObject({
    /** What it was about, as it was told. */
    say: z.string(),
    repository: z.string(),
    day: z.string(),
    files: z.array(
      z.strictObject({
        path: z.string().refine(path => pathFault(path) === null),
        /** Hash of the file as the change left it; null: it took the file away. */
        now: hash,
        /** The bytes of before, in base64; null: there was no file. */
        was: z.nullable(z.string()),
      }),
    ),
  }),
)

/** One change that can be taken back. */
export type Taken = z.output<typeof schema>[number]

const base64 = (content: Content): string =>
  btoa(
    [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)]
      .map(byte => String.fromCharCode(byte))
      .join(''),
  )

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), letter => letter.charCodeAt(0))

/** What a reader of `.ipr/` says of it: last one first; nothing when it is not to be understood. */
export const takenIn = (read: (path: string) => Uint8Array | null): readonly Taken[] => {
  const bytes = read(FILE)
  if (bytes === null) return []
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return []
  }
}

const sizeOf = ({ files }: Taken): number => files.reduce((sum, { was }) => sum + (was?.length ?? 0), 0)

const kept = (all: readonly Taken[]): readonly Taken[] => {
  let room = MOST_TEXT
  return all.slice(0, MOST).filter(each => {
    room -= sizeOf(each)
    return room >= 0
  })
}

const write = (store: Store, all: readonly Taken[]): void => {
  store.makeFolder(FOLDER)
  store.remove(NEW)
  store.create(NEW, new TextEncoder().encode(JSON.stringify(all)))
  store.move(NEW, FILE)
}

/** Remembers a change that was made. */
export const remember = (store: Store, plan: Plan, day: string): void => {
  const files = plan.changes.map(({ path, before, after }) => ({
    path,
    now: after === null ? null : hashOf(after),
    was: before === null ? null : base64(before),
  }))
  const { say, repository } = plan
  write(store, kept([{ say, repository, day, files }, ...takenIn(path => store.read(path))]))
}

/** Forgets the last change, which has been taken back. */
export const forgetLast = (store: Store): void => write(store, takenIn(path => store.read(path)).slice(1))

const contentOf = (bytes: Uint8Array | null): Content | null => bytes && (utf8(bytes) ?? bytes)

/** The drafts that take a change back, or the paths of files that somebody changed since. */
export const takeBack = (
  { files }: Taken,
  read: (path: string) => Uint8Array | null,
  why: string,
): readonly Draft[] | { readonly changed: readonly string[] } => {
  const here = files.map(file => ({ ...file, bytes: read(file.path) }))
  const changed = here.filter(({ bytes, now }) => (bytes && hashOf(bytes)) !== now).map(({ path }) => path)
  if (changed.length > 0) return { changed }
  return here.map(({ path, bytes, was }) => ({
    path,
    before: contentOf(bytes),
    after: contentOf(was === null ? null : bytesOf(was)),
    why,
  }))
}
