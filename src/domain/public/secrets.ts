import type { KindName } from '../../../schemas/kinds.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { bodyOf } from '../../model/source.ts'
import { textsIn } from '../../model/walk.ts'
import { publicName } from '../names.ts'
import { originsOf, type PublicSite } from './site.ts'

/** What must not shine through in anything public. Held against the files that are about to be published. */
export interface Secrets {
  /** The texts in every record, with its `kind:id`; what of it was released is for the guard to subtract. */
  readonly texts: readonly { readonly from: string; readonly texts: readonly string[] }[]
  /** Full names of people who did not agree that theirs is public. */
  readonly names: readonly { readonly from: string; readonly name: string }[]
  /** Ids of records of which nothing is public, as far as they cannot be an ordinary word. */
  readonly ids: readonly { readonly from: string; readonly id: string }[]
  /** Names of originals. */
  readonly files: readonly { readonly from: string; readonly name: string }[]
}

const nameOf = ({ kind, id }: Entry): string => `${kind}:${id}`

// An id of one word, such as `verordening`, says nothing; one of several words, or with a date, is known by it.
const isTelling = (id: string): boolean => id.split('-').length > 2 || /^[a-z]+-[a-z]+$/.test(id)

/** Everything confidential of an archive, beside what its public site holds. */
export const secretsOf = (facts: Facts, site: PublicSite): Secrets => {
  const { model, today } = facts
  // The list of what is public names only what is public.
  const entries = [...model.loaded]
    .filter(kind => kind !== 'publication')
    .flatMap((kind: KindName) => model.all(kind))
  const open = new Set(originsOf(site).flatMap(({ sources }) => sources))
  // One id stands for a whole dossier or meeting: it is public when any part of it is.
  const openIds = new Set([...open].map(source => source.slice(source.indexOf(':') + 1)))
  const people = [...model.all('member'), ...model.all('person')]
  return {
    texts: entries.map(entry => ({
      from: nameOf(entry),
      texts: [...textsIn(entry.data), ...bodyOf(entry.source).split(/\n\s*\n/)],
    })),
    names: people
      .filter(({ id, data }) => publicName(facts, id, today) === undefined && data.name.includes(' '))
      .map(entry => ({ from: nameOf(entry), name: entry.data.name })),
    ids: entries
      .filter(({ id }) => !openIds.has(id) && isTelling(id))
      .map(entry => ({ from: nameOf(entry), id: entry.id })),
    files: model.attachments.map(({ path }) => ({ from: path, name: path.slice(path.lastIndexOf('/') + 1) })),
  }
}
