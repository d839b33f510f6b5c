import type { CommandRow } from '../command.ts'

/** Evaluations: what prepares them, their parts, and what is agreed. */
export const evaluationRows: readonly CommandRow[] = [
  {
    name: 'evaluate',
    dutch: 'evalueer',
    about: {
      nl: 'bereid een evaluatie voor: afspraken, cijfers, vragen en voorwaarden',
      en: 'prepare an evaluation: agreements, figures, questions and conditions',
    },
    examples: [
      'ipr evalueer',
      'ipr evalueer --group wonen',
      'ipr evalueer --kind gemeente --format docx -o evaluatie.docx',
      'ipr evalueer --kind onafhankelijk --by bert-nijland',
    ],
    load: () => import('./prepare.ts').then(m => m.evaluate),
  },
  {
    name: 'evaluate form',
    dutch: 'evalueer formulier',
    about: {
      nl: 'maak een vragenformulier voor leden, trekkers, wethouder of beleidsmedewerkers',
      en: 'make a question form for members, leads, alderman or officers',
    },
    examples: [
      'ipr evalueer formulier leden --by 2027-01-15 --format docx -o vragen.docx',
      'ipr evalueer formulier wethouder --format mail',
    ],
    load: () => import('./form.ts').then(m => m.evaluateForm),
  },
  {
    name: 'evaluate start',
    dutch: 'evalueer begin',
    about: {
      nl: 'maak de map van een evaluatie die is gehouden',
      en: 'make the folder of an evaluation that was held',
    },
    examples: ['ipr evalueer begin --kind gemeente --held 2026-11-19 --by jan-willem-rensink'],
    load: () => import('./start.ts').then(m => m.evaluateStart),
  },
  {
    name: 'evaluate talk',
    dutch: 'evalueer gesprek',
    about: {
      nl: 'noteer dat er een persoonlijk gesprek was, niet wat er is gezegd',
      en: 'note that there was a personal talk, not what was said',
    },
    examples: ['ipr evalueer gesprek kees-lindhout --on 2026-01-22'],
    load: () => import('./talk.ts').then(m => m.evaluateTalk),
  },
  {
    name: 'evaluate answers',
    dutch: 'evalueer antwoorden',
    about: {
      nl: 'vat ingevulde vragenformulieren samen, zonder namen',
      en: 'sum filled question forms up, without names',
    },
    examples: ['ipr evalueer antwoorden postvak', 'ipr evalueer antwoorden postvak --into 2026-01-29'],
    load: () => import('./answers.ts').then(m => m.evaluateAnswers),
  },
  {
    name: 'evaluate list',
    dutch: 'evalueer lijst',
    about: { nl: 'toon de evaluaties die zijn gehouden', en: 'show the evaluations that were held' },
    examples: ['ipr evalueer lijst'],
    load: () => import('./list.ts').then(m => m.evaluateList),
  },
  {
    name: 'evaluate show',
    dutch: 'evalueer toon',
    about: {
      nl: 'toon het deel van een evaluatie voor de leden',
      en: 'show the part of an evaluation for the members',
    },
    examples: ['ipr evalueer toon', 'ipr evalueer toon 2026-11-10'],
    load: () => import('./parts.ts').then(m => m.evaluateShow),
  },
  {
    name: 'evaluate share',
    dutch: 'evalueer deelbaar',
    about: {
      nl: 'maak het deel van een evaluatie voor de wethouder',
      en: 'make the part of an evaluation for the alderman',
    },
    examples: ['ipr evalueer deelbaar --format docx -o voor-de-wethouder.docx'],
    load: () => import('./parts.ts').then(m => m.evaluateShare),
  },
  {
    name: 'evaluate close',
    dutch: 'evalueer afsluiten',
    about: {
      nl: 'maak van afspraken na een evaluatie acties',
      en: 'turn agreements after an evaluation into actions',
    },
    examples: [
      'ipr evalueer afsluiten --agree "Eerder spreken | Vast punt in het overleg | sanne-kuipers | 2027-q1"',
      'ipr evalueer afsluiten 2026-02-12 --discussed 2026-03-05',
    ],
    load: () => import('./close.ts').then(m => m.evaluateClose),
  },
]
