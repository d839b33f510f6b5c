import type { ClientGroupTerm, MovementTerm, Term } from '../../model/norm-vocabularies.ts'
import { fromChapter } from './term.ts'

const focus = fromChapter('4')

/** The seven roles of chapter 4. */
export const residentRoles: readonly Term[] = [
  focus(
    'deelnemer',
    'inwoner die zelf verantwoordelijkheid neemt en zaken regelt',
    'resident who takes own responsibility and arranges things',
  ),
  focus('gebruiker', 'gebruiker van algemene voorzieningen', 'user of general facilities'),
  focus('mantelzorger', 'naaste of mantelzorger', 'next of kin or informal carer'),
  focus('buur', 'buur of wijkbewoner die omkijkt naar anderen', 'neighbour who looks after others'),
  focus('vrijwilliger', 'vrijwilliger', 'volunteer'),
  focus(
    'initiatiefnemer',
    'initiatiefnemer van een inwonersinitiatief',
    'starter of a residents’ initiative',
  ),
  focus('client', 'cliënt met een individuele voorziening', 'client with an individual provision'),
]

const clients = (id: string, nl: string, en: string, themes: string): ClientGroupTerm => ({
  ...focus(id, nl, en),
  themes: themes.split(' '),
})

/** The fourteen groups of chapter 4. Which themes they meet is a proposal: the chapter only says that they do. */
export const clientGroups: readonly ClientGroupTerm[] = [
  clients(
    'psychische-kwetsbaarheid',
    'inwoners met een psychische kwetsbaarheid',
    'residents with a psychological vulnerability',
    'begeleiding dagbesteding beschermd-wonen inclusie drempels',
  ),
  clients(
    'verstandelijke-beperking',
    'inwoners met een verstandelijke beperking',
    'residents with an intellectual disability',
    'begeleiding dagbesteding beschut-werk inclusie beschermd-wonen',
  ),
  clients(
    'lichamelijke-beperking',
    'inwoners met een lichamelijke beperking of chronische ziekte',
    'residents with a physical handicap or chronic illness',
    'toegankelijkheid ondersteuning vervoer gezondheid inclusie',
  ),
  clients(
    'naasten',
    'inwoners die hun naaste blijvend ondersteunen',
    'residents who permanently support their next of kin',
    'mantelzorg dagopvang ondersteuning',
  ),
  clients(
    'financiele-ondersteuning',
    'inwoners die afhankelijk zijn van financiële ondersteuning',
    'residents who depend on financial support',
    'inkomen armoede activering',
  ),
  clients(
    'schulden',
    'inwoners met materiële problemen of schulden',
    'residents with material problems or debts',
    'schuldhulp armoede',
  ),
  clients(
    'beschut-werk',
    'inwoners die beschut werk nodig hebben',
    'residents in need of sheltered work',
    'beschut-werk activering dagbesteding',
  ),
  clients(
    'statushouders',
    'statushouders',
    'status holders',
    'integratie huisvesting laaggeletterdheid activering',
  ),
  clients(
    'taal',
    'inwoners die de taal niet beheersen of laaggeletterd zijn',
    'residents who do not master the language or have low literacy',
    'laaggeletterdheid drempels integratie toegankelijkheid',
  ),
  clients(
    'alleenstaand',
    'inwoners die alleen wonen en geen netwerk hebben',
    'residents who live alone without a network',
    'eenzaamheid inloop gemeenschapszin',
  ),
  clients(
    'opvoeden-opgroeien',
    'inwoners met problemen bij opvoeden en opgroeien',
    'residents with problems of upbringing and growing up',
    'jeugdhulp passend-onderwijs schooluitval overgang-18',
  ),
  clients(
    'huiselijk-geweld',
    'inwoners die met huiselijk geweld te maken hebben',
    'residents involved in domestic violence',
    'huiselijk-geweld sociale-veiligheid',
  ),
  clients(
    'uitsluiting',
    'inwoners die worden uitgesloten om hun seksuele oriëntatie of etnische achtergrond',
    'residents excluded for sexual orientation or ethnic background',
    'inclusie drempels sociale-veiligheid',
  ),
  clients(
    'huisvestingsproblemen',
    'inwoners met blijvende huisvestingsproblemen',
    'residents with structural housing problems',
    'huisvesting dakloosheid beschermd-wonen',
  ),
]

/** The order in which the participation society looks for support. */
export const supportLadder: readonly Term[] = [
  focus('eigen-kracht', 'eigen kracht', 'own strength'),
  focus('naasten', 'naasten: partner, kinderen en andere familie', 'partner, children and other family'),
  focus(
    'buren-vrijwilligers',
    'vrienden, buren, vrijwilligers en algemene voorzieningen',
    'friends, neighbours, volunteers and general facilities',
  ),
  focus('betaalde-ondersteuning', 'betaalde ondersteuning', 'paid provision'),
]

const motive = fromChapter('2')

/** The three movements of the transformation, each with the question it raises. */
export const movements: readonly MovementTerm[] = [
  {
    ...motive('naar-gemeenschap', 'van gemeente naar gemeenschap', 'from municipality to community'),
    question: {
      nl: 'Wat kan en wil de gemeenschap zelf doen? Wat betekent dit voor kwetsbare inwoners en wat is de rol van de gemeente?',
      en: 'What can and will the community do itself? What does this mean for vulnerable residents, and what is the municipality’s role?',
    },
  },
  {
    ...motive('naar-collectief', 'van individueel naar collectief', 'from individual to collective'),
    question: {
      nl: 'Wat betekent dit voor kwetsbare inwoners en wat is de rol van de gemeente?',
      en: 'What does this mean for vulnerable residents, and what is the municipality’s role?',
    },
  },
  {
    ...motive('naar-inclusief', 'van exclusief naar inclusief', 'from exclusive to inclusive'),
    question: {
      nl: 'Wat betekent dit voor buurten en kernen en voor kwetsbare inwoners? Wat is de rol van de gemeente?',
      en: 'What does this mean for neighbourhoods and villages and for vulnerable residents? What is the municipality’s role?',
    },
  },
]

const place = fromChapter('5')

/** Places to find information, as chapter 5 names them. */
export const placeKinds: readonly Term[] = [
  place('zorg-welzijn', 'zorg- of welzijnsinstelling', 'care or welfare institution'),
  place('corporatie', 'woningcorporatie', 'housing corporation'),
  place('vereniging', 'vereniging', 'association'),
  place('stichting', 'stichting', 'foundation'),
  place('vakbond', 'vakbond', 'trade union'),
  place(
    'gehandicaptenorganisatie',
    'organisatie van mensen met een beperking',
    'organisation of disabled people',
  ),
  place('patientenorganisatie', 'cliënten- of patiëntenorganisatie', 'client or patient organisation'),
  place('ouderenorganisatie', 'ouderenorganisatie', 'organisation of elderly people'),
  place('clientenraad', 'cliëntenraad van een instelling', 'client council of an institution'),
  place('inwonersinitiatief', 'inwonersinitiatief', 'residents’ initiative'),
  place('wijkraad', 'wijkraad', 'neighbourhood council'),
  place('overig', 'andere vindplaats', 'another place'),
]
