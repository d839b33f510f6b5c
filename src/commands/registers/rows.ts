import type { CommandRow } from '../command.ts'

/** The registers, and looking through them. */
export const registerRows: readonly CommandRow[] = [
  {
    name: 'actions',
    dutch: 'acties',
    about: {
      nl: 'toon de open acties van de raad en van de gemeente',
      en: 'show the open actions of both sides',
    },
    examples: [
      'ipr acties',
      'ipr acties --owner els --overdue',
      'ipr acties --all --format csv -o acties.csv',
    ],
    load: () => import('./actions.ts').then(m => m.actions),
  },
  {
    name: 'actions add',
    dutch: 'acties erbij',
    about: { nl: 'leg een nieuwe actie vast', en: 'record a new action' },
    examples: ['ipr acties erbij "De folder bijwerken" --owner noor --due 2027-q1 --meeting 2026-11-05'],
    load: () => import('./actions-add.ts').then(m => m.actionsAdd),
  },
  {
    name: 'actions step',
    dutch: 'acties stap',
    about: { nl: 'noteer wat er met een actie gebeurde', en: 'note what happened to an action' },
    examples: [
      'ipr acties stap verslag-wijkbezoek gedaan',
      'ipr acties stap werving-opgroeien uitgesteld --due 2027-02-01 --note "De voordracht komt in januari."',
      'ipr acties stap website-bijhouden overgedragen --to noor-abdallah',
    ],
    load: () => import('./actions-step.ts').then(m => m.actionsStep),
  },
  {
    name: 'decisions',
    dutch: 'besluiten',
    about: { nl: 'toon de besluiten uit de verslagen', en: 'show the decisions in the minutes' },
    examples: ['ipr besluiten', 'ipr besluiten --year 2025', 'ipr besluiten --about regiotaxi'],
    load: () => import('./decisions.ts').then(m => m.decisions),
  },
  {
    name: 'incoming',
    dutch: 'post',
    about: { nl: 'toon de ingekomen stukken', en: 'show the incoming papers' },
    examples: ['ipr post', 'ipr post --year 2026 --kind adviesaanvraag'],
    load: () => import('./incoming.ts').then(m => m.incoming),
  },
  {
    name: 'incoming add',
    dutch: 'post erbij',
    about: { nl: 'zet een ingekomen stuk op de lijst', en: 'put an incoming paper on the list' },
    examples: ['ipr post erbij "Vraag over het loket" --from "Dorpsraad Veenkant" --kind vraag'],
    load: () => import('./incoming-add.ts').then(m => m.incomingAdd),
  },
  {
    name: 'incoming handle',
    dutch: 'post afhandelen',
    about: { nl: 'noteer hoe een stuk is afgehandeld', en: 'note how a paper was handled' },
    examples: ['ipr post afhandelen 26-12 --meeting 2026-12-10 --how "Jeroen gaat erheen"'],
    load: () => import('./incoming-handle.ts').then(m => m.incomingHandle),
  },
  {
    name: 'find',
    dutch: 'zoek',
    about: {
      nl: 'zoek wat er over iets is besloten of geschreven',
      en: 'find what was decided or written on something',
    },
    examples: ['ipr zoek regiotaxi', 'ipr zoek wachten jeugdhulp --all'],
    load: () => import('./find.ts').then(m => m.find),
  },
]
