import { type KindName, kindNamed } from '../../schemas/kinds.ts'
import type { Level } from '../../schemas/vocabulary/people.ts'
import type { Entry, Model, Repository } from '../model/model.ts'

/** Roles that may see something: what a level of confidentiality is a set of (CONF-14; access matrix 1.2). */
export type Audience = 'chair' | 'supporter' | 'treasurer' | 'member' | 'cc' | 'municipality' | 'everyone'

/** Who belongs to a level. The supporter writes the papers and so sees all but what is restricted (SUPP-14). */
const audiences: { readonly [L in Level]: readonly Audience[] } = {
  public: ['chair', 'supporter', 'treasurer', 'member', 'cc', 'municipality', 'everyone'],
  shared: ['chair', 'supporter', 'treasurer', 'member', 'municipality'],
  members: ['chair', 'supporter', 'treasurer', 'member'],
  cc: ['supporter', 'cc'],
  board: ['chair', 'supporter', 'treasurer'],
  restricted: ['chair'],
}

/** True when everyone of the inner level also belongs to the outer one. */
export const liesWithin = (inner: Level, outer: Level): boolean =>
  audiences[inner].every(role => audiences[outer].includes(role))

/** True when someone with this role may see what has this level. */
export const maySee = (audience: Audience, level: Level): boolean => audiences[level].includes(audience)

/** The level of a record: what it says itself, else what its kind has, or in another repository that one's. */
export const levelOf = (entry: Entry, model: Model): Level => {
  const own = (entry.data as { readonly visibility?: Level }).visibility
  if (own !== undefined) return own
  const kind = kindNamed(entry.kind as KindName)
  const { audience } = repositoryOf(entry, model)
  return liesWithin(kind.level, audience) && liesWithin(audience, kind.level)
    ? kind.level
    : narrower(kind.level, audience)
}

/** The repository a record lies in. */
export const repositoryOf = (entry: Pick<Entry, 'repository'>, { repositories }: Model): Repository =>
  repositories.find(({ path }) => path === entry.repository) ?? repositories[0]!

// A file in a repository of its own is at least as closed as that repository.
const narrower = (level: Level, audience: Level): Level => (liesWithin(level, audience) ? level : audience)
