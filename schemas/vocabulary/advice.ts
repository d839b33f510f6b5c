import { vocabulary } from './vocabulary.ts'

export const adviceKinds = vocabulary({
  requested: ['gevraagd', 'requested'],
  unsolicited: ['ongevraagd', 'unsolicited'],
})

export const adviceForms = vocabulary({
  written: ['schriftelijk', 'written'],
  oral: ['mondeling', 'oral'],
})

export const policyPhases = vocabulary({
  development: ['beleidsontwikkeling', 'policy development'],
  evaluation: ['beleidsevaluatie', 'policy evaluation'],
  execution: ['uitvoering', 'execution'],
})

/** Who an advice may be addressed to; which are allowed is a norm (ADV-13). */
export const addressees = vocabulary({
  college: ['het College van B&W', 'the College'],
  municipal_council: ['de gemeenteraad', 'the municipal council'],
  committee: ['een raadscommissie', 'a council committee'],
  faction: ['een fractie', 'a faction'],
  other: ['een andere partij', 'another party'],
})

export const issuers = vocabulary({
  council: ['de Inwonersparticipatieraad', 'the council'],
  cc: ['het Cliëntenoverleg', 'the client consultation'],
  regional: ['samen met raden van andere gemeenten', 'together with councils of other municipalities'],
})

/** Answers to a recommendation; `later`, `hollow` and `unanswered` stay open in the ledger. */
export const answers = vocabulary({
  adopted: ['overgenomen', 'adopted'],
  partly: ['deels overgenomen', 'partly adopted'],
  later: ['volgt later', 'follows later'],
  rejected: ['niet overgenomen', 'rejected'],
  hollow: ['voor kennisgeving aangenomen', 'noted without answer'],
  unanswered: ['niet beantwoord', 'unanswered'],
  withdrawn: ['ingetrokken', 'withdrawn'],
})
export type Answer = (typeof answers.keys)[number]

export const councilModes = vocabulary({
  information: ['ter kennisname', 'for information'],
  discussion: ['ter bespreking', 'for discussion'],
})

export const releasableParts = vocabulary({
  request: ['adviesaanvraag', 'request'],
  advice: ['advies', 'advice'],
  response: ['reactie', 'response'],
  report: ['verslag van mondeling advies', 'report of the oral advice'],
})

export const incomingKinds = vocabulary({
  request: ['adviesaanvraag', 'request for advice'],
  response: ['reactie op een advies', 'response to an advice'],
  information: ['informatie', 'information'],
  invitation: ['uitnodiging', 'invitation'],
  question: ['vraag', 'question'],
  council_question: ['vraag van de gemeenteraad', 'question of the municipal council'],
  complaint: ['klacht', 'complaint'],
  other: ['overig', 'other'],
})
export type IncomingKind = (typeof incomingKinds.keys)[number]

export const channels = vocabulary({
  mail: ['e-mail', 'e-mail'],
  post: ['post', 'post'],
  hand: ['overhandigd', 'by hand'],
  meeting: ['in een overleg', 'in a meeting'],
  portal: ['gedeelde map', 'shared folder'],
})

export const actionSteps = vocabulary({
  opened: ['afgesproken', 'agreed'],
  answered: ['stand gemeld', 'answered'],
  postponed: ['uitgesteld', 'postponed'],
  handed_over: ['overgedragen', 'handed over'],
  done: ['gedaan', 'done'],
  dropped: ['vervallen', 'dropped'],
})

export const priorities = vocabulary({
  high: ['hoog', 'high'],
  normal: ['gewoon', 'normal'],
  low: ['laag', 'low'],
})
