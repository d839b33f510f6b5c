import * as z from 'zod'
import { day, field, id, integer, list, optional, reference, text, time, yesNo } from './scalars.ts'
import { originals, people, references, visibility } from './shared.ts'
import {
  councilFunctions,
  itemKinds,
  itemLevels,
  meetingKinds,
  meetingStates,
  sides,
} from './vocabulary/meetings.ts'

const part = z.strictObject({
  id: field(id, 'Kenmerk van het deel', 'Id of the part'),
  title: field(text, 'Naam van het deel', 'Name of the part'),
  open: yesNo.meta({ nl: 'Openbaar', en: 'Open to the public' }).default(false),
  with_municipality: yesNo.meta({ nl: 'Met de gemeente erbij', en: 'With the municipality' }).default(false),
  start: optional(time, 'Begintijd', 'Start'),
})

const guest = z.strictObject({
  person: field(id, 'Gast', 'Guest'),
  items: list(id, 'Agendapunten waarbij de gast aanwezig is', 'Items the guest attends'),
  purpose: optional(text, 'Doel', 'Purpose'),
  agreed_by: optional(id, 'Afgesproken door', 'Agreed by'),
})

const item = z.strictObject({
  id: field(id, 'Kenmerk', 'Id'),
  title: field(text, 'Titel', 'Title'),
  kind: itemKinds.schema
    .meta({ nl: 'Ter kennisname, bespreking of besluitvorming', en: 'For notice, discussion or decision' })
    .default('discuss'),
  by: optional(id, 'Wie het punt inbrengt', 'Who put it'),
  side: optional(sides.schema, 'Van welke kant het punt komt', 'Which side put it'),
  minutes: optional(integer, 'Geschatte tijd in minuten', 'Estimated time in minutes'),
  about: optional(reference, 'Waar het over gaat', 'What it is about'),
  sources: references('Bronnen', 'Sources'),
  parent: optional(id, 'Hoort onder punt', 'Belongs under item'),
  part: optional(id, 'Deel van de vergadering', 'Part of the meeting'),
  question: optional(text, 'Wat er besloten moet worden', 'What has to be decided'),
  function: optional(councilFunctions.schema, 'Functie van de raad', 'Function of the council'),
  level: optional(itemLevels.schema, 'Strategisch of concreet', 'Strategic or concrete'),
  route: optional(
    z.enum(['none', 'officer', 'alderman']),
    'Naar beleidsmedewerker of wethouder',
    'To a policy officer or the alderman',
  ),
  chair_consulted_on: optional(
    day,
    'Datum van het overleg met de voorzitter',
    'Date the chair was consulted',
  ),
})

/** `meetings/DATE-KIND[-SLUG]/meeting.yaml`: one meeting, planned, held or cancelled. */
export const meeting = z.strictObject({
  kind: field(meetingKinds.schema, 'Soort overleg', 'Kind of meeting'),
  status: field(meetingStates.schema, 'Gepland, gehouden of afgelast', 'Planned, held or cancelled'),
  date: field(day, 'Datum', 'Date'),
  start: optional(time, 'Begintijd', 'Start'),
  end: optional(time, 'Eindtijd', 'End'),
  place: optional(text, 'Plaats', 'Place'),
  room_arranged: optional(yesNo, 'Ruimte geregeld', 'Room arranged'),
  catering_arranged: optional(yesNo, 'Catering geregeld', 'Catering arranged'),
  group: optional(id, 'Werkgroep', 'Workgroup'),
  groups: list(id, 'Werkgroepen bij een gezamenlijk overleg', 'Workgroups of a joint meeting'),
  delegation: yesNo
    .meta({ nl: 'Alleen met een afvaardiging van de raad', en: 'With a delegation only' })
    .default(false),
  convened_by: optional(id, 'Wie het bijeenroept', 'Who convenes'),
  invited: people('Wie verder is uitgenodigd', 'Who else is invited'),
  parts: list(part, 'Delen', 'Parts'),
  guests: list(guest, 'Gasten per agendapunt', 'Guests per item'),
  items: list(item, 'Voorgestelde agendapunten', 'Proposed items'),
  order: list(id, 'Eigen volgorde van agendapunten', 'Own order of items'),
  dropped: list(
    z.strictObject({
      item: field(id, 'Agendapunt', 'Item'),
      reason: field(text, 'Reden', 'Reason'),
      on: field(day, 'Datum', 'Date'),
    }),
    'Agendapunten die niet op de agenda komen',
    'Items kept off the agenda',
  ),
  apologies: list(
    z.strictObject({
      person: field(id, 'Wie', 'Who'),
      on: field(day, 'Datum van de afmelding', 'Date of the apology'),
    }),
    'Afmeldingen',
    'Apologies',
  ),
  preparation: optional(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      by: people('Wie', 'Who'),
      matters_discussed: field(yesNo, 'Lopende zaken besproken', 'Running matters discussed'),
      guests_decided: field(yesNo, 'Besloten over gasten', 'Decided on guests'),
    }),
    'Voorbereidend overleg van voorzitter en ondersteuner',
    'Preparation talk of chair and supporter',
  ),
  notes: list(
    z.strictObject({
      title: field(text, 'Titel', 'Title'),
      on: field(day, 'Gedeeld op', 'Shared on'),
      by: optional(id, 'Van', 'From'),
    }),
    'Gespreksnotities vooraf',
    'Discussion notes shared beforehand',
  ),
  in_year_plan: optional(yesNo, 'Staat in de jaarplanning', 'Stands in the year plan'),
  moved_to: optional(id, 'Verplaatst naar', 'Moved to'),
  cancelled: optional(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      reason: field(text, 'Reden', 'Reason'),
    }),
    'Afgelast',
    'Cancelled',
  ),
  files: originals,
  visibility,
})
export type Meeting = z.output<typeof meeting>
