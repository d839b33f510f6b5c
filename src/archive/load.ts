import type * as z from 'zod'
import { type KindName, kindNamed, kinds, type Records } from '../../schemas/kinds.ts'
import { hashOf } from '../model/hash.ts'
import type { Attachment, Entry, Faulty, Model, Repository } from '../model/model.ts'
import { Refusal } from '../model/refusal.ts'
import type { Source } from '../model/source.ts'
import type { Files, Listed } from '../ports.ts'
import { listFault, type ReaderFault, twins, unplaced } from './listing.ts'
import { isAround, isOriginal, type Placed, place, repositoryOf } from './places.ts'
import { type Memo, type Read, readRecord } from './read.ts'

/** What came out of reading an archive. Without a valid `ipr.yaml` there is no model, only faults. */
export interface Loaded {
  readonly model: Model | null
  readonly faults: readonly ReaderFault[]
  /** How many records were read. */
  readonly count: number
}

/** The archive format this program reads. */
const FORMAT = 1

const SETTINGS = 'ipr.yaml'

const repositoriesOf = (
  council: Records['council'] | undefined,
  files: readonly Listed[],
): readonly Repository[] => {
  const declared = council?.repositories ?? []
  const main = declared.find(row => row.path === '.')
  const nested = declared.filter(row => row.path !== '.')
  return [
    { path: '.', audience: main?.audience ?? 'members', remotes: main?.remotes ?? [], present: true },
    ...nested.map(({ path, audience, remotes }) => ({
      path,
      audience,
      remotes,
      present: files.some(file => file.path.startsWith(`${path}/`)),
    })),
  ]
}

// The keys of a newer format are unknown here: one sentence says so, instead of a finding for each.
const settingsOf = (read: Read): Read => {
  const format = Number(read.tree?.format)
  if (Number.isInteger(format) && format > FORMAT)
    throw new Refusal('archive-newer', { found: format, known: FORMAT })
  return read
}

type Schemas = ReadonlyMap<KindName, z.ZodType>

/** Everything that was found beside `ipr.yaml`. */
interface Gathered {
  readonly entries: ReadonlyMap<KindName, Entry[]>
  /** `kind:id` to path, also of records that are not used. */
  readonly known: ReadonlyMap<string, string>
  readonly faulty: readonly Faulty[]
  readonly attachments: readonly Attachment[]
  readonly unplaced: readonly string[]
  readonly faults: readonly ReaderFault[]
  readonly count: number
}

/** What else may be asked of reading. */
export interface Options {
  /** Digests of the originals, for a command that compares them. */
  readonly hashes?: boolean
  /** What was read before: a record whose text is the same is not parsed again. */
  readonly memo?: Memo
}

/** Largest original that is compared, in bytes; a larger one is known by name and size only. */
const MAX_ORIGINAL = 25 * 1024 * 1024

const digest = (files: Files, path: string): string | null => {
  const result = files.read(path, MAX_ORIGINAL)
  return result.ok ? hashOf(result.bytes) : null
}

const gather = (
  files: Files,
  listed: readonly Listed[],
  folders: readonly string[],
  schemas: Schemas,
  { hashes, memo }: Options,
): Gathered => {
  const entries = new Map<KindName, Entry[]>(kinds.map(kind => [kind.name, []]))
  const known = new Map([['council:council', SETTINGS]])
  const faulty: Faulty[] = []
  const attachments: Attachment[] = []
  const homeless: string[] = []
  const faults: ReaderFault[] = []
  let count = 0

  const record = ({ path }: Listed, placed: Placed, problem: ReaderFault | undefined): void => {
    const { kind, id } = placed
    const other = known.get(`${kind}:${id}`)
    if (other !== undefined) {
      faults.push({ rule: 'file-same-id', path, say: { id, other } })
      return
    }
    known.set(`${kind}:${id}`, path)
    const schema = schemas.get(kind)
    if (!schema) return
    if (!problem) count++
    const read = problem ? { faults: [] } : readRecord(files, path, schema, memo)
    faults.push(...read.faults)
    if (read.data === undefined || !read.source) faulty.push({ kind, id, path })
    else entries.get(kind)!.push({ ...placed, path, data: read.data as never, source: read.source })
  }

  for (const file of listed) {
    if (file.path === SETTINGS) continue
    const problem = listFault(file)
    if (problem) faults.push(problem)
    const placed = isOriginal(file.path) ? undefined : place(file.path, folders)
    if (placed) record(file, placed, problem)
    else if (problem) continue
    else if (isOriginal(file.path))
      attachments.push({
        path: file.path,
        size: file.size,
        repository: repositoryOf(file.path, folders),
        ...(hashes === true ? { hash: digest(files, file.path) } : {}),
      })
    else homeless.push(file.path)
  }
  return { entries, known, faulty, attachments, unplaced: homeless, faults, count }
}

const modelOf = (
  settings: { readonly data: Records['council']; readonly source: Source },
  { entries, known, faulty, attachments }: Gathered,
  repositories: readonly Repository[],
  loaded: ReadonlySet<KindName>,
): Model => {
  const council = { kind: 'council', id: 'council', path: SETTINGS, repository: '.', ...settings } as const
  const all = new Map<KindName, readonly Entry[]>([...entries, ['council', [council]]])
  const byId = new Map([...all].flatMap(([kind, list]) => list.map(entry => [`${kind}:${entry.id}`, entry])))
  const need = (kind: KindName): void => {
    if (!loaded.has(kind)) throw new Error(`a command asked for ${kind} without loading it`)
  }
  return {
    council,
    all: kind => {
      need(kind)
      return all.get(kind) as never
    },
    get: (kind, id) => {
      need(kind)
      return byId.get(`${kind}:${id}`) as never
    },
    known: (kind, id) => known.has(`${kind}:${id}`),
    faulty,
    attachments,
    repositories,
    loaded,
  }
}

/**
 * Reads an archive in one pass and validates every record of the kinds asked for. Never throws for what
 * stands in a file: faults are values, and a faulty record stays known by its id. Only an archive of a newer
 * format is refused as a whole.
 */
export const load = async (
  files: Files,
  wanted: readonly KindName[] | 'all' = 'all',
  options: Options = {},
): Promise<Loaded> => {
  const loaded = new Set<KindName>(wanted === 'all' ? kinds.map(kind => kind.name) : [...wanted, 'council'])
  const schemas = new Map(
    await Promise.all([...loaded].map(async name => [name, await kindNamed(name).schema()] as const)),
  )
  const first = settingsOf(readRecord(files, SETTINGS, schemas.get('council')!, options.memo))
  const settings = first.data as Records['council'] | undefined
  const listed = files.list().filter(file => !isAround(file.path))
  const repositories = repositoriesOf(settings, listed)
  const folders = repositories.map(repository => repository.path)
  const gathered = gather(files, listed, folders, schemas, options)
  const faults = [...first.faults, ...twins(listed), ...gathered.faults]
  const count = gathered.count + 1
  // Without valid settings nobody knows which folders belong to the archive.
  if (!settings || !first.source) return { model: null, faults, count }
  const model = modelOf({ data: settings, source: first.source }, gathered, repositories, loaded)
  return { model, faults: [...faults, ...unplaced(gathered.unplaced, folders)], count }
}
