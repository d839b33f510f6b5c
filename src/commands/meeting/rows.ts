import type { CommandRow } from '../command.ts'

/** Meetings: planned, moved, cancelled, who comes, and what is arranged for them. */
export const meetingRows: readonly CommandRow[] = [
  {
    name: 'meeting list',
    dutch: 'overleg lijst',
    about: { nl: 'toon de overleggen en hoe ze ervoor staan', en: 'show the meetings and how they stand' },
    examples: [
      'ipr overleg lijst',
      'ipr overleg lijst --year 2026 --kind wethouder',
      'ipr overleg lijst --group wonen --format csv -o overleggen.csv',
    ],
    load: () => import('./list.ts').then(m => m.meetingListCommand),
  },
  {
    name: 'meeting show',
    dutch: 'overleg toon',
    about: {
      nl: 'toon één overleg: wie er komt, gasten, punten, wat verviel',
      en: 'show one meeting: who comes, guests, items, what fell away',
    },
    examples: ['ipr overleg toon', 'ipr overleg toon 2027-02-04-alderman'],
    load: () => import('./show.ts').then(m => m.meetingShow),
  },
  {
    name: 'meeting add',
    dutch: 'overleg erbij',
    about: { nl: 'plan een overleg', en: 'plan a meeting' },
    examples: ['ipr overleg erbij 2027-04-15', 'ipr overleg erbij 2027-04-08 --kind werkgroep --group wonen'],
    load: () => import('./add.ts').then(m => m.meetingAdd),
  },
  {
    name: 'meeting move',
    dutch: 'overleg verzetten',
    about: { nl: 'verzet een overleg naar een andere dag', en: 'move a meeting to another day' },
    examples: ['ipr overleg verzetten 2027-01-21-council 2027-01-28 --reason "De zaal is bezet."'],
    load: () => import('./move.ts').then(m => m.meetingMove),
  },
  {
    name: 'meeting cancel',
    dutch: 'overleg afgelasten',
    about: { nl: 'leg vast dat een overleg niet doorgaat', en: 'record that a meeting does not take place' },
    examples: ['ipr overleg afgelasten 2026-12-09-workgroup-wonen --reason "Te veel afmeldingen."'],
    load: () => import('./cancel.ts').then(m => m.meetingCancel),
  },
  {
    name: 'meeting apology',
    dutch: 'overleg afmelden',
    about: { nl: 'meld iemand af, of toch weer aan', en: 'note that someone cannot come, or can after all' },
    examples: ['ipr overleg afmelden joost', 'ipr overleg afmelden wil 2026-12-10 --coming'],
    load: () => import('./apology.ts').then(m => m.meetingApology),
  },
  {
    name: 'meeting guest',
    dutch: 'overleg gast',
    about: {
      nl: 'nodig iemand uit, bij welke punten en waarvoor',
      en: 'invite someone, for which items and why',
    },
    examples: ['ipr overleg gast marloes --item jaarplanning-2027 --purpose "Vertelt wat er komt" --by els'],
    load: () => import('./guest.ts').then(m => m.meetingGuest),
  },
  {
    name: 'meeting part',
    dutch: 'overleg deel',
    about: {
      nl: 'verdeel een overleg in delen, zoals na de pauze met de gemeente',
      en: 'divide a meeting in parts, such as after the break with the municipality',
    },
    examples: ['ipr overleg deel "Na de pauze" --with-municipality --start 20:30'],
    load: () => import('./part.ts').then(m => m.meetingPart),
  },
  {
    name: 'meeting note',
    dutch: 'overleg notitie',
    about: { nl: 'noteer dat een gespreksnotitie is gedeeld', en: 'note that a discussion note was shared' },
    examples: ['ipr overleg notitie "Keuzes in de begroting" --meeting 2027-02-04 --from daan'],
    load: () => import('./note.ts').then(m => m.meetingNote),
  },
  {
    name: 'meeting arrange',
    dutch: 'overleg regelen',
    about: {
      nl: 'noteer wat er is geregeld: ruimte, catering, tijd',
      en: 'note what was arranged: room, catering, time',
    },
    examples: [
      'ipr overleg regelen --catering',
      'ipr overleg regelen 2027-01-21 --room --place "Buurthuis De Es"',
    ],
    load: () => import('./arrange.ts').then(m => m.meetingArrange),
  },
  {
    name: 'meeting prepare',
    dutch: 'overleg voorbereiden',
    about: {
      nl: 'toon of noteer het overleg van voorzitter en ondersteuner vooraf',
      en: 'show or note the talk of chair and supporter beforehand',
    },
    examples: [
      'ipr overleg voorbereiden -f docx -o voorbereiding.docx',
      'ipr overleg voorbereiden --on 2026-11-24 --matters --guests',
    ],
    load: () => import('./prepare.ts').then(m => m.meetingPrepare),
  },
  {
    name: 'meeting after',
    dutch: 'overleg daarna',
    about: {
      nl: 'toon wat er na een overleg is gedaan en wat nog moet',
      en: 'show what is done after a meeting and what is still to do',
    },
    examples: ['ipr overleg daarna', 'ipr overleg daarna 2026-11-05-council'],
    load: () => import('./after.ts').then(m => m.meetingAfter),
  },
  {
    name: 'meeting held',
    dutch: 'overleg gehouden',
    about: {
      nl: 'leg vast dat een overleg zonder verslag is gehouden',
      en: 'record that a meeting without minutes was held',
    },
    examples: ['ipr overleg gehouden 2026-11-18-officers-wonen'],
    load: () => import('./held.ts').then(m => m.meetingHeld),
  },
]
