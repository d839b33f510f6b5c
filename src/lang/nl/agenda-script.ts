import { type MeetingKind, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Day } from '../../model/day.ts'
import { listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the chair's copy of an agenda: what to say at each item, and what to look out for. */
export const agendaScriptWords = {
  title: (kind: MeetingKind, date: Day) =>
    `Draaiboek voor de voorzitter: ${meetingKinds.word(kind, 'nl')} van ${longDay(date, 'nl')}`,
  private: 'Dit draaiboek is alleen voor de voorzitter en de ondersteuner.',
  attention: 'Aandachtspunten',
  tooLong: (over: number) =>
    `De agenda is ${over === 1 ? '1 minuut' : `${over} minuten`} te lang. Kies wat korter kan of later komt.`,
  room: 'De ruimte is nog niet geregeld.',
  catering: (n: number) =>
    `De catering is nog niet geregeld. Reken op ${n === 1 ? '1 persoon' : `${n} personen`}.`,
  unprepared: 'Het voorbereidend overleg met de ondersteuner is nog niet genoteerd.',
  unchecked: (date: Day) => `Kijk het verslag van ${longDay(date, 'nl')} nog na.`,
  live: 'De agenda ligt nog niet vast. Dit draaiboek kan nog veranderen.',
  quorumShort: (needed: number) => `Zonder ${needed} leden kan de vergadering niet besluiten.`,
  at: (time: string, label: string) => `${time}  ${label}`,
  say: 'Zeg',
  why: 'Waarom',
  look: 'Let op',
  enters: (names: readonly string[]) => `Nu erbij: ${listed(names, 'nl')}.`,
  leaves: (names: readonly string[]) =>
    `Bedank ${listed(names, 'nl')}. ${names.length === 1 ? 'Deze gast gaat' : 'Deze gasten gaan'} nu weg.`,
  part: (title: string) => `Vanaf hier: ${title}.`,
  choices: (words: readonly string[]) => `Te kiezen: ${words.join(' / ')}.`,
  past: 'Hoe was het? Wat nemen we mee?',
  standing: {
    opening: 'Ik open de vergadering. Welkom allemaal.',
    mededelingen: 'Zijn er mededelingen?',
    actielijst: 'Er zijn geen open acties.',
    ingekomen: 'Er zijn geen ingekomen stukken.',
    suggesties: 'Heeft iemand een suggestie voor een ongevraagd advies?',
    rondvraag: 'Wie heeft iets voor de rondvraag?',
    volgende: 'Noteert u de datum van de volgende keer?',
    sluiting: 'Ik sluit de vergadering. Dank u wel voor uw komst.',
  },
  above: {
    actielijst:
      'We lopen de acties langs die voor vandaag klaar moesten zijn. Van de andere hoor ik het als er iets is.',
    ingekomen: 'Deze stukken zijn ter kennisname. Heeft iemand een vraag over een stuk?',
    werkgroepen: 'Elke werkgroep vertelt kort waar zij mee bezig is.',
    uitnodigingen: 'Wie gaat waarheen, en wie vertelt hoe het was?',
  },
  role: {
    agenda: 'Is de agenda akkoord? Wil iemand iets toevoegen of eerder behandelen?',
    adoption: 'Heeft iemand opmerkingen over de tekst? Stellen we het verslag vast?',
    request: 'We praten nu niet over de inhoud. Welke werkgroep pakt dit op, en wie wil meedenken?',
    draft: 'De trekker licht het concept toe. Zijn er vragen? Dan beslissen we of dit advies uitgaat.',
    suggestion: 'Laten we een werkgroep onderzoeken of er genoeg bekend is?',
    form: 'Geven we dit advies schriftelijk of mondeling?',
  },
  reason: {
    'workgroup-active': 'Wat is het belangrijkste van de afgelopen tijd?',
    'response-received': 'Wat vinden we van de reactie van het College? Wie volgt de aanbevelingen?',
    'response-hollow': 'Vragen we het College om alsnog per aanbeveling te antwoorden?',
    'response-overdue': 'De reactie is er nog niet. Hoe herinneren we de gemeente?',
    'obligation-due': 'Wie pakt dit op, en wanneer?',
    'invitation-received': 'Wie gaat hierheen, en wie koppelt terug?',
  },
  kind: {
    note: 'Dit is ter kennisname. Zijn er vragen?',
    discuss: 'Wie wil hierover iets zeggen? We gaan de kring rond.',
    decide: 'Ik vat samen wat ik hoor en leg een besluit voor. Kan iedereen zich daarin vinden?',
  },
  attend: {
    request: 'Alleen verdelen. De inhoud komt later, in de werkgroep.',
    draft: 'Noem het besluit hardop. Het besluit krijgt een nummer in het verslag.',
    adoption: 'Noteer elke correctie in het verslag van vandaag.',
    suggestion: 'Noteer wie het voorstelde.',
    form: 'Bij een mondeling advies hoort een verslag dat beide kanten nakijken.',
  },
} as const
export type AgendaScriptWords = Words<typeof agendaScriptWords>
