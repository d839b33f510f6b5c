import type { Entry } from '../../model/model.ts'
import type { Pointer, Tree, TreeMap } from '../../model/source.ts'
import { inArchive } from '../sharing.ts'

/** One change to a record, as data: what has to become true. Commands turn it into bytes. */
export type Edit =
  | { readonly do: 'set'; readonly in: Entry; readonly at: Pointer; readonly value: Tree }
  /** At the end of a list. */
  | { readonly do: 'append'; readonly in: Entry; readonly at: Pointer; readonly value: Tree }
  | { readonly do: 'remove'; readonly in: Entry; readonly at: Pointer }
  | { readonly do: 'create'; readonly path: string; readonly tree: TreeMap }

export const set = (entry: Entry, at: Pointer, value: Tree): Edit => ({ do: 'set', in: entry, at, value })
export const append = (entry: Entry, at: Pointer, value: Tree): Edit => ({
  do: 'append',
  in: entry,
  at,
  value,
})
export const remove = (entry: Entry, at: Pointer): Edit => ({ do: 'remove', in: entry, at })

/** The path of a record of another folder in the same repository: `cc` keeps its own actions. */
export const beside = ({ repository }: Entry, path: string): string => inArchive(repository, path)
