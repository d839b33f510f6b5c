import { vocabulary } from './vocabulary.ts'

/** Whom a conversation was with (CONTACT-02). */
export const partnerKinds = vocabulary({
  client: ['cliënt', 'client'],
  carer: ['mantelzorger of naaste', 'carer or next of kin'],
  volunteer: ['vrijwilliger', 'volunteer'],
  resident: ['inwoner', 'resident'],
  initiative: ['inwonersinitiatief', 'residents’ initiative'],
  client_council: ['cliëntenraad of belangenorganisatie', 'client council or advocacy organisation'],
  professional: ['professional', 'professional'],
  manager: ['manager of bestuurder', 'manager'],
  councillor: ['raadslid of fractie', 'councillor or faction'],
  audit_commission: ['rekenkamercommissie', 'audit commission'],
})

export const sourceForms = vocabulary({
  own_observation: ['eigen waarneming', 'own observation'],
  conversation: ['gesprek', 'conversation'],
  inbound: ['inwoner zocht contact', 'resident approached us'],
  organisation: ['organisatie', 'organisation'],
  client_consultation: ['Cliëntenoverleg', 'client consultation'],
  professional_knowledge: ['vakkennis van een lid', 'member’s professional knowledge'],
  research: ['onderzoek of cijfers', 'research or figures'],
})

export const signalSteps = vocabulary({
  noted: ['genoteerd', 'noted'],
  discussed: ['besproken in de werkgroep', 'discussed in the workgroup'],
  parked: ['aangehouden', 'parked'],
  to_officer: ['naar beleidsmedewerker', 'to a policy officer'],
  to_alderman: ['naar wethouder', 'to the alderman'],
  to_advice: ['naar een advies', 'to an advice'],
  closed: ['afgesloten', 'closed'],
})

export const eventKinds = vocabulary({
  invitation: ['uitnodiging', 'invitation'],
  gathering: ['bijeenkomst', 'gathering'],
  training: ['scholing', 'training'],
})

export const evaluationKinds = vocabulary({
  internal: ['interne evaluatie', 'internal evaluation'],
  workgroup: ['evaluatie van een werkgroep', 'evaluation of a workgroup'],
  municipal: ['evaluatie door de gemeente', 'municipal evaluation'],
  independent: ['onafhankelijke evaluatie', 'independent evaluation'],
})

export const documentKinds = vocabulary({
  assignment: ['opdrachtformulering', 'assignment'],
  ordinance: ['verordening', 'ordinance'],
  house_rules: ['huishoudelijk reglement', 'house rules'],
  vision: ['visie van de gemeente', 'vision of the municipality'],
  covenant: ['convenant', 'covenant'],
  cc_commission: ['opdracht aan het Cliëntenoverleg', 'commission of the client consultation'],
  mandate: ['mandaat van de verbindingsmedewerker', 'mandate of the liaison'],
  working_agreements: ['werkafspraken', 'working agreements'],
  task_list: ['takenlijst van de ondersteuner', 'task list of the supporter'],
  contract: ['overeenkomst', 'contract'],
  annual_report: ['jaarverslag', 'annual report'],
  organisation_chart: ['organisatieschema van de gemeente', 'organisation chart of the municipality'],
  communication: ['communicatie over rol en taak', 'communication on role and task'],
  methods_note: ['notitie over werkwijze van beleidsmedewerkers', 'note on the officers’ methods'],
  other: ['overig', 'other'],
})

export const paperRelevance = vocabulary({
  advice: ['advies vragen', 'ask for advice'],
  inform: ['informeren', 'inform'],
  none: ['niet nodig', 'not needed'],
})

export const deviationKinds = vocabulary({
  added: ['toegevoegd', 'added'],
  shifted: ['verschoven', 'shifted'],
  dropped: ['vervallen', 'dropped'],
})

export const budgetLines = vocabulary({
  allowances: ['onkostenvergoedingen', 'allowances'],
  training_ipr: ['scholing van de raad', 'training of the council'],
  training_cc: ['scholing van het Cliëntenoverleg', 'training of the client consultation'],
  memberships: ['lidmaatschappen', 'memberships'],
  supporter: ['onafhankelijk ondersteuner', 'independent supporter'],
  chair_development: [
    'tijdelijk voorzitter (in de doorontwikkeling)',
    'temporary chair (in the development phase)',
  ],
  selection: ['selectie', 'selection'],
  external_evaluation: ['onafhankelijke evaluatie', 'independent evaluation'],
  rooms: ['vergaderruimte en catering', 'rooms and catering'],
  other: ['overig', 'other'],
})

export const recruitmentSteps = vocabulary({
  opened: ['vacature open', 'vacancy opened'],
  published: ['vacature bekendgemaakt', 'vacancy published'],
  closed_for_candidates: ['reacties gesloten', 'closed for candidates'],
  talks_held: ['gesprekken gevoerd', 'talks held'],
  nominated: ['voorgedragen', 'nominated'],
  filled: ['vervuld', 'filled'],
  withdrawn: ['ingetrokken', 'withdrawn'],
})

export const vacancyRoles = vocabulary({
  member: ['lid', 'member'],
  chair: ['voorzitter', 'chair'],
  supporter: ['onafhankelijk ondersteuner', 'independent supporter'],
  cc_member: ['lid van het Cliëntenoverleg', 'member of the client consultation'],
})
