import * as z from 'zod'
import { day, field, id, list, optional, text, year, yesNo } from './scalars.ts'
import { period, visibility } from './shared.ts'
import { employers, personRoles } from './vocabulary/people.ts'

/** `people/ID.md`: who the council deals with and never was a member. */
export const person = z.strictObject({
  name: field(text, 'Naam', 'Name'),
  family_name: optional(
    text,
    'Achternaam voor het alfabet, zonder voorvoegsel',
    'Family name to sort by, without prefix',
  ),
  employer: field(employers.schema, 'Werkt voor', 'Employer'),
  organisation: optional(text, 'Organisatie of afdeling', 'Organisation or department'),
  roles: list(
    z.strictObject({
      role: field(personRoles.schema, 'Rol', 'Role'),
      ...period,
      themes: list(id, 'Thema’s waar iemand over gaat', 'Themes the person is responsible for'),
      title: optional(
        text,
        'Functienaam zoals de gemeente die gebruikt',
        'Title as the municipality uses it',
      ),
      mandate: optional(id, 'Document met het mandaat', 'Document with the mandate'),
      contract: optional(text, 'Kenmerk van de overeenkomst', 'Reference of the contract'),
    }),
    'Rollen',
    'Roles',
  ),
  represents: optional(
    text,
    'Wie iemand vertegenwoordigt (alleen Cliëntenoverleg)',
    'Whom the person represents (client consultation only)',
  ),
  available_for_workgroups: list(
    z.strictObject({
      year: field(year, 'Jaar', 'Year'),
      available: field(yesNo, 'Beschikbaar voor werkgroepen', 'Available for workgroups'),
    }),
    'Beschikbaarheid voor werkgroepen volgens de trekker van het Cliëntenoverleg',
    'Availability for workgroups as the lead of the client consultation declares',
  ),
  confidentiality_on: optional(
    day,
    'Datum van de geheimhoudingsverklaring',
    'Date of the confidentiality statement',
  ),
  publish_name: optional(
    z.strictObject({
      consent: field(yesNo, 'Toestemming om de naam te publiceren', 'Consent to publish the name'),
      on: field(day, 'Datum', 'Date'),
    }),
    'Toestemming om de naam te publiceren',
    'Consent to publish the name',
  ),
  forgotten_on: optional(
    day,
    'Datum waarop de persoonsgegevens zijn verwijderd',
    'Date the personal data were erased',
  ),
  visibility,
})
export type Person = z.output<typeof person>
