import type { Original } from '../../../schemas/papers.ts'
import type { Level } from '../../../schemas/vocabulary/people.ts'
import { append } from '../../archive/edit.ts'
import { type Draft, draftOf, type Plan } from '../../archive/plan.ts'
import { liesWithin, repositoryOf } from '../../domain/visibility.ts'
import type { GivenFile } from '../../intake/paper.ts'
import type { Facts } from '../../model/facts.ts'
import { hashOf } from '../../model/hash.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { freeId, slug } from '../../model/slug.ts'
import { planOn } from '../planned.ts'

/** A file that is kept as it came, with what it is called. */
export interface Kept {
  readonly file: GivenFile
  readonly title: string
  readonly visibility: Level | undefined
}

const folderOf = (entry: Entry): string => `${entry.path.slice(0, entry.path.lastIndexOf('/') + 1)}files/`

// The name of a stranger's file becomes one of ours: small letters, and an ending of letters and digits.
const nameOf = ({ name }: GivenFile, taken: (name: string) => boolean): string => {
  const [, stem = name, ending = ''] = /^(.*?)(?:\.([A-Za-z0-9]{1,5}))?$/s.exec(name) ?? []
  const tail = ending === '' ? '' : `.${ending.toLowerCase()}`
  const base = freeId(slug(stem) || 'stuk', id => taken(`${id}${tail}`))
  return `${base}${tail}`
}

const listedIn = (entry: Entry): readonly Original[] =>
  (entry.data as { readonly files?: readonly Original[] }).files ?? []

// A folder shows what is in it to all who have it, and what becomes public needs a release that says who gave it.
const refuseLevel = ({ model }: Facts, entry: Entry, level: Level | undefined): void => {
  if (level === undefined) return
  if (level === 'public') throw new Refusal('import-public')
  const { audience, path } = repositoryOf(entry, model)
  if (!liesWithin(audience, level)) throw new Refusal('import-level', { level, audience, folder: path })
}

/** A plan that keeps a file in the folder `files` beside a record, and lists it there with its digest. */
export const keeping = (facts: Facts, entry: Entry, kept: Kept, why: string): Plan | null => {
  refuseLevel(facts, entry, kept.visibility)
  const hash = hashOf(kept.file.bytes)
  if (listedIn(entry).some(original => original.hash === hash)) return null
  const folder = folderOf(entry)
  const taken = [
    ...facts.model.attachments.map(({ path }) => path.toLowerCase()),
    ...listedIn(entry).map(({ file }) => `${folder.slice(0, -'files/'.length)}${file}`.toLowerCase()),
  ]
  const name = nameOf(kept.file, each => taken.includes(`${folder}${each}`.toLowerCase()))
  const listing = {
    file: `files/${name}`,
    title: kept.title,
    hash,
    ...(kept.visibility === undefined ? {} : { visibility: kept.visibility }),
  }
  const file: Draft = { path: `${folder}${name}`, before: null, after: kept.file.bytes, why }
  return planOn(facts, {
    say: why,
    message: `keep an original of ${entry.id}`,
    drafts: [file, draftOf(entry.source, append(entry.source, ['files'], listing), why)],
  })
}
