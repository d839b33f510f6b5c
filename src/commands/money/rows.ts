import type { CommandRow } from '../command.ts'

/** Allowances, payments, hours and budget. */
export const moneyRows: readonly CommandRow[] = [
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
    load: () => import('./allowance.ts').then(m => m.allowance),
  },
  {
    name: 'pay plan',
    dutch: 'betaal plan',
    about: {
      nl: 'toon wat nog te betalen is, zonder boven het fiscaal maximum te komen',
      en: 'show what is still to be paid, within the limits',
    },
    examples: ['ipr betaal plan 2026', 'ipr betaal plan 2026 --person anna-bos'],
    load: () => import('./pay-plan.ts').then(m => m.payPlan),
  },
  {
    name: 'pay list',
    dutch: 'betaal lijst',
    about: { nl: 'toon wat is betaald en afgerekend', en: 'show what was paid and settled' },
    examples: [
      'ipr betaal lijst 2026',
      'ipr betaal lijst 2026 --person anna-bos',
      'ipr betaal lijst 2026 --format csv -o betalingen.csv',
    ],
    load: () => import('./pay-list.ts').then(m => m.payList),
  },
  {
    name: 'pay add',
    dutch: 'betaal erbij',
    about: { nl: 'leg een betaling vast', en: 'record a payment' },
    examples: [
      'ipr betaal erbij anna-bos 137.50 --on 2026-03-25 --month 2026-03',
      'ipr betaal erbij anna-bos 12.80 --on 2026-03-25 --kind costs',
    ],
    load: () => import('./pay-add.ts').then(m => m.payAdd),
  },
  {
    name: 'pay arrange',
    dutch: 'betaal afspraak',
    about: {
      nl: 'leg vast hoe iemand betaald wil worden',
      en: 'record how someone wants to be paid',
    },
    examples: ['ipr betaal afspraak anna-bos --kind lower --amount 600.00 --consent 2026-01-22'],
    load: () => import('./pay-agree.ts').then(m => m.payArrange),
  },
  {
    name: 'pay confirm',
    dutch: 'betaal bevestigen',
    about: {
      nl: 'leg vast dat iemand de eigen aanwezigheid bevestigde',
      en: 'record that someone confirmed the own presence',
    },
    examples: ['ipr betaal bevestigen anna-bos --year 2025'],
    load: () => import('./pay-agree.ts').then(m => m.payConfirm),
  },
  {
    name: 'pay close',
    dutch: 'betaal afsluiten',
    about: { nl: 'sluit een jaar af (dat doet de penningmeester)', en: 'close a year, as treasurer' },
    examples: [
      'ipr betaal afsluiten 2025 --by anna-bos',
      'ipr betaal afsluiten 2025 --by anna-bos --dry-run',
    ],
    load: () => import('./pay-settle.ts').then(m => m.payClose),
  },
  {
    name: 'pay release',
    dutch: 'betaal vrijgeven',
    about: {
      nl: 'geef een afgesloten jaar vrij (dat doet iemand anders dan wie het afsloot)',
      en: 'release a closed year, as someone else',
    },
    examples: ['ipr betaal vrijgeven 2025 --by bram-kok'],
    load: () => import('./pay-settle.ts').then(m => m.payRelease),
  },
  {
    name: 'pay correct',
    dutch: 'betaal corrigeren',
    about: {
      nl: 'leg vast wat na het afsluiten anders bleek',
      en: 'record the difference after closing',
    },
    examples: ['ipr betaal corrigeren anna-bos --year 2025 --by bram-kok --reason "Was trekker vanaf mei"'],
    load: () => import('./pay-correct.ts').then(m => m.payCorrect),
  },
  {
    name: 'hours',
    dutch: 'uren',
    about: { nl: 'toon de uren van de ondersteuner', en: 'show the supporter’s hours' },
    examples: ['ipr uren 2026'],
    load: () => import('./hours.ts').then(m => m.hours),
  },
  {
    name: 'budget',
    dutch: 'begroting',
    about: {
      nl: 'toon de begroting: begroot, uitgegeven en verwacht',
      en: 'show the budget: budgeted, spent and expected',
    },
    examples: [
      'ipr begroting 2026',
      'ipr begroting 2026 --format docx -o begroting.docx',
      'ipr begroting 2026 --format journal -o begroting.journal',
    ],
    load: () => import('./budget.ts').then(m => m.budget),
  },
]
