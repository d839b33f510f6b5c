import type { CommandRow } from '../command.ts'

/** Starting, keeping and sharing an archive. */
export const everydayRows: readonly CommandRow[] = [
  {
    name: 'init',
    dutch: 'begin',
    about: { nl: 'begin een nieuw archief in een lege map', en: 'start a new archive in an empty folder' },
    examples: [
      'ipr begin archief',
      'ipr begin archief --municipality Lindervoort --workgroup "Wonen en vervoer" --first-meeting 2027-01-21 --yes',
    ],
    load: () => import('./init.ts').then(m => m.init),
  },
  {
    name: 'fetch',
    dutch: 'haal op',
    about: {
      nl: 'haal een archief op dat anderen delen, in een lege map',
      en: 'get an archive that others share, in an empty folder',
    },
    examples: ['ipr haal op https://git.raad.example/raad/archief.git archief'],
    load: () => import('./fetch.ts').then(m => m.fetchCommand),
  },
  {
    name: 'new',
    dutch: 'nieuw',
    about: {
      nl: 'maak een nieuw stuk, met uitleg bij alles wat erin kan staan',
      en: 'make a new record, with the meaning of all it may hold',
    },
    examples: [
      'ipr nieuw lid',
      'ipr nieuw actie --set "what=De folder bijwerken"',
      'ipr nieuw overleg --template',
    ],
    load: () => import('./new.ts').then(m => m.newRecord),
  },
  {
    name: 'save',
    dutch: 'bewaar',
    about: { nl: 'bewaar wat u hebt veranderd', en: 'save what you changed' },
    examples: ['ipr bewaar', 'ipr bewaar --dry-run'],
    load: () => import('./save.ts').then(m => m.save),
  },
  {
    name: 'sync',
    dutch: 'deel',
    about: {
      nl: 'deel met de anderen, en haal op wat zij deelden',
      en: 'share with the others, and get what they shared',
    },
    examples: ['ipr deel', 'ipr deel --mine 1 --theirs 2'],
    load: () => import('./sync.ts').then(m => m.sync),
  },
  {
    name: 'undo',
    dutch: 'maak ongedaan',
    about: { nl: 'neem de laatste stap terug', en: 'take back the last step' },
    examples: ['ipr maak ongedaan', 'ipr maak ongedaan --dry-run'],
    load: () => import('./undo.ts').then(m => m.undo),
  },
  {
    name: 'doctor',
    dutch: 'dokter',
    about: {
      nl: 'kijk of alles rond het archief in orde is',
      en: 'see whether all around the archive is well',
    },
    examples: ['ipr dokter', 'ipr dokter --repair'],
    load: () => import('./doctor.ts').then(m => m.doctor),
  },
  {
    name: 'webform',
    dutch: 'webformulier',
    about: {
      nl: 'maak een webformulier waarmee leden iets voorstellen',
      en: 'make a web form with which members propose something',
    },
    examples: [
      'ipr webformulier --host github --repo raad/archief --format yaml -o config.yml',
      'ipr webformulier --host github --repo raad/archief --format page -o index.html',
    ],
    load: () => import('./webform.ts').then(m => m.webform),
  },
  {
    name: 'help',
    dutch: 'hulp',
    about: { nl: 'lees hoe u iets aanpakt, per onderwerp', en: 'read how to go about something, by topic' },
    examples: ['ipr hulp', 'ipr hulp eerste-dag', 'ipr hulp als-het-misgaat'],
    load: () => import('./help.ts').then(m => m.help),
  },
  {
    name: 'man',
    dutch: 'man',
    about: {
      nl: 'maak de handleiding voor het programma man',
      en: 'make the manual page for the program man',
    },
    examples: ['ipr man -o ipr.1'],
    load: () => import('./man.ts').then(m => m.man),
  },
  {
    name: 'completion',
    dutch: 'aanvullen',
    about: {
      nl: 'maak een script waarmee een shell opdrachten aanvult',
      en: 'make a script with which a shell completes commands',
    },
    examples: ['ipr aanvullen bash', 'ipr aanvullen fish -o ipr.fish'],
    load: () => import('./completion.ts').then(m => m.completion),
  },
]
