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
  {
    name: 'plan paper',
    dutch: 'jaarplanning stuk',
    about: {
      nl: 'zet een beleidsstuk in de jaarplanning, of wijzig het',
      en: 'put a policy paper in the year plan, or change it',
    },
    examples: [
      'ipr jaarplanning stuk 2027 "Nota minimabeleid" --council-date 2027-09-29 --officer robin --relevance advies-vragen',
      'ipr jaarplanning stuk 2026 regiotaxi --council-date 2027-03-24 --reason "De gemeente heeft meer tijd nodig."',
    ],
    load: () => import('./paper.ts').then(m => m.planPaper),
  },
  {
    name: 'plan propose',
    dutch: 'jaarplanning voorstel',
    about: {
      nl: 'stel datums voor waarmee een jaar aan de normen voldoet',
      en: 'propose dates with which a year meets the norms',
    },
    examples: ['ipr jaarplanning voorstel 2027', 'ipr jaarplanning voorstel 2027 --format csv -o datums.csv'],
    load: () => import('./propose.ts').then(m => m.planPropose),
  },
  {
    name: 'calendar',
    dutch: 'kalender',
    about: {
      nl: 'toon de overleggen en uiterste dagen van een maand',
      en: 'show the meetings and last days of a month',
    },
    examples: [
      'ipr kalender',
      'ipr kalender 2027 --year',
      'ipr kalender --ahead --for verbindingsmedewerker',
      'ipr kalender --for anna-bos --format ics -o anna.ics',
    ],
    load: () => import('./calendar.ts').then(m => m.calendarCommand),
  },
]
