import type { Answer } from '../../../schemas/vocabulary/advice.ts'
import type { Fate } from '../../domain/figures/meetings.ts'
import type { MoneyGroup } from '../../domain/figures/money.ts'
import type { Day } from '../../model/day.ts'
import { listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** A sentence with a number in it: `{n}` stands for the number, `one` says that it is exactly one. */
type WithNumber = (one: boolean) => string

/** Words of the annual report. */
export const annualWords = {
  title: (years: readonly number[]) =>
    `Jaarverslag ${years.length === 1 ? years[0] : listed(years.map(String), 'nl')}`,
  unknown: 'niet bekend',
  recording: (total: number) => `Vastleggen waar ${total} getallen van het jaarverslag vandaan komen`,
  adopted: (on: Day, reference: string | null) =>
    `Wij hebben dit jaarverslag vastgesteld op ${longDay(on, 'nl')}${reference === null ? '' : ` (${reference})`}.`,
  notAdopted: 'Dit jaarverslag is nog niet vastgesteld.',
  running: (until: Day) => `Het jaar loopt nog. Alle getallen gaan tot en met ${longDay(until, 'nl')}.`,
  asOf: (day: Day) =>
    `Wat er met adviezen en aanbevelingen is gebeurd, staat hier zoals het is op ${longDay(day, 'nl')}.`,
  noForeword: 'Er is nog geen voorwoord dat openbaar is.',
  task: {
    what: 'Wat wij doen',
    not: 'Wat wij niet doen',
    contact: (address: string) => `U kunt ons bereiken via ${address}.`,
  },
  composition: {
    first: ((one: boolean) =>
      one ? 'Op {day} was er {n} lid.' : 'Op {day} waren er {n} leden.') satisfies WithNumber,
    last: ((one: boolean) =>
      one ? 'Op {day} was er {n} lid.' : 'Op {day} waren er {n} leden.') satisfies WithNumber,
    joined: ((one: boolean) => (one ? '{n} lid kwam erbij' : '{n} leden kwamen erbij')) satisfies WithNumber,
    left: ((one: boolean) => (one ? '{n} lid ging weg' : '{n} leden gingen weg')) satisfies WithNumber,
    among: (names: readonly string[]) => `: ${listed(names, 'nl')}`,
    amongOthers: (names: readonly string[]) => `, onder wie ${listed(names, 'nl')}`,
    steady: 'Al die tijd waren het er {n}.',
    range: 'Het kleinste aantal was {fewest}, het grootste {most}.',
    below: ((one: boolean) =>
      one
        ? 'Op {n} dag waren er minder leden dan het afgesproken minimum.'
        : 'Op {n} dagen waren er minder leden dan het afgesproken minimum.') satisfies WithNumber,
    neverBelow: 'Er waren steeds genoeg leden.',
    caption: (day: Day) => `Leden op ${longDay(day, 'nl')}`,
    columns: ['Naam', 'Rol', 'Werkgroepen'],
    member: 'lid',
    unnamed: ((one: boolean) =>
      one
        ? 'Van {n} lid staat de naam hier niet. Daarvoor is geen toestemming gegeven.'
        : 'Van {n} leden staat de naam hier niet. Daarvoor is geen toestemming gegeven.') satisfies WithNumber,
  },
  groups: {
    caption: (day: Day) => `Werkgroepen op ${longDay(day, 'nl')}`,
    columns: ['Werkgroep', 'Thema’s', 'Trekker', 'Leden', 'Overleggen'],
    none: 'Er waren geen werkgroepen.',
  },
  meetings: {
    lead: ((one: boolean) =>
      one ? 'Wij hielden {n} vergadering.' : 'Wij hielden {n} vergaderingen.') satisfies WithNumber,
    asked: 'Afgesproken zijn er {n} per jaar.',
    closed: 'Wat in een vergadering is gezegd, staat niet in dit verslag.',
    caption: 'Vergaderingen en overleggen',
    column: 'Soort',
    fate: {
      held: 'Gehouden',
      cancelled: 'Afgelast',
      moved: 'Verplaatst',
      planned: 'Nog te houden',
    } satisfies { readonly [F in Fate]: string },
    total: 'Gepland',
    moved: 'Wat is verplaatst, telt op de nieuwe datum mee.',
    functions: 'Waar de agendapunten voor waren',
    functionColumns: ['Functie', 'Agendapunten'],
    chart: {
      caption: 'Gepland en gehouden',
      alt: 'Staafdiagram: per soort overleg hoeveel er waren gepland en hoeveel er zijn gehouden. De getallen staan in de tabel.',
    },
  },
  advice: {
    lead: ((one: boolean) =>
      one ? 'Wij brachten {n} advies uit.' : 'Wij brachten {n} adviezen uit.') satisfies WithNumber,
    beside: ((_one: boolean) =>
      'Daarnaast spraken wij {n} keer met de wethouder, het College van B&W of beleidsmedewerkers.') satisfies WithNumber,
    few: 'Ook in zo’n gesprek geven wij onze kijk. Weinig adviesaanvragen betekent dus niet weinig invloed.',
    counts: 'Adviezen in getallen',
    columns: ['Wat', 'Aantal'],
    requested: 'Gevraagde adviezen uitgebracht',
    written: 'Ongevraagde adviezen, schriftelijk',
    oral: 'Ongevraagde adviezen, mondeling',
    asked: 'Adviesaanvragen ontvangen',
    declined: 'Aanvragen die wij niet oppakten',
    withoutWaiting: 'Besluiten zonder op ons advies te wachten',
    unanswered: 'Adviezen zonder reactie',
    times: 'Hoe lang het duurde, in dagen',
    timesColumns: ['Stap', 'Aantal', 'Kortste', 'Middelste', 'Langste'],
    council: 'Van adviesaanvraag tot advies',
    municipality: 'Van advies tot reactie van de gemeente',
    inTime: ((one: boolean) =>
      one
        ? '{n} reactie kwam binnen de afgesproken tijd.'
        : '{n} reacties kwamen binnen de afgesproken tijd.') satisfies WithNumber,
    late: ((one: boolean) =>
      one ? '{n} reactie kwam later.' : '{n} reacties kwamen later.') satisfies WithNumber,
    each: 'De adviezen',
    none: 'Er is geen advies dat openbaar is.',
    notPublic: ((one: boolean) =>
      one
        ? '{n} advies is nog niet openbaar en staat hier niet bij.'
        : '{n} adviezen zijn nog niet openbaar en staan hier niet bij.') satisfies WithNumber,
    issued: (kind: string, day: Day) => `Een ${kind} advies, uitgebracht op ${longDay(day, 'nl')}.`,
    noResponse: 'Er is nog geen reactie die openbaar is.',
    responded: (day: Day) => `De gemeente reageerde op ${longDay(day, 'nl')}.`,
    recommendations: (advice: string) => `Aanbevelingen en wat ermee is gedaan: ${advice}`,
    recommendationColumns: ['Aanbeveling', 'Antwoord', 'Uitgevoerd'],
    noAnswer: 'Nog geen antwoord',
    done: 'Ja',
    notDone: 'Nog niet',
    notAsked: 'Niet van toepassing',
  },
  ledger: {
    explain:
      'Elke aanbeveling blijft openstaan tot zij is uitgevoerd, ingetrokken of afgewezen. Zo vergeten wij niets.',
    caption: 'Stand van de aanbevelingen',
    columns: ['Wat', 'Aantal'],
    opening: 'Open aan het begin',
    issued: 'Nieuw',
    closed: 'Afgehandeld',
    open: 'Open aan het einde',
    answers: 'Wat het antwoord was op de nieuwe aanbevelingen',
    answerColumns: ['Antwoord', 'Aantal'],
    answer: {
      adopted: 'Overgenomen',
      partly: 'Deels overgenomen',
      later: 'Volgt later',
      rejected: 'Niet overgenomen',
      hollow: 'Voor kennisgeving aangenomen',
      unanswered: 'Niet beantwoord',
      withdrawn: 'Ingetrokken',
      none: 'Nog geen antwoord',
    } satisfies { readonly [A in Answer | 'none']: string },
    chart: {
      caption: 'Antwoorden op de nieuwe aanbevelingen',
      alt: 'Staafdiagram: hoeveel nieuwe aanbevelingen elk antwoord kregen. De getallen staan in de tabel.',
    },
    none: 'Er waren geen nieuwe aanbevelingen.',
  },
  signals: {
    lead: ((one: boolean) =>
      one
        ? 'Wij noteerden {n} signaal van inwoners.'
        : 'Wij noteerden {n} signalen van inwoners.') satisfies WithNumber,
    explain: 'Een signaal gaat over wat meer inwoners merken, nooit over één persoon.',
    caption: 'Signalen per thema',
    columns: ['Thema', 'Signalen'],
    together: 'Andere thema’s samen',
    several: 'Een signaal kan bij meer thema’s horen.',
    chart: {
      caption: 'Signalen per thema',
      alt: 'Staafdiagram: hoeveel signalen bij elk thema horen. De getallen staan in de tabel.',
    },
    contacts: ((one: boolean) =>
      one
        ? 'Wij hadden {n} gesprek in de samenleving.'
        : 'Wij hadden {n} gesprekken in de samenleving.') satisfies WithNumber,
    share: 'Daarvan was {n} met mensen die vertelden over hun eigen ervaring.',
    partners: 'Met wie wij spraken',
    partnerColumns: ['Met wie', 'Gesprekken'],
    partnersTogether: 'Anderen samen',
    small: 'Kleine aantallen zijn bij elkaar geteld. Zo is niemand te herkennen.',
  },
  training: {
    lead: ((_one: boolean) => 'Leden volgden samen {n} keer een scholing.') satisfies WithNumber,
    members: ((one: boolean) => (one ? 'Dat deed {n} lid.' : 'Dat deden {n} leden.')) satisfies WithNumber,
    none: 'Er is geen scholing gevolgd.',
  },
  money: {
    caption: (year: number) => `Geld in ${year}`,
    columns: ['Waarvoor', 'Begroot', 'Uitgegeven'],
    group: {
      allowances: 'Onkostenvergoedingen',
      learning: 'Scholing en lidmaatschappen',
      support: 'Ondersteuning, ruimte en overig',
    } satisfies { readonly [G in MoneyGroup]: string },
    total: 'Totaal',
    none: (year: number) => `Over ${year} zijn geen bedragen bekend.`,
    persons: 'Bedragen van één persoon staan hier niet.',
    chart: {
      caption: (year: number) => `Begroot en uitgegeven in ${year}`,
      alt: 'Staafdiagram: per groep wat is begroot en wat is uitgegeven. De bedragen staan in de tabel.',
    },
  },
  followUp: {
    lead: 'Na een evaluatie of een overleg spreken wij af wie wat doet. Zo staat het met die acties.',
    caption: 'Acties',
    columns: ['Van wie', 'Afgesproken', 'Gedaan', 'Open aan het einde'],
    council: 'Van onszelf',
    municipality: 'Van de gemeente',
  },
  ahead: {
    title: (year: number) => `In ${year}`,
    meetings: ((one: boolean) =>
      one ? 'Er staat {n} vergadering gepland.' : 'Er staan {n} vergaderingen gepland.') satisfies WithNumber,
    open: ((one: boolean) =>
      one
        ? 'Wij volgen {n} aanbeveling die nog openstaat.'
        : 'Wij volgen {n} aanbevelingen die nog openstaan.') satisfies WithNumber,
    ending: ((one: boolean) =>
      one
        ? 'Van {n} lid eindigt de zittingstermijn.'
        : 'Van {n} leden eindigt de zittingstermijn.') satisfies WithNumber,
    join: 'Wilt u meedoen? Wij horen graag van u.',
  },
  proof: 'Elk getal in dit verslag is geteld uit ons archief. Wij kunnen het later opnieuw tellen.',
} as const
export type AnnualWords = Words<typeof annualWords>
