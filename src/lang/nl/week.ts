import { type MeetingKind, meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import type { Owed } from '../../domain/advice/owes.ts'
import type { Doer, TaskTopic } from '../../domain/week/task.ts'
import type { Day } from '../../model/day.ts'
import type { Params } from '../../model/finding.ts'
import { count, days, listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'
import { adviceWords } from './advice.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const day = (value: Params[string]): string => longDay(value as Day, 'nl')
const number = (value: Params[string]): number => Number(value ?? 0)
const meeting = (p: Params): string => `${meetingKinds.word(p.kind as MeetingKind, 'nl')} van ${day(p.date)}`

/** Words of `ipr week`. */
export const weekWords = {
  title: (from: Day, until: Day) =>
    `Wat er te doen is van ${longDay(from, 'nl')} tot en met ${longDay(until, 'nl')}`,
  for: (name: string) => `Voor ${name}`,
  fits: (minutes: number, available: number) => `Past in uw tijd: ${time(minutes)} van ${time(available)}`,
  falls: (tasks: number) => `Past er niet meer bij (${tasks})`,
  others: 'Wat anderen moeten doen',
  nothing: 'Er is niets te doen dat nu moet.',
  late: (n: number) => `${days(n, 'nl')} te laat`,
  due: (on: Day) => `uiterlijk ${longDay(on, 'nl')}`,
  anytime: 'geen vaste dag',
  cost: {
    3: 'Als dit blijft liggen, is het niet meer goed te maken.',
    2: 'Als dit blijft liggen, heeft iemand er last van.',
    1: 'Dit kan wachten.',
  },
  time: (minutes: number) => time(minutes),
  columns: ['Wie', 'Wat', 'Wanneer'],
  findings: (errors: number, warnings: number) =>
    `In het archief: ${count(errors, 'nl', 'fout', 'fouten')} en ${count(warnings, 'nl', 'waarschuwing', 'waarschuwingen')}. Bekijk ze met: ipr controleer`,
  doer: {
    chair: 'voorzitter',
    supporter: 'ondersteuner',
    liaison: 'verbindingsmedewerker',
    lead: 'trekker',
    treasurer: 'penningmeester',
    member: 'lid',
    officer: 'beleidsmedewerker',
    college: 'College van B&W',
    council: 'de raad samen',
    workgroup: 'werkgroep',
  } satisfies { readonly [D in Doer]: string },
  task: {
    'prepare-meeting': p => `Voorbereidend overleg voor de ${meeting(p)}`,
    'send-agenda': p => `Agenda versturen voor de ${meeting(p)}`,
    'arrange-room': p => `Ruimte regelen voor de ${meeting(p)}`,
    'share-notes': p => `Gespreksnotities delen voor het ${meeting(p)}`,
    'draft-minutes': p => `Verslag maken van de ${meeting(p)}`,
    'check-minutes': p => `Verslag nakijken van de ${meeting(p)}`,
    'close-minutes': p => `Verslag afsluiten van de ${meeting(p)}`,
    'send-minutes': p => `Verslag versturen van de ${meeting(p)}`,
    'record-meeting': p => `Noteren of dit is gehouden of afgelast: ${meeting(p)}`,
    'advice-step': p =>
      `Advies ‘${p.title}’: ${adviceWords.owed[p.what as Owed]}${p.recommendation ? ` (aanbeveling ${p.recommendation})` : ''}`,
    action: p => `Actie: ${p.what}${list(p.owners).length > 0 ? ` (${listed(list(p.owners), 'nl')})` : ''}`,
    obligation: p => `${p.nl}${p.group ? ` (${p.group})` : ''}: nog ${p.needed} te plannen`,
    'handle-papers': p =>
      `${count(number(p.count), 'nl', 'ingekomen stuk', 'ingekomen stukken')} afhandelen: ipr post`,
    'term-ending': p =>
      `De termijn van ${p.name} eindigt op ${day(p.ends)}: ${p.reappointable ? 'vraag herbenoeming of zoek een opvolger' : 'zoek een opvolger'}`,
    'confirm-positions': p => `Nevenfuncties laten bevestigen: ${listed(list(p.names), 'nl')}`,
    'welcome-member': p =>
      `Nieuw lid ${p.name} op weg helpen (${count(number(p.open), 'nl', 'punt', 'punten')} open): ipr leden welkom ${p.id}`,
    'stale-signal': p => `Signaal waar sinds ${day(p.last)} niets mee is gebeurd: ${p.subject}`,
    'reply-invitation': p => `Zich aanmelden of afmelden: ${p.title} op ${day(p.date)}`,
    'discuss-contact': p => `Bespreken in de werkgroep: het contact van ${day(p.on)} met ${p.organisation}`,
  } satisfies { readonly [T in TaskTopic]: (say: Params) => string },
}
export type WeekWords = Words<typeof weekWords>

function time(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return rest === 1 ? '1 minuut' : `${rest} minuten`
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${rest} minuten`
}
