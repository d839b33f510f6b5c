import type { CommandRow } from '../command.ts'

/** Reports over a year, and counting their numbers again. */
export const reportRows: readonly CommandRow[] = [
  {
    name: 'report annual',
    dutch: 'jaarverslag',
    about: {
      nl: 'maak het jaarverslag, alleen van wat openbaar is',
      en: 'make the annual report, from public facts alone',
    },
    examples: [
      'ipr jaarverslag 2025',
      'ipr jaarverslag 2025 --format docx -o jaarverslag-2025.docx --record',
      'ipr jaarverslag --years 2024-2025 --format html -o jaarverslag.html',
    ],
    load: () => import('./annual.ts').then(m => m.annual),
  },
  {
    name: 'verify',
    dutch: 'verifieer',
    about: {
      nl: 'tel de getallen in een jaarverslag opnieuw',
      en: 'count the numbers of an annual report again',
    },
    examples: ['ipr verifieer jaarverslag-2025.docx'],
    load: () => import('./verify.ts').then(m => m.verify),
  },
]
