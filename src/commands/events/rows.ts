import type { CommandRow } from '../command.ts'

/** Invitations and gatherings: who goes, and who reports back. */
export const eventRows: readonly CommandRow[] = [
  {
    name: 'events',
    dutch: 'bijeenkomsten',
    about: {
      nl: 'toon uitnodigingen en bijeenkomsten waar nog iets mee moet',
      en: 'show invitations and gatherings that still ask something',
    },
    examples: [
      'ipr bijeenkomsten',
      'ipr bijeenkomsten --year 2026 --kind scholing',
      'ipr bijeenkomsten --who noor --format csv -o bijeenkomsten.csv',
    ],
    load: () => import('./events.ts').then(m => m.events),
  },
  {
    name: 'events show',
    dutch: 'bijeenkomsten toon',
    about: { nl: 'toon één bijeenkomst', en: 'show one gathering' },
    examples: ['ipr bijeenkomsten toon dorpentop'],
    load: () => import('./events-show.ts').then(m => m.eventsShow),
  },
  {
    name: 'events add',
    dutch: 'bijeenkomsten erbij',
    about: { nl: 'noteer een uitnodiging of bijeenkomst', en: 'note an invitation or gathering' },
    examples: [
      'ipr bijeenkomsten erbij "Open dag van het loket" --date 2027-02-06 --organiser "Gemeente" --reply-by 2027-01-30',
      'ipr bijeenkomsten erbij "Dorpentop" --date 2027-01-14 --incoming 26-12',
    ],
    load: () => import('./events-add.ts').then(m => m.eventsAdd),
  },
  {
    name: 'events step',
    dutch: 'bijeenkomsten stap',
    about: {
      nl: 'noteer wie gaat, wie terugkoppelt en waar dat is gedaan',
      en: 'note who goes, who reports back and where that was done',
    },
    examples: [
      'ipr bijeenkomsten stap dorpentop --goes jeroen --goes noor --reporter jeroen',
      'ipr bijeenkomsten stap open-dag-voedselbank --reported 2026-12-10',
    ],
    load: () => import('./events-step.ts').then(m => m.eventsStep),
  },
]
