import type { CommandRow } from '../command.ts'

/** Roles, documents and agreements: how the council is organised. */
export const organisationRows: readonly CommandRow[] = [
  {
    name: 'tasks',
    dutch: 'takenlijst',
    about: {
      nl: 'toon wat bij een rol hoort: altijd, dit jaar en nu',
      en: 'show what belongs to a role: always, this year and now',
    },
    examples: [
      'ipr takenlijst verbindingsmedewerker -f docx -o takenlijst.docx',
      'ipr takenlijst ondersteuner --year 2026',
      'ipr takenlijst voorzitter',
    ],
    load: () => import('./tasks.ts').then(m => m.tasks),
  },
  {
    name: 'restart',
    dutch: 'herstart',
    about: {
      nl: 'toon de stappen van een herstart en hoe ver ze zijn',
      en: 'show the steps of a restart and how far they are',
    },
    examples: ['ipr herstart'],
    load: () => import('./restart.ts').then(m => m.restart),
  },
  {
    name: 'vacancies',
    dutch: 'vacatures',
    about: { nl: 'toon de vacatures en hoe ver ze zijn', en: 'show the vacancies and how far they are' },
    examples: ['ipr vacatures', 'ipr vacatures --all'],
    load: () => import('./vacancies.ts').then(m => m.vacancies),
  },
  {
    name: 'vacancies show',
    dutch: 'vacatures toon',
    about: {
      nl: 'toon één vacature: wie selecteert, elke stap, wat er mist',
      en: 'show one vacancy: who selects, each step, what is missing',
    },
    examples: ['ipr vacatures toon lid-opgroeien'],
    load: () => import('./vacancies.ts').then(m => m.vacanciesShow),
  },
  {
    name: 'vacancies step',
    dutch: 'vacatures stap',
    about: { nl: 'noteer een stap van een vacature', en: 'note a step of a vacancy' },
    examples: ['ipr vacatures stap lid-opgroeien ingetrokken'],
    load: () => import('./vacancies-step.ts').then(m => m.vacanciesStep),
  },
  {
    name: 'vacancies text',
    dutch: 'vacatures tekst',
    about: { nl: 'maak de tekst van een vacature', en: 'make the text of a vacancy' },
    examples: [
      'ipr vacatures tekst lid-opgroeien -f docx -o vacature.docx',
      'ipr vacatures tekst voorzitter',
    ],
    load: () => import('./vacancies.ts').then(m => m.vacanciesText),
  },
  {
    name: 'vacancies form',
    dutch: 'vacatures formulier',
    about: {
      nl: 'maak het formulier voor het gesprek met een kandidaat',
      en: 'make the form for the talk with a candidate',
    },
    examples: ['ipr vacatures formulier lid -f docx -o gesprek.docx'],
    load: () => import('./vacancies.ts').then(m => m.vacanciesForm),
  },
  {
    name: 'vacancies nomination',
    dutch: 'vacatures voordracht',
    about: {
      nl: 'maak de brief waarmee kandidaten worden voorgedragen',
      en: 'make the letter that nominates candidates',
    },
    examples: ['ipr vacatures voordracht lid-opgroeien --candidate yasmina -f docx -o voordracht.docx'],
    load: () => import('./vacancies.ts').then(m => m.vacanciesNomination),
  },
  {
    name: 'documents',
    dutch: 'documenten',
    about: {
      nl: 'toon verordening, reglement, afspraken en andere documenten',
      en: 'show ordinance, house rules, agreements and other documents',
    },
    examples: ['ipr documenten', 'ipr documenten --kind verordening', 'ipr documenten --all --format csv'],
    load: () => import('./documents.ts').then(m => m.documents),
  },
  {
    name: 'agreements',
    dutch: 'werkafspraken',
    about: {
      nl: 'toon de werkafspraken van werkgroepen, of maak een opzet',
      en: 'show the working agreements of workgroups, or make a draft',
    },
    examples: ['ipr werkafspraken', 'ipr werkafspraken participeren -f docx -o werkafspraken.docx'],
    load: () => import('./documents.ts').then(m => m.agreements),
  },
]
