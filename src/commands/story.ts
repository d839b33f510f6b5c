import type * as z from 'zod'
import { type KindName, kindNamed } from '../../schemas/kinds.ts'
import { filesOfTexts } from '../archive/files-of-texts.ts'
import { type Placed, place } from '../archive/places.ts'
import { readRecord } from '../archive/read.ts'
import { type Happened, tell, type Version } from '../domain/history/tell.ts'
import type { History, HistoryChange } from '../model/facts.ts'
import { bodyOf } from '../model/source.ts'
import type { Git } from '../ports.ts'

type Schemas = ReadonlyMap<KindName, z.ZodType>

/** What happened to some files, newest first, with the schemas of their kinds. */
export interface Story {
  readonly happened: readonly Happened[]
  readonly schemas: Schemas
}

interface Change {
  readonly change: HistoryChange
  /** Null for an original. */
  readonly placed: Placed | null
}

const read = (
  schemas: Schemas,
  { change: { path }, placed }: Change,
  bytes: Uint8Array | undefined,
): Version | 'unreadable' | null => {
  if (!bytes || !placed) return null
  const texts = { [path]: new TextDecoder('utf-8').decode(bytes) }
  const { data, source } = readRecord(filesOfTexts(texts), path, schemas.get(placed.kind)!)
  return source && typeof data === 'object' && data !== null
    ? { data: { ...data }, body: bodyOf(source) }
    : 'unreadable'
}

const renamedIn = ({ change, placed }: Change, folders: readonly string[]): readonly Happened['told'][] => {
  const from = change.from === undefined ? undefined : place(change.from, folders)
  return from && placed && from.id !== placed.id ? [{ what: 'renamed', from: from.id, to: placed.id }] : []
}

// A record of a folder is renamed once, however many files lie in it.
const once = (happened: readonly Happened[]): readonly Happened[] => {
  const key = ({ commit, told }: Happened): string => JSON.stringify([commit, told])
  const renames = happened.filter(({ told }) => told.what === 'renamed')
  return happened.filter(
    each => each.told.what !== 'renamed' || renames.find(other => key(other) === key(each)) === each,
  )
}

/**
 * Tells what happened to files, from their changes newest first. A version with a fault cannot be told; what came
 * after it is compared with the last one that could be read.
 */
export const storyOf = async (history: History, git: Git, folders: readonly string[]): Promise<Story> => {
  const changes = history.map((change): Change => ({ change, placed: place(change.path, folders) ?? null }))
  const records = changes.filter(({ placed }) => placed !== null)
  const names = records.flatMap(({ change: { was, now } }) => [was, now].filter(name => name != null))
  const kinds = [...new Set(records.flatMap(({ placed }) => placed?.kind ?? []))]
  const schemas: Schemas = new Map(
    await Promise.all(kinds.map(async name => [name, await kindNamed(name).schema()] as const)),
  )
  const contents = await git.contents(names)
  const lastRead = new Map<string, Version>()
  const tellOne = (each: Change): readonly Happened['told'][] => {
    const { change, placed } = each
    const { path, from = path, status } = change
    if (placed === null) return [{ what: 'file', status }]
    const version = (name: string | null | undefined) => read(schemas, each, contents.get(name ?? ''))
    const [was, now] = [version(change.was), version(change.now)]
    const before = was === 'unreadable' ? (lastRead.get(from) ?? null) : was
    const told = now === 'unreadable' ? [{ what: 'unreadable' as const }] : tell(placed.kind, before, now)
    const known = now === 'unreadable' ? before : now
    if (known) lastRead.set(path, known)
    return [...renamedIn(each, folders), ...told]
  }
  const groups = changes.toReversed().map(each => {
    const { day, author, commit, path } = each.change
    const base = { day, author, commit, path, kind: each.placed?.kind ?? null }
    return tellOne(each).map((told): Happened => ({ ...base, told }))
  })
  return { happened: once(groups.toReversed().flat()), schemas }
}
