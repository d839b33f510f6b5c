import type { Store, StoreFault } from '../../src/ports.ts'

/**
 * What goes wrong at one call of a store. A fault is an error of the system; `short` also leaves half of a file
 * behind, `full` and `locked` last (the disk stays full, the folder stays read-only). A kill ends the process
 * before, after or halfway through the call: whatever it still tries is not done.
 */
export type Trouble =
  | 'ENOSPC'
  | 'EACCES'
  | 'EIO'
  | 'short'
  | 'full'
  | 'locked'
  | 'kill'
  | 'kill-after'
  | 'kill-torn'

export const TROUBLES: readonly Trouble[] = [
  'ENOSPC',
  'EACCES',
  'EIO',
  'short',
  'full',
  'locked',
  'kill',
  'kill-after',
  'kill-torn',
]

/** What a killed process "throws"; no code may catch it for good. */
export class Kill extends Error {}

const LASTING: { readonly [trouble: string]: string } = { full: 'ENOSPC', locked: 'EACCES' }
const WRITES = new Set(['makeFolder', 'create', 'link', 'move', 'remove', 'removeFolder'])
const NEEDS_SPACE = new Set(['makeFolder', 'create', 'link'])

const fault = (code: string, path: string): StoreFault =>
  Object.assign(new Error(`${code}: ${path}`), { name: 'StoreFault' as const, code, path })

export interface FaultyStore {
  readonly store: Store
  /** The calls so far, each with its first path: `move .ipr/journal/new-0`. */
  readonly calls: () => readonly string[]
  /** Ends the process from elsewhere, such as in the midst of a call to git. */
  readonly kill: () => never
}

/** A store that is in trouble at its call number `at`, counted from 0. */
export const faultyStore = (store: Store, trouble: Trouble | null, at = -1): FaultyStore => {
  const calls: string[] = []
  let killed = false

  const kill = (): never => {
    killed = true
    throw new Kill('killed')
  }

  const half = (path: string, bytes: Uint8Array, mode: number | undefined): void =>
    store.create(path, bytes.slice(0, Math.floor(bytes.length / 2)), mode)

  const strike = (name: string, run: () => unknown, args: readonly unknown[]): unknown => {
    const path = String(args[0])
    const torn = () => {
      if (name === 'create') half(path, args[1] as Uint8Array, args[2] as number | undefined)
    }
    switch (trouble) {
      case 'kill':
        return kill()
      case 'kill-after':
        run()
        return kill()
      case 'kill-torn':
        torn()
        return kill()
      case 'short':
        torn()
        throw fault('ENOSPC', path)
      case 'full':
      case 'locked':
      case null:
        return run()
      default:
        throw fault(trouble, path)
    }
  }

  const lasting = (name: string, path: string): void => {
    if (trouble === 'full' && NEEDS_SPACE.has(name)) throw fault(LASTING['full']!, path)
    if (trouble === 'locked' && WRITES.has(name)) throw fault(LASTING['locked']!, path)
  }

  const wrap =
    (name: keyof Store) =>
    (...args: readonly unknown[]): unknown => {
      if (killed) throw new Kill('a killed process does nothing')
      const run = (): unknown => (store[name] as (...all: readonly unknown[]) => unknown)(...args)
      const call = calls.push(`${name} ${args[0]}`) - 1
      if (at >= 0 && call >= at) lasting(name, String(args[0]))
      return call === at ? strike(name, run, args) : run()
    }

  const names = Object.keys(store) as (keyof Store)[]
  const wrapped = Object.fromEntries(names.map(name => [name, wrap(name)])) as unknown as Store
  return { store: wrapped, calls: () => calls, kill }
}
