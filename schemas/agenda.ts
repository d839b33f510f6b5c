import * as z from 'zod'
import { day, field, hash, id, integer, list, optional, reference, text } from './scalars.ts'
import { people, visibility } from './shared.ts'
import { agendaChanges, itemKinds } from './vocabulary/meetings.ts'

/** One item of an agenda as it was sent. */
export const agendaItem = z.strictObject({
  n: field(text, 'Nummer op de agenda', 'Number on the agenda'),
  id: field(id, 'Kenmerk', 'Id'),
  title: field(text, 'Titel', 'Title'),
  kind: field(
    itemKinds.schema,
    'Ter kennisname, bespreking of besluitvorming',
    'For notice, discussion or decision',
  ),
  minutes: field(integer, 'Tijd in minuten', 'Time in minutes'),
  question: optional(text, 'Wat er besloten moet worden', 'What has to be decided'),
  reason: field(id, 'Waarom het punt op de agenda staat', 'Why it is on the agenda'),
  why: optional(text, 'De reden in woorden', 'The reason in words'),
  about: optional(reference, 'Waar het over gaat', 'What it is about'),
  sources: list(text, 'Bronnen', 'Sources'),
  part: optional(id, 'Deel van de vergadering', 'Part of the meeting'),
  guests: people('Gasten bij dit punt', 'Guests at this item'),
})

/** `meetings/…/agenda.md`: the agenda as it was sent; what came later stands in the addenda. */
export const agenda = z.strictObject({
  frozen_on: field(day, 'Vastgelegd op', 'Frozen on'),
  sent_on: optional(day, 'Verstuurd op', 'Sent on'),
  items: list(agendaItem, 'Agendapunten', 'Items'),
  addenda: list(
    z.strictObject({
      n: field(integer, 'Volgnummer', 'Serial number'),
      on: field(day, 'Datum', 'Date'),
      changes: list(
        z.strictObject({
          change: field(agendaChanges.schema, 'Wat er verandert', 'What changes'),
          item: field(id, 'Agendapunt', 'Item'),
          detail: optional(agendaItem, 'Het punt zoals het nu is', 'The item as it is now'),
          was: optional(text, 'Zoals het was', 'As it was'),
        }),
        'Wijzigingen',
        'Changes',
      ),
    }),
    'Nazendingen',
    'Addenda',
  ),
  hash: optional(hash, 'Vingerafdruk van de verstuurde tekst', 'Digest of the text as sent'),
  visibility,
})
export type Agenda = z.output<typeof agenda>
export type AgendaItem = z.output<typeof agendaItem>
