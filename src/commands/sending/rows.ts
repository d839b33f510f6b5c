import type { CommandRow } from '../command.ts'

/** What goes out to people, as drafts that a person reads over and sends. */
export const sendingRows: readonly CommandRow[] = [
  {
    name: 'send agenda',
    dutch: 'verstuur agenda',
    about: {
      nl: 'maak de mail met een agenda en de stukken, en leg vast wat is verstuurd',
      en: 'make the mail with an agenda and its papers, and record what was sent',
    },
    examples: [
      'ipr verstuur agenda',
      'ipr verstuur agenda --out concepten',
      'ipr verstuur agenda --addendum --out concepten --bcc',
      'ipr verstuur agenda --guests --out concepten',
    ],
    load: () => import('./agenda.ts').then(m => m.sendAgenda),
  },
  {
    name: 'send minutes',
    dutch: 'verstuur verslag',
    about: {
      nl: 'maak de mail met een verslag, en leg vast wat is verstuurd',
      en: 'make the mail with minutes, and record what was sent',
    },
    examples: ['ipr verstuur verslag 2026-11-05', 'ipr verstuur verslag 2026-11-05 --out concepten'],
    load: () => import('./minutes.ts').then(m => m.sendMinutes),
  },
  {
    name: 'send advice',
    dutch: 'verstuur advies',
    about: {
      nl: 'maak de mail met een advies en de aanbiedingsbrief voor het College van B&W',
      en: 'make the mail with an advice and its covering letter for the College',
    },
    examples: ['ipr verstuur advies regiotaxi', 'ipr verstuur advies 2026-05-regiotaxi --out concepten'],
    load: () => import('./advice.ts').then(m => m.sendAdvice),
  },
  {
    name: 'send letter',
    dutch: 'verstuur brief',
    about: {
      nl: 'maak de mail met een brief bij een advies: herinnering, doorzendbrief of verslag',
      en: 'make the mail with a letter about an advice: reminder, forwarding note or report',
    },
    examples: ['ipr verstuur brief inburgering herinnering --out concepten'],
    load: () => import('./advice.ts').then(m => m.sendLetter),
  },
  {
    name: 'send week',
    dutch: 'verstuur week',
    about: {
      nl: 'maak voor ieder met een rol de mail met wat er te doen is',
      en: 'make for each with a role the mail with what there is to do',
    },
    examples: ['ipr verstuur week --out concepten', 'ipr verstuur week --to els-brandsma --out concepten'],
    load: () => import('./week.ts').then(m => m.sendWeek),
  },
  {
    name: 'send calendar',
    dutch: 'verstuur kalender',
    about: {
      nl: 'maak voor ieder de mail met de eigen kalender',
      en: 'make for each the mail with their own calendar',
    },
    examples: [
      'ipr verstuur kalender --out concepten',
      'ipr verstuur kalender --to daan-vermeulen --out concepten',
    ],
    load: () => import('./calendar.ts').then(m => m.sendCalendar),
  },
  {
    name: 'outgoing',
    dutch: 'verzonden',
    about: {
      nl: 'toon wat is verstuurd, aan wie, en of het stuk daarna is veranderd',
      en: 'show what was sent, to whom, and whether the paper changed since',
    },
    examples: [
      'ipr verzonden',
      'ipr verzonden --about regiotaxi',
      'ipr verzonden --to els-brandsma --changed',
    ],
    load: () => import('./outgoing.ts').then(m => m.outgoing),
  },
  {
    name: 'outgoing show',
    dutch: 'verzonden toon',
    about: {
      nl: 'toon van één verzending welke versie naar wie ging',
      en: 'show of one sending which version went to whom',
    },
    examples: ['ipr verzonden toon 2025-06-23-advies-woonzorgvisie'],
    load: () => import('./outgoing.ts').then(m => m.outgoingShow),
  },
]
