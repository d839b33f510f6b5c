import * as z from 'zod'
import { adviceEvent } from './advice-events.ts'
import { laws } from './council.ts'
import { day, field, id, integer, list, optional, reference, text, yesNo } from './scalars.ts'
import { originals, people, release, visibility } from './shared.ts'
import {
  addressees,
  adviceForms,
  adviceKinds,
  answers,
  issuers,
  policyPhases,
  releasableParts,
} from './vocabulary/advice.ts'
import { sourceForms } from './vocabulary/society.ts'

const recommendation = z.strictObject({
  n: field(integer, 'Nummer', 'Number'),
  text: field(text, 'De aanbeveling', 'The recommendation'),
  theme: optional(id, 'Thema', 'Theme'),
  costs_money: optional(yesNo, 'Kost geld', 'Costs money'),
  answer: optional(
    z.strictObject({
      class: field(answers.schema, 'Antwoord', 'Answer'),
      reason: optional(text, 'Reden die het College geeft', 'Reason the College gives'),
      on: field(day, 'Datum van het antwoord', 'Date of the answer'),
      proposed_by: optional(id, 'Wie de indeling voorstelde', 'Who proposed the class'),
      confirmed_by: optional(id, 'Wie de indeling bevestigde', 'Who confirmed the class'),
      confirmed_on: optional(day, 'Datum van de bevestiging', 'Date it was confirmed'),
    }),
    'Antwoord van het College',
    'Answer of the College',
  ),
  elsewhere: list(
    z.strictObject({
      municipality: field(text, 'Gemeente', 'Municipality'),
      class: field(answers.schema, 'Antwoord', 'Answer'),
      reason: optional(text, 'Reden die het College daar geeft', 'Reason the College there gives'),
      on: field(day, 'Datum van het antwoord', 'Date of the answer'),
    }),
    'Antwoorden van andere gemeenten, bij een advies samen met andere raden',
    'Answers of other municipalities, of an advice together with other councils',
  ),
  follow_up: list(
    z.strictObject({
      on: field(day, 'Datum', 'Date'),
      text: field(text, 'Wat er is gedaan of toegezegd', 'What was done or promised'),
      due: optional(day, 'Uiterlijk', 'Due'),
      done: yesNo.meta({ nl: 'Helemaal uitgevoerd', en: 'Fully carried out' }).default(false),
    }),
    'Wat er met de aanbeveling is gebeurd',
    'What became of the recommendation',
  ),
})

const request = z.strictObject({
  paper: field(text, 'Titel van het concept beleidsstuk', 'Title of the draft policy paper'),
  officer: optional(id, 'Beleidsmedewerker', 'Policy officer'),
  decision_body: optional(text, 'Wie besluit', 'Who decides'),
  wished_date: optional(day, 'Gewenste datum van het advies', 'Wished date of the advice'),
  council_date: optional(day, 'Datum van de gemeenteraad', 'Date of the municipal council'),
  in_plan: optional(yesNo, 'Staat in de jaarplanning', 'Stands in the year plan'),
  annexes_complete: optional(yesNo, 'Alle bijlagen zijn er', 'All annexes are there'),
  earlier_consultation: optional(id, 'Eerder overleg over hetzelfde', 'Earlier consultation on the same'),
  sent_to_workgroup: yesNo
    .meta({ nl: 'Kwam rechtstreeks bij een werkgroep binnen', en: 'Came straight to a workgroup' })
    .default(false),
})

/** `advice/YEAR-NN-SLUG/dossier.yaml`: one advice from request or suggestion to what became of it. */
export const advice = z.strictObject({
  title: field(text, 'Onderwerp', 'Subject'),
  kind: field(adviceKinds.schema, 'Gevraagd of ongevraagd', 'Requested or unsolicited'),
  form: adviceForms.schema
    .meta({ nl: 'Schriftelijk of mondeling', en: 'Written or oral' })
    .default('written'),
  themes: list(id, 'Thema’s', 'Themes'),
  laws: list(laws.schema, 'Wetten', 'Laws'),
  phase: optional(policyPhases.schema, 'Fase van het beleid', 'Phase of the policy'),
  addressee: addressees.schema.meta({ nl: 'Aan wie', en: 'Addressed to' }).default('college'),
  issuer: issuers.schema.meta({ nl: 'Van wie', en: 'Issued by' }).default('council'),
  request: optional(request, 'De aanvraag', 'The request'),
  workgroups: list(
    z.strictObject({
      group: field(id, 'Werkgroep', 'Workgroup'),
      leading: yesNo.meta({ nl: 'Heeft de leiding', en: 'Leads' }).default(false),
    }),
    'Werkgroepen',
    'Workgroups',
  ),
  authors: people('Eerste schrijvers', 'First authors'),
  contributors: people('Wie uit de werkgroep meedacht', 'Who contributed from the workgroup'),
  contributors_outside: people(
    'Leden van buiten de werkgroep die meedenken',
    'Members from outside the workgroup who think along',
  ),
  resident_roles: list(id, 'Inwonersrollen die zijn meegewogen', 'Resident roles that were weighed'),
  client_perspective: optional(text, 'Cliëntenperspectief', 'Client perspective'),
  client_perspective_none: optional(
    text,
    'Waarom er geen cliëntenperspectief is',
    'Why there is no client perspective',
  ),
  daily_life: optional(
    text,
    'Gevolgen voor het dagelijks leven van inwoners',
    'Effect on residents’ daily life',
  ),
  sources: list(
    z.strictObject({
      form: field(sourceForms.schema, 'Soort bron', 'Kind of source'),
      from_residents: field(yesNo, 'Afkomstig van inwoners', 'From residents'),
      ref: optional(reference, 'Verwijzing', 'Reference'),
    }),
    'Soorten bronnen, geen personen',
    'Kinds of sources, no persons',
  ),
  consultations: list(id, 'Overleggen waarin erover is gesproken', 'Meetings in which it was discussed'),
  events: list(adviceEvent, 'Gebeurtenissen op volgorde', 'Events in order'),
  recommendations: list(recommendation, 'Aanbevelingen', 'Recommendations'),
  bundles: list(
    id,
    'Eerdere adviezen die hier opnieuw worden overhandigd',
    'Earlier advices handed over again here',
  ),
  regional_file: yesNo.meta({ nl: 'Regionaal dossier', en: 'Regional file' }).default(false),
  released: list(
    z.strictObject({
      part: field(releasableParts.schema, 'Wat is vrijgegeven', 'What was released'),
      ...release.shape,
    }),
    'Vrijgegeven stukken',
    'Released parts',
  ),
  use: optional(
    text,
    'Hoe het advies is gebruikt, voor het betrokkenheidsregister',
    'How the advice was used, for the involvement register',
  ),
  files: originals,
  visibility,
})
export type Advice = z.output<typeof advice>
export type Recommendation = z.output<typeof recommendation>
