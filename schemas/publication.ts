import * as z from 'zod'
import { day, field, hash, list, reference, text } from './scalars.ts'
import { visibility } from './shared.ts'
import { grounds } from './vocabulary/publication.ts'

/** `publication/site.yaml`: what stands on the public site, from what and on which ground. Kept by `ipr publish`. */
export const publication = z.strictObject({
  published_on: field(day, 'Dag van de laatste publicatie', 'Day of the last publication'),
  pages: list(
    z.strictObject({
      path: field(text, 'Bestand op de site', 'File of the site'),
      hash: field(hash, 'Vingerafdruk van het bestand', 'Digest of the file'),
      sources: list(reference, 'Waar het uit komt', 'What it comes from'),
      grounds: list(grounds.schema, 'Waarom het openbaar mag zijn', 'Why it may be public'),
    }),
    'Bestanden van de site',
    'Files of the site',
  ),
  gone: list(
    z.strictObject({
      path: field(text, 'Bestand op de site', 'File of the site'),
      until: field(day, 'Weggehaald op', 'Taken away on'),
      sources: list(reference, 'Waar het uit kwam', 'What it came from'),
    }),
    'Wat eerder op de site stond; wie het toen opsloeg, heeft het nog',
    'What stood on the site before; who kept it then still has it',
  ),
  visibility,
})
export type Publication = z.output<typeof publication>
