import { lstatSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const holds = (folder: string): boolean => {
  try {
    return lstatSync(join(folder, 'ipr.yaml')).isFile()
  } catch {
    return false
  }
}

/** The archive's folder: the given one, or the nearest one upwards that holds `ipr.yaml`; never found by git. */
export const findArchive = (
  given: string | undefined,
  from: string,
): { root: string } | { missing: string } => {
  if (given !== undefined)
    return holds(resolve(from, given)) ? { root: realpathSync(resolve(from, given)) } : { missing: given }
  for (let folder = from; ; folder = dirname(folder)) {
    if (holds(folder)) return { root: realpathSync(folder) }
    if (dirname(folder) === folder) return { missing: from }
  }
}
