import type { Original } from '../../schemas/papers.ts'
import type { Level } from '../../schemas/vocabulary/people.ts'
import type { Entry, Model } from '../model/model.ts'
import type { Pointer } from '../model/source.ts'
import { levelOf } from './visibility.ts'

/** An original that a record lists, and where it lies in the archive. */
export interface ListedOriginal {
  readonly entry: Entry
  readonly at: Pointer
  readonly file: string
  readonly title: string
  readonly path: string
  readonly hash: string | undefined
  /** What it says itself of who may see it. */
  readonly visibility: Level | undefined
  /** Who may see it; it is at least as closed as its record unless it says something itself. */
  readonly level: Level
}

/** Every original that a record lists; its path is beside the record. */
export const listedOriginals = (model: Model): readonly ListedOriginal[] =>
  [...model.loaded].flatMap(kind =>
    model.all(kind).flatMap(entry => {
      const files = (entry.data as { readonly files?: readonly Original[] }).files ?? []
      const folder = entry.path.slice(0, entry.path.lastIndexOf('/') + 1)
      return files.map(({ file, title, hash, visibility }, index) => ({
        entry,
        at: ['files', index],
        file,
        title,
        path: folder + file,
        hash,
        visibility,
        level: visibility ?? levelOf(entry, model),
      }))
    }),
  )
