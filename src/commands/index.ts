import { chartRows } from './chart/rows.ts'
import type { CommandRow } from './command.ts'
import { peopleRows } from './people/rows.ts'
import { planningRows } from './planning/rows.ts'
import { registerRows } from './registers/rows.ts'

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
    name: 'advice due',
    dutch: 'advies termijnen',
    about: {
      nl: 'toon alle termijnen van adviezen, ook die van de gemeente',
      en: 'show all terms of advices, also those of the municipality',
    },
    examples: ['ipr advies termijnen', 'ipr advies termijnen --format csv -o termijnen.csv'],
    load: () => import('./advice/due.ts').then(m => m.adviceDueCommand),
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
    load: () => import('./advice/step.ts').then(m => m.adviceStep),
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
    load: () => import('./advice/confirm.ts').then(m => m.adviceConfirm),
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
    load: () => import('./advice/follow.ts').then(m => m.adviceFollow),
  },
  ...registerRows,
  ...peopleRows,
  {
    name: 'minutes note',
    dutch: 'verslag noteer',
    about: {
      nl: 'noteer aanwezigheid, uitkomst, besluit, actie of stand in een verslag',
      en: 'note presence, outcome, decision, action or state in minutes',
    },
    examples: [
      'ipr verslag noteer --absent anna-bos --present rest',
      'ipr verslag noteer 7 --decision "Het advies wordt uitgebracht." --result issue',
      'ipr verslag noteer 5b --answer done --text "Alle gesprekken zijn gevoerd."',
      'ipr verslag noteer 14 --action "De lijst rondsturen" --owner anna-bos --due 2027-01-15',
    ],
    load: () => import('./minutes/note.ts').then(m => m.minutesNote),
  },
  ...planningRows,
  ...chartRows,
  {
    name: 'minutes close',
    dutch: 'verslag afsluiten',
    about: {
      nl: 'sluit een verslag af: besluiten, acties, adviezen en stukken gaan verder',
      en: 'close minutes: decisions, actions, advices and papers move on',
    },
    examples: ['ipr verslag afsluiten', 'ipr verslag afsluiten 2026-12-10 --dry-run'],
    load: () => import('./minutes/close.ts').then(m => m.minutesClose),
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
  {
    name: 'pay plan',
    dutch: 'betaal plan',
    about: {
      nl: 'toon wat nog te betalen is, binnen de grenzen',
      en: 'show what is still to be paid, within the limits',
    },
    examples: ['ipr betaal plan 2026', 'ipr betaal plan 2026 --person anna-bos'],
    load: () => import('./money/pay-plan.ts').then(m => m.payPlan),
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
    load: () => import('./money/pay-list.ts').then(m => m.payList),
  },
  {
    name: 'pay add',
    dutch: 'betaal erbij',
    about: { nl: 'leg een betaling vast', en: 'record a payment' },
    examples: [
      'ipr betaal erbij anna-bos 137.50 --on 2026-03-25 --month 2026-03',
      'ipr betaal erbij anna-bos 12.80 --on 2026-03-25 --kind costs',
    ],
    load: () => import('./money/pay-add.ts').then(m => m.payAdd),
  },
  {
    name: 'pay arrange',
    dutch: 'betaal afspraak',
    about: {
      nl: 'leg vast hoe iemand betaald wil worden',
      en: 'record how someone wants to be paid',
    },
    examples: ['ipr betaal afspraak anna-bos --kind lower --amount 600.00 --consent 2026-01-22'],
    load: () => import('./money/pay-agree.ts').then(m => m.payArrange),
  },
  {
    name: 'pay confirm',
    dutch: 'betaal bevestigen',
    about: {
      nl: 'leg vast dat iemand de eigen aanwezigheid bevestigde',
      en: 'record that someone confirmed the own presence',
    },
    examples: ['ipr betaal bevestigen anna-bos --year 2025'],
    load: () => import('./money/pay-agree.ts').then(m => m.payConfirm),
  },
  {
    name: 'pay close',
    dutch: 'betaal afsluiten',
    about: { nl: 'sluit een jaar af, als penningmeester', en: 'close a year, as treasurer' },
    examples: [
      'ipr betaal afsluiten 2025 --by anna-bos',
      'ipr betaal afsluiten 2025 --by anna-bos --dry-run',
    ],
    load: () => import('./money/pay-settle.ts').then(m => m.payClose),
  },
  {
    name: 'pay release',
    dutch: 'betaal vrijgeven',
    about: {
      nl: 'geef een afgesloten jaar vrij, als iemand anders',
      en: 'release a closed year, as someone else',
    },
    examples: ['ipr betaal vrijgeven 2025 --by bram-kok'],
    load: () => import('./money/pay-settle.ts').then(m => m.payRelease),
  },
  {
    name: 'pay correct',
    dutch: 'betaal corrigeren',
    about: {
      nl: 'leg na afsluiting het verschil vast',
      en: 'record the difference after closing',
    },
    examples: ['ipr betaal corrigeren anna-bos --year 2025 --by bram-kok --reason "Was trekker vanaf mei"'],
    load: () => import('./money/pay-correct.ts').then(m => m.payCorrect),
  },
  {
    name: 'hours',
    dutch: 'uren',
    about: { nl: 'toon de uren van de ondersteuner', en: 'show the supporter’s hours' },
    examples: ['ipr uren 2026'],
    load: () => import('./money/hours.ts').then(m => m.hours),
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
    load: () => import('./money/budget.ts').then(m => m.budget),
  },
]
