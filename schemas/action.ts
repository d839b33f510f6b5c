import * as z from 'zod'
import { field, id, list, optional, partialDay, quarterOrDay, reference, text, yesNo } from './scalars.ts'
import { people, visibility } from './shared.ts'
import { actionSteps, priorities } from './vocabulary/advice.ts'
import { sides } from './vocabulary/meetings.ts'

/** `actions/DATE-SLUG.md`: one action; its state follows from the events. */
export const action = z.strictObject({
  what: field(text, 'Wat er gedaan moet worden', 'What has to be done'),
  how: optional(text, 'Hoe', 'How'),
  side: sides.schema
    .meta({ nl: 'Eigen kant of die van de gemeente', en: 'Own side or the municipality’s' })
    .default('council'),
  owners: people('Wie het doet', 'Who does it'),
  priority: priorities.schema.meta({ nl: 'Voorrang', en: 'Priority' }).default('normal'),
  due: optional(quarterOrDay, 'Uiterlijk, een dag of een kwartaal', 'Due, a day or a quarter'),
  ongoing: yesNo.meta({ nl: 'Doorlopend', en: 'Ongoing' }).default(false),
  number: optional(text, 'Oud of eigen nummer', 'Old or own number'),
  meeting: optional(id, 'Afgesproken in', 'Agreed in'),
  about: optional(reference, 'Waar het over gaat', 'What it is about'),
  events: list(
    z.strictObject({
      step: field(actionSteps.schema, 'Stap', 'Step'),
      on: field(partialDay, 'Datum', 'Date'),
      meeting: optional(id, 'In welk overleg', 'In which meeting'),
      note: optional(text, 'Stand van zaken', 'State of affairs'),
      due: optional(quarterOrDay, 'Nieuwe uiterste datum', 'New due date'),
      to: people('Nieuwe eigenaar', 'New owner'),
    }),
    'Wat ermee gebeurde',
    'What happened to it',
  ),
  visibility,
})
export type Action = z.output<typeof action>
