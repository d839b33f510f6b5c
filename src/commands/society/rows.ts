import type { CommandRow } from '../command.ts'

/** Signals from residents, and contacts with society. */
export const societyRows: readonly CommandRow[] = [
  {
    name: 'signals',
    dutch: 'signalen',
    about: { nl: 'toon de signalen van inwoners', en: 'show the signals from residents' },
    examples: ['ipr signalen', 'ipr signalen --stale', 'ipr signalen --year 2025 --theme mantelzorg'],
    load: () => import('./signals.ts').then(m => m.signals),
  },
  {
    name: 'signals show',
    dutch: 'signalen toon',
    about: { nl: 'toon één signaal met zijn vier delen', en: 'show one signal with its four parts' },
    examples: ['ipr signalen toon inloggen-lukt-niet'],
    load: () => import('./signals-show.ts').then(m => m.signalsShow),
  },
  {
    name: 'signals add',
    dutch: 'signalen erbij',
    about: { nl: 'noteer een nieuw signaal', en: 'note a new signal' },
    examples: [
      'ipr signalen erbij "Huurders horen laat over renovatie" --group wonen --theme huisvesting --source gesprek=3',
    ],
    load: () => import('./signals-add.ts').then(m => m.signalsAdd),
  },
  {
    name: 'signals step',
    dutch: 'signalen stap',
    about: { nl: 'noteer wat er met een signaal gebeurde', en: 'note what happened to a signal' },
    examples: [
      'ipr signalen stap dorpshuis-dicht besproken --note "De dorpsraad vraagt cijfers op."',
      'ipr signalen stap geen-vaste-contactpersoon afgesloten --note "Iedereen heeft een contactpersoon."',
    ],
    load: () => import('./signals-step.ts').then(m => m.signalsStep),
  },
  {
    name: 'signals paper',
    dutch: 'signalen inbreng',
    about: {
      nl: 'maak het stuk waarmee een signaal naar de gemeente gaat',
      en: 'make the paper with which a signal goes to the municipality',
    },
    examples: ['ipr signalen inbreng wachten-op-sociaal-team -f docx -o signaal.docx'],
    load: () => import('./signals-show.ts').then(m => m.signalsPaper),
  },
  {
    name: 'signals patterns',
    dutch: 'signalen patronen',
    about: { nl: 'toon welke signalen vaker komen', en: 'show which signals come more often' },
    examples: ['ipr signalen patronen', 'ipr signalen patronen --year 2025 --group opvangen'],
    load: () => import('./signals-patterns.ts').then(m => m.signalsPatterns),
  },
  {
    name: 'signals questions',
    dutch: 'signalen vragen',
    about: {
      nl: 'maak een vragenlijst voor een gesprek met inwoners',
      en: 'make a list of questions for a talk with residents',
    },
    examples: ['ipr signalen vragen --theme mantelzorg --role mantelzorger -f docx -o vragen.docx'],
    load: () => import('./signals-questions.ts').then(m => m.signalsQuestions),
  },
  {
    name: 'contacts',
    dutch: 'contacten',
    about: {
      nl: 'toon de contacten met de samenleving en de witte vlekken',
      en: 'show the contacts with society and the blank spots',
    },
    examples: ['ipr contacten', 'ipr contacten --year 2025'],
    load: () => import('./contacts.ts').then(m => m.contacts),
  },
  {
    name: 'contacts list',
    dutch: 'contacten lijst',
    about: { nl: 'toon de contacten één voor één', en: 'show the contacts one by one' },
    examples: [
      'ipr contacten lijst --member noor',
      'ipr contacten lijst --partner client --format csv -o contacten.csv',
    ],
    load: () => import('./contacts.ts').then(m => m.contactsList),
  },
  {
    name: 'contacts add',
    dutch: 'contacten erbij',
    about: { nl: 'noteer een contact met de samenleving', en: 'note a contact with society' },
    examples: [
      'ipr contacten erbij "Taalcafé Lindervoort" --member kees --partner vrijwilliger --insight "Er zijn te weinig maatjes."',
    ],
    load: () => import('./contacts-add.ts').then(m => m.contactsAdd),
  },
  {
    name: 'contacts discussed',
    dutch: 'contacten besproken',
    about: {
      nl: 'noteer dat een contact in de werkgroep is besproken',
      en: 'note that a contact was discussed in the workgroup',
    },
    examples: ['ipr contacten besproken bram 2026-11-10 --signal drukte-voedselbank'],
    load: () => import('./contacts-add.ts').then(m => m.contactsDiscussed),
  },
]
