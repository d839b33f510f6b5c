import type { CommandRow } from '../command.ts'

/** Minutes, from the sheet on the table to their adoption. */
export const minutesRows: readonly CommandRow[] = [
  {
    name: 'minutes form',
    dutch: 'verslag formulier',
    about: {
      nl: 'maak een werkblad om tijdens een vergadering op te schrijven',
      en: 'make a sheet to write on during a meeting',
    },
    examples: ['ipr verslag formulier', 'ipr verslag formulier 2026-12-10 -f docx -o werkblad.docx'],
    load: () => import('./form.ts').then(m => m.minutesFormCommand),
  },
  {
    name: 'minutes start',
    dutch: 'verslag begin',
    about: {
      nl: 'begin het verslag met de vastgelegde agenda',
      en: 'start the minutes from the frozen agenda',
    },
    examples: ['ipr verslag begin', 'ipr verslag begin 2026-12-10'],
    load: () => import('./start.ts').then(m => m.minutesStart),
  },
  {
    name: 'minutes note',
    dutch: 'verslag noteer',
    about: {
      nl: 'noteer wie er was, wat is besloten en wie wat doet',
      en: 'note presence, outcome, decision, action or state in minutes',
    },
    examples: [
      'ipr verslag noteer --absent anna-bos --present rest',
      'ipr verslag noteer 7 --decision "Het advies wordt uitgebracht." --result issue',
      'ipr verslag noteer 9 --votes 9/2/1',
      'ipr verslag noteer 5b --answer done --text "Alle gesprekken zijn gevoerd."',
      'ipr verslag noteer 14 --action "De lijst rondsturen" --owner anna-bos --due 2027-01-15',
    ],
    load: () => import('./note.ts').then(m => m.minutesNote),
  },
  {
    name: 'minutes show',
    dutch: 'verslag toon',
    about: { nl: 'toon een verslag, geheel of op hoofdlijnen', en: 'show minutes, whole or in outline' },
    examples: [
      'ipr verslag toon 2026-11-05-council',
      'ipr verslag toon 2026-10-28-workgroup-opgroeien --outline',
      'ipr verslag toon 2026-11-05-council -f docx -o verslag.docx',
    ],
    load: () => import('./show.ts').then(m => m.minutesShow),
  },
  {
    name: 'minutes close',
    dutch: 'verslag afsluiten',
    about: {
      nl: 'sluit een verslag af: besluiten, acties, adviezen en stukken gaan verder',
      en: 'close minutes: decisions, actions, advices and papers move on',
    },
    examples: ['ipr verslag afsluiten', 'ipr verslag afsluiten 2026-12-10 --dry-run'],
    load: () => import('./close.ts').then(m => m.minutesClose),
  },
  {
    name: 'minutes adopt',
    dutch: 'verslag vaststellen',
    about: {
      nl: 'leg vast dat een vergadering een verslag vaststelde',
      en: 'record that a meeting adopted minutes',
    },
    examples: [
      'ipr verslag vaststellen 2026-12-10 --in 2027-01-21-council',
      'ipr verslag vaststellen 2026-12-10 --in 2027-01-21-council --correction "Punt 7: zes leden stemden voor."',
    ],
    load: () => import('./adopt.ts').then(m => m.minutesAdopt),
  },
  {
    name: 'minutes reopen',
    dutch: 'verslag heropenen',
    about: {
      nl: 'neem het afsluiten of vaststellen van een verslag terug',
      en: 'take back the closing or the adoption of minutes',
    },
    examples: ['ipr verslag heropenen 2026-12-10', 'ipr verslag heropenen 2026-12-10 --dry-run'],
    load: () => import('./reopen.ts').then(m => m.minutesReopen),
  },
]
