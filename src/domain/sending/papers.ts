import type { KindName } from '../../../schemas/kinds.ts'
import type { Level } from '../../../schemas/vocabulary/people.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { type ListedOriginal, listedOriginals } from '../originals.ts'
import { levelOf } from '../visibility.ts'

/** A paper that goes along: an original as it lies in `files/`, or a text of the archive, made into a paper. */
export type PaperToSend =
  | {
      readonly is: 'original'
      readonly path: string
      readonly title: string
      readonly level: Level
      /** Digest of the bytes that lie there now. */
      readonly hash: string
    }
  | { readonly is: 'advice'; readonly entry: Entry<'advice-text'>; readonly level: Level }
  | { readonly is: 'minutes'; readonly entry: Entry<'minutes'>; readonly level: Level }

/** What an item of an agenda tells about where it comes from. */
export interface ItemSources {
  readonly reason: string
  readonly about?: string | null | undefined
  readonly sources: readonly string[]
}

// Of a dossier the text goes along when the council is to decide on it, not at every mention.
const READY = 'draft-ready'

const originalsOf = (
  all: readonly ListedOriginal[],
  facts: Facts,
  kind: KindName,
  id: string,
): readonly PaperToSend[] =>
  all
    .filter(({ entry }) => entry.kind === kind && entry.id === id)
    .flatMap(({ path, title, level }) => {
      const hash = facts.model.attachments.find(one => one.path === path)?.hash
      return hash == null ? [] : [{ is: 'original', path, title, level, hash } as const]
    })

const ofReference = (
  facts: Facts,
  all: readonly ListedOriginal[],
  reference: string,
  reason: string,
): readonly PaperToSend[] => {
  const [kind = '', id = ''] = reference.split(':')
  const { model } = facts
  switch (kind) {
    case 'incoming':
    case 'event':
      return originalsOf(all, facts, kind, id)
    case 'minutes': {
      const entry = model.get('minutes', id)
      return entry ? [{ is: 'minutes', entry, level: levelOf(entry, model) }] : []
    }
    case 'advice': {
      if (reason !== READY) return []
      const entry = model.get('advice-text', id)
      const text = entry ? [{ is: 'advice', entry, level: levelOf(entry, model) } as const] : []
      return [...text, ...originalsOf(all, facts, 'advice', id)]
    }
    default:
      return []
  }
}

const nameOf = (paper: PaperToSend): string => (paper.is === 'original' ? paper.path : paper.entry.path)

/**
 * The papers that belong to these items of a meeting, in their order, each once: the originals of the meeting and of
 * the papers that came in, minutes to adopt, draft advices to decide on. Originals that cannot be read are left out.
 */
export const papersOfItems = (
  facts: Facts,
  meeting: string,
  items: readonly ItemSources[],
): readonly PaperToSend[] => {
  const all = listedOriginals(facts.model)
  const found = [
    ...originalsOf(all, facts, 'meeting', meeting),
    ...items.flatMap(({ reason, about, sources }) =>
      [...new Set([...(about ? [about] : []), ...sources])].flatMap(reference =>
        ofReference(facts, all, reference, reason),
      ),
    ),
  ]
  return found.filter((paper, index) => found.findIndex(one => nameOf(one) === nameOf(paper)) === index)
}

/** The originals of one record. */
export const papersOf = (facts: Facts, entry: Entry): readonly PaperToSend[] =>
  originalsOf(listedOriginals(facts.model), facts, entry.kind, entry.id)
