import type { Archive } from '../support/archive.ts'

/** A change of an archive: never in place. */
export type Edit = (archive: Archive) => Archive

/** One fact broken: how, and what must be found, each as `severity rule path:line`. */
export interface Mutation {
  readonly name: string
  readonly edit: Edit
  readonly finds: readonly string[]
}

/** Replaces a piece of one file; throws when it is not there just once. */
export const replace =
  (path: string, from: string, to: string): Edit =>
  archive => {
    const text = archive[path]
    if (text === undefined || text.split(from).length !== 2)
      throw new Error(`${path} does not hold just one ${from}`)
    return { ...archive, [path]: text.replace(from, () => to) }
  }

/** Puts a piece before another. */
export const before = (path: string, here: string, added: string): Edit =>
  replace(path, here, `${added}${here}`)

/** Puts a piece after another. */
export const after = (path: string, here: string, added: string): Edit =>
  replace(path, here, `${here}${added}`)

/** Takes a piece out. */
export const cut = (path: string, piece: string): Edit => replace(path, piece, '')

/** Replaces a piece wherever it stands in files whose path fits; throws when it stands nowhere. */
export const everywhere =
  (paths: RegExp, from: string, to: string): Edit =>
  archive => {
    const hit = Object.entries(archive).filter(([path, text]) => paths.test(path) && text.includes(from))
    if (hit.length === 0) throw new Error(`no file of ${paths} holds ${from}`)
    return { ...archive, ...Object.fromEntries(hit.map(([path, text]) => [path, text.replaceAll(from, to)])) }
  }

/** Removes files, or all files of a folder whose name ends in a slash; throws when there are none. */
export const without =
  (...paths: readonly string[]): Edit =>
  archive => {
    const rest = Object.entries(archive).filter(
      ([path]) => !paths.some(gone => (gone.endsWith('/') ? path.startsWith(gone) : path === gone)),
    )
    if (rest.length === Object.keys(archive).length) throw new Error(`there is no ${paths.join(', ')}`)
    return Object.fromEntries(rest)
  }

/** Adds a file, or replaces it. */
export const file =
  (path: string, text: string): Edit =>
  archive => ({ ...archive, [path]: text })

/** Gives a file, or all of a folder whose name ends in a slash, another name. */
export const rename =
  (from: string, to: string): Edit =>
  archive => {
    const moved = Object.entries(archive).map(([path, text]) => [
      path === from || (from.endsWith('/') && path.startsWith(from)) ? to + path.slice(from.length) : path,
      text,
    ])
    return Object.fromEntries(moved)
  }

/** Several edits, one after the other. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  archive =>
    edits.reduce((done, edit) => edit(done), archive)
