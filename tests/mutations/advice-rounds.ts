import { all, before, cut, file, type Mutation, rename, replace, without } from './edit.ts'

const dossier = (id: string): string => `advice/${id}/dossier.yaml`
const wmo = dossier('2024-01-wmo-verordening')
const letters = dossier('2024-03-begrijpelijke-brieven')
const carers = dossier('2024-05-mantelzorgwaardering')
const housing = dossier('2025-02-woonzorgvisie')
const day = dossier('2025-08-dagbesteding')
const contact = dossier('2026-01-contact-met-de-gemeente')
const taxi = dossier('2026-05-regiotaxi')

/** Advices, continued: what was told, asked and decided around them. */
export const adviceRoundMutations: readonly Mutation[] = [
  {
    name: 'the municipal council decides a day before the reaction comes',
    edit: all(
      replace(day, 'council_date: 2026-01-28', 'council_date: 2025-12-17'),
      cut(
        day,
        `  - event: with_council
    on: 2026-01-28
    advice_attached: true
    response_attached: true
    mode: information
    reference: RV 2026-003
`,
      ),
      before(
        day,
        '  - { event: reacted, on: 2025-12-18',
        `  - event: with_council
    on: 2025-12-17
    advice_attached: true
    response_attached: true
    mode: information
    reference: RV 2026-003
`,
      ),
    ),
    finds: ['info advice-reaction-after-council advice/2025-08-dagbesteding/dossier.yaml:53'],
  },
  {
    name: 'an advice is sent eighteen days after the decision',
    edit: all(
      replace(taxi, 'wished_date: 2026-11-13', 'wished_date: 2026-11-27'),
      replace(taxi, 'sent, on: 2026-11-09', 'sent, on: 2026-11-23'),
      rename('outgoing/2026-11-09-advies-regiotaxi.yaml', 'outgoing/2026-11-23-advies-regiotaxi.yaml'),
      replace('outgoing/2026-11-23-advies-regiotaxi.yaml', 'on: 2026-11-09', 'on: 2026-11-23'),
    ),
    finds: ['warning advice-sent-late advice/2026-05-regiotaxi/dossier.yaml:48'],
  },
  {
    name: 'an advice is sent ten days after the date that was wished',
    edit: replace(taxi, 'wished_date: 2026-11-13', 'wished_date: 2026-10-30'),
    finds: ['warning advice-late advice/2026-05-regiotaxi/dossier.yaml:13'],
  },
  {
    name: 'a request goes straight to a workgroup',
    edit: all(
      replace(taxi, ', incoming: 2026-09-01-aanvraag-regiotaxi', ''),
      before(taxi, '  in_plan: true\n', '  sent_to_workgroup: true\n'),
      without('incoming/2026-09-01-aanvraag-regiotaxi.md'),
      replace('meetings/2026-09-10-council/agenda.md', '"incoming:2026-09-01-aanvraag-regiotaxi", ', ''),
    ),
    finds: ['warning advice-straight-to-workgroup advice/2026-05-regiotaxi/dossier.yaml:15'],
  },
  {
    name: 'the question of the municipal council is not forwarded',
    edit: cut(housing, '    forwarded_on: 2025-10-16\n'),
    finds: ['warning advice-council-question-not-forwarded advice/2025-02-woonzorgvisie/dossier.yaml:90'],
  },
  {
    name: 'the reaction was not with the papers of the municipal council',
    edit: replace(housing, 'response_attached: true', 'response_attached: false'),
    finds: ['warning advice-not-attached advice/2025-02-woonzorgvisie/dossier.yaml:95'],
  },
  {
    name: 'a requested advice is discussed in the municipal council',
    edit: replace(wmo, 'mode: information', 'mode: discussion'),
    finds: ['info advice-council-mode advice/2024-01-wmo-verordening/dossier.yaml:81'],
  },
  {
    name: 'an unsolicited advice starts without a decision to examine',
    edit: cut(letters, '  - event: examining\n    meeting: 2024-04-11-council\n    decision: "2024-07"\n'),
    finds: [
      'warning advice-unsolicited-without-suggestion advice/2024-03-begrijpelijke-brieven/dossier.yaml:32',
    ],
  },
  {
    name: 'two dossiers have the same number',
    edit: file('advice/2026-12-wachtlijsten/dossier.yaml', 'title: Wachtlijsten\nkind: unsolicited\n'),
    finds: ['error advice-dossier-number advice/2026-12-wachtlijsten/dossier.yaml:1'],
  },
  {
    name: 'the part of an advice is released before it was sent',
    edit: replace(
      housing,
      '  - part: advice\n    by: Inwonersparticipatieraad\n    on: 2025-06-24',
      '  - part: advice\n    by: Inwonersparticipatieraad\n    on: 2025-06-20',
    ),
    finds: ['error advice-released-too-early advice/2025-02-woonzorgvisie/dossier.yaml:185'],
  },
  {
    name: 'the council chose a written advice and gives it orally',
    edit: replace(contact, 'form: written\nthemes', 'form: oral\nthemes'),
    finds: ['warning advice-form-differs advice/2026-01-contact-met-de-gemeente/dossier.yaml:3'],
  },
  {
    name: 'the paper of a request was never put on the list of incoming papers',
    edit: all(
      replace(taxi, ', incoming: 2026-09-01-aanvraag-regiotaxi', ''),
      without('incoming/2026-09-01-aanvraag-regiotaxi.md'),
      replace('meetings/2026-09-10-council/agenda.md', '"incoming:2026-09-01-aanvraag-regiotaxi", ', ''),
    ),
    finds: ['warning advice-request-not-incoming advice/2026-05-regiotaxi/dossier.yaml:39'],
  },
  {
    name: 'the municipality wants an advice three weeks after it asked',
    edit: replace(
      'advice/2026-11-mantelzorgbeleid/dossier.yaml',
      'wished_date: 2027-01-29',
      'wished_date: 2026-12-11',
    ),
    finds: ['warning advice-asked-too-late advice/2026-11-mantelzorgbeleid/dossier.yaml:17'],
  },
  {
    name: 'the municipal council decides two weeks after the advice is wished',
    edit: replace(
      'advice/2026-11-mantelzorgbeleid/dossier.yaml',
      'council_date: 2027-04-21',
      'council_date: 2027-02-10',
    ),
    finds: ['warning advice-council-date-too-soon advice/2026-11-mantelzorgbeleid/dossier.yaml:11'],
  },
  {
    name: 'an oral advice is given to the policy officers',
    edit: all(
      replace(
        carers,
        'given, meeting: 2025-06-12-college',
        'given, meeting: 2025-04-16-officers-participeren',
      ),
      replace(
        carers,
        'scheduled, on: 2025-04-15, meeting: 2025-06-12-college',
        'scheduled, on: 2025-04-15, meeting: 2025-04-16-officers-participeren',
      ),
    ),
    finds: ['error relation-informal-as-advice advice/2024-05-mantelzorgwaardering/dossier.yaml:31'],
  },
]
