import { adviceRows } from './advice/rows.ts'
import { agendaRows } from './agenda/rows.ts'
import { chartRows } from './chart/rows.ts'
import type { CommandRow } from './command.ts'
import { cooperationRows } from './cooperation/rows.ts'
import { evaluationRows } from './evaluation/rows.ts'
import { eventRows } from './events/rows.ts'
import { everydayRows } from './everyday/rows.ts'
import { inboxRows } from './inbox/rows.ts'
import { meetingRows } from './meeting/rows.ts'
import { minutesRows } from './minutes/rows.ts'
import { moneyRows } from './money/rows.ts'
import { organisationRows } from './organisation/rows.ts'
import { peopleRows } from './people/rows.ts'
import { planningRows } from './planning/rows.ts'
import { publicationRows } from './publication/rows.ts'
import { registerRows } from './registers/rows.ts'
import { reportRows } from './report/rows.ts'
import { sendingRows } from './sending/rows.ts'
import { societyRows } from './society/rows.ts'

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
  ...meetingRows,
  ...agendaRows,
  ...minutesRows,
  ...adviceRows,
  ...registerRows,
  ...eventRows,
  ...sendingRows,
  ...inboxRows,
  ...societyRows,
  ...peopleRows,
  ...organisationRows,
  ...planningRows,
  ...evaluationRows,
  ...cooperationRows,
  ...reportRows,
  ...chartRows,
  ...moneyRows,
  ...publicationRows,
  ...everydayRows,
  {
    name: 'check',
    dutch: 'controleer',
    about: { nl: 'kijk of het archief aan alle regels voldoet', en: 'check the archive against all rules' },
    examples: ['ipr controleer', 'ipr controleer --strict', 'ipr controleer --since main --format github'],
    load: () => import('./check.ts').then(m => m.check),
  },
  {
    name: 'explain',
    dutch: 'uitleg',
    about: {
      nl: 'leg een regel, norm of eis uit: wat, waarom en wat u kunt doen',
      en: 'explain a rule, norm or requirement: what, why and what to do',
    },
    examples: [
      'ipr uitleg composition-too-few',
      'ipr uitleg COMP-01',
      'ipr uitleg --catalogue',
      'ipr uitleg',
    ],
    load: () => import('./explain.ts').then(m => m.explain),
  },
  {
    name: 'explain deadline',
    dutch: 'uitleg termijn',
    about: {
      nl: 'laat zien hoe de termijnen van een advies zijn berekend',
      en: 'show how the terms of an advice were calculated',
    },
    examples: [
      'ipr uitleg termijn inburgering --clock reactie',
      'ipr uitleg termijn 2026-06-jeugdbeleid --format docx -o bijlage.docx',
    ],
    load: () => import('./advice/explain-deadline.ts').then(m => m.explainDeadline),
  },
  {
    name: 'history',
    dutch: 'geschiedenis',
    about: {
      nl: 'vertel wat er met een stuk gebeurde, wanneer en door wie',
      en: 'tell what happened to a record, when and by whom',
    },
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
