import type { Rounding, Scheme } from '../../domain/money/allowance.ts'
import type { PresenceRule } from '../../domain/money/factor.ts'
import type { PayRole } from '../../domain/money/pay-roles.ts'
import type { Day } from '../../model/day.ts'
import { listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the allowance: sums, steps, statements and notices. */
export const moneyWords = {
  title: (year: number) => `Onkostenvergoeding ${year}`,
  explainTitle: (name: string, year: number) => `Onkostenvergoeding ${year} van ${name}, stap voor stap`,
  statementTitle: (name: string, year: number) => `Jaaropgave onkostenvergoeding ${year} van ${name}`,
  totalsTitle: (year: number) => `Onkostenvergoeding ${year}, totalen`,
  noticeTitle: (year: number) => `Over uw onkostenvergoeding ${year}`,
  scheme: 'Soort vergoeding',
  schemes: {
    share_of_maximum: 'een deel van het fiscaal maximum',
    per_month: 'een vast bedrag per maand',
    per_meeting: 'een bedrag per bijgewoonde vergadering',
    real_costs: 'alleen gemaakte kosten',
    none: 'geen: deze raad heeft geen soort vergoeding gekozen',
  } satisfies { readonly [S in Scheme]: string },
  maximum: 'Fiscaal maximum',
  maximumOf: (year: string, month: string) => `${year} per jaar en ${month} per maand`,
  source: 'Bron',
  confirmed: (source: string, on: Day | undefined) =>
    on === undefined ? source : `${source}, nagekeken op ${longDay(on, 'nl')}`,
  secondary: (year: number, source: string) =>
    `Het fiscaal maximum van ${year} komt van een bron die niet van de Belastingdienst is: ${source}. Het is nog niet nagekeken.`,
  secondaryFix: (year: number) =>
    `Kijk het bedrag na bij de Belastingdienst. Zet het daarna bij fiscal_maxima ${year} in ipr.yaml.`,
  role: {
    member: 'lid',
    lead: 'trekker',
    chair: 'voorzitter',
    deputy_chair: 'plaatsvervangend voorzitter',
    secretary: 'secretaris',
    treasurer: 'penningmeester',
    cc_member: 'lid van het Cliëntenoverleg',
    cc_lead: 'trekker van het Cliëntenoverleg',
    chair_development: 'tijdelijk voorzitter (in de doorontwikkeling)',
  } satisfies { readonly [R in PayRole]: string },
  perPerson: 'Bedrag per persoon',
  columns: { name: 'Naam', role: 'Rol', amount: 'Bedrag', id: 'Kenmerk', people: 'Mensen', group: 'Groep' },
  total: 'Totaal',
  nobody: 'Niemand had in dit jaar een rol met een vergoeding.',
  noSum: 'Daarom is er per persoon geen bedrag.',
  running: (today: Day) =>
    `Het jaar loopt nog. Gerekend is met wat op ${longDay(today, 'nl')} vaststaat tot en met december.`,
  howExplain: (year: number, person: string) =>
    `De som van één persoon stap voor stap: ipr vergoeding ${year} --explain ${person}`,
  stepsCaption: 'Zo komt het bedrag tot stand',
  stepColumns: ['Stap', 'Som', 'Uitkomst'],
  step: {
    maximum: (year: number) => `Fiscaal maximum ${year}`,
    line: (role: string, when: string) => `${role}, ${when}`,
    meetings: (role: string, count: number) =>
      count === 1 ? `${role}, 1 vergadering` : `${role}, ${count} vergaderingen`,
    sum: 'Samen',
    cap: 'Niet meer dan',
    capped: 'het hoogste bedrag geldt',
    notCapped: 'de som blijft daaronder',
    development: 'Tijdelijk voorzitter (in de doorontwikkeling)',
    developmentSum: (agreed: string, inYear: string, months: string) =>
      `${agreed} × ${inYear} van ${months} maanden`,
    due: 'Vergoeding over het jaar',
    presence: (role: string, present: number, held: number, norm: string | null, effect: string) =>
      `Als ${role} aanwezig bij ${present} van ${held}${norm === null ? '' : `, verwacht ${norm}`}. Aanwezigheid ${effect}.`,
  },
  rounding: {
    cent_half_up: 'op de cent, halve cent omhoog',
    euro_half_up: 'op de euro, halve euro omhoog',
    euro_up: 'omhoog op de euro',
  } satisfies { readonly [R in Rounding]: string },
  presence: {
    flat: 'verandert het bedrag niet',
    norm: 'verandert het bedrag niet',
    prorata_capped: 'onder de norm verlaagt het bedrag',
    prorata: 'onder de norm verlaagt het bedrag',
    per_presence: 'komt in de plaats van het aandeel',
    threshold: 'onder de norm verandert het bedrag',
    all_or_nothing: 'onder de norm geeft geen vergoeding',
  } satisfies { readonly [R in PresenceRule]: string },
  exactNote:
    'Tussenbedragen staan met vier cijfers achter de komma. Gerekend is met de precieze breuk; pas aan het einde is afgerond.',
  wholeYear: 'het hele jaar',
  months: (parts: readonly string[]) => listed(parts, 'nl'),
  monthRange: (from: string, to: string) => `${from} tot en met ${to}`,
  partOfMonth: (month: string, days: number, of: number) => `${month} (${days} van ${of} dagen)`,
  sourcesTitle: 'Waar het staat',
  filesCaption: 'De rollen staan in deze bestanden:',
  held: (role: string, from: string, to: string) => `${role}, ${from} tot en met ${to}: `,
  normsCaption: 'Deze normen gelden voor de som:',
  maximumFrom: (year: number, source: string) => `Bron van het fiscaal maximum ${year}: ${source}.`,
  notes: {
    twice: (name: string) =>
      `${name} zat in dit jaar in de raad en in het Cliëntenoverleg. Alleen het hoogste aandeel telt.`,
    below: (names: readonly string[]) =>
      `Minder aanwezig dan de vergoeding aanneemt: ${listed(names, 'nl')}. De voorzitter kan hierover een gesprek voeren.`,
    presentAt: (name: string, present: number, held: number) => `${name} (${present} van ${held})`,
    notNoted: (name: string, count: number) =>
      count === 1
        ? `Van ${name} is bij 1 vergadering geen aanwezigheid genoteerd. Die telt niet mee.`
        : `Van ${name} is bij ${count} vergaderingen geen aanwezigheid genoteerd. Die tellen niet mee.`,
    noMeetings: (name: string) =>
      `Voor ${name} is geen vergadering gehouden die telt. De aanwezigheid geldt als gehaald.`,
    unavailable: (name: string, year: number) =>
      `De trekker van het Cliëntenoverleg heeft verklaard dat ${name} in ${year} niet beschikbaar was voor werkgroepen. De voorwaarde voor de vergoeding is niet gehaald.`,
    undeclared: (name: string, year: number) =>
      `Of ${name} in ${year} beschikbaar was voor werkgroepen, is niet verklaard.`,
    ccAbsent:
      'De map van het Cliëntenoverleg staat niet in uw kopie. De aanwezigheid van het Cliëntenoverleg is niet nagegaan.',
    developmentTax: (name: string) =>
      `De vergoeding van ${name} als tijdelijk voorzitter is geen vrijwilligersvergoeding. Het fiscaal maximum geldt er niet voor. De gemeente bepaalt hoe de belasting is geregeld.`,
    developmentMissing: (name: string) =>
      `Voor ${name} staat er nog geen bedrag als tijdelijk voorzitter. Zet het besluit in ipr.yaml, bij de norm ‘allowance.chair_development.amount’.`,
    developmentLow: (name: string) =>
      `De vergoeding van ${name} als tijdelijk voorzitter is over een heel jaar niet hoger dan het fiscaal maximum voor vrijwilligers. Bedoeld is een bedrag daarboven.`,
    developmentHigh: (name: string) =>
      `De vergoeding van ${name} als tijdelijk voorzitter is over een heel jaar niet lager dan een professionele beloning. Bedoeld is een bedrag daaronder.`,
    developmentUnchecked: (name: string) =>
      `Of de vergoeding van ${name} onder een professionele beloning blijft, is niet nagegaan: daarvoor is geen bedrag vastgelegd.`,
    developmentStopped: (name: string, months: number) =>
      `De tijd van ${name} als tijdelijk voorzitter duurt langer dan ${months} maanden. De berekening stopt na maand ${months}.`,
    travelApart: 'Reiskosten worden apart vergoed en staan niet in deze bedragen.',
    realCosts: 'Deze raad vergoedt alleen gemaakte kosten. Wat is betaald, toont: ipr betaal lijst',
    differs: (names: readonly string[], year: number) =>
      `Het jaar ${year} is afgesloten. De som van nu wijkt af van de afrekening voor ${listed(names, 'nl')}. Leg het verschil vast met: ipr betaal corrigeren PERSOON --year ${year}`,
    noDecision:
      'ipr rekent en waarschuwt. Wat een bedrag betekent voor belasting of uitkering, beslist ipr niet.',
  },
  totals: {
    caption: 'Totaal per groep',
    groups: {
      members: 'leden',
      leads: 'trekkers',
      chair: 'voorzitter',
      cc: 'Cliëntenoverleg',
    },
    joined: (groups: readonly string[]) => listed(groups, 'nl'),
    why: (least: number) =>
      `Een groep van minder dan ${least} mensen staat niet apart: anders is te zien wat één persoon krijgt.`,
    tooFew: (least: number) => `Het gaat om minder dan ${least} mensen. Daarom staat hier geen bedrag.`,
  },
  statement: {
    forOne: (name: string) => `Alleen voor ${name}. Geef dit stuk niet aan anderen.`,
    due: 'Vergoeding over het jaar',
    arrangement: 'Afspraak over de uitbetaling',
    consent: (kind: string, on: Day) => `${kind}, met instemming op ${longDay(on, 'nl')}`,
    payable: 'Uit te betalen',
    corrections: 'Correcties na afsluiting',
    paid: 'Al betaald',
    costs: 'Gemaakte kosten, betaald',
    left: 'Nog te betalen',
    over: 'Te veel betaald',
    paymentsCaption: 'Betalingen',
    paymentColumns: ['Datum', 'Soort', 'Maand', 'Bedrag'],
    noPayments: 'Er is nog niets betaald.',
    differs: (now: string) =>
      `Dit jaar is afgesloten. De som van nu is ${now}. Het verschil wordt met een correctie rechtgezet.`,
    absent: 'De betalingen staan niet in uw kopie van het archief. Daarom staan ze niet op deze opgave.',
    presenceCaption: 'Uw aanwezigheid',
    presenceColumns: ['Datum', 'Overleg', 'Genoteerd', 'Klopt', 'Klopt niet'],
    presence: {
      present: 'aanwezig',
      excused: 'afwezig met kennisgeving',
      absent: 'afwezig zonder kennisgeving',
      not_noted: 'niet genoteerd',
    },
    ask: 'Kruis per regel aan of dit klopt. Schrijf hieronder wat anders is. Stuur het blad terug aan de penningmeester.',
    confirmed: (on: Day) => `U hebt uw aanwezigheid bevestigd op ${longDay(on, 'nl')}.`,
    sign: 'Naam en datum',
  },
  notice: {
    open: (year: number) =>
      `Iedereen met een taak in de raad of het Cliëntenoverleg krijgt dit bericht. Het gaat over de onkostenvergoeding van ${year}.`,
    maximum: (year: string, month: string) =>
      `Het fiscaal maximum voor vrijwilligers is ${year} per jaar en ${month} per maand. Beide grenzen gelden tegelijk. Een vaste vergoeding en vergoede kosten tellen samen.`,
    noMaximum: 'Het fiscaal maximum van dit jaar is nog niet bekend.',
    others:
      'Krijgt u ook van een andere organisatie een vrijwilligersvergoeding? Vraag dan na of u de bedragen bij elkaar moet tellen.',
    benefit:
      'Soms heeft een vergoeding gevolgen, bijvoorbeeld voor een uitkering, een toeslag of de belasting. Vraag het na bij de instantie waarvan u geld krijgt. Voor wie jonger is dan 27 kunnen andere regels gelden.',
    choices: 'U kunt zelf kiezen. U hoeft niet te zeggen waarom. Dit kan:',
    choice: [
      'de gewone uitbetaling',
      'uitbetaling gespreid over de maanden',
      'een lager bedrag',
      'alleen gemaakte kosten in plaats van een vast bedrag',
      'afzien van de vergoeding',
    ],
    how: 'Laat uw keuze weten aan de penningmeester. Die legt alleen de keuze en de datum vast, niet de reden.',
    talk: 'Wilt u liever eerst praten? Dat kan met de penningmeester of de voorzitter.',
    noDecision: 'De raad beslist niet over belasting of uitkeringen.',
  },
}
export type MoneyWords = Words<typeof moneyWords>
