import { after, all, cut, everywhere, file, type Mutation, replace, without } from './edit.ts'

const document = (id: string): string => `documents/${id}.md`
const incident = 'incidents/2025-06-12-verslag-verkeerd-gemaild.md'
const visit = 'actions/2026-10-08-verslag-wijkbezoek.md'
const firstChair = 'recruitment/2023-08-21-voorzitter.md'
const supporter = 'recruitment/2023-11-06-ondersteuner.md'

/** Governing documents, the supporter and the liaison, recruitment, actions, incidents. */
export const documentMutations: readonly Mutation[] = [
  {
    name: 'the assignment of the council has lapsed',
    edit: after(document('opdrachtformulering'), 'from: 2024-01-16\n', 'to: 2026-10-31\n'),
    finds: ['warning organisation-assignment-missing ipr.yaml:3'],
  },
  {
    name: 'the house rules have lapsed',
    edit: after(document('huishoudelijk-reglement'), 'from: 2024-03-07\n', 'to: 2026-10-31\n'),
    finds: ['warning organisation-house-rules-missing ipr.yaml:3'],
  },
  {
    name: 'the house rules do not say in which article a member is relieved',
    edit: cut(document('huishoudelijk-reglement'), 'dismissal_article: artikel 7\n'),
    finds: ['warning organisation-house-rules-incomplete documents/huishoudelijk-reglement.md:3'],
  },
  {
    name: 'the ordinance has lapsed',
    edit: after(document('verordening'), 'from: 2024-01-01\n', 'to: 2026-10-31\n'),
    finds: ['info organisation-ordinance-missing ipr.yaml:3'],
  },
  {
    name: 'the vision of the municipality is gone',
    edit: without(document('visie-gemeente')),
    finds: ['info organisation-vision-missing ipr.yaml:3'],
  },
  {
    name: 'the commission of the client consultation is gone',
    edit: without(document('opdracht-clientenoverleg')),
    finds: ['info organisation-cc-commission-missing ipr.yaml:3'],
  },
  {
    name: 'the annual report of last year was never made',
    edit: all(
      without(document('jaarverslag-2025')),
      everywhere(/^meetings\/2026-02-26/, '    about: "document:jaarverslag-2025"\n', ''),
    ),
    finds: ['warning organisation-annual-report-late ipr.yaml:3'],
  },
  {
    name: 'the task list of the supporter of this year was never made',
    edit: all(
      without(document('takenlijst-2026')),
      everywhere(/^meetings\/2025-12-11/, '    about: "document:takenlijst-2026"\n', ''),
    ),
    finds: ['warning organisation-supporter-task-list people/marieke-lohman.md:7'],
  },
  {
    name: 'the contract of the supporter has no reference',
    edit: cut('people/marieke-lohman.md', '    contract: overeenkomst 2023-118, gemeente Lindervoort\n'),
    finds: ['warning organisation-supporter-contract people/marieke-lohman.md:7'],
  },
  {
    name: 'the supporter did not sign for confidentiality',
    edit: cut('people/marieke-lohman.md', 'confidentiality_on: 2024-01-08\n'),
    finds: ['warning organisation-supporter-confidentiality people/marieke-lohman.md:7'],
  },
  {
    name: 'the liaison has no mandate',
    edit: cut('people/daan-vermeulen.md', '    mandate: mandaat-verbindingsmedewerker-2025\n'),
    finds: ['warning organisation-liaison-mandate people/daan-vermeulen.md:7'],
  },
  {
    name: 'the liaison left and nobody followed',
    edit: after('people/daan-vermeulen.md', '    from: 2025-09-01\n', '    to: 2026-11-20\n'),
    finds: ['warning organisation-liaison-vacant ipr.yaml:3'],
  },
  {
    name: 'a mandate that was replaced still runs',
    edit: cut(document('mandaat-verbindingsmedewerker-2023'), 'to: 2025-08-31\n'),
    finds: [
      'warning organisation-document-replaced-running documents/mandaat-verbindingsmedewerker-2023.md:5',
    ],
  },
  {
    name: 'what was done with the involvement of residents is not noted',
    edit: cut(
      'involvement/2025.yaml',
      '    use: Alle drie de aanbevelingen staan in de opdracht aan de aanbieders.\n',
    ),
    finds: ['warning organisation-involvement-without-use involvement/2025.yaml:25'],
  },
  {
    name: 'the municipality gave no account of last year to the College',
    edit: cut('involvement/2025.yaml', 'accounted_on: 2026-02-10\n'),
    finds: ['info organisation-involvement-account-missing involvement/2025.yaml:1'],
  },
  {
    name: 'a leak of personal data was reported after a week',
    edit: all(
      replace(incident, 'personal_data: false', 'personal_data: true'),
      replace(incident, 'notified_on: 2025-06-13', 'notified_on: 2025-06-19'),
    ),
    finds: ['info organisation-incident-late-notice incidents/2025-06-12-verslag-verkeerd-gemaild.md:15'],
  },
  {
    name: 'an incident was never closed',
    edit: cut(incident, 'closed_on: 2025-06-19\n'),
    finds: ['warning organisation-incident-open incidents/2025-06-12-verslag-verkeerd-gemaild.md:4'],
  },
  {
    name: 'the outside chair of the selection works for the municipality',
    edit: replace('people/gerard-hoogland.md', 'employer: independent', 'employer: municipality'),
    finds: ['error organisation-selection-chair-not-external recruitment/2023-08-21-voorzitter.md:12'],
  },
  {
    name: 'no head of department sat in the selection of the chair',
    edit: cut(firstChair, '  - person: arjen-fokkinga\n    seat: afdelingshoofd\n'),
    finds: ['warning organisation-selection-seats recruitment/2023-08-21-voorzitter.md:12'],
  },
  {
    name: 'the chair chose the supporter alone',
    edit: cut(supporter, '  - person: wil-hendrikse\n    seat: lid\n'),
    finds: ['warning organisation-selection-supporter recruitment/2023-11-06-ondersteuner.md:11'],
  },
  {
    name: 'a member was selected without the chair',
    edit: replace(
      'recruitment/2026-01-12-lid.md',
      '  - person: els-brandsma\n    seat: voorzitter\n',
      '  - person: samira-el-idrissi\n    seat: lid\n',
    ),
    finds: ['warning organisation-selection-without-chair recruitment/2026-01-12-lid.md:19'],
  },
  {
    name: 'the letters of candidates were never destroyed',
    edit: cut('chair/selection/2026-01-12-lid.md', 'destroyed_on: 2026-04-02\n'),
    finds: ['warning organisation-selection-kept-too-long chair/selection/2026-01-12-lid.md:3'],
  },
  {
    name: 'the vacancy for a supporter opened before there was a chair',
    edit: replace(supporter, 'opened, on: 2023-11-06', 'opened, on: 2023-10-30'),
    finds: ['warning organisation-vacancy-order recruitment/2023-11-06-ondersteuner.md:5'],
  },
  {
    name: 'the supporter began before the first chair',
    edit: replace(
      'people/marieke-lohman.md',
      '  - role: supporter\n    from: 2024-01-08',
      '  - role: supporter\n    from: 2023-10-02',
    ),
    finds: ['warning organisation-supporter-before-chair people/marieke-lohman.md:8'],
  },
  {
    name: 'nobody owns an action',
    edit: cut(visit, 'owners: [jeroen-veldkamp]\n'),
    finds: ['warning organisation-action-without-owner actions/2026-10-08-verslag-wijkbezoek.md:2'],
  },
  {
    name: 'an action is postponed after it was done',
    edit: after(
      visit,
      '    note: Het verslag staat op de agenda van 10 december.\n',
      '  - step: done\n    on: 2026-11-12\n  - step: postponed\n    on: 2026-11-20\n    due: 2027-01-21\n',
    ),
    finds: ['warning organisation-action-impossible-step actions/2026-10-08-verslag-wijkbezoek.md:18'],
  },
  {
    name: 'an action of 2024 was never done',
    edit: everywhere(
      /^actions\/2024-05-16/,
      '  - step: done\n    on: 2024-09-12\n    meeting: 2024-09-12-council\n',
      '  - step: answered\n    on: 2024-09-12\n    meeting: 2024-09-12-council\n',
    ),
    finds: ['warning organisation-action-lingering actions/2024-05-16-gesprek-voedselbank.md:2'],
  },
  {
    name: 'a scan lies in a folder and belongs to nothing',
    edit: file('incoming/files/scan-0042.pdf', '%PDF-1.7'),
    finds: ['warning original-unlisted incoming/files/scan-0042.pdf:1'],
  },
]
