import type { CommandRow } from '../command.ts'

/** Who the council is made of, and until when. */
export const peopleRows: readonly CommandRow[] = [
  {
    name: 'members',
    dutch: 'leden',
    about: {
      nl: 'toon wie lid is, in welke rol en tot wanneer',
      en: 'show who is a member, in which role, until when',
    },
    examples: ['ipr leden', 'ipr leden --on 2025-01-01', 'ipr leden --coverage', 'ipr leden --format csv'],
    load: () => import('./members.ts').then(m => m.members),
  },
  {
    name: 'members show',
    dutch: 'leden toon',
    about: {
      nl: 'toon alles over één persoon: termijnen, rollen, nevenfuncties, scholing',
      en: 'show all about one person: terms, roles, positions, training',
    },
    examples: ['ipr leden toon noor', 'ipr leden toon daan-vermeulen'],
    load: () => import('./show.ts').then(m => m.membersShow),
  },
  {
    name: 'members attendance',
    dutch: 'leden aanwezigheid',
    about: {
      nl: 'toon wie er hoe vaak was, per soort overleg',
      en: 'show who was there how often, by kind of meeting',
    },
    examples: ['ipr leden aanwezigheid', 'ipr leden aanwezigheid --year 2025 --format csv -o aanwezig.csv'],
    load: () => import('./show.ts').then(m => m.membersAttendance),
  },
  {
    name: 'members welcome',
    dutch: 'leden welkom',
    about: {
      nl: 'maak het welkomstblad voor een nieuw lid, met wat nog te regelen is',
      en: 'make the welcome sheet for a new member, with what is still to arrange',
    },
    examples: ['ipr leden welkom kees -f docx -o welkom.docx'],
    load: () => import('./welcome.ts').then(m => m.membersWelcome),
  },
  {
    name: 'roster',
    dutch: 'rooster',
    about: { nl: 'toon het rooster van aftreden', en: 'show the roster of resignation' },
    examples: [
      'ipr rooster',
      'ipr rooster --on 2027-07-01 --months 24',
      'ipr rooster -f docx -o rooster.docx',
    ],
    load: () => import('./roster.ts').then(m => m.roster),
  },
]
