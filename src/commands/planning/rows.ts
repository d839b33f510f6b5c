import type { CommandRow } from '../command.ts'

/** Commands about the year ahead. */
export const planningRows: readonly CommandRow[] = [
  {
    name: 'plan',
    dutch: 'jaarplanning',
    about: {
      nl: 'toon de jaarplanning en wat het jaar nog vraagt',
      en: 'show the year plan and what the year still asks',
    },
    examples: ['ipr jaarplanning', 'ipr jaarplanning 2027'],
    load: () => import('./year.ts').then(m => m.planYear),
  },
]
