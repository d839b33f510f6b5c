import type { CommandRow } from './command.ts'

/** The command table: one row each; everything but what help shows is loaded when it runs. */
export const commandTable: readonly CommandRow[] = [
  {
    name: 'week',
    dutch: 'week',
    about: {
      nl: 'toon wat er deze en volgende week te doen is',
      en: 'show what there is to do this week and next',
    },
    examples: ['ipr week', 'ipr week --for voorzitter', 'ipr week --hours 2'],
    load: () => import('./week.ts').then(m => m.week),
  },
  {
    name: 'agenda next',
    dutch: 'agenda volgende',
    about: { nl: 'toon de agenda van de volgende vergadering', en: 'show the next meeting’s agenda' },
    examples: [
      'ipr agenda volgende',
      'ipr agenda volgende --explain',
      'ipr agenda volgende --kind workgroup --group wonen',
      'ipr agenda volgende --write',
    ],
    load: () => import('./agenda/next.ts').then(m => m.agendaNext),
  },
  {
    name: 'agenda show',
    dutch: 'agenda toon',
    about: { nl: 'toon de agenda van een overleg', en: 'show a meeting’s agenda' },
    examples: ['ipr agenda toon 2026-12-10', 'ipr agenda toon 2026-12-10-council --live'],
    load: () => import('./agenda/show.ts').then(m => m.agendaShow),
  },
  {
    name: 'agenda add',
    dutch: 'agenda erbij',
    about: { nl: 'zet een punt op de agenda', en: 'put an item on the agenda' },
    examples: ['ipr agenda erbij "Vervoer naar de dagbesteding" --by anna-bos --minutes 15'],
    load: () => import('./agenda/add.ts').then(m => m.agendaAdd),
  },
  {
    name: 'agenda move',
    dutch: 'agenda verplaats',
    about: { nl: 'verplaats een punt op de agenda', en: 'move an item on the agenda' },
    examples: ['ipr agenda verplaats 7 4', 'ipr agenda verplaats werkgroepen 4 --meeting 2026-12-10-council'],
    load: () => import('./agenda/move.ts').then(m => m.agendaMove),
  },
  {
    name: 'agenda drop',
    dutch: 'agenda weg',
    about: {
      nl: 'haal een punt van de agenda, met reden',
      en: 'take an item off the agenda, with the reason',
    },
    examples: ['ipr agenda weg suggesties --reason "Deze keer geen suggesties"'],
    load: () => import('./agenda/drop.ts').then(m => m.agendaDrop),
  },
  {
    name: 'minutes form',
    dutch: 'verslag formulier',
    about: {
      nl: 'maak een werkblad om tijdens een vergadering op te schrijven',
      en: 'make a sheet to write on during a meeting',
    },
    examples: ['ipr verslag formulier', 'ipr verslag formulier 2026-12-10 -f docx -o werkblad.docx'],
    load: () => import('./minutes/form.ts').then(m => m.minutesFormCommand),
  },
  {
    name: 'allowance',
    dutch: 'vergoeding',
    about: {
      nl: 'reken de onkostenvergoeding uit, per persoon en samen',
      en: 'compute the allowance, for each person and in total',
    },
    examples: [
      'ipr vergoeding 2026',
      'ipr vergoeding 2026 --explain anna-bos',
      'ipr vergoeding 2026 --statement anna-bos --format docx -o opgave.docx',
      'ipr vergoeding 2026 --totals',
      'ipr vergoeding 2026 --notice',
    ],
    load: () => import('./money/allowance.ts').then(m => m.allowance),
  },
  {
    name: 'minutes start',
    dutch: 'verslag begin',
    about: {
      nl: 'begin het verslag met de vastgelegde agenda',
      en: 'start the minutes from the frozen agenda',
    },
    examples: ['ipr verslag begin', 'ipr verslag begin 2026-12-10'],
    load: () => import('./minutes/start.ts').then(m => m.minutesStart),
  },
  {
    name: 'advice list',
    dutch: 'advies lijst',
    about: {
      nl: 'toon de adviezen: hoe ver ze zijn en wie aan zet is',
      en: 'show the advices: how far they are and whose turn it is',
    },
    examples: [
      'ipr advies lijst',
      'ipr advies lijst --year 2026',
      'ipr advies lijst --year 2026 --format csv -o adviezen.csv',
    ],
    load: () => import('./advice/list.ts').then(m => m.adviceListCommand),
  },
  {
    name: 'advice show',
    dutch: 'advies toon',
    about: {
      nl: 'toon een advies: stand, wie aan zet is, termijnen, wat er gebeurde',
      en: 'show an advice: state, whose turn it is, terms, what happened',
    },
    examples: ['ipr advies toon 2026-06-jeugdbeleid', 'ipr advies toon jeugdbeleid'],
    load: () => import('./advice/show.ts').then(m => m.adviceShowCommand),
  },
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
    name: 'history',
    dutch: 'geschiedenis',
    about: { nl: 'toon wie een stuk wanneer veranderde', en: 'show who changed a record and when' },
    examples: ['ipr geschiedenis 2026-12-10-council', 'ipr geschiedenis member:anna-bos'],
    load: () => import('./history.ts').then(m => m.history),
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
