import type { CommandRow } from '../command.ts'

/** Advices, their steps and terms. */
export const adviceRows: readonly CommandRow[] = [
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
    load: () => import('./list.ts').then(m => m.adviceListCommand),
  },
  {
    name: 'advice show',
    dutch: 'advies toon',
    about: {
      nl: 'toon een advies: stand, wie aan zet is, termijnen, wat er gebeurde',
      en: 'show an advice: state, whose turn it is, terms, what happened',
    },
    examples: ['ipr advies toon 2026-06-jeugdbeleid', 'ipr advies toon jeugdbeleid'],
    load: () => import('./show.ts').then(m => m.adviceShowCommand),
  },
  {
    name: 'advice due',
    dutch: 'advies termijnen',
    about: {
      nl: 'toon alle termijnen van adviezen, ook die van de gemeente',
      en: 'show all terms of advices, also those of the municipality',
    },
    examples: ['ipr advies termijnen', 'ipr advies termijnen --format csv -o termijnen.csv'],
    load: () => import('./due.ts').then(m => m.adviceDueCommand),
  },
  {
    name: 'advice add',
    dutch: 'advies erbij',
    about: {
      nl: 'open het dossier van een advies: gevraagd, aangekondigd of voorgesteld',
      en: 'open the file of an advice: requested, announced or suggested',
    },
    examples: [
      'ipr advies erbij "Nota vrijwilligerswerk" --kind gevraagd --theme vrijwilligers --wished 2027-02-12 --council-date 2027-03-18',
      'ipr advies erbij "Wachten op een rolstoel" --kind ongevraagd --meeting 2026-11-05 --by jeroen',
    ],
    load: () => import('./add.ts').then(m => m.adviceAdd),
  },
  {
    name: 'advice note',
    dutch: 'advies noteer',
    about: {
      nl: 'noteer bij een advies aanbevelingen, bronnen, rollen en wie meedacht',
      en: 'note recommendations, sources, roles and contributors of an advice',
    },
    examples: [
      'ipr advies noteer mantelzorgbeleid --recommend "Geef elke mantelzorger één vast aanspreekpunt."',
      'ipr advies noteer mantelzorgbeleid --role mantelzorger --resident-source gesprek --contributor els',
    ],
    load: () => import('./note.ts').then(m => m.adviceNote),
  },
  {
    name: 'advice step',
    dutch: 'advies stap',
    about: {
      nl: 'noteer wat er met een advies gebeurde',
      en: 'record what happened to an advice',
    },
    examples: [
      'ipr advies stap jeugdbeleid op-de-agenda',
      'ipr advies stap jeugdbeleid verstuurd --on 2026-12-14 --channel mail',
      'ipr advies stap regiotaxi reactie-ontvangen --answer 1=overgenomen --answer "3=niet-overgenomen: geen geld"',
    ],
    load: () => import('./step.ts').then(m => m.adviceStep),
  },
  {
    name: 'advice confirm',
    dutch: 'advies bevestig',
    about: {
      nl: 'bevestig hoe een antwoord op een aanbeveling is ingedeeld',
      en: 'confirm how an answer to a recommendation was classified',
    },
    examples: [
      'ipr advies bevestig sociaal-team --by joost-kamphuis',
      'ipr advies bevestig sociaal-team 3 --by joost-kamphuis --class niet-overgenomen',
    ],
    load: () => import('./confirm.ts').then(m => m.adviceConfirm),
  },
  {
    name: 'advice follow',
    dutch: 'advies vervolg',
    about: {
      nl: 'noteer wat er met een aanbeveling is gedaan of toegezegd',
      en: 'record what was done or promised on a recommendation',
    },
    examples: [
      'ipr advies vervolg woonzorgvisie 2 "De afspraken zijn getekend." --done',
      'ipr advies vervolg woonzorgvisie 4 "De gemeente komt erop terug." --due 2027-03-31',
    ],
    load: () => import('./follow.ts').then(m => m.adviceFollow),
  },
  {
    name: 'advice routes',
    dutch: 'advies routes',
    about: {
      nl: 'toon wat er kan als de tijd voor een advies te kort is, met de brief erbij',
      en: 'show what can be done when an advice has too little time, with the letter',
    },
    examples: [
      'ipr advies routes mantelzorgbeleid',
      'ipr advies routes mantelzorgbeleid --letter uitstel-vragen --format docx -o brief.docx',
    ],
    load: () => import('./routes.ts').then(m => m.adviceRoutesCommand),
  },
  {
    name: 'advice ledger',
    dutch: 'advies balans',
    about: {
      nl: 'toon wat er van elke aanbeveling is geworden, en wat nog openstaat',
      en: 'show what became of each recommendation, and what is still open',
    },
    examples: ['ipr advies balans', 'ipr advies balans 2025', 'ipr advies balans 2026 --close'],
    load: () => import('./ledger.ts').then(m => m.adviceLedger),
  },
  {
    name: 'advice letter',
    dutch: 'advies brief',
    about: {
      nl: 'maak een brief of formulier bij een advies',
      en: 'make a letter or form for an advice',
    },
    examples: [
      'ipr advies brief jeugdbeleid advies',
      'ipr advies brief jeugdbeleid aanbiedingsbrief --format docx -o brief.docx',
      'ipr advies brief inburgering herinnering',
      'ipr advies brief aanvraagformulier --format docx -o aanvraag.docx',
    ],
    load: () => import('./letter.ts').then(m => m.adviceLetter),
  },
]
