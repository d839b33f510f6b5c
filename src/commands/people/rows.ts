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
    examples: ['ipr leden', 'ipr leden --on 2025-01-01', 'ipr leden --format csv'],
    load: () => import('./members.ts').then(m => m.members),
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
