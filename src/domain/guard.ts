import type { Model } from '../model/model.ts'
import { listedOriginals } from './originals.ts'
import { type Leak, leaksIn } from './sharing.ts'
import { liesWithin, repositoryOf } from './visibility.ts'

/** What may not be committed to a folder, or leave with it. */
export interface Guarded {
  /** Records whose level is narrower than who can open the folder; originals of theirs too. */
  readonly leaks: readonly Leak[]
  /** Files of a folder with its own access that were put in the history of the one around it. */
  readonly strays: readonly string[]
}

const originalLeaks = (model: Model): readonly Leak[] =>
  listedOriginals(model).flatMap(({ entry, path, visibility }): readonly Leak[] => {
    const { audience } = repositoryOf(entry, model)
    return visibility === undefined || liesWithin(audience, visibility)
      ? []
      : [{ path, level: visibility, audience }]
  })

/** What stands in the history of one folder that people can read there who may not see it. Paths are those of the archive. */
export const guarded = (model: Model, folder: string, paths: readonly string[]): Guarded => {
  const inside = new Set(paths)
  const nested = model.repositories.map(({ path }) => path).filter(path => path !== '.' && path !== folder)
  return {
    leaks: [...leaksIn(model, inside), ...originalLeaks(model).filter(({ path }) => inside.has(path))],
    strays: folder === '.' ? paths.filter(path => nested.some(other => path.startsWith(`${other}/`))) : [],
  }
}

/** True when nothing stands in the way. */
export const isClean = ({ leaks, strays }: Guarded): boolean => leaks.length + strays.length === 0
