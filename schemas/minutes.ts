import * as z from 'zod'
import { day, decisionNumber, field, hash, id, integer, list, optional, reference, text } from './scalars.ts'
import { visibility } from './shared.ts'
import { capacities, decisionResults, outcomes, presences } from './vocabulary/meetings.ts'

const presence = z.strictObject({
  person: field(id, 'Wie', 'Who'),
  as: capacities.schema.meta({ nl: 'In welke rol', en: 'In what capacity' }).default('member'),
  presence: presences.schema
    .meta({ nl: 'Aanwezig of afwezig', en: 'Present or absent' })
    .default('not_noted'),
  from_item: optional(id, 'Aanwezig vanaf punt', 'Present from item'),
  until_item: optional(id, 'Aanwezig tot en met punt', 'Present until item'),
  items: list(id, 'Alleen bij deze punten', 'At these items only'),
})

const decision = z.strictObject({
  n: field(decisionNumber, 'Besluitnummer', 'Number of the decision'),
  text: field(text, 'Het besluit', 'The decision'),
  result: decisionResults.schema.meta({ nl: 'Uitslag', en: 'Result' }).default('agreed'),
  about: optional(reference, 'Waar het over gaat', 'What it is about'),
  votes: optional(
    z.strictObject({
      for: field(integer, 'Voor', 'For'),
      against: field(integer, 'Tegen', 'Against'),
      abstained: field(integer, 'Onthouden', 'Abstained'),
    }),
    'Stemmen',
    'Votes',
  ),
})

/** `meetings/…/minutes.md`: the facts of a meeting; the prose stands in the body. */
export const minutes = z.strictObject({
  drafted_on: field(day, 'Concept van', 'Drafted on'),
  checked: optional(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      by: field(id, 'Door', 'By'),
    }),
    'Nagekeken door de voorzitter',
    'Checked by the chair',
  ),
  closed_on: optional(day, 'Afgerond op', 'Closed on'),
  adopted: optional(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      meeting: field(id, 'In welke vergadering', 'In which meeting'),
      corrections: list(text, 'Correcties', 'Corrections'),
    }),
    'Vastgesteld',
    'Adopted',
  ),
  chair: optional(id, 'Voorzitter van de vergadering', 'Chair of the meeting'),
  minute_taker: optional(id, 'Notulist', 'Minute-taker'),
  presence: list(presence, 'Aanwezigheid', 'Presence'),
  items: list(
    z.strictObject({
      n: optional(text, 'Nummer op de agenda', 'Number on the agenda'),
      id: field(id, 'Agendapunt', 'Item'),
      title: optional(text, 'Titel', 'Title'),
      outcome: optional(outcomes.schema, 'Uitkomst', 'Outcome'),
      about: optional(reference, 'Waar het over gaat', 'What it is about'),
      decisions: list(decision, 'Besluiten', 'Decisions'),
      actions: list(id, 'Acties die hier zijn afgesproken of besproken', 'Actions agreed or answered here'),
      reason: optional(text, 'Reden van doorschuiven of vervallen', 'Reason it was carried over or dropped'),
      suggestion_by: optional(
        id,
        'Wie een ongevraagd advies voorstelde',
        'Who suggested an unsolicited advice',
      ),
    }),
    'Agendapunten met hun uitkomst',
    'Items with their outcome',
  ),
  hash: optional(hash, 'Vingerafdruk van het vastgestelde verslag', 'Digest of the adopted minutes'),
  visibility,
})
export type Minutes = z.output<typeof minutes>
export type Decision = z.output<typeof decision>
