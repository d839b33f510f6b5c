import { after, all, cut, everywhere, type Mutation, replace } from './edit.ts'

const dossier = (id: string): string => `advice/${id}/dossier.yaml`
const poverty = dossier('2024-02-armoedebeleid')
const housing = dossier('2025-02-woonzorgvisie')
const day = dossier('2025-08-dagbesteding')
const contact = dossier('2026-01-contact-met-de-gemeente')
const taxi = dossier('2026-05-regiotaxi')

/** Recommendations, their answers, what was promised, and the balance at the end of a year. */
export const recommendationMutations: readonly Mutation[] = [
  {
    name: 'two recommendations have the same number',
    edit: replace(taxi, '  - n: 4', '  - n: 3'),
    finds: ['error advice-recommendation-numbers advice/2026-05-regiotaxi/dossier.yaml:57'],
  },
  {
    name: 'a number is left out between recommendations',
    edit: replace(taxi, '  - n: 4', '  - n: 5'),
    finds: ['error advice-recommendation-numbers advice/2026-05-regiotaxi/dossier.yaml:57'],
  },
  {
    name: 'an answer is older than the advice',
    edit: replace(
      contact,
      'reason: De gemeente voert dit in stappen in, te beginnen bij de Wmo.\n      on: 2026-07-16',
      'reason: De gemeente voert dit in stappen in, te beginnen bij de Wmo.\n      on: 2026-06-16',
    ),
    finds: ['error advice-answer-too-early advice/2026-01-contact-met-de-gemeente/dossier.yaml:84'],
  },
  {
    name: 'an answer is confirmed before it was given',
    edit: replace(
      contact,
      `      reason: De tien meest gebruikte brieven worden herschreven. Een panel van inwoners komt er niet.
      on: 2026-07-16
      proposed_by: marieke-lohman
      confirmed_by: joost-kamphuis
      confirmed_on: 2026-09-10`,
      `      reason: De tien meest gebruikte brieven worden herschreven. Een panel van inwoners komt er niet.
      on: 2026-07-16
      proposed_by: marieke-lohman
      confirmed_by: joost-kamphuis
      confirmed_on: 2026-07-10`,
    ),
    finds: ['error advice-answer-too-early advice/2026-01-contact-met-de-gemeente/dossier.yaml:114'],
  },
  {
    name: 'an answer was never confirmed by a lead',
    edit: everywhere(
      /2025-08-dagbesteding\/dossier/,
      '      confirmed_by: joost-kamphuis\n      confirmed_on: 2026-01-22\n',
      '',
    ),
    finds: ['warning advice-answer-unconfirmed advice/2025-08-dagbesteding/dossier.yaml:60'],
  },
  {
    name: 'an answer is confirmed by a member who leads nothing',
    edit: replace(
      contact,
      `      reason: De tien meest gebruikte brieven worden herschreven. Een panel van inwoners komt er niet.
      on: 2026-07-16
      proposed_by: marieke-lohman
      confirmed_by: joost-kamphuis`,
      `      reason: De tien meest gebruikte brieven worden herschreven. Een panel van inwoners komt er niet.
      on: 2026-07-16
      proposed_by: marieke-lohman
      confirmed_by: fatma-yildirim`,
    ),
    finds: [
      'warning advice-answer-confirmed-by-another advice/2026-01-contact-met-de-gemeente/dossier.yaml:113',
    ],
  },
  {
    name: 'a recommendation is rejected without a reason',
    edit: cut(
      housing,
      '      reason: Een wooncoach kost € 48.000 per jaar. De Voorde en de gemeente hebben daar geen geld voor.\n',
    ),
    finds: ['warning advice-rejected-without-reason advice/2025-02-woonzorgvisie/dossier.yaml:163'],
  },
  {
    name: 'a promise has passed its day and is still open',
    edit: replace(
      housing,
      'text: De afspraken met De Voorde zijn in concept klaar. De gemeente wil ze dit jaar tekenen.\n        due: 2026-12-31',
      'text: De afspraken met De Voorde zijn in concept klaar. De gemeente wil ze voor de zomer tekenen.\n        due: 2026-07-01',
    ),
    finds: ['warning advice-follow-up-overdue advice/2025-02-woonzorgvisie/dossier.yaml:130'],
  },
  {
    name: 'an answer comes to one recommendation and not to the rest',
    edit: cut(
      day,
      `    answer:
      class: adopted
      reason: Na zes weken is er een gesprek. Wisselen kan dan zonder formulier.
      on: 2025-12-18
      proposed_by: marieke-lohman
      confirmed_by: joost-kamphuis
      confirmed_on: 2026-01-22
    follow_up:
      - on: 2026-02-16
        text: Het staat in de opdracht aan de aanbieders.
      - on: 2026-02-24
        text: De eerste bezoekers zijn met een proefperiode begonnen.
        done: true
`,
    ),
    finds: ['warning advice-recommendation-unanswered advice/2025-08-dagbesteding/dossier.yaml:83'],
  },
  {
    name: 'the answers are for notice only',
    edit: replace(
      day,
      '      class: adopted\n      reason: Na zes weken',
      '      class: hollow\n      reason: Na zes weken',
    ),
    finds: ['warning advice-answer-hollow advice/2025-08-dagbesteding/dossier.yaml:87'],
  },
  {
    name: 'a recommendation closed in 2025 is noted as done a year later',
    edit: replace(
      poverty,
      '      - on: 2025-09-01\n        text: Sinds 1 september hangt',
      '      - on: 2026-02-01\n        text: Sinds 1 september hangt',
    ),
    finds: [
      'warning advice-ledger-differs advice/ledger/2025.yaml:5',
      'warning advice-ledger-differs advice/ledger/2025.yaml:6',
    ],
  },
  {
    name: 'the balance of a year does not add up',
    edit: replace('advice/ledger/2025.yaml', 'closed: 13', 'closed: 12'),
    finds: [
      'error advice-ledger-unbalanced advice/ledger/2025.yaml:3',
      'warning advice-ledger-differs advice/ledger/2025.yaml:5',
    ],
  },
  {
    name: 'the balance of a year begins with another number than the last one ended with',
    edit: all(
      replace('advice/ledger/2025.yaml', 'opening: 13', 'opening: 12'),
      replace('advice/ledger/2025.yaml', 'open: 12', 'open: 11'),
    ),
    finds: [
      'error advice-ledger-carried-over advice/ledger/2025.yaml:3',
      'warning advice-ledger-differs advice/ledger/2025.yaml:3',
      'warning advice-ledger-differs advice/ledger/2025.yaml:6',
    ],
  },
  {
    name: 'the balance of a year is closed while the year runs',
    edit: replace('advice/ledger/2025.yaml', 'closed_on: 2026-01-19', 'closed_on: 2025-12-19'),
    finds: ['error advice-ledger-year advice/ledger/2025.yaml:1'],
  },
  {
    name: 'the year in a balance is another than that of its file',
    edit: replace('advice/ledger/2025.yaml', 'year: 2025', 'year: 2024'),
    finds: ['error advice-ledger-year advice/ledger/2025.yaml:2'],
  },
  {
    name: 'a recommendation is added to an advice of last year after the balance was closed',
    edit: after(
      day,
      '        text: De eerste bezoekers zijn met een proefperiode begonnen.\n        done: true\n',
      `  - n: 4
    text: Laat een bezoeker altijd een maaltijd kiezen.
    answer:
      class: adopted
      on: 2025-12-18
      proposed_by: marieke-lohman
      confirmed_by: joost-kamphuis
      confirmed_on: 2026-01-22
    follow_up:
      - on: 2026-02-16
        text: Het staat in de opdracht aan de aanbieders.
        done: true
`,
    ),
    finds: [
      'warning advice-ledger-differs advice/ledger/2025.yaml:4',
      'warning advice-ledger-differs advice/ledger/2025.yaml:6',
    ],
  },
]
