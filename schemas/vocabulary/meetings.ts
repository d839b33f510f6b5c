import { vocabulary } from './vocabulary.ts'

/** Kinds of meeting (MEET-18). Keys are part of folder names, so hyphens instead of underscores. */
export const meetingKinds = vocabulary({
  council: ['vergadering', 'council meeting'],
  workgroup: ['werkgroepoverleg', 'workgroup meeting'],
  officers: ['overleg werkgroep en beleidsmedewerkers', 'workgroup and policy officers'],
  alderman: ['overleg met de wethouder', 'consultation with the alderman'],
  preparation: ['voorbereidend overleg', 'preparation talk'],
  'big-themes': ['overleg over de grote thema’s', 'talk on the big themes'],
  relevance: ['overleg over relevante beleidsstukken', 'talk on relevant policy papers'],
  'cc-executing': [
    'overleg Cliëntenoverleg en uitvoeringsorganisatie',
    'client consultation and executing body',
  ],
  'cc-alderman': ['overleg Cliëntenoverleg en wethouder', 'client consultation and alderman'],
  'cc-workgroup': ['overleg werkgroep en Cliëntenoverleg', 'workgroup and client consultation'],
  'start-council': ['startsessie', 'start session'],
  'start-workgroup': ['startsessie werkgroep', 'start session of a workgroup'],
  evaluation: ['interne evaluatie', 'internal evaluation'],
  'evaluation-workgroup': ['evaluatie van een werkgroep', 'evaluation of a workgroup'],
  'evaluation-alderman': [
    'gesprek over de evaluatie met de wethouder',
    'talk on the evaluation with the alderman',
  ],
  'evaluation-municipal': ['evaluatie door de gemeente', 'municipal evaluation'],
  'follow-up': ['overleg over vervolgacties', 'talk on follow-up actions'],
  expectations: ['gesprek over verwachtingen', 'talk on expectations'],
  college: ['overleg met het College van B&W', 'consultation with the College'],
  foundation: ['bestuursvergadering van de stichting', 'board meeting of the foundation'],
})
export type MeetingKind = (typeof meetingKinds.keys)[number]

export const meetingStates = vocabulary({
  planned: ['gepland', 'planned'],
  held: ['gehouden', 'held'],
  cancelled: ['afgelast', 'cancelled'],
})

export const itemKinds = vocabulary({
  note: ['ter kennisname', 'for notice'],
  discuss: ['ter bespreking', 'for discussion'],
  decide: ['ter besluitvorming', 'for decision'],
})
export type ItemKind = (typeof itemKinds.keys)[number]

/** Functions A, B and C of chapter 3 (FUNC-06). */
export const councilFunctions = vocabulary({
  signal: ['signaleren en agenderen', 'signal and put on the agenda'],
  advise: ['gesprekspartner en adviseur', 'conversation partner and adviser'],
  spar: ['sparringpartner inwonerscommunicatie', 'sparring partner on resident communication'],
})

export const itemLevels = vocabulary({
  strategic: ['strategisch', 'strategic'],
  concrete: ['concreet', 'concrete'],
})

export const sides = vocabulary({
  council: ['eigen kant', 'own side'],
  municipality: ['kant van de gemeente', 'municipality’s side'],
})

export const presences = vocabulary({
  present: ['aanwezig', 'present'],
  excused: ['afwezig met kennisgeving', 'absent with notice'],
  absent: ['afwezig zonder kennisgeving', 'absent without notice'],
  not_noted: ['niet genoteerd', 'not noted'],
})

export const capacities = vocabulary({
  member: ['lid', 'member'],
  aspirant: ['aspirant-lid', 'aspirant'],
  observer: ['toehoorder', 'observer'],
  guest: ['gast', 'guest'],
  supporter: ['ondersteuner', 'supporter'],
  minute_taker: ['notulist', 'minute-taker'],
})

export const outcomes = vocabulary({
  noted: ['voor kennisgeving aangenomen', 'noted'],
  discussed: ['besproken', 'discussed'],
  decided: ['besluit genomen', 'decided'],
  adopted: ['vastgesteld', 'adopted'],
  carried_over: ['doorgeschoven', 'carried over'],
  dropped: ['vervallen', 'dropped'],
  not_reached: ['niet aan toegekomen', 'not reached'],
})

/** What a council decides; the first three of an advice decide its next state (ADV-12). */
export const decisionResults = vocabulary({
  issue: ['uitbrengen', 'issue'],
  issue_with_changes: ['uitbrengen met wijzigingen', 'issue with changes'],
  back_to_workgroup: ['terug naar de werkgroep', 'back to the workgroup'],
  not_issue: ['niet uitbrengen', 'not issue'],
  examine: ['laten onderzoeken', 'examine'],
  assign: ['toewijzen aan een werkgroep', 'assign to a workgroup'],
  form: ['vorm van het advies gekozen', 'form of the advice chosen'],
  decline: ['geen advies geven', 'decline to advise'],
  drop: ['niet verder gaan', 'drop'],
  agreed: ['akkoord', 'agreed'],
  rejected: ['niet akkoord', 'rejected'],
})

export const agendaChanges = vocabulary({
  added: ['toegevoegd', 'added'],
  dropped: ['vervallen', 'dropped'],
  moved: ['verplaatst', 'moved'],
  changed: ['gewijzigd', 'changed'],
})
