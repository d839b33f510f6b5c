import * as z from 'zod'
import { day, field, optional, text } from './scalars.ts'
import { visibility } from './shared.ts'

/** `advice/…/request.md`, `advice.md`, `response.md`, `report.md`: the texts beside a dossier. */
export const adviceText = z.strictObject({
  title: field(text, 'Titel', 'Title'),
  date: optional(day, 'Datum van het stuk', 'Date of the paper'),
  from: optional(text, 'Van', 'From'),
  visibility,
})
export type AdviceText = z.output<typeof adviceText>
