import * as z from 'zod'
import { day, field, id, integer, list, optional, text, yesNo } from './scalars.ts'
import { originals, people, references, visibility } from './shared.ts'
import { eventKinds, partnerKinds, signalSteps, sourceForms } from './vocabulary/society.ts'

/** `signals/DATE-SLUG.md`: a pattern noticed among residents, never a case. */
export const signal = z.strictObject({
  subject: field(text, 'Onderwerp', 'Subject'),
  noted: field(day, 'Genoteerd op', 'Noted on'),
  by: optional(id, 'Door', 'By'),
  group: optional(id, 'Werkgroep die ervoor zorgt', 'Workgroup that owns it'),
  themes: list(id, 'Thema’s', 'Themes'),
  resident_roles: list(id, 'Inwonersrollen', 'Resident roles'),
  client_groups: list(id, 'Cliëntgroepen', 'Client groups'),
  movement: optional(id, 'Beweging van de transformatie', 'Movement of the transformation'),
  ladder: optional(
    id,
    'Waar het knelt op de ladder van ondersteuning',
    'Where it pinches on the ladder of support',
  ),
  sources: list(
    z.strictObject({
      form: field(sourceForms.schema, 'Soort bron', 'Kind of source'),
      count: optional(integer, 'Hoeveel verhalen', 'How many stories'),
    }),
    'Soorten bronnen',
    'Kinds of sources',
  ),
  going_on: optional(text, 'Wat er speelt', 'What is going on'),
  could_do: optional(text, 'Wat de gemeente zou kunnen doen', 'What the municipality could do'),
  could_involve: optional(text, 'Wie erbij betrokken kan worden', 'Who could be involved'),
  events: list(
    z.strictObject({
      step: field(signalSteps.schema, 'Stap', 'Step'),
      on: field(day, 'Datum', 'Date'),
      meeting: optional(id, 'In welk overleg', 'In which meeting'),
      note: optional(text, 'Toelichting of uitkomst', 'Note or outcome'),
    }),
    'Wat ermee gebeurde',
    'What happened to it',
  ),
  leads_to: references('Waar het toe leidt', 'What it leads to'),
  related: list(id, 'Verwante signalen', 'Related signals'),
  regional_file: yesNo.meta({ nl: 'Regionaal dossier', en: 'Regional file' }).default(false),
  visibility,
})
export type Signal = z.output<typeof signal>

/** `contacts/YEAR/MEMBER.yaml`: a member's contacts with society, without personal data of residents. */
export const contacts = z.strictObject({
  contacts: list(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      organisation: field(text, 'Organisatie of groep', 'Organisation or group'),
      place_kind: optional(id, 'Soort vindplaats', 'Kind of place'),
      partner: field(partnerKinds.schema, 'Met wie', 'With whom'),
      client_groups: list(id, 'Cliëntgroepen', 'Client groups'),
      themes: list(id, 'Thema’s', 'Themes'),
      group: optional(id, 'Voor welke werkgroep', 'For which workgroup'),
      insight: optional(text, 'Inzicht', 'Insight'),
      inbound: yesNo
        .meta({ nl: 'De inwoner of organisatie zocht zelf contact', en: 'They approached us' })
        .default(false),
      discussed_on: optional(day, 'In de werkgroep besproken op', 'Discussed in the workgroup on'),
      known_to_municipality: yesNo
        .meta({ nl: 'Bij de gemeente al bekend', en: 'Already known to the municipality' })
        .default(false),
      introduced_by: optional(id, 'Via welk lid', 'Introduced by'),
      signal: optional(id, 'Signaal dat eruit volgde', 'Signal that followed'),
    }),
    'Contacten',
    'Contacts',
  ),
  visibility,
})
export type Contacts = z.output<typeof contacts>

/** `events/DATE-SLUG.md`: invitations and gatherings: who goes, who reports back. */
export const event = z.strictObject({
  title: field(text, 'Titel', 'Title'),
  kind: field(eventKinds.schema, 'Soort', 'Kind'),
  date: field(day, 'Datum', 'Date'),
  place: optional(text, 'Plaats', 'Place'),
  organiser: optional(text, 'Organisator', 'Organiser'),
  received: optional(day, 'Uitnodiging ontvangen op', 'Invitation received on'),
  reply_by: optional(day, 'Aanmelden voor', 'Reply by'),
  attendees: people('Wie gaat', 'Who goes'),
  reporter: optional(id, 'Wie terugkoppelt', 'Who reports back'),
  reported: optional(id, 'Teruggekoppeld in', 'Reported in'),
  themes: list(id, 'Thema’s', 'Themes'),
  files: originals,
  visibility,
})
export type CouncilEvent = z.output<typeof event>
