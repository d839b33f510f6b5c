import * as z from 'zod'
import { day, field, fileName, hash, id, list, optional, reference, text } from './scalars.ts'
import { levels } from './vocabulary/people.ts'

/** Pieces that several kinds of file share. */

/** An original in `files/`: never parsed for facts, only listed. */
export const original = z.strictObject({
  file: field(fileName, 'Bestand in de map files', 'File in the files folder'),
  title: field(text, 'Titel van het stuk', 'Title of the paper'),
  hash: optional(hash, 'Vingerafdruk van het bestand', 'Digest of the file'),
  visibility: optional(levels.schema, 'Wie het mag zien', 'Who may see it'),
})

export const originals = list(original, 'Originelen in de map files', 'Originals in the files folder')

/** A decision outside the council: of the College, a board … */
export const outsideDecision = z.strictObject({
  on: field(day, 'Datum van het besluit', 'Date of the decision'),
  reference: optional(text, 'Kenmerk van het besluit', 'Reference of the decision'),
})

/** A narrower level for this file than its kind has, or a wider one with a release. */
export const visibility = optional(
  levels.schema,
  'Wie dit bestand mag zien; zonder deze sleutel geldt het niveau van de soort',
  'Who may see this file; without this key the level of its kind holds',
)

/** Who released something confidential, and when (CONF-02). */
export const release = z.strictObject({
  by: field(text, 'Wie heeft vrijgegeven', 'Who released it'),
  on: field(day, 'Datum van de vrijgave', 'Date of the release'),
})

export const people = (nl: string, en: string) => list(id, nl, en)

export const references = (nl: string, en: string) => list(reference, nl, en)

/** From and to, both inclusive; no `to` means still running. */
export const period = {
  from: field(day, 'Eerste dag', 'First day'),
  to: optional(day, 'Laatste dag', 'Last day'),
}
