import type { CommandRow } from '../command.ts'

/** What becomes public, and who may see what. */
export const publicationRows: readonly CommandRow[] = [
  {
    name: 'publish',
    dutch: 'publiceer',
    about: {
      nl: 'maak de openbare site; toont eerst wat er verandert',
      en: 'make the public site; first shows what changes',
    },
    examples: ['ipr publiceer --out ../site', 'ipr publiceer --out ../site --yes'],
    load: () => import('./publish.ts').then(m => m.publish),
  },
]
