import type { CommandRow } from '../command.ts'

/** Working together with the municipality, and passing a role on. */
export const cooperationRows: readonly CommandRow[] = [
  {
    name: 'procedure',
    dutch: 'werkwijze',
    about: {
      nl: 'maak een blad over hoe raad en gemeente samenwerken',
      en: 'make a sheet on how council and municipality work together',
    },
    examples: ['ipr werkwijze', 'ipr werkwijze --format docx -o samenwerken.docx'],
    load: () => import('./procedure.ts').then(m => m.procedure),
  },
  {
    name: 'involvement',
    dutch: 'betrokkenheid',
    about: {
      nl: 'toon hoe de raad betrokken was en wat de gemeente ermee deed',
      en: 'show how the council was involved and what the municipality did with it',
    },
    examples: ['ipr betrokkenheid', 'ipr betrokkenheid 2025 --format docx -o verantwoording.docx'],
    load: () => import('./involvement.ts').then(m => m.involvement),
  },
  {
    name: 'involvement add',
    dutch: 'betrokkenheid erbij',
    about: {
      nl: 'zet in het register dat de raad betrokken was',
      en: 'record that the council was involved',
    },
    examples: [
      'ipr betrokkenheid erbij "Gesprek over de regiotaxi" --who lotte-bakema --who jeroen-veldkamp',
    ],
    load: () => import('./involvement.ts').then(m => m.involvementAdd),
  },
  {
    name: 'involvement use',
    dutch: 'betrokkenheid gebruik',
    about: {
      nl: 'noteer wat er met de inbreng is gedaan',
      en: 'note what was done with the input',
    },
    examples: ['ipr betrokkenheid gebruik 2 "Het formulier is aangepast."'],
    load: () => import('./involvement.ts').then(m => m.involvementUse),
  },
  {
    name: 'involvement account',
    dutch: 'betrokkenheid verantwoord',
    about: {
      nl: 'noteer dat het College heeft gelezen hoe de raad betrokken was',
      en: 'note that a year was accounted for to the College',
    },
    examples: ['ipr betrokkenheid verantwoord 2026'],
    load: () => import('./involvement.ts').then(m => m.involvementAccount),
  },
  {
    name: 'handover',
    dutch: 'overdracht',
    about: { nl: 'maak het overdrachtsdossier van een rol', en: 'make the handover file of a role' },
    examples: [
      'ipr overdracht ondersteuner',
      'ipr overdracht trekker --group wonen --format docx -o overdracht.docx',
      'ipr overdracht voorzitter --short',
    ],
    load: () => import('./handover.ts').then(m => m.handover),
  },
]
