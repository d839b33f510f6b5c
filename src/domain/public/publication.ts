import type { Publication } from '../../../schemas/publication.ts'
import type { Ground } from '../../../schemas/vocabulary/publication.ts'
import type { Day } from '../../model/day.ts'
import type { Origin } from './brand.ts'

/** A file that is to stand on the site, with the digest of its bytes. */
export interface Wanted {
  readonly path: string
  readonly hash: string
  readonly from: readonly Origin[]
}

/** What a publication does to a file of the site. */
export interface SiteChange {
  readonly path: string
  readonly state: 'new' | 'changed' | 'gone'
  readonly sources: readonly string[]
  readonly grounds: readonly Ground[]
}

/** What a publication does to the folder of the site. */
export interface SiteChanges {
  readonly changes: readonly SiteChange[]
  readonly same: number
  /** Files that stand where one of ours must come, and are not ours. */
  readonly foreign: readonly string[]
  /** Files of ours that somebody changed since; they get our text again. */
  readonly edited: readonly string[]
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)].toSorted()

const sourcesOf = (from: readonly Origin[]) => unique(from.flatMap(({ sources }) => sources))
const groundsOf = (from: readonly Origin[]) => unique(from.flatMap(({ grounds }) => grounds))

/** A folder as it is: the digest of each file, and whether it is known to be the site of this council. */
export interface Found {
  readonly files: ReadonlyMap<string, string | null>
  readonly isSite: boolean
}

/**
 * What has to change in a folder so that it holds exactly these files of ours. Ours is what the last list of the archive
 * names, now or as taken away before, in a folder that is known to be the site; in any other folder only what is the
 * same to the byte. Every other file is left alone, and never written over.
 */
export const siteChanges = (
  wanted: readonly Wanted[],
  { files: there, isSite }: Found,
  last: Publication | null,
): SiteChanges => {
  const ours = new Map((last?.pages ?? []).map(file => [file.path, file]))
  const before = new Map((last?.gone ?? []).map(file => [file.path, file]))
  const isOurs = (path: string): boolean => {
    const listed = ours.get(path)
    return isSite ? listed !== undefined || before.has(path) : listed?.hash === there.get(path)
  }
  const paths = new Set(wanted.map(({ path }) => path))
  const differing = wanted.filter(({ path, hash }) => there.get(path) !== hash)
  const foreign = differing.filter(({ path }) => there.has(path) && !isOurs(path))
  const put = differing
    .filter(file => !foreign.includes(file))
    .map(
      ({ path, from }): SiteChange => ({
        path,
        state: there.has(path) ? 'changed' : 'new',
        sources: sourcesOf(from),
        grounds: groundsOf(from),
      }),
    )
  const gone = [...ours.keys(), ...before.keys()]
    .filter(path => !paths.has(path) && there.has(path) && isOurs(path))
    .map(
      (path): SiteChange => ({
        path,
        state: 'gone',
        sources: ours.get(path)?.sources ?? before.get(path)?.sources ?? [],
        grounds: ours.get(path)?.grounds ?? [],
      }),
    )
  return {
    changes: [...put, ...gone].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    same: wanted.length - differing.length,
    foreign: foreign.map(({ path }) => path),
    edited: [...ours.values()].flatMap(({ path, hash }) => {
      const found = there.get(path)
      return isSite && found !== undefined && found !== hash && paths.has(path) ? [path] : []
    }),
  }
}

/** The list that the archive keeps of what stands on the site; its day stays when no file changed. */
export const manifestOf = (
  wanted: readonly Wanted[],
  last: Publication | null,
  today: Day,
): Pick<Publication, 'published_on' | 'pages' | 'gone'> => {
  const pages = wanted.map(({ path, hash, from }) => ({
    path,
    hash,
    sources: [...sourcesOf(from)],
    grounds: [...groundsOf(from)],
  }))
  const paths = new Set(pages.map(({ path }) => path))
  const left = (last?.pages ?? []).filter(({ path }) => !paths.has(path))
  const gone = [
    ...(last?.gone ?? []).filter(({ path }) => !paths.has(path)),
    ...left.map(({ path, sources }) => ({ path, until: today, sources })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const known = new Map((last?.pages ?? []).map(({ path, hash }) => [path, hash]))
  const same = left.length === 0 && pages.every(({ path, hash }) => known.get(path) === hash)
  return { published_on: last !== null && same ? last.published_on : today, pages, gone }
}
