import type { Holder, Processes, Store } from '../ports.ts'
import { hashOf } from './hash.ts'

/**
 * One writer at a time. `.ipr/lock` names its holder. A lock whose process is gone is not simply removed: of two
 * commands that see it so, the second would remove the lock of the first. Instead each lock has one successor,
 * `.ipr/lock.` and the digest of what it says, which only one process can create; the last of that chain holds.
 * A successor counts only while `.ipr/lock` still leads to it, and whoever is done removes `.ipr/lock` first.
 */

export const FOLDER = '.ipr'
const LOCK = `${FOLDER}/lock`

export type Lock =
  | {
      readonly held: true
      /** The chain of locks, ours last. */
      readonly paths: readonly string[]
      /** Former holders that are gone, for telling. */
      readonly gone: readonly Holder[]
    }
  | {
      readonly held: false
      /** Who holds it; null when the lock does not say. */
      readonly holder: Holder | null
      readonly path: string
    }

const textOf = ({ pid, host, since }: Holder): string => `${pid} ${host} ${since}\n`

const holderIn = (text: string): Holder | null => {
  const [, pid, host, since] = /^(\d{1,10}) (\S+) (.+)\n$/.exec(text) ?? []
  return pid && host && since ? { pid: Number(pid), host, since } : null
}

const digest = (text: string): string => hashOf(text).slice(7, 23)

const readText = (store: Store, path: string): string | null => {
  const bytes = store.read(path)
  return bytes && new TextDecoder().decode(bytes)
}

interface Chain {
  readonly paths: readonly string[]
  readonly texts: readonly string[]
  /** Where the next lock would stand. */
  readonly free: string
}

const chainOf = (store: Store): Chain => {
  const paths: string[] = []
  const texts: string[] = []
  for (let path = LOCK; ; ) {
    const text = readText(store, path)
    // A text that came before would be a circle, which no lock of ours makes.
    if (text === null || texts.includes(text)) return { paths, texts, free: path }
    paths.push(path)
    texts.push(text)
    path = `${LOCK}.${digest(text)}`
  }
}

// The lock appears with its text in it, by a second name for a file that is whole. Where the file system has no
// second names it is created in place.
const claim = (store: Store, path: string, text: string): boolean => {
  const whole = `${FOLDER}/lock-${digest(text)}`
  const bytes = new TextEncoder().encode(text)
  try {
    store.create(whole, bytes)
    try {
      store.link(whole, path)
    } catch (error) {
      if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((error as { code?: string }).code ?? '')) throw error
      store.create(path, bytes)
    }
    return true
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes((error as { code?: string }).code ?? '')) return false
    throw error
  } finally {
    store.remove(whole)
  }
}

// What claims that were cut off have left. Taking one away from a claim that is under way only makes it fail.
const tidy = (store: Store, paths: readonly string[]): void => {
  for (const name of store.list(FOLDER) ?? []) {
    const path = `${FOLDER}/${name}`
    if (/^lock[-.]/.test(name) && !paths.includes(path)) store.remove(path)
  }
}

const TRIES = 5

/** Takes the lock, or says who holds it. Never waits. */
export const takeLock = (store: Store, { self, alive }: Processes): Lock => {
  store.makeFolder(FOLDER)
  const mine = textOf(self)
  let busy: Lock = { held: false, holder: null, path: LOCK }
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const before = chainOf(store)
    const holders = before.texts.map(holderIn)
    const last = holders.findIndex(holder => !holder || alive(holder))
    if (last >= 0) return { held: false, holder: holders[last]!, path: before.paths[last]! }
    busy = { held: false, holder: holders.at(-1) ?? null, path: before.free }
    if (!claim(store, before.free, mine)) continue
    const { paths, texts } = chainOf(store)
    if (texts.at(-1) === mine && paths.at(-1) === before.free && paths.length === before.paths.length + 1) {
      tidy(store, paths)
      return { held: true, paths, gone: holders.flatMap(holder => (holder ? [holder] : [])) }
    }
    store.remove(before.free)
  }
  return busy
}

/** Lets go of a lock. */
export const releaseLock = (store: Store, lock: Lock & { readonly held: true }): void => {
  for (const path of lock.paths) store.remove(path)
}
