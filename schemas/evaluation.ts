import * as z from 'zod'
import { day, field, id, integer, list, optional, text } from './scalars.ts'
import { people, period, visibility } from './shared.ts'
import { evaluationKinds } from './vocabulary/society.ts'

/** `evaluations/DATE-KIND/evaluation.yaml`: that an evaluation was held and what it led to; never what is personal. */
export const evaluation = z.strictObject({
  kind: field(evaluationKinds.schema, 'Soort evaluatie', 'Kind of evaluation'),
  held: field(day, 'Gehouden op', 'Held on'),
  about: optional(z.strictObject({ ...period }), 'Over welke periode', 'Over which period'),
  group: optional(id, 'Werkgroep', 'Workgroup'),
  by: people('Wie de evaluatie deed', 'Who evaluated'),
  meeting: optional(id, 'In welk overleg', 'In which meeting'),
  topics: list(id, 'Besproken onderwerpen', 'Topics discussed'),
  talks: list(
    z.strictObject({
      with: field(id, 'Met wie', 'With whom'),
      on: field(day, 'Datum', 'Date'),
    }),
    'Dat en wanneer een persoonlijk gesprek was, nooit de inhoud',
    'That and when a personal talk was held, never its content',
  ),
  answers: list(
    z.strictObject({
      question: field(id, 'Vraag', 'Question'),
      summary: field(text, 'Samenvatting zonder namen', 'Summary without names'),
      count: optional(integer, 'Aantal antwoorden', 'Number of answers'),
    }),
    'Samengevatte antwoorden',
    'Answers, summarised',
  ),
  discussed_with_alderman: optional(id, 'Besproken met de wethouder in', 'Discussed with the alderman in'),
  follow_up: list(id, 'Vervolgacties', 'Follow-up actions'),
  visibility,
})
export type Evaluation = z.output<typeof evaluation>

/** `evaluations/…/shareable.md` and `members.md`: the part for the alderman and the part for members. */
export const evaluationText = z.strictObject({
  title: field(text, 'Titel', 'Title'),
  visibility,
})
export type EvaluationText = z.output<typeof evaluationText>
