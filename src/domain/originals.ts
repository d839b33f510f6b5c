import type { Original } from '../../schemas/papers.ts'
import type { Entry, Model } from '../model/model.ts'
import type { Pointer } from '../model/source.ts'

/** An original that a record lists, and where it lies in the archive. */
export interface ListedOriginal {
  readonly entry: Entry
  readonly at: Pointer
  readonly file: string
  readonly path: string
  readonly hash: string | undefined
}

/** Every original that a record lists; its path is beside the record. */
export const listedOriginals = (model: Model): readonly ListedOriginal[] =>
  [...model.loaded].flatMap(kind =>
    model.all(kind).flatMap(entry => {
      const files = (entry.data as { readonly files?: readonly Original[] }).files ?? []
      const folder = entry.path.slice(0, entry.path.lastIndexOf('/') + 1)
      return files.map(({ file, hash }, index) => ({
        entry,
        at: ['files', index],
        file,
        path: folder + file,
        hash,
      }))
    }),
  )
