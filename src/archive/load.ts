import { type KindName, kindNamed, kinds, type Records } from '../../schemas/kinds.ts'
import type { Fault } from '../model/finding.ts'
import type { Attachment, Entry, Faulty, Model, Repository } from '../model/model.ts'
import type { Files, Listed } from '../ports.ts'
import { isAround, isOriginal, nameProblem, place, repositoryOf } from './places.ts'
import { readRecord } from './read.ts'

/** What came out of reading an archive. Without a valid `ipr.yaml` there is no model, only faults. */
export interface Loaded {
  readonly model: Model | null
  readonly faults: readonly Fault[]
  /** How many records were read. */
  readonly count: number
}

/** The archive format this program reads. */
export const FORMAT = 1

const repositoriesOf = (
  council: Records['council'] | undefined,
  files: readonly Listed[],
): readonly Repository[] => {
  const declared = council?.repositories ?? []
  const main = declared.find(row => row.path === '.')
  const nested = declared.filter(row => row.path !== '.')
  return [
    { path: '.', audience: main?.audience ?? 'members', remotes: main?.remotes ?? [], present: true },
    ...nested.map(row => ({
      path: row.path.replace(/\/+$/, ''),
      audience: row.audience,
      remotes: row.remotes,
      present: files.some(file => file.path.startsWith(`${row.path.replace(/\/+$/, '')}/`)),
    })),
  ]
}

const listFault = (file: Listed): Fault | undefined => {
  if (file.kind === 'link') return { rule: 'file-link', path: file.path, say: {} }
  if (file.kind === 'special') return { rule: 'file-special', path: file.path, say: {} }
  if (file.kind === 'unreadable-name')
    return { rule: 'file-name', path: file.path, say: { problem: 'characters' } }
  const problem = nameProblem(file.path)
  return problem && { rule: 'file-name', path: file.path, say: { problem } }
}

// Two names that are one on a computer that ignores case or composes accents.
const twins = (files: readonly Listed[]): Fault[] => {
  const seen = new Map<string, string>()
  return files.flatMap(({ path }) => {
    const folded = path.normalize('NFC').toLowerCase()
    const other = seen.get(folded)
    if (other === undefined) seen.set(folded, path)
    return other === undefined ? [] : [{ rule: 'file-twin', path, say: { other } }]
  })
}

/**
 * Reads an archive in one pass and validates every record of the kinds asked for. Never throws for what
 * stands in a file: faults are values, and a faulty record stays known by its id.
 */
export const load = async (files: Files, wanted: readonly KindName[] | 'all' = 'all'): Promise<Loaded> => {
  const listed = files.list().filter(file => !isAround(file.path))
  const faults: Fault[] = twins(listed)
  const loaded = new Set<KindName>(wanted === 'all' ? kinds.map(kind => kind.name) : [...wanted, 'council'])
  const schemas = new Map(
    await Promise.all([...loaded].map(async name => [name, await kindNamed(name).schema()] as const)),
  )

  const first = readRecord(files, 'ipr.yaml', schemas.get('council')!)
  faults.push(...first.faults)
  const settings = first.data as Records['council'] | undefined
  const repositories = repositoriesOf(settings, listed)
  const folders = repositories.map(repository => repository.path)

  const entries = new Map<KindName, Entry[]>(kinds.map(kind => [kind.name, []]))
  const known = new Map<string, string>()
  const faulty: Faulty[] = []
  const attachments: Attachment[] = []
  let count = 1

  for (const file of listed) {
    if (file.path === 'ipr.yaml') continue
    const problem = listFault(file)
    if (problem) {
      faults.push(problem)
      continue
    }
    const repository = repositoryOf(file.path, folders)
    if (isOriginal(file.path)) {
      attachments.push({ path: file.path, size: file.size, repository })
      continue
    }
    const placed = place(file.path, folders)
    if (!placed) {
      faults.push({ rule: 'file-unplaced', path: file.path, say: {} })
      continue
    }
    const key = `${placed.kind}:${placed.id}`
    const earlier = known.get(key)
    if (earlier !== undefined) {
      faults.push({ rule: 'file-same-id', path: file.path, say: { id: placed.id, other: earlier } })
      continue
    }
    known.set(key, file.path)
    const schema = schemas.get(placed.kind)
    if (!schema) continue
    count++
    const read = readRecord(files, file.path, schema)
    faults.push(...read.faults)
    if (read.data === undefined || !read.source)
      faulty.push({ kind: placed.kind, id: placed.id, path: file.path })
    else
      entries
        .get(placed.kind)!
        .push({ ...placed, path: file.path, data: read.data as never, source: read.source })
  }

  if (!settings || !first.source) return { model: null, faults, count }
  const council = {
    kind: 'council',
    id: 'council',
    path: 'ipr.yaml',
    repository: '.',
    data: settings,
    source: first.source,
  } as const
  entries.set('council', [council])
  const byId = new Map(
    [...entries].flatMap(([kind, list]) => list.map(entry => [`${kind}:${entry.id}`, entry])),
  )
  const need = (kind: KindName): void => {
    if (!loaded.has(kind)) throw new Error(`a command asked for ${kind} without loading it`)
  }
  const model: Model = {
    council,
    all: kind => {
      need(kind)
      return entries.get(kind) as never
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
  return { model, faults, count }
}
