import * as z from 'zod'
import { day, decisionNumber, field, id, list, optional, text, yesNo } from './scalars.ts'
import { people, period, visibility } from './shared.ts'

/** `workgroups/ID.md`: themes, members and lead; the only place where workgroup membership stands. */
export const workgroup = z.strictObject({
  name: field(text, 'Naam', 'Name'),
  ...period,
  themes: list(
    z.strictObject({
      theme: field(id, 'Thema', 'Theme'),
      ...period,
      shared: yesNo
        .meta({
          nl: 'Hoort in de eerste plaats bij een andere werkgroep',
          en: 'Belongs to another workgroup first',
        })
        .default(false),
    }),
    'Thema’s',
    'Themes',
  ),
  members: list(
    z.strictObject({ member: field(id, 'Lid', 'Member'), ...period }),
    'Leden; het einde is het vroegste van dit einde en dat van het lidmaatschap',
    'Members; the end is the earlier of this end and that of the membership',
  ),
  leads: list(z.strictObject({ member: field(id, 'Lid', 'Member'), ...period }), 'Trekkers', 'Leads'),
  cc_partner: yesNo
    .meta({ nl: 'Overlegt met het Cliëntenoverleg', en: 'Consults the client consultation' })
    .default(false),
  set_up: optional(
    z.strictObject({
      decision: optional(decisionNumber, 'Nummer van het besluit', 'Number of the decision'),
      consulted_on: optional(
        day,
        'Datum van het overleg met de gemeente',
        'Date the municipality was consulted',
      ),
    }),
    'Besluit tot instelling of wijziging',
    'Decision to set up or change',
  ),
  officers: list(
    z.strictObject({
      person: field(id, 'Beleidsmedewerker', 'Policy officer'),
      themes: list(id, 'Thema’s', 'Themes'),
      briefed_on: optional(day, 'Datum van de uitleg over het overleg', 'Date the officer was briefed'),
      linked_on: optional(day, 'Datum van de eerste kennismaking', 'Date of the first link'),
    }),
    'Beleidsmedewerkers van de thema’s',
    'Policy officers of the themes',
  ),
  agreements: list(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      with: people('Met wie', 'With whom'),
      document: optional(id, 'Document', 'Document'),
    }),
    'Werkafspraken',
    'Working agreements',
  ),
  contact: optional(
    text,
    'Openbaar adres van de werkgroep, zonder persoonsgegevens',
    'Public address of the workgroup, without personal data',
  ),
  distribution: people(
    'Wie de stukken van de werkgroep krijgt naast de leden',
    'Who gets the papers beside the members',
  ),
  visibility,
})
export type Workgroup = z.output<typeof workgroup>
