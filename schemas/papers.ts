import * as z from 'zod'
import { day, field, hash, id, list, optional, partialDay, reference, text } from './scalars.ts'
import { type original, originals, people, references, release, visibility } from './shared.ts'
import { channels, incomingKinds } from './vocabulary/advice.ts'

/** `incoming/DATE-SLUG.md`: a paper that came in; the only place of its date of receipt. */
export const incoming = z.strictObject({
  title: field(text, 'Titel', 'Title'),
  kind: field(incomingKinds.schema, 'Soort stuk', 'Kind of paper'),
  received: field(partialDay, 'Ontvangen op', 'Received on'),
  dated: optional(partialDay, 'Datum op het stuk', 'Date on the paper'),
  from: field(text, 'Van', 'From'),
  from_person: optional(id, 'Persoon in het archief', 'Person in the archive'),
  number: optional(text, 'Eigen nummer op de lijst', 'Own number on the list'),
  leads_to: references('Waar het toe leidt', 'What it leads to'),
  handled: optional(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      meeting: optional(id, 'In welke vergadering', 'In which meeting'),
      how: optional(text, 'Hoe afgehandeld', 'How it was handled'),
    }),
    'Afgehandeld',
    'Handled',
  ),
  forwarded: optional(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      to: field(text, 'Aan wie', 'To whom'),
    }),
    'Doorgestuurd',
    'Forwarded',
  ),
  released: optional(release, 'Vrijgave', 'Release'),
  files: originals,
  visibility,
})
export type Incoming = z.output<typeof incoming>

/** `outgoing/DATE-SLUG.yaml`: what was sent, which version, to whom and how. */
export const outgoing = z.strictObject({
  what: field(text, 'Wat is verstuurd', 'What was sent'),
  on: field(day, 'Verstuurd op', 'Sent on'),
  by: optional(id, 'Door wie', 'By whom'),
  to: people('Aan wie', 'To whom'),
  to_body: optional(text, 'Aan welke instantie', 'To which body'),
  channel: field(channels.schema, 'Hoe', 'How'),
  about: optional(reference, 'Waar het over gaat', 'What it is about'),
  papers: list(
    z.strictObject({
      path: field(text, 'Bestand in het archief', 'File in the archive'),
      hash: optional(hash, 'Vingerafdruk', 'Digest'),
    }),
    'Verstuurde bestanden',
    'Files that were sent',
  ),
  visibility,
})
export type Outgoing = z.output<typeof outgoing>

export type Original = z.output<typeof original>
