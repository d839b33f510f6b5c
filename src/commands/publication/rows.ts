import type { CommandRow } from '../command.ts'

/** What becomes public, and who may see what. */
export const publicationRows: readonly CommandRow[] = [
  {
    name: 'publish',
    dutch: 'publiceer',
    about: {
      nl: 'maak de openbare website, en laat eerst zien wat er verandert',
      en: 'make the public site; first shows what changes',
    },
    examples: ['ipr publiceer --out ../site', 'ipr publiceer --out ../site --yes'],
    load: () => import('./publish.ts').then(m => m.publish),
  },
  {
    name: 'access',
    dutch: 'toegang',
    about: {
      nl: 'toon wie wat mag zien, en wat te doen als iemand vertrekt',
      en: 'show who may see what, and what to do when someone leaves',
    },
    examples: [
      'ipr toegang',
      'ipr toegang --kinds',
      'ipr toegang els',
      'ipr toegang els -f docx -o vertrek.docx',
    ],
    load: () => import('../access/access.ts').then(m => m.access),
  },
  {
    name: 'access end',
    dutch: 'toegang einde',
    about: {
      nl: 'leg vast dat de toegang van een oud-lid is ingetrokken',
      en: 'record that the access of a former member was withdrawn',
    },
    examples: ['ipr toegang einde fatma', 'ipr toegang einde fatma --on 2026-11-20'],
    load: () => import('../access/access.ts').then(m => m.accessEnd),
  },
  {
    name: 'incident',
    dutch: 'incident',
    about: { nl: 'toon de incidenten, of één daarvan', en: 'show the incidents, or one of them' },
    examples: ['ipr incident', 'ipr incident 2025-06-12'],
    load: () => import('../access/incidents.ts').then(m => m.incident),
  },
  {
    name: 'incident how',
    dutch: 'incident werkwijze',
    about: {
      nl: 'toon wat te doen als een stuk bij de verkeerde terechtkomt',
      en: 'show what to do when a paper went to the wrong person',
    },
    examples: ['ipr incident werkwijze', 'ipr incident werkwijze 2025-06-12 -f docx -o werkwijze.docx'],
    load: () => import('../access/incidents.ts').then(m => m.incidentHow),
  },
  {
    name: 'incident add',
    dutch: 'incident erbij',
    about: { nl: 'leg een incident vast', en: 'record an incident' },
    examples: [
      'ipr incident erbij "Het verslag ging ook naar de beleidsmedewerker" --paper meetings/2026-11-05-council/minutes.md',
    ],
    load: () => import('../access/incidents.ts').then(m => m.incidentAdd),
  },
  {
    name: 'incident step',
    dutch: 'incident stap',
    about: { nl: 'noteer wat er aan een incident is gedaan', en: 'note what was done about an incident' },
    examples: [
      'ipr incident stap 2025-06-12 "De ontvanger heeft de mail gewist"',
      'ipr incident stap 2025-06-12 "De verzendlijst is aangepast" --closed',
    ],
    load: () => import('../access/incidents.ts').then(m => m.incidentStep),
  },
  {
    name: 'forget',
    dutch: 'vergeet',
    about: {
      nl: 'toon elke plaats waar iemand staat, en vergeet die persoon',
      en: 'show every place where someone stands, and forget that person',
    },
    examples: ['ipr vergeet henk', 'ipr vergeet henk --yes'],
    load: () => import('../access/forget.ts').then(m => m.forget),
  },
  {
    name: 'retention',
    dutch: 'bewaartermijnen',
    about: { nl: 'toon wat langer is bewaard dan afgesproken', en: 'show what was kept longer than agreed' },
    examples: ['ipr bewaartermijnen'],
    load: () => import('../access/retention.ts').then(m => m.retention),
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
