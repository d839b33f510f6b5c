import { vocabulary } from './vocabulary.ts'

/** Levels of confidentiality, widest first (requirements CONF-14; the order is no ranking: cc is no subset of members). */
export const levels = vocabulary({
  public: ['openbaar', 'public'],
  shared: ['gedeeld met de gemeente', 'shared with the municipality'],
  members: ['alleen voor leden', 'members only'],
  cc: ['Cliëntenoverleg', 'client consultation'],
  board: ['bestuurskern (voorzitter, ondersteuner, penningmeester)', 'board core'],
  restricted: ['beperkt', 'restricted'],
})
export type Level = (typeof levels.keys)[number]

/** Roles a member can hold beside membership. Leads of workgroups stand in the workgroup. */
export const memberRoles = vocabulary({
  chair: ['voorzitter', 'chair'],
  deputy_chair: ['plaatsvervangend voorzitter', 'deputy chair'],
  secretary: ['secretaris', 'secretary'],
  treasurer: ['penningmeester', 'treasurer'],
  cc_member: ['lid van het Cliëntenoverleg', 'member of the client consultation'],
  cc_lead: ['trekker van het Cliëntenoverleg', 'lead of the client consultation'],
  supporter: ['onafhankelijk ondersteuner', 'independent supporter'],
})

/** Roles of people who are no member (requirements 1.1). */
export const personRoles = vocabulary({
  alderman: ['wethouder', 'alderman'],
  head: ['afdelingshoofd', 'head of department'],
  team_leader: ['teamleider', 'team leader'],
  programme_manager: ['programmamanager', 'programme manager'],
  liaison: ['verbindingsmedewerker', 'liaison'],
  policy_officer: ['beleidsmedewerker', 'policy officer'],
  registry: ['medewerker van de griffie', 'registry officer of the municipal council'],
  councillor: ['raadslid', 'councillor'],
  supporter: ['onafhankelijk ondersteuner', 'independent supporter'],
  secretary: ['secretaris', 'secretary'],
  treasurer: ['penningmeester', 'treasurer'],
  cc_member: ['lid van het Cliëntenoverleg', 'member of the client consultation'],
  cc_lead: ['trekker van het Cliëntenoverleg', 'lead of the client consultation'],
  executing_body_manager: ['directielid van de uitvoeringsorganisatie', 'manager of the executing body'],
  foundation_board: ['bestuurslid van de stichting', 'board member of the foundation'],
  selection_chair: [
    'extern voorzitter van de selectiecommissie',
    'external chair of the selection committee',
  ],
  evaluator: ['onafhankelijk evaluator', 'independent evaluator'],
  minute_taker: ['notulist', 'minute-taker'],
  guest: ['gast', 'guest'],
})

export const employers = vocabulary({
  municipality: ['gemeente', 'municipality'],
  executing_body: ['uitvoeringsorganisatie', 'executing body'],
  independent: ['zelfstandig', 'independent'],
  other: ['andere organisatie', 'another organisation'],
})

export const origins = vocabulary({
  new: ['nieuw lid', 'new member'],
  former_council: ['lid van de vorige raad', 'member of the former council'],
})

export const termKinds = vocabulary({
  appointment: ['benoeming', 'appointment'],
  reappointment: ['herbenoeming', 'reappointment'],
  extension: ['verlenging bij besluit', 'extension by decision'],
  development_chair: [
    'tijdelijk voorzitter in de doorontwikkeling',
    'temporary chair in the development phase',
  ],
})

export const endGrounds = vocabulary({
  term_ended: ['einde zittingstermijn', 'end of term'],
  resigned: ['op eigen verzoek', 'at own request'],
  relieved: ['ontheffing uit de functie', 'relieved of the task'],
  moved_away: ['verhuisd uit de gemeente', 'moved out of the municipality'],
  deceased: ['overleden', 'deceased'],
  other: ['andere reden', 'another reason'],
})

/** The only two grounds on which the College may relieve a member (chapter 5, MEMB-03). */
export const reliefGrounds = vocabulary({
  conflict_of_interest: ['(mogelijke) belangenverstrengeling', '(possible) conflict of interest'],
  problematic_functioning: ['problematisch functioneren', 'problematic functioning'],
})

/** Kinds of declared position; which are incompatible is decided by rules (MEMB-08 to 11, CHAIR-05, 06). */
export const positionKinds = vocabulary({
  party_board: ['bestuurslid van een politieke partij', 'board member of a political party'],
  municipal_council: ['lid van de gemeenteraad', 'member of the municipal council'],
  faction_support: ['steunfractielid', 'support member of a faction'],
  council_committee: ['lid van een raadscommissie', 'member of a council committee'],
  audit_commission: ['lid van de rekenkamercommissie', 'member of the audit commission'],
  municipal_staff: ['medewerker van de gemeente', 'municipal employee'],
  advocacy_board: [
    'bestuurslid van een lokale belangenorganisatie',
    'board member of a local advocacy organisation',
  ],
  advocacy_active: [
    'actief lid van een lokale belangenorganisatie',
    'active member of a local advocacy organisation',
  ],
  care_management: [
    'directeur of manager bij een zorg- of welzijnsinstelling',
    'director or manager at a care or welfare institution',
  ],
  care_staff: [
    'stafmedewerker bij een zorg- of welzijnsinstelling',
    'staff adviser at a care or welfare institution',
  ],
  care_other: [
    'medewerker (geen leiding of staf) bij een zorg- of welzijnsinstelling',
    'worker (no management or staff adviser) at a care or welfare institution',
  ],
  business: [
    'zakelijk belang lokaal of in het sociaal domein',
    'business interest, local or in the social domain',
  ],
  political: ['andere politieke activiteit', 'other political activity'],
  other: ['andere nevenfunctie', 'other position'],
})

export const chairPhases = vocabulary({
  development: ['doorontwikkelingsperiode', 'development phase'],
  regular: ['na de doorontwikkeling', 'after the development phase'],
})

export const paymentArrangements = vocabulary({
  normal: ['gewoon', 'normal'],
  spread: ['gespreid over maanden', 'spread over months'],
  lower: ['lager bedrag op eigen verzoek', 'lower amount at own request'],
  costs: ['gemaakte kosten in plaats van een vast bedrag', 'costs claimed instead'],
  waived: ['ziet af van de vergoeding', 'waived'],
})
