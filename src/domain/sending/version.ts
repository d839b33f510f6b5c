import type { Outgoing } from '../../../schemas/papers.ts'
import type { Facts } from '../../model/facts.ts'
import { hashOf } from '../../model/hash.ts'
import type { Entry, Model } from '../../model/model.ts'
import type { Source } from '../../model/source.ts'

/** Digest of a record as a version that went out: line ends, which git may change, make no difference. */
export const versionOf = (source: Pick<Source, 'text'>): string =>
  hashOf(source.text.replaceAll('\r\n', '\n'))

/**
 * How a paper that was sent lies in the archive now. `same`: as it went · `changed`: it became another since ·
 * `gone`: it is not there, or not in this copy · `unknown`: the record does not say which version went.
 */
export type PaperState = 'same' | 'changed' | 'gone' | 'unknown'

const digestsOf = (model: Model): ReadonlyMap<string, string> => {
  const records = [...model.loaded].flatMap(kind =>
    model.all(kind).map(({ path, source }) => [path, versionOf(source)] as const),
  )
  const originals = model.attachments.flatMap(({ path, hash }) => (hash ? [[path, hash] as const] : []))
  return new Map([...records, ...originals])
}

const known = new WeakMap<Model, ReadonlyMap<string, string>>()

/** How a paper that was sent lies in the archive now. Reads the kind of record it is; originals with their digest. */
export const paperState = ({ model }: Facts, { path, hash }: Outgoing['papers'][number]): PaperState => {
  const digests = known.get(model) ?? digestsOf(model)
  known.set(model, digests)
  const now = digests.get(path)
  if (now === undefined) return 'gone'
  return hash === undefined ? 'unknown' : now === hash ? 'same' : 'changed'
}

/** A paper that was sent, and how it lies there now. */
export interface SentPaper {
  readonly path: string
  readonly hash: string | null
  readonly state: PaperState
}

/** What was sent, as the register shows it. */
export interface Sent {
  readonly entry: Entry<'outgoing'>
  readonly papers: readonly SentPaper[]
}

/** A record of something that was sent, with its papers as they lie there now. */
export const sentOf = (facts: Facts, entry: Entry<'outgoing'>): Sent => ({
  entry,
  papers: entry.data.papers.map(paper => ({
    path: paper.path,
    hash: paper.hash ?? null,
    state: paperState(facts, paper),
  })),
})

/** Everything that was sent, the last first. */
export const allSent = (facts: Facts): readonly Sent[] =>
  facts.model
    .all('outgoing')
    .toSorted((a, b) => (a.data.on === b.data.on ? (a.id < b.id ? -1 : 1) : a.data.on < b.data.on ? 1 : -1))
    .map(entry => sentOf(facts, entry))
