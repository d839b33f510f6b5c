import * as z from 'zod'
import { day, field, id, list, optional, reference, text } from './scalars.ts'
import { people, visibility } from './shared.ts'
import { meetingKinds } from './vocabulary/meetings.ts'
import { deviationKinds, paperRelevance } from './vocabulary/society.ts'

/** `plan/YEAR.yaml`: the year plan with the liaison (chapter 8). */
export const plan = z.strictObject({
  adopted_on: optional(day, 'Vastgesteld op', 'Fixed on'),
  team_leader_consulted_on: optional(
    day,
    'Datum van het overleg met de teamleider',
    'Date the team leader was consulted',
  ),
  relevance_talk_on: optional(
    day,
    'Datum van het overleg over relevante stukken',
    'Date of the relevance talk',
  ),
  themes: list(
    z.strictObject({
      title: field(text, 'Groot thema', 'Big theme'),
      meeting: optional(id, 'In welk overleg met de wethouder', 'In which consultation with the alderman'),
      how: optional(text, 'Hoe het aan de orde komt', 'How it comes up'),
    }),
    'Grote thema’s',
    'Big themes',
  ),
  papers: list(
    z.strictObject({
      title: field(text, 'Beleidsstuk', 'Policy paper'),
      officer: optional(id, 'Beleidsmedewerker', 'Policy officer'),
      theme: optional(id, 'Thema', 'Theme'),
      nature: optional(text, 'Aard van het stuk', 'Nature of the paper'),
      council_date: optional(day, 'Datum van de gemeenteraad', 'Date of the municipal council'),
      relevance: optional(
        paperRelevance.schema,
        'Advies, informeren of niet nodig',
        'Advice, inform or none',
      ),
      reason: optional(text, 'Reden', 'Reason'),
      advice: optional(reference, 'Het advies', 'The advice'),
    }),
    'Beleidsstukken die naar de gemeenteraad gaan',
    'Policy papers that go to the municipal council',
  ),
  consultations: list(
    z.strictObject({
      kind: field(meetingKinds.schema, 'Soort overleg', 'Kind of meeting'),
      group: optional(id, 'Werkgroep', 'Workgroup'),
      when: field(text, 'Wanneer: een dag of een maand', 'When: a day or a month'),
      with: people('Met wie', 'With whom'),
    }),
    'Geplande overleggen',
    'Planned consultations',
  ),
  deviations: list(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      kind: field(deviationKinds.schema, 'Wat er veranderde', 'What changed'),
      what: field(text, 'Onderwerp', 'Subject'),
      reason: field(text, 'Reden', 'Reason'),
    }),
    'Wijzigingen in de loop van het jaar',
    'Changes through the year',
  ),
  visibility,
})
export type Plan = z.output<typeof plan>
