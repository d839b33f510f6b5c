import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Reason, Topic } from '../../domain/agenda/item.ts'
import type { Day } from '../../model/day.ts'
import type { Params } from '../../model/finding.ts'
import { count, days, decimal, listed, longDay, sentence } from '../format.ts'
import { countInWords, inWords } from '../in-words.ts'
import type { Words } from '../words.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const day = (value: Params[string]): string => longDay(value as Day, 'nl')
const when = (value: Params[string]): string => (String(value).length === 10 ? day(value) : String(value))
const number = (value: Params[string]): number => Number(value ?? 0)
const age = (value: Params[string]): string => {
  const n = number(value)
  if (n < 60) return days(n, 'nl')
  return n < 730 ? `${Math.floor(n / 30)} maanden` : `${Math.floor(n / 365)} jaar`
}

const duration = (minutes: number): string => (minutes === 1 ? '1 minuut' : `${minutes} minuten`)
const times = (value: Params[string]): string =>
  number(value) === 0 ? 'nog niet' : `${inWords(number(value), 'nl')} keer`
const openActions = (p: Params): string => {
  const [own, municipality] = [number(p.own), number(p.municipality)]
  const parts = [
    ...(own > 0 || municipality === 0 ? [count(own, 'nl', 'eigen actie', 'eigen acties')] : []),
    ...(municipality > 0 ? [`${count(municipality, 'nl', 'actie', 'acties')} van de gemeente`] : []),
  ]
  return listed(parts, 'nl')
}
// A sender as it stands after `van`.
const sender = (value: Params[string]): string =>
  String(value)
    .replace(/^(?=College(?: |$))/, 'het ')
    .replace(/^Gemeente (?=[A-Z])/, 'de gemeente ')
const groupsOf = (value: Params[string]): string =>
  `de ${list(value).length === 1 ? 'werkgroep' : 'werkgroepen'} ${listed(list(value), 'nl')}`

