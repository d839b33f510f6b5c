import { type Kind, type KindName, kinds } from '../../schemas/kinds.ts'
import { closest } from '../model/closest.ts'

/** Which kind of file a path is, and what its id is. */
export interface Placed {
  readonly kind: KindName
  readonly id: string
  readonly repository: string
}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*'

const pattern = (kind: Kind): RegExp =>
  new RegExp(
    `^${kind.path
      .replaceAll('.', '\\.')
      .replace(':id', `(?<id>${SLUG})`)
      .replace(':year', '(?<year>(?:19|20)\\d\\d)')}$`,
  )

const rows = kinds.map(kind => ({ kind, pattern: pattern(kind) }))

/** The repository a path lies in: the longest declared folder that holds it, or `.`. */
export const repositoryOf = (path: string, folders: readonly string[]): string => {
  const holding = folders.filter(folder => folder !== '.' && path.startsWith(`${folder}/`))
  return holding.sort((a, b) => b.length - a.length)[0] ?? '.'
}

/** Finds the kind of a path, or nothing when the path table knows no such place. */
export const place = (path: string, folders: readonly string[]): Placed | undefined => {
  const repository = repositoryOf(path, folders)
  const inside = repository === '.' ? path : path.slice(repository.length + 1)
  const fits = rows.filter(row => row.kind.repository === undefined || row.kind.repository === repository)
  const own = fits.filter(row => row.kind.repository !== undefined)
  for (const row of [...own, ...fits]) {
    const match = row.pattern.exec(inside)
    if (match) {
      const { year, id } = match.groups ?? {}
      return { kind: row.kind.name, id: [year, id].filter(Boolean).join('-') || row.kind.name, repository }
    }
  }
  return undefined
}

/** True for a path below a `files/` folder: an original, known by name and never parsed. */
export const isOriginal = (path: string): boolean => /(^|\/)files\/[^/]+$/.test(path)

const MAX_DEPTH = 6
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** What is wrong with the names of a path, and with which. */
export interface NameProblem {
  readonly problem: 'characters' | 'reserved' | 'too-deep'
  readonly name: string
}

/** What is wrong with a name, or nothing. Names must work on every system and in every shell. */
export const nameProblem = (path: string): NameProblem | undefined => {
  const names = path.split('/')
  if (names.length > MAX_DEPTH) return { problem: 'too-deep', name: names.at(-1)! }
  const odd = names.find(name => !NAME.test(name))
  if (odd !== undefined) return { problem: 'characters', name: odd }
  const reserved = names.find(name => RESERVED.test(name) || name.endsWith('.'))
  return reserved === undefined ? undefined : { problem: 'reserved', name: reserved }
}

const spelt = (path: string): string =>
  path
    .toLowerCase()
    .replace(/\.yml$/, '.yaml')
    .replace(/\.(markdown|txt)$/, '.md')
    .replaceAll('_', '-')

/** The place that was probably meant by a path that is none: in small letters, or with another first folder. */
export const meantPlace = (path: string, folders: readonly string[]): string | undefined => {
  const plain = spelt(path)
  if (place(plain, folders)) return plain
  const [top = '', ...rest] = plain.split('/')
  const tops = [...new Set(kinds.map(kind => kind.path.split('/')[0]!))]
  const other = [closest(top, tops) ?? top, ...rest].join('/')
  return place(other, folders) ? other : undefined
}

/** True for what belongs to tools around the archive, which the reader leaves alone. */
export const isAround = (path: string): boolean =>
  path.split('/').some(part => part.startsWith('.') && part !== '.') ||
  /^([a-z-]+\/)?(README|LICENSE|LEESMIJ)(\.[a-z]{2})?(\.md|\.txt)?$/.test(path) ||
  path.startsWith('admin/')
