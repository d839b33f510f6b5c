import type { CommandRow } from '../command.ts'

/** The agenda of a meeting. */
export const agendaRows: readonly CommandRow[] = [
  {
    name: 'agenda next',
    dutch: 'agenda volgende',
    about: { nl: 'toon de agenda van de volgende vergadering', en: 'show the next meeting’s agenda' },
    examples: [
      'ipr agenda volgende',
      'ipr agenda volgende --explain',
      'ipr agenda volgende --group wonen',
      'ipr agenda volgende --write',
    ],
    load: () => import('./next.ts').then(m => m.agendaNext),
  },
  {
    name: 'agenda show',
    dutch: 'agenda toon',
    about: { nl: 'toon de agenda van een overleg', en: 'show a meeting’s agenda' },
    examples: [
      'ipr agenda toon 2026-12-10',
      'ipr agenda toon 2026-12-10-council --live',
      'ipr agenda toon 2027-02-04-alderman --write',
      'ipr agenda toon --script -f docx -o draaiboek.docx',
      'ipr agenda toon 2026-12-10 --for daan -f docx -o uittreksel.docx',
    ],
    load: () => import('./show.ts').then(m => m.agendaShow),
  },
  {
    name: 'agenda addendum',
    dutch: 'agenda nazending',
    about: {
      nl: 'toon wat er na het vastleggen aan een agenda veranderde',
      en: 'show what changed on an agenda after it was frozen',
    },
    examples: ['ipr agenda nazending', 'ipr agenda nazending 2026-11-05-council -f docx -o nazending.docx'],
    load: () => import('./addendum.ts').then(m => m.agendaAddendum),
  },
  {
    name: 'agenda add',
    dutch: 'agenda erbij',
    about: { nl: 'zet een punt op de agenda', en: 'put an item on the agenda' },
    examples: ['ipr agenda erbij "Vervoer naar de dagbesteding" --by anna-bos --minutes 15'],
    load: () => import('./add.ts').then(m => m.agendaAdd),
  },
  {
    name: 'agenda move',
    dutch: 'agenda verplaats',
    about: { nl: 'verplaats een punt op de agenda', en: 'move an item on the agenda' },
    examples: ['ipr agenda verplaats 7 4', 'ipr agenda verplaats werkgroepen 4 --meeting 2026-12-10-council'],
    load: () => import('./move.ts').then(m => m.agendaMove),
  },
  {
    name: 'agenda drop',
    dutch: 'agenda weg',
    about: {
      nl: 'haal een punt van de agenda, met reden',
      en: 'take an item off the agenda, with the reason',
    },
    examples: ['ipr agenda weg suggesties --reason "Deze keer geen suggesties"'],
    load: () => import('./drop.ts').then(m => m.agendaDrop),
  },
]