/** Words of the agenda. Titles and reasons are made from facts, so that both languages say the same. */
export const agendaWords = {
  title: (kind: MeetingKind, date: Day, group: string | null) =>
    `Agenda ${meetingKinds.word(kind, 'nl')}${group ? ` ${group}` : ''} van ${longDay(date, 'nl')}`,
  when: 'Datum',
  time: (start: string, end: string | null) => (end ? `${start} tot ${end} uur` : `${start} uur`),
  hour: 'Tijd',
  place: 'Plaats',
  chair: 'Voorzitter',
  total: 'Duur',
  minutes: duration,
  duration: (n: number) => {
    const halves = Math.round(n / 30) / 2
    return n < 60
      ? duration(n)
      : `ongeveer ${decimal(halves, Number.isInteger(halves) ? 0 : 1, 'nl')} uur (${duration(n)})`
  },
  proposed: 'Deze vergadering staat nog niet in het archief. De datum is een voorstel.',
  proposedHow: 'Vastleggen: ipr agenda volgende --write',
  frozen: (on: Day) => `Vastgelegd op ${longDay(on, 'nl')}.`,
  tooLong: (total: number, available: number) =>
    `De agenda vraagt ${total} minuten. Er zijn er ${available}.`,
  partOpen: 'openbaar',
  partWith: 'met de gemeente erbij',
  guests: 'Te gast',
  why: 'Waarom',
  sources: 'Bronnen',
  question: 'Vraag',
  explained: 'Waarom dit op de agenda staat',
  demo: (on: Day) => `Dit is een voorbeeld. Het doet alsof het vandaag ${longDay(on, 'nl')} is.`,
  today: (on: Day) => `Gerekend met ${longDay(on, 'nl')} als vandaag.`,
  late: 'Te laat',
  addendum: (n: number, on: Day) => `Nazending ${n} van ${longDay(on, 'nl')}`,
  extract: {
    title: (name: string, kind: MeetingKind, date: Day) =>
      `Agenda voor ${name}: ${meetingKinds.word(kind, 'nl')} van ${longDay(date, 'nl')}`,
    from: 'Verwacht vanaf',
    around: (time: string) => `rond ${time} uur`,
    purpose: (purpose: string) => `Waarvoor: ${purpose}`,
    intro: (n: number) =>
      n === 1 ? 'U bent uitgenodigd bij dit punt.' : `U bent uitgenodigd bij deze ${n} punten.`,
    whole: 'U bent uitgenodigd voor dit overleg.',
    estimate: 'De tijden zijn een schatting.',
    closed: 'De rest van het overleg is besloten.',
  },
  addenda: {
    title: (n: number, kind: MeetingKind, date: Day) =>
      `Nazending ${n} bij de agenda: ${meetingKinds.word(kind, 'nl')} van ${longDay(date, 'nl')}`,
    intro: (sent: Day, on: Day) =>
      `De agenda is van ${longDay(sent, 'nl')}. Op ${longDay(on, 'nl')} is dit veranderd.`,
    was: (was: string) => `Eerst stond er: ${was}`,
    reason: (reason: string) => `Reden: ${reason}`,
    end: 'De andere punten blijven zoals ze zijn.',
  },
  plan: {
    freeze: (meeting: string) => `Agenda van ${meeting} vastleggen`,
    addendum: (meeting: string) => `Nazending bij de agenda van ${meeting}`,
    add: (title: string, meeting: string) => `Agendapunt ‘${title}’ toevoegen aan ${meeting}`,
    drop: (item: string, meeting: string) => `Agendapunt ${item} van de agenda van ${meeting} halen`,
    move: (item: string, place: number, meeting: string) =>
      `Agendapunt ${item} naar plaats ${place} op de agenda van ${meeting}`,
  },
  change: { added: 'Toegevoegd', dropped: 'Vervallen', moved: 'Verplaatst', changed: 'Gewijzigd' },
  absent: 'Niet in uw kopie van het archief',
  topic: {
    opening: () => 'Opening',
    agenda: () => 'Vaststellen van de agenda',
    announcements: () => 'Mededelingen',
    speaking: () => 'Inspreken door inwoners',
    minutes: p => `Vaststellen van het verslag van ${day(p.date)}`,
    actions: () => 'Actie- en besluitenlijst',
    action: p =>
      `${String(p.what)} (${list(p.owners).length > 0 ? listed(list(p.owners), 'nl') : p.side === 'municipality' ? 'gemeente' : 'nog niemand'})`,
    incoming: () => 'Ingekomen stukken',
    paper: p => `${p.number ? `${p.number}: ` : ''}${p.title}, van ${sender(p.from)}, ${when(p.received)}`,
    request: p => `${p.number ? `${p.number}: ` : ''}${p.title}, van ${sender(p.from)}, ${when(p.received)}`,
    'draft-advice': p => `Conceptadvies: ${p.title}`,
    response: p => `Reactie van het College op het advies: ${p.title}`,
    'response-hollow': p => `Reactie zonder antwoord op het advies: ${p.title}`,
    'response-overdue': p => `Nog geen reactie op het advies: ${p.title}`,
    'report-of-oral-advice': p => `Verslag van het mondelinge advies: ${p.title}`,
    'workgroup-report': p =>
      list(p.leads).length > 0 ? `${p.group} (${listed(list(p.leads), 'nl')})` : String(p.group),
    'workgroup-reports': () => 'Uit de werkgroepen',
    suggestions: () => 'Suggesties voor ongevraagd advies',
    suggestion: p => String(p.title),
    obligations: () => 'Wat dit jaar nog moet gebeuren',
    obligation: p => `${p.nl}${list(p.groups).length > 0 ? ` (${listed(list(p.groups), 'nl')})` : ''}`,
    invitations: () => 'Uitnodigingen en bijeenkomsten',
    invitation: p =>
      p.past
        ? `${p.title}, ${day(p.date)}: terugkoppeling door ${p.reporter ?? 'nog niemand'}`
        : `${p.title}, ${day(p.date)}${list(p.attendees).length > 0 ? `: ${listed(list(p.attendees), 'nl')} gaat erheen` : ': wie gaat erheen?'}`,
    proposed: p => String(p.title),
    themes: () => 'Grote thema’s',
    theme: p => `${p.title}${p.how ? ` (${p.how})` : ''}`,
    cooperation: () => 'Samenwerking en verwachtingen',
    signals: () => 'Signalen',
    signal: p => String(p.subject),
    'group-advice': p => `Advies: ${p.title}`,
    listed: p => String(p.nl),
    'next-meeting': p =>
      p.date
        ? `Volgende keer: ${day(p.date)}${p.start ? `, ${p.start} uur` : ''}`
        : 'Datum van de volgende keer',
    round: () => 'Rondvraag',
    close: () => 'Sluiting',
  } satisfies { readonly [T in Topic]: (say: Params) => string },
  ask: {
    agenda: () => 'Is de agenda akkoord?',
    speaking: p => `Wie wil iets zeggen? Daarvoor zijn ${number(p.minutes)} minuten.`,
    minutes: () => 'Stelt u het verslag vast?',
    request: p =>
      p.groupless
        ? p.assigned
          ? 'Wie wil meedenken?'
          : 'Wie maakt een concept? Wie wil meedenken?'
        : p.assigned
          ? `De werkgroep ${listed(list(p.groups), 'nl')} pakt dit op. Wie wil meedenken?`
          : `${list(p.groups).length > 0 ? `Pakt de werkgroep ${listed(list(p.groups), 'nl')} dit op?` : 'Welke werkgroep pakt dit op?'} Wie wil meedenken?`,
    'draft-advice': () => 'Kan dit advies naar het College van B&W?',
    'response-hollow': () => 'Vraagt u het College om alsnog per aanbeveling te antwoorden?',
    'response-overdue': () => 'Komt er een herinnering? Wie verstuurt die?',
    response: p => (number(p.silent) > 0 ? 'Wat doet u met de aanbevelingen zonder antwoord?' : ''),
    suggestion: p =>
      p.state === 'suggested'
        ? 'Onderzoekt een werkgroep of er genoeg bekend is?'
        : 'Wordt het advies schriftelijk of mondeling?',
    invitation: p =>
      !p.past && list(p.attendees).length === 0 ? 'Wie gaat erheen en wie koppelt terug?' : '',
    'next-meeting': p => (p.date ? '' : 'Wanneer is de volgende keer?'),
    obligations: () => 'Wie pakt dit op, en wanneer?',
    proposed: p => String(p.question ?? ''),
  } satisfies { readonly [T in Topic]?: (say: Params) => string },
  reason: {
    standing: () => 'Vast agendapunt.',
    'minutes-not-adopted': p =>
      `Dit verslag is nog niet vastgesteld.${p.checked ? '' : ' De voorzitter heeft het nog niet nagekeken.'}`,
    'action-due': p =>
      number(p.late) > 0
        ? `${days(number(p.late), 'nl')} te laat, afgesproken op ${day(p.since)}.`
        : `Uiterlijk ${day(p.dueOn)}, afgesproken op ${day(p.since)}.`,
    'action-open': p =>
      p.ongoing
        ? `Doorlopend, sinds ${day(p.since)}.`
        : p.dueOn
          ? `Uiterlijk ${day(p.dueOn)}.`
          : `Zonder datum, staat ${age(p.age)} open.`,
    'actions-open': p =>
      [
        `Er ${number(p.own) + number(p.municipality) === 1 ? 'staat' : 'staan'} ${openActions(p)} open.`,
        ...(number(p.due) === 0
          ? []
          : [
              `${sentence(countInWords(number(p.due), 'nl', 'actie moet', 'acties moeten'))} uiterlijk op deze vergadering klaar zijn.`,
            ]),
      ].join(' '),
    'received-since': () => 'Binnengekomen en nog niet behandeld.',
    'papers-received': p =>
      `${sentence(countInWords(number(p.count), 'nl', 'stuk is', 'stukken zijn'))} binnengekomen en nog niet behandeld.`,
    'signals-waiting': p =>
      p.noted
        ? `Genoteerd op ${day(p.noted)}.`
        : `${sentence(count(number(p.count), 'nl', 'signaal wacht', 'signalen wachten'))} op dit overleg.`,
    'request-received': p =>
      `Alleen ter kennisname.${p.wished ? ` De gemeente wil het advies vóór ${day(p.wished)}.` : ''}${p.council ? ` De gemeenteraad beslist op ${day(p.council)}.` : ''}`,
    'draft-ready': p =>
      `Concept van ${groupsOf(p.groups)}, klaar voor een besluit.${p.wished ? ` De gemeente wil het advies vóór ${day(p.wished)}.` : ''}`,
    'response-received': p =>
      `Ontvangen op ${day(p.on)}. ${number(p.silent) === 0 ? 'Elke aanbeveling heeft een antwoord.' : `${count(number(p.silent), 'nl', 'aanbeveling heeft', 'aanbevelingen hebben')} nog geen antwoord.`}`,
    'response-hollow': p =>
      `Ontvangen op ${day(p.on)}. ${count(number(p.hollow), 'nl', 'aanbeveling is', 'aanbevelingen zijn')} alleen voor kennisgeving aangenomen.`,
    'response-overdue': p =>
      `De uiterste datum voor de reactie was ${day(p.due)}. Er ${number(p.reminders) > 1 ? 'zijn' : 'is'} ${number(p.reminders) === 0 ? 'nog geen herinnering' : countInWords(number(p.reminders), 'nl', 'herinnering', 'herinneringen')} verstuurd.`,
    'oral-advice-reported': () => 'Van het mondelinge advies is een verslag gemaakt.',
    'workgroup-active': p =>
      list(p.meetings).length > 0
        ? `Kwam sinds de vorige vergadering bij elkaar op ${listed(
            list(p.meetings).map(date => longDay(date as Day, 'nl')),
            'nl',
          )}.`
        : 'Kwam sinds de vorige vergadering niet bij elkaar.',
    suggested: p =>
      p.state === 'enough_input'
        ? 'De werkgroep vindt dat er genoeg bekend is voor een advies.'
        : 'Voorgesteld in een vergadering. Er is nog geen besluit.',
    'obligation-due': p =>
      number(p.held) === 0 && number(p.needed) === 1
        ? `Uiterlijk ${day(p.due)}.`
        : `Uiterlijk ${day(p.due)}. Gedaan: ${times(p.held)}. Nog nodig: ${times(p.needed)}.`,
    'obligations-due': p =>
      `${sentence(countInWords(number(p.count), 'nl', 'ding is', 'dingen zijn'))} nog niet gedaan en niet gepland.`,
    'invitation-received': p =>
      p.replyBy
        ? `Aanmelden kan tot ${day(p.replyBy)}.`
        : p.organiser
          ? `Van ${p.organiser}.`
          : 'Wie gaat waarheen, en wie vertelt hoe het was?',
    proposed: p =>
      p.by
        ? `Ingebracht door ${p.by}${p.side === 'municipality' ? ', namens de gemeente' : ''}.`
        : p.side === 'municipality'
          ? 'Ingebracht door de gemeente.'
          : 'Voorgesteld voor deze vergadering.',
    'carried-over': p =>
      `Doorgeschoven van ${day(p.carriedFrom)}.${p.carriedWhy ? ` Reden: ${p.carriedWhy}` : ''}`,
    'in-year-plan': () => 'Staat in de jaarplanning voor dit overleg.',
    'once-a-year': p =>
      `Komt ten minste één keer per jaar aan de orde. In ${p.year} is dat nog niet gebeurd.`,
    'with-workgroup': p =>
      p.wished
        ? `Ligt bij de werkgroep. De gemeente wil het advies vóór ${day(p.wished)}.`
        : 'Ligt bij de werkgroep.',
    'from-workgroup': p =>
      `Wens van de werkgroep ${listed(list(p.groups), 'nl')}, met de voorzitter besproken op ${day(p.chairOn)}.`,
    'announced-absence': p => `Afgemeld: ${listed(list(p.apologies), 'nl')}.`,
  } satisfies { readonly [R in Reason]: (say: Params) => string },
}
export type AgendaWords = Words<typeof agendaWords>
