import type { Payment } from '../../domain/money/payments.ts'
import type { Day } from '../../model/day.ts'
import { listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of payments: what comes, what was paid, and how a year is settled. */
export const payWords = {
  planTitle: (year: number) => `Uitbetaling ${year}: wat nog komt`,
  personTitle: (name: string, year: number) => `Uitbetaling ${year} aan ${name}`,
  listTitle: (year: number) => `Betalingen ${year}`,
  closeTitle: (year: number) => `Afrekening ${year}`,
  kinds: { allowance: 'vergoeding', costs: 'kosten', correction: 'correctie' } satisfies {
    readonly [K in Payment['kind']]: string
  },
  limits: 'Grens',
  limitsOf: (month: string, year: string) =>
    `${month} per maand en ${year} per jaar, vergoeding en kosten samen`,
  noLimits: (year: number) => `Het fiscaal maximum van ${year} is niet bekend. De grens is niet nagegaan.`,
  ownLimit: 'Eigen grens',
  basis: 'Maand die telt',
  bases: { payment: 'de maand van betaling', work: 'de maand van het werk' },
  instalments: 'Deelbetalingen',
  instalmentsOf: (count: number) => (count === 1 ? 'één keer per jaar' : `${count} keer per jaar`),
  caption: 'Per persoon',
  columns: {
    name: 'Naam',
    payable: 'Uit te betalen',
    paid: 'Betaald',
    costs: 'Kosten',
    left: 'Nog',
    next: 'Volgende',
    date: 'Datum',
    kind: 'Soort',
    month: 'Maand',
    amount: 'Bedrag',
    counts: 'Telt in',
    usual: 'Zoals gewoonlijk',
    fits: 'Binnen de grens',
    due: 'Vergoeding',
    settled: 'Afgerekend',
    corrected: 'Correcties',
    now: 'Som van nu',
    difference: 'Verschil',
    count: 'Aantal',
    total: 'Samen',
    id: 'Kenmerk',
    reason: 'Reden',
    note: 'Toelichting',
    by: 'Vastgelegd door',
  },
  total: 'Totaal',
  next: (month: string, amount: string) => `${month}: ${amount}`,
  nothingLeft: 'Er is niets meer te betalen.',
  nothing: 'In dit jaar is niets betaald.',
  arrangementsCaption: 'Afspraken',
  arrangement: (name: string, kind: string, amount: string | null) =>
    amount === null ? `${name}: ${kind}` : `${name}: ${kind}, ${amount} per jaar`,
  howPerson: (year: number, person: string) =>
    `De betalingen aan één persoon: ipr betaal plan ${year} --person ${person}`,
  listPerson: (year: number, person: string) =>
    `Elke betaling aan één persoon: ipr betaal lijst ${year} --person ${person}`,
  scope: {
    month: (name: string, month: string, paid: string, limit: string) =>
      `Aan ${name} is in ${month} ${paid} betaald. Het maximum per maand is ${limit}.`,
    year: (name: string, year: string, paid: string, limit: string) =>
      `Aan ${name} is in ${year} ${paid} betaald. Het maximum per jaar is ${limit}.`,
    own: (name: string, year: string, paid: string, limit: string) =>
      `Aan ${name} is in ${year} ${paid} betaald. De eigen grens van de raad is ${limit}.`,
  },
  crossingWhy:
    'Boven een maximum geldt de vrijwilligersregeling misschien niet voor het hele bedrag. Overleg met de gemeente.',
  willCross: (name: string, expected: string, limit: string) =>
    `Met de gewone betalingen komt ${name} dit jaar op ${expected}. Het maximum is ${limit}.`,
  monthFull: (name: string, month: string, wanted: string, amount: string) =>
    `Voor ${name} past in ${month} niet ${wanted}, maar ${amount}.`,
  spread: (name: string) => `Voor ${name} zijn de betalingen over de maanden verdeeld: anders past het niet.`,
  unpayable: (name: string, amount: string) =>
    `Voor ${name} past ${amount} dit jaar niet meer binnen de grens. Overleg eerst met ${name} en de gemeente, en betaal daarna.`,
  overpaid: (name: string, amount: string) =>
    `Aan ${name} is ${amount} meer betaald dan uit te betalen is. Overleg hoe dat wordt rechtgezet.`,
  ownWill: (name: string, expected: string, limit: string) =>
    `Met de gewone betalingen komt ${name} dit jaar op ${expected}. De eigen grens van de raad is ${limit}.`,
  outside: {
    development: (name: string) =>
      `Voor ${name} geldt het fiscaal maximum niet: het is de vergoeding van de tijdelijk voorzitter (in de doorontwikkeling).`,
    'costs-only': (name: string) =>
      `Aan ${name} zijn alleen kosten betaald. Aangetoonde kosten hebben geen maximum. Bewaar de bonnen.`,
  },
  status: 'Afrekening',
  open: 'nog niet afgesloten',
  closed: (on: Day, by: string) => `afgesloten op ${longDay(on, 'nl')} door ${by}`,
  release: 'Vrijgave',
  released: (on: Day, by: string) => `vrijgegeven op ${longDay(on, 'nl')} door ${by}`,
  notReleased: 'nog niet vrijgegeven',
  recorded: (author: string, on: Day) => `Bewaard in de geschiedenis door ${author} op ${longDay(on, 'nl')}.`,
  proof:
    'Een naam in een bestand bewijst alleen dat iemand met toegang tot de map die naam opschreef. De geschiedenis noemt wie het bestand bewaarde. Ook die naam stelt iemand zelf in op de eigen computer.',
  unconfirmed: (names: readonly string[]) =>
    names.length === 1
      ? `${names[0]} heeft de eigen aanwezigheid nog niet bevestigd.`
      : `Nog niet bevestigd is de aanwezigheid van ${listed(names, 'nl')}.`,
  correctionsCaption: 'Correcties na afsluiting',
  differsCaption: 'Anders dan afgerekend',
  differs: (year: number) =>
    `De som van nu wijkt af. Leg het verschil vast met: ipr betaal corrigeren PERSOON --year ${year}`,
  closeNext: (year: number) =>
    `Laat iemand anders de afrekening nakijken en vrijgeven: ipr betaal vrijgeven ${year} --by PERSOON`,
  correctionTitle: (name: string, year: number) => `Correctie ${year} voor ${name}`,
  correctionOf: 'Nu vast te leggen',
  say: {
    add: (name: string, amount: string) => `Betaling van ${amount} aan ${name} vastleggen`,
    close: (year: number) => `Afrekening ${year} afsluiten`,
    release: (year: number) => `Afrekening ${year} vrijgeven`,
    correct: (name: string, year: number) => `Correctie ${year} voor ${name} vastleggen`,
    confirm: (name: string, year: number) => `Bevestiging van aanwezigheid ${year} van ${name} vastleggen`,
    arrange: (name: string, year: number) => `Afspraak over de uitbetaling ${year} aan ${name} vastleggen`,
  },
}
export type PayWords = Words<typeof payWords>
