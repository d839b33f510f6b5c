import type { Stretch } from '../../domain/advice/register.ts'
import type { Way } from '../../domain/advice/states.ts'
import type { Day } from '../../model/day.ts'
import { count, days, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the figures of an evaluation. */
export const evaluationFigureWords = {
  title: 'Cijfers',
  period: (from: Day, to: Day) => `Van ${longDay(from, 'nl')} tot en met ${longDay(to, 'nl')}.`,
  composition: 'Samenstelling',
  sizeColumns: ['Van', 'Tot en met', 'Leden', 'Norm'],
  norm: (min: number | null, max: number | null) =>
    min === null && max === null
      ? 'geen'
      : max === null
        ? `ten minste ${min}`
        : min === null
          ? `ten hoogste ${max}`
          : `${min} tot ${max}`,
  outside: (below: number, above: number, all: number) =>
    below + above === 0
      ? `Het aantal leden paste op alle ${all} dagen bij de norm.`
      : [
          ...(below > 0 ? [`Op ${days(below, 'nl')} van de ${all} waren er te weinig leden.`] : []),
          ...(above > 0 ? [`Op ${days(above, 'nl')} van de ${all} waren er te veel leden.`] : []),
        ].join(' '),
  attendance: 'Aanwezigheid',
  attendanceColumns: ['Overleg', 'Gehouden', 'Aanwezig', 'Afwezig', 'Deel'],
  attendanceRest: (unexcused: number, notNoted: number) =>
    [
      ...(unexcused > 0 ? [`Afwezig zonder bericht: ${count(unexcused, 'nl', 'keer', 'keer')}.`] : []),
      ...(notNoted > 0 ? [`Niet genoteerd: ${count(notNoted, 'nl', 'keer', 'keer')}.`] : []),
    ].join(' '),
  attendanceNone: 'In deze periode is geen overleg vastgelegd.',
  attendanceHow: 'Alle mensen samen: hoe vaak iemand er was van alle keren dat iemand werd verwacht.',
  below: (few: boolean, people: number, of: number, norm: string) =>
    people === 0
      ? `Iedereen was er ten minste ${norm} van de keren.`
      : few
        ? `Een enkeling was er minder dan ${norm} van de keren. De voorzitter spreekt daar persoonlijk over.`
        : `${people} van de ${of} mensen waren er minder dan ${norm} van de keren. De voorzitter spreekt daar persoonlijk over.`,
  norms: (year: number) => `Overleggen en de normen van ${year}`,
  deviations: 'Wijzigingen in de jaarplanning',
  deviation: (on: Day, kind: string, what: string, reason: string) =>
    `${longDay(on, 'nl')}, ${kind}: ${what}. ${reason}`,
  advice: 'Adviezen',
  adviceNone: 'In deze periode liep er geen advies.',
  issued: (counts: { readonly [W in Way]: number }) => {
    const all = counts.requested + counts.written + counts.oral
    return all === 0
      ? 'Er is geen advies uitgebracht.'
      : `Uitgebracht: ${count(all, 'nl', 'advies', 'adviezen')}. Gevraagd: ${counts.requested}. Ongevraagd schriftelijk: ${counts.written}. Ongevraagd mondeling: ${counts.oral}.`
  },
  adviceColumns: ['Advies', 'Gevraagd', 'Uitgebracht', 'Reactie', 'Te laat'],
  waiting: (n: number) =>
    `Aan ${n === 1 ? '1 ander advies' : `${n} andere adviezen`} is gewerkt, zonder aanvraag of reactie in deze periode.`,
  lateBy: {
    request: (n: number) => `aanvraag ${days(n, 'nl')}`,
    advice: (n: number) => `advies ${days(n, 'nl')}`,
    reaction: (n: number) => `reactie ${days(n, 'nl')}`,
  },
  clocks: 'De termijnen van beide kanten',
  clockColumns: ['Termijn', 'Van wie', 'Aantal', 'Te laat', 'Dagen te laat'],
  clock: { request: 'Adviesaanvraag', advice: 'Advies', reaction: 'Reactie van het College' },
  side: { request: 'gemeente', advice: 'raad', reaction: 'gemeente' },
  withoutWaiting: (n: number) =>
    `Besloten zonder op het advies te wachten: ${count(n, 'nl', 'keer', 'keer')}.`,
  spreadColumns: ['Van en tot', 'Aantal', 'Kortste', 'Middelste', 'Langste'],
  spread: {
    requested_decided: 'Van aanvraag tot besluit',
    decided_sent: 'Van besluit tot versturen',
    sent_reacted: 'Van versturen tot reactie',
    reacted_council: 'Van reactie tot gemeenteraad',
  } satisfies { readonly [S in Stretch]: string },
  spreadCaption: 'Doorlooptijden in dagen',
  ledger: 'Aanbevelingen',
  ledgerLine: (opening: number, issued: number, closed: number, open: number) =>
    `Open aan het begin: ${opening}. Gegeven: ${issued}. Afgerond: ${closed}. Open aan het eind: ${open}.`,
  answerColumns: ['Antwoord', 'Aanbevelingen'],
  none: 'nog geen antwoord',
  signals: 'Signalen',
  signalsLine: (n: number, open: number) =>
    n === 0
      ? 'Er zijn geen signalen genoteerd.'
      : `Er ${n === 1 ? 'is' : 'zijn'} ${count(n, 'nl', 'signaal', 'signalen')} genoteerd. Nog open: ${open}.`,
  signalColumns: {
    themes: ['Thema', 'Signalen', 'Nog open'],
    client_groups: ['Cliëntgroep', 'Signalen', 'Nog open'],
  },
  unnamed: 'niet genoemd',
  contacts: 'Contacten met de samenleving',
  contactsLine: (n: number, experience: number, part: string) =>
    n === 0
      ? 'Er zijn geen contacten genoteerd.'
      : `Er zijn ${count(n, 'nl', 'contact', 'contacten')} genoteerd. Daarvan waren er ${experience} met mensen die uit eigen ervaring vertelden (${part}).`,
  contactsNorm: (norm: string) => `De norm is ten minste ${norm}.`,
  partnerColumns: ['Met wie', 'Contacten'],
  groupColumns: ['Werkgroep', 'Contacten', 'Met cliënten'],
  clientColumns: ['Cliëntgroep', 'Contacten'],
  blank: (names: string) => `Nog niemand gesproken uit deze groepen: ${names}.`,
  hours: 'Uren van de ondersteuner',
  hoursLine: (year: number, worked: string, agreed: string | null) =>
    agreed === null
      ? `${year}: ${worked} uur gewerkt.`
      : `${year}: ${worked} uur gewerkt. Tot nu toe afgesproken: ${agreed} uur.`,
  allowances: 'Onkostenvergoedingen',
  allowancesLine: (year: number, total: string, people: number) =>
    `${year}: over het hele jaar ${total} voor ${people} mensen.`,
  allowancesUnknown: (year: number) => `${year}: het totaal is in deze kopie niet te berekenen.`,
  allowancesFew: (year: number) => `${year}: te weinig mensen om een totaal te noemen.`,
}
export type EvaluationFigureWords = Words<typeof evaluationFigureWords>
