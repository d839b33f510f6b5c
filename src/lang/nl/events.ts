import type { EventState } from '../../domain/registers/events.ts'
import type { Day } from '../../model/day.ts'
import type { Params } from '../../model/finding.ts'
import { longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the register of invitations and gatherings. */
export const eventWords = {
  open: 'Uitnodigingen en bijeenkomsten waar nog iets mee moet',
  all: 'Alle uitnodigingen en bijeenkomsten',
  year: (year: number) => `Uitnodigingen en bijeenkomsten van ${year}`,
  none: 'Er zijn geen bijeenkomsten die hieraan voldoen.',
  columns: ['Dag', 'Bijeenkomst', 'Wie gaat', 'Stand'],
  state: {
    asked: 'wie gaat erheen?',
    going: 'er gaat iemand',
    'to-report': 'terugkoppeling nog te doen',
    reported: 'teruggekoppeld',
    missed: 'niemand ging',
  } satisfies { readonly [S in EventState]: string },
  replyBy: (day: string) => `aanmelden tot ${day}`,
  replyLate: (day: string) => `aanmelden kon tot ${day}`,
  reportBy: (name: string) => `terugkoppeling door ${name} nog te doen`,
  reportedIn: (day: string) => `teruggekoppeld op ${day}`,
  nobody: 'nog niemand',
  others: (n: number) => `${n} anderen`,
  sheet: [
    'Kenmerk',
    'Titel',
    'Soort',
    'Datum',
    'Plaats',
    'Organisator',
    'Ontvangen',
    'Aanmelden voor',
    'Wie gaat',
    'Wie koppelt terug',
    'Teruggekoppeld in',
    'Thema’s',
    'Stand',
  ],
  show: {
    title: (title: string, day: Day) => `${title}, ${longDay(day, 'nl')}`,
    kind: 'Soort',
    place: 'Plaats',
    organiser: 'Organisator',
    received: 'Uitnodiging ontvangen',
    replyBy: 'Aanmelden voor',
    attendees: 'Wie gaat',
    reporter: 'Wie koppelt terug',
    reported: 'Teruggekoppeld in',
    themes: 'Thema’s',
    state: 'Stand',
    papers: 'Stukken',
    incoming: 'Ingekomen stuk',
  },
  plan: {
    add: (title: string) => `Bijeenkomst ‘${title}’ noteren`,
    step: (title: string) => `Bijwerken: bijeenkomst ‘${title}’`,
  },
}
export type EventWords = Words<typeof eventWords>

/** Why a command on an event cannot run. */
export const eventRefusals = {
  'event-nothing': () => 'Er is niets om te noteren. Zeg wie gaat, wie terugkoppelt of waar dat is gedaan.',
  'event-reported-early': p =>
    `‘${p.title}’ is op ${p.date}. In een overleg van ${p.found} kan daarover nog niet zijn verteld.`,
} satisfies { [key: string]: (p: Params) => string }
