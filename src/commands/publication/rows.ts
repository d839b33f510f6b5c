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
  {
    name: 'guard commit',
    dutch: 'bewaak vastlegging',
    about: {
      nl: 'controleer wat er vastgelegd gaat worden (voor git)',
      en: 'check what is about to be committed (for git)',
    },
    examples: ['ipr bewaak vastlegging --folder .'],
    load: () => import('../access/guard.ts').then(m => m.guardCommit),
  },
  {
    name: 'guard push',
    dutch: 'bewaak delen',
    about: {
      nl: 'controleer wat er gedeeld gaat worden, en waarheen (voor git)',
      en: 'check what is about to be shared, and whereto (for git)',
    },
    examples: ['ipr bewaak delen --folder . --url git@voorbeeld.example:raad.git --tip 4f1c…'],
    load: () => import('../access/guard.ts').then(m => m.guardPush),
  },
  {
    name: 'guard install',
    dutch: 'bewaak klaarzetten',
    about: {
      nl: 'zet deze controles klaar in elke map die een geschiedenis heeft',
      en: 'set these checks up in every folder that has a history',
    },
    examples: ['ipr bewaak klaarzetten'],
    load: () => import('../access/guard.ts').then(m => m.guardInstall),
  },
]
