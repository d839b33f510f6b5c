import { kinds } from '../../../schemas/kinds.ts'
import type { PersonalHit } from '../../documents/publication/publish.ts'
import { type PersonalData, personalData } from '../../domain/detectors.ts'
import { personalKnown } from '../../domain/personal-data.ts'
import type { Facts } from '../../model/facts.ts'
import type { Leak } from '../../site/guard.ts'
import type { SiteFile } from '../../site/page.ts'
import { piecesOf } from '../../site/text.ts'

const RULES: { readonly [P in PersonalData]: string } = {
  bsn: 'privacy-bsn',
  iban: 'privacy-iban',
  email: 'privacy-email',
  phone: 'privacy-phone',
  address: 'privacy-address',
  'birth-date': 'privacy-birth-date',
  health: 'privacy-health-near-name',
}

const NAME = 'privacy-name-in-public'

// An exception names a file or a record; a hit is allowed when it covers a record that its file comes from.
const sourceOf = ({ model }: Facts, about: string): string => {
  if (/^[a-z-]+:/.test(about)) return about
  const found = kinds.flatMap(({ name }) => model.all(name)).find(({ path }) => path === about)
  return found === undefined ? about : `${found.kind}:${found.id}`
}

/** Says whether an exception of `ipr.yaml` allows a rule to be broken in a file of the site. */
const allowing = (facts: Facts) => {
  const signed = facts.model.council.data.exceptions
    .filter(({ until }) => until >= facts.today)
    .map(({ rule, about }) => ({ rule, about: about === undefined ? null : sourceOf(facts, about) }))
  return (rule: string, { from }: Pick<SiteFile, 'from'>): boolean =>
    signed.some(
      row =>
        row.rule === rule &&
        (row.about === null || from.some(({ sources }) => sources.includes(row.about ?? ''))),
    )
}

/**
 * Everything in the files of a site that looks like personal data, each kind and place once, with whether an exception
 * allows it; names without consent among them. Gives the other leaks apart: for those there are no exceptions.
 */
export const hitsIn = (
  facts: Facts,
  files: readonly SiteFile[],
  leaks: readonly Leak[],
): { readonly hits: readonly PersonalHit[]; readonly leaks: readonly Leak[] } => {
  const allows = allowing(facts)
  const known = personalKnown(facts.model)
  const found = files.flatMap(file => {
    const seen = new Set<string>()
    return piecesOf(file.path, file.text).flatMap(piece =>
      personalData(piece, known).flatMap(({ kind, offset, length }): PersonalHit[] => {
        const text = piece.slice(offset, offset + length)
        if (seen.has(`${kind} ${text}`)) return []
        seen.add(`${kind} ${text}`)
        const rule = RULES[kind]
        return [{ path: file.path, what: kind, found: text, rule, allowed: allows(rule, file) }]
      }),
    )
  })
  const byPath = new Map(files.map(file => [file.path, file]))
  const names = leaks
    .filter(({ kind }) => kind === 'name')
    .map(({ path, found }): PersonalHit => {
      const file = byPath.get(path)
      const allowed = file !== undefined && allows(NAME, file)
      return { path, what: 'name', found, rule: NAME, allowed }
    })
  return { hits: [...names, ...found], leaks: leaks.filter(({ kind }) => kind !== 'name') }
}
