import type { CommandRow } from '../command.ts'

/** What comes in from people: papers, and forms that they filled in. */
export const inboxRows: readonly CommandRow[] = [
  {
    name: 'import',
    dutch: 'importeer',
    about: {
      nl: 'neem een stuk in het archief op: Word, PDF of e-mail',
      en: 'take a paper into the archive: Word, PDF or mail',
    },
    examples: [
      'ipr importeer reactie.docx --as reactie --advice inburgering --date 2026-11-20',
      'ipr importeer notulen.docx --as verslag --meeting 2026-11-05',
      'ipr importeer uitnodiging.eml --as stuk --kind uitnodiging --dry-run',
    ],
    load: () => import('./import.ts').then(m => m.importPaper),
  },
  {
    name: 'form',
    dutch: 'formulier',
    about: {
      nl: 'maak een formulier dat iemand invult en terugstuurt',
      en: 'make a form that someone fills in and sends back',
    },
    examples: [
      'ipr formulier afmelding 2026-12-10 --format docx -o afmelding.docx',
      'ipr formulier acties --for els --format mail',
      'ipr formulier beleidsstukken 2027 --for daan --format docx -o stukken.docx',
    ],
    load: () => import('./form.ts').then(m => m.form),
  },
  {
    name: 'replies',
    dutch: 'antwoorden',
    about: {
      nl: 'lees ingevulde formulieren en neem ze over',
      en: 'read forms that came back and take them over',
    },
    examples: [
      'ipr antwoorden postvak',
      'ipr antwoorden afmelding.docx --yes',
      'ipr antwoorden postvak --dry-run --yes',
    ],
    load: () => import('./replies.ts').then(m => m.replies),
  },
  {
    name: 'import members',
    dutch: 'importeer leden',
    about: { nl: 'neem een lijst van leden over', en: 'take in a list of members' },
    examples: [
      'ipr importeer leden leden.csv --dry-run',
      'ipr importeer leden leden.csv --map "Benoemd=Lid vanaf"',
    ],
    load: () => import('./lists/list.ts').then(m => m.importMembers),
  },
  {
    name: 'import actions',
    dutch: 'importeer acties',
    about: {
      nl: 'neem een actielijst over, met de eigen nummers',
      en: 'take in an action list, with its own numbers',
    },
    examples: ['ipr importeer acties actielijst.csv --dry-run'],
    load: () => import('./lists/list.ts').then(m => m.importActions),
  },
  {
    name: 'import incoming',
    dutch: 'importeer post',
    about: {
      nl: 'neem een postlijst over, met de eigen nummers',
      en: 'take in a list of incoming papers, with its own numbers',
    },
    examples: ['ipr importeer post postlijst.csv --map "Betreft=Titel"'],
    load: () => import('./lists/list.ts').then(m => m.importIncoming),
  },
  {
    name: 'import meetings',
    dutch: 'importeer overleggen',
    about: { nl: 'plan de overleggen uit een agenda', en: 'plan the meetings of a calendar' },
    examples: [
      'ipr importeer overleggen agenda.ics --dry-run',
      'ipr importeer overleggen agenda.ics --kind vergadering',
    ],
    load: () => import('./lists/meetings.ts').then(m => m.importMeetings),
  },
]
