import * as z from 'zod'
import { day, field, id, integer, list, optional, text, yesNo } from './scalars.ts'
import { outsideDecision, period, visibility } from './shared.ts'
import {
  chairPhases,
  endGrounds,
  memberRoles,
  origins,
  positionKinds,
  reliefGrounds,
  termKinds,
} from './vocabulary/people.ts'

const term = z.strictObject({
  kind: field(
    termKinds.schema,
    'Benoeming, herbenoeming, verlenging of tijdelijk voorzitter',
    'Kind of term',
  ),
  from: field(day, 'Eerste dag', 'First day'),
  to: field(day, 'Laatste dag zoals besloten', 'Last day as decided'),
  decision: optional(outsideDecision, 'Besluit van het College van B&W', 'Decision of the College'),
})

const role = z.strictObject({
  role: field(memberRoles.schema, 'Rol', 'Role'),
  phase: optional(chairPhases.schema, 'Fase van het voorzitterschap', 'Phase of the chairmanship'),
  ...period,
  assignment: optional(text, 'Opdracht van de voorzitter', 'Assignment of the chair'),
})

const position = z.strictObject({
  kind: field(positionKinds.schema, 'Soort nevenfunctie', 'Kind of position'),
  organisation: field(text, 'Organisatie', 'Organisation'),
  title: optional(text, 'Functie', 'Position'),
  local: yesNo.meta({ nl: 'In deze gemeente', en: 'In this municipality' }).default(true),
  from: field(day, 'Eerste dag', 'First day'),
  to: optional(day, 'Laatste dag', 'Last day'),
})

const end = z.strictObject({
  on: field(day, 'Laatste dag als lid', 'Last day as member'),
  ground: field(endGrounds.schema, 'Reden', 'Ground'),
  relief: optional(
    z.strictObject({
      ground: field(reliefGrounds.schema, 'Grond van de ontheffing', 'Ground of the relief'),
      decision: field(outsideDecision, 'Besluit van het College van B&W', 'Decision of the College'),
      article: optional(text, 'Artikel van het huishoudelijk reglement', 'Article of the house rules'),
    }),
    'Ontheffing uit de functie',
    'Relief of the task',
  ),
  access_ended: optional(day, 'Datum waarop de toegang is ingetrokken', 'Date access was withdrawn'),
})

/** `members/ID.md`: everyone who is or ever was candidate or member, one file for life. */
export const member = z.strictObject({
  name: field(text, 'Naam', 'Name'),
  family_name: optional(
    text,
    'Achternaam voor het alfabet, zonder voorvoegsel',
    'Family name to sort by, without prefix',
  ),
  origin: origins.schema.meta({ nl: 'Herkomst', en: 'Origin' }).default('new'),
  candidate_since: optional(day, 'Kandidaat sinds', 'Candidate since'),
  nomination: optional(
    z.strictObject({
      on: field(day, 'Datum van de voordracht', 'Date of the nomination'),
      refused_on: optional(day, 'Datum waarop het College weigerde', 'Date the College refused'),
    }),
    'Voordracht aan het College van B&W',
    'Nomination to the College',
  ),
  terms: list(term, 'Zittingstermijnen', 'Terms'),
  earlier_terms: optional(
    integer,
    'Termijnen in de vorige raad die meetellen',
    'Terms in the former council that count',
  ),
  end: optional(end, 'Einde van het lidmaatschap', 'End of the membership'),
  roles: list(role, 'Rollen', 'Roles'),
  positions: list(position, 'Nevenfuncties', 'Declared positions'),
  positions_confirmed: list(
    day,
    'Data waarop de nevenfuncties zijn bevestigd',
    'Dates the positions were confirmed',
  ),
  resident: optional(
    z.strictObject({
      confirmed_on: field(day, 'Datum van de bevestiging', 'Date of the confirmation'),
      lives_here: field(yesNo, 'Woont in de gemeente', 'Lives in the municipality'),
    }),
    'Woonplaats bevestigd (nooit het adres)',
    'Residency confirmed (never the address)',
  ),
  hours_per_month: optional(integer, 'Beschikbare uren per maand', 'Available hours a month'),
  interests: optional(
    z.strictObject({
      themes: list(id, 'Thema’s', 'Themes'),
      resident_roles: list(id, 'Inwonersrollen', 'Resident roles'),
    }),
    'Belangstelling',
    'Interests',
  ),
  endorsement_talk: optional(
    z.strictObject({
      on: field(day, 'Datum van het gesprek met de wethouder', 'Date of the talk with the alderman'),
      endorsed: field(yesNo, 'Onderschrijft de nieuwe uitgangspunten', 'Endorses the changed principles'),
    }),
    'Gesprek van de wethouder met een blijvend lid',
    'Talk of the alderman with a staying member',
  ),
  trainings: list(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      title: field(text, 'Scholing', 'Training'),
      as_lead: yesNo.meta({ nl: 'Als trekker', en: 'As lead' }).default(false),
    }),
    'Scholing',
    'Trainings',
  ),
  confidentiality_on: optional(
    day,
    'Datum van de geheimhoudingsverklaring',
    'Date of the confidentiality statement',
  ),
  business_interests: optional(
    z.strictObject({
      declared_on: field(day, 'Datum van de verklaring', 'Date of the declaration'),
      has: field(yesNo, 'Heeft zakelijke belangen', 'Has business interests'),
    }),
    'Verklaring van de voorzitter over zakelijke belangen',
    'Chair’s declaration on business interests',
  ),
  publish_name: optional(
    z.strictObject({
      consent: field(yesNo, 'Toestemming om de naam te publiceren', 'Consent to publish the name'),
      on: field(day, 'Datum', 'Date'),
    }),
    'Toestemming om de naam te publiceren',
    'Consent to publish the name',
  ),
  leave: list(
    z.strictObject({ ...period }),
    'Perioden van lange afwezigheid, zonder reden',
    'Periods of long leave, without a reason',
  ),
  forgotten_on: optional(
    day,
    'Datum waarop de persoonsgegevens zijn verwijderd',
    'Date the personal data were erased',
  ),
  visibility,
})
export type Member = z.output<typeof member>
