import * as z from 'zod'
import { amount, day, field, id, integer, list, optional, text, yesNo } from './scalars.ts'
import { originals, outsideDecision, people, period, references, visibility } from './shared.ts'
import { reliefGrounds } from './vocabulary/people.ts'
import { documentKinds, recruitmentSteps, vacancyRoles } from './vocabulary/society.ts'

/** `recruitment/DATE-SLUG.md`: one vacancy and its steps; nothing about candidates. */
export const vacancy = z.strictObject({
  role: field(vacancyRoles.schema, 'Waarvoor', 'For what'),
  places: optional(integer, 'Aantal plaatsen', 'Number of places'),
  events: list(
    z.strictObject({
      step: field(recruitmentSteps.schema, 'Stap', 'Step'),
      on: field(day, 'Datum', 'Date'),
      by: people('Door', 'By'),
    }),
    'Stappen',
    'Steps',
  ),
  committee: list(
    z.strictObject({
      person: field(id, 'Wie', 'Who'),
      seat: optional(text, 'In welke rol', 'In what role'),
    }),
    'Selectiecommissie',
    'Selection committee',
  ),
  themes: list(id, 'Thema’s waar iemand voor nodig is', 'Themes someone is needed for'),
  resident_roles: list(id, 'Inwonersrollen die ontbreken', 'Resident roles that are missing'),
  filled_by: people('Vervuld door', 'Filled by'),
  visibility,
})
export type Vacancy = z.output<typeof vacancy>

/** `chair/selection/ID.md`: the file of a selection; destroyed after a period. */
export const selection = z.strictObject({
  vacancy: field(id, 'Vacature', 'Vacancy'),
  closed_on: optional(day, 'Afgesloten op', 'Closed on'),
  destroyed_on: optional(day, 'Vernietigd op', 'Destroyed on'),
  committee: people('Commissie', 'Committee'),
  visibility,
})
export type Selection = z.output<typeof selection>

/** `chair/dismissals/ID.md`: a relief of a member's task, in preparation or decided. */
export const dismissal = z.strictObject({
  member: field(id, 'Lid', 'Member'),
  ground: field(reliefGrounds.schema, 'Grond', 'Ground'),
  opened_on: field(day, 'Begonnen op', 'Opened on'),
  decision: optional(outsideDecision, 'Besluit van het College van B&W', 'Decision of the College'),
  article: optional(text, 'Artikel van het huishoudelijk reglement', 'Article of the house rules'),
  visibility,
})
export type Dismissal = z.output<typeof dismissal>

/** `foundation/foundation.yaml`: the foundation that receives the subsidy, if there is one. */
export const foundation = z.strictObject({
  name: field(text, 'Naam', 'Name'),
  ...period,
  board: list(
    z.strictObject({
      person: field(id, 'Wie', 'Who'),
      executive: field(yesNo, 'Dagelijks bestuur', 'Executive board'),
      ...period,
    }),
    'Bestuur',
    'Board',
  ),
  subsidies: list(
    z.strictObject({
      granted_on: field(day, 'Verleend op', 'Granted on'),
      amount: field(amount, 'Bedrag', 'Amount'),
      conditions: optional(text, 'Voorwaarden', 'Conditions'),
      account_due: field(day, 'Verantwoorden voor', 'Account due'),
      accounted_on: optional(day, 'Verantwoord op', 'Accounted on'),
    }),
    'Subsidies',
    'Subsidies',
  ),
  visibility,
})
export type Foundation = z.output<typeof foundation>

/** `involvement/YEAR.yaml`: who was involved, when, on what, and the use made of it (FUNC-08). */
export const involvement = z.strictObject({
  entries: list(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      what: field(text, 'Waarover', 'On what'),
      who: people('Wie betrokken was', 'Who was involved'),
      about: references('Waar het bij hoort', 'What it belongs to'),
      use: optional(text, 'Wat ermee is gedaan', 'What was done with it'),
      closed: yesNo.meta({ nl: 'Afgerond', en: 'Closed' }).default(false),
    }),
    'Register',
    'Register',
  ),
  accounted_on: optional(day, 'Verantwoord aan het College op', 'Accounted to the College on'),
  visibility,
})
export type Involvement = z.output<typeof involvement>

/** `documents/ID.md`: house rules, covenants and other governing documents. */
export const document = z.strictObject({
  kind: field(documentKinds.schema, 'Soort document', 'Kind of document'),
  title: field(text, 'Titel', 'Title'),
  version: optional(text, 'Versie', 'Version'),
  ...period,
  decided_on: optional(day, 'Vastgesteld op', 'Decided on'),
  reference: optional(text, 'Vindplaats of kenmerk', 'Reference'),
  dismissal_article: optional(
    text,
    'Artikel over ontheffing uit de functie',
    'Article on relief of the task',
  ),
  group: optional(id, 'Werkgroep', 'Workgroup'),
  parties: people('Partijen', 'Parties'),
  replaces: optional(id, 'Vervangt', 'Replaces'),
  files: originals,
  visibility,
})
export type GoverningDocument = z.output<typeof document>

/** `incidents/DATE-SLUG.md`: a paper that went to the wrong person, or another incident. */
export const incident = z.strictObject({
  what: field(text, 'Wat er gebeurde', 'What happened'),
  on: field(day, 'Datum', 'Date'),
  discovered_on: optional(day, 'Ontdekt op', 'Discovered on'),
  papers: list(text, 'Om welke stukken het gaat', 'Which papers'),
  personal_data: field(yesNo, 'Persoonsgegevens', 'Personal data'),
  steps: list(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      what: field(text, 'Wat is gedaan', 'What was done'),
    }),
    'Stappen',
    'Steps',
  ),
  notified_on: optional(day, 'Gemeld op', 'Notified on'),
  closed_on: optional(day, 'Afgesloten op', 'Closed on'),
  visibility,
})
export type Incident = z.output<typeof incident>
