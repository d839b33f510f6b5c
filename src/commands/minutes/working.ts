import { type KindName, kindNamed } from '../../../schemas/kinds.ts'
import { append, remove, setValue, writeRecord } from '../../archive/edit.ts'
import { byPath } from '../../archive/listing.ts'
import { place, repositoryOf } from '../../archive/places.ts'
import { type Draft, draftOf, type Plan, planOf } from '../../archive/plan.ts'
import { decode } from '../../archive/source.ts'
import { parseYaml } from '../../archive/yaml.ts'
import type { Edit } from '../../domain/minutes/edit.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry, Model } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { type Source, yamlOf } from '../../model/source.ts'
import { foldersOf } from '../planned.ts'

/** An archive that is being changed: the facts as they will be, and the drafts that make them so. */
export interface Working {
  readonly facts: Facts
  readonly drafts: readonly Draft[]
}

export const working = (facts: Facts): Working => ({ facts, drafts: [] })

const sourceOf = (path: string, text: string): Source => {
  const decoded = decode(path, new TextEncoder().encode(text))
  if ('source' in decoded) return decoded.source
  throw new Error(`${path} cannot be written: ${decoded.fault.fault}`)
}

// What was written is read again as an archive is: only a valid record becomes a fact.
const entryOf = async (facts: Facts, source: Source): Promise<Entry> => {
  const placed = place(source.path, foldersOf(facts))
  const tree = parseYaml(yamlOf(source)).tree
  if (!placed || !tree) throw new Error(`${source.path} is no record`)
  const schema = await kindNamed(placed.kind).schema()
  return { ...placed, path: source.path, data: schema.parse(tree) as never, source }
}

const amended = (model: Model, entries: readonly Entry[]): Model => {
  const own = (kind: KindName): readonly Entry[] => entries.filter(entry => entry.kind === kind)
  return {
    ...model,
    all: kind => {
      const fresh = own(kind)
      if (fresh.length === 0) return model.all(kind)
      const kept = model.all(kind).filter(({ path }) => !fresh.some(entry => entry.path === path))
      return [...kept, ...fresh].sort(byPath) as never
    },
    get: (kind, id) => (own(kind).find(entry => entry.id === id) as never) ?? model.get(kind, id),
    known: (kind, id) => own(kind).some(entry => entry.id === id) || model.known(kind, id),
  }
}

const draft = (source: Source, edit: Exclude<Edit, { do: 'create' }>, why: string): Draft => {
  switch (edit.do) {
    case 'set':
      return draftOf(source, setValue(source, edit.at, edit.value), why)
    case 'append':
      return draftOf(source, append(source, edit.at, edit.value), why)
    case 'remove':
      return draftOf(source, remove(source, edit.at), why)
  }
}

/** Makes edits one after another; each finds the records as the ones before it left them. */
export const edited = async (before: Working, edits: readonly Edit[], why: string): Promise<Working> => {
  const sources = new Map<string, Source>()
  const drafts: Draft[] = []
  for (const edit of edits) {
    const next =
      edit.do === 'create'
        ? { path: edit.path, before: null, after: writeRecord(edit.path, edit.tree), why }
        : draft(sources.get(edit.in.path) ?? edit.in.source, edit, why)
    sources.set(next.path, sourceOf(next.path, next.after as string))
    drafts.push(next)
  }
  const entries = await Promise.all([...sources.values()].map(source => entryOf(before.facts, source)))
  return {
    facts: { ...before.facts, model: amended(before.facts.model, entries) },
    drafts: [...before.drafts, ...drafts],
  }
}

/** The change with what another command would do to the archive as it stands after it. */
export const joined = async (before: Working, { changes }: Plan): Promise<Working> => {
  const drafts = changes.map(({ path, before: was, after, why }) => ({
    path,
    before: was,
    after,
    why: why.join(' '),
  }))
  const sources = drafts.flatMap(({ path, after }) =>
    typeof after === 'string' ? [sourceOf(path, after)] : [],
  )
  const entries = await Promise.all(sources.map(source => entryOf(before.facts, source)))
  return {
    facts: { ...before.facts, model: amended(before.facts.model, entries) },
    drafts: [...before.drafts, ...drafts],
  }
}

/** The whole change as one plan; what lies in two folders with their own access cannot be one. */
export const planned = ({ facts, drafts }: Working, say: string, message: string): Plan => {
  const repositories = foldersOf(facts)
  const touched = [...new Set(drafts.map(({ path }) => repositoryOf(path, repositories)))]
  if (touched.length > 1) throw new Refusal('two-folders', { folders: touched.sort() })
  return planOf({ repositories, say, message, drafts })
}
