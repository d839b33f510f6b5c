import type { Facts } from '../../model/facts.ts'
import { shortSlug } from '../registers/short-id.ts'

/** The id of a new dossier: the next number of the year, and its subject in a few words (`2027-01-wonen-ouderen`). */
export const dossierId = ({ model }: Facts, year: number, title: string): string => {
  // A dossier that cannot be read has its number too.
  const serials = [...model.all('advice'), ...model.faulty.filter(({ kind }) => kind === 'advice')]
    .filter(({ id }) => id.startsWith(`${year}-`))
    .map(({ id }) => Number(id.split('-')[1]))
    .filter(Number.isInteger)
  const serial = String(Math.max(0, ...serials) + 1).padStart(2, '0')
  return `${year}-${serial}-${shortSlug(title)}`
}
