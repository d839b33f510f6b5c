import type { KindName } from '../../../../schemas/kinds.ts'
import { setValue } from '../../../archive/edit.ts'
import { place } from '../../../archive/places.ts'
import { decode } from '../../../archive/source.ts'
import { parseYaml } from '../../../archive/yaml.ts'
import { referenceTable, typedReferenceTable } from '../../../domain/references.ts'
import { freeId } from '../../../model/slug.ts'
import { type Source, yamlOf } from '../../../model/source.ts'
import { valuesAt } from '../../../model/walk.ts'
import type { Content, Files, Names, States } from './merge.ts'

/** A record of this side whose id or number somebody else took for another one. */
export interface Renumbered {
  readonly kind: KindName
  readonly from: string
  readonly to: string
}

// Kinds whose ids are made up for each new record. Of a meeting or a person the id says who or when it is: two of
// those are one record, which is merged.
const MADE_UP: ReadonlySet<string> = new Set([
  ...['action', 'advice', 'incoming', 'outgoing', 'signal', 'event', 'incident', 'document', 'vacancy'],
])

interface Added {
  readonly kind: KindName
  readonly id: string
  readonly path: string
}

const addedIn = (paths: Iterable<string>, base: Names, folders: readonly string[]): readonly Added[] =>
  [...paths].flatMap(path => {
    const placed = base.has(path) ? undefined : place(path, folders)
    return placed && MADE_UP.has(placed.kind) ? [{ kind: placed.kind, id: placed.id, path }] : []
  })

const DOSSIER = /^(\d{4})-(\d{2,3})-(.+)$/

// The number of an advice stands in its id: two advices must not share it.
const numberOf = (id: string): string => DOSSIER.exec(id)?.slice(1, 3).join('-') ?? id

const nextAdvice = (id: string, taken: ReadonlySet<string>): string => {
  const [, year, number = '1', slug] = DOSSIER.exec(id) ?? []
  if (year === undefined) return freeId(id, other => taken.has(other))
  for (let n = Number(number) + 1; ; n++) {
    const nn = String(n).padStart(2, '0')
    if (!taken.has(`${year}-${nn}`)) return `${year}-${nn}-${slug}`
  }
}

const idsOf = (kind: KindName, paths: Iterable<string>, folders: readonly string[]): readonly string[] =>
  [...paths].flatMap(path => {
    const placed = place(path, folders)
    return placed?.kind === kind ? [placed.id] : []
  })

/** The records that need another id because the others have one with the same id, or an advice of that number. */
export const clashingIds = (
  { base, mine, theirs }: States,
  folders: readonly string[],
): readonly Renumbered[] => {
  const own = [...mine].flatMap(([path, file]) => (file === null ? [] : [path]))
  const others = addedIn(theirs.keys(), base, folders)
  const moved: Renumbered[] = []
  for (const { kind, id, path } of addedIn(own, base, folders)) {
    const twin = others.find(
      other =>
        other.kind === kind &&
        (kind === 'advice' ? numberOf(other.id) === numberOf(id) : other.id === id) &&
        !(other.path === path && theirs.get(path) === mine.get(path)),
    )
    if (!twin) continue
    const ids = [
      ...idsOf(kind, theirs.keys(), folders),
      ...idsOf(kind, own, folders),
      ...moved.map(({ to }) => to),
    ]
    const to =
      kind === 'advice'
        ? nextAdvice(id, new Set(ids.map(numberOf)))
        : freeId(id, other => ids.includes(other))
    moved.push({ kind, from: id, to })
  }
  return moved
}

const movedPath = (path: string, moved: readonly Renumbered[], folders: readonly string[]): string => {
  for (const { kind, from, to } of moved) {
    if (kind === 'advice' && path.startsWith(`advice/${from}/`)) return path.replace(`/${from}/`, `/${to}/`)
    const placed = place(path, folders)
    if (placed?.kind === kind && placed.id === from) return path.replace(`/${from}.`, `/${to}.`)
  }
  return path
}

const sourceIn = (path: string, bytes: Uint8Array): Source | null => {
  const result = decode(path, bytes)
  return 'source' in result ? result.source : null
}

const referring = (source: Source, kind: KindName, moved: readonly Renumbered[]): Source => {
  const rows = [
    ...referenceTable.filter(row => row.kind === kind).map(row => ({ ...row, typed: false })),
    ...typedReferenceTable.filter(row => row.kind === kind).map(row => ({ ...row, to: [], typed: true })),
  ]
  let now = source
  const { tree } = parseYaml(yamlOf(source))
  for (const { path, to, typed } of rows)
    for (const { at, value } of valuesAt(tree, path.split('.'))) {
      const hit = moved.find(each =>
        typed
          ? value === `${each.kind}:${each.from}`
          : value === each.from && (to as readonly KindName[]).includes(each.kind),
      )
      if (hit) now = setValue(now, at, typed ? `${hit.kind}:${hit.to}` : hit.to)
    }
  return now
}

/** What this side changed, with the new ids: in the names of files, and in everything that points to them. */
export const withNewIds = async (
  mine: Files,
  moved: readonly Renumbered[],
  folders: readonly string[],
  content: Content,
): Promise<Files> => {
  if (moved.length === 0) return mine
  const files = new Map<string, Uint8Array | string | null>()
  for (const [path, file] of mine) {
    const kind = place(path, folders)?.kind
    const bytes =
      file === null || kind === undefined ? null : typeof file === 'string' ? await content(file) : file
    const source = bytes && sourceIn(path, bytes)
    const now = source && kind && referring(source, kind, moved)
    files.set(
      movedPath(path, moved, folders),
      now && now !== source ? new TextEncoder().encode(now.text) : file,
    )
  }
  return files
}
