import type { CommandRow } from './command.ts'

/** The command table: one row each; everything but what help shows is loaded when it runs. */
export const commandTable: readonly CommandRow[] = [
  {
    name: 'check',
    dutch: 'controleer',
    about: { nl: 'controleer het archief tegen alle regels', en: 'check the archive against all rules' },
    examples: ['ipr controleer', 'ipr controleer --strict', 'ipr controleer --since main --format github'],
    load: () => import('./check.ts').then(m => m.check),
  },
  {
    name: 'explain',
    dutch: 'uitleg',
    about: {
      nl: 'leg een regel uit: wat, waarom en wat u kunt doen',
      en: 'explain a rule: what, why and what to do',
    },
    examples: ['ipr uitleg composition-too-few', 'ipr uitleg COMP-01', 'ipr uitleg'],
    load: () => import('./explain.ts').then(m => m.explain),
  },
  {
    name: 'norms',
    dutch: 'normen',
    about: {
      nl: 'toon de normen van deze raad en waar ze vandaan komen',
      en: 'show this council’s norms and their origin',
    },
    examples: ['ipr normen', 'ipr normen members.min', 'ipr normen --deviations'],
    load: () => import('./norms.ts').then(m => m.norms),
  },
]
