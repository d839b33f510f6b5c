import { after, all, before, cut, everywhere, file, type Mutation, rename, replace, without } from './edit.ts'

const dossier = (id: string): string => `advice/${id}/dossier.yaml`
const wmo = dossier('2024-01-wmo-verordening')
const poverty = dossier('2024-02-armoedebeleid')
const letters = dossier('2024-03-begrijpelijke-brieven')
const carers = dossier('2024-05-mantelzorgwaardering')
const housing = dossier('2025-02-woonzorgvisie')
const day = dossier('2025-08-dagbesteding')
const contact = dossier('2026-01-contact-met-de-gemeente')
const team = dossier('2026-03-evaluatie-sociaal-team')
const taxi = dossier('2026-05-regiotaxi')

/** Advices: their steps, papers, dates and who took part. */
export const adviceMutations: readonly Mutation[] = [
  {
    name: 'an issued advice without its text',
    edit: without('advice/2024-01-wmo-verordening/advice.md'),
    finds: ['warning advice-document-missing advice/2024-01-wmo-verordening/dossier.yaml:53'],
  },
  {
    name: 'a reaction before the advice was sent',
    edit: all(
      replace(team, 'passed_to_council, on: 2026-11-04', 'passed_to_council, on: 2026-10-12'),
      replace(team, 'on: 2026-11-12, incoming: 2026-11-12', 'on: 2026-10-09, incoming: 2026-10-09'),
      everywhere(/^advice\/2026-03-.*dossier/, 'on: 2026-11-12', 'on: 2026-10-12'),
      rename('incoming/2026-11-12-reactie-sociaal-team.md', 'incoming/2026-10-09-reactie-sociaal-team.md'),
      replace('incoming/2026-10-09-reactie-sociaal-team.md', 'received: 2026-11-12', 'received: 2026-10-09'),
    ),
    finds: ['error advice-order-of-dates advice/2026-03-evaluatie-sociaal-team/dossier.yaml:45'],
  },
  {
    name: 'an advice is sent before the council decides',
    edit: replace(taxi, 'sent, on: 2026-11-09', 'sent, on: 2026-11-04'),
    finds: ['error advice-without-decision advice/2026-05-regiotaxi/dossier.yaml:48'],
  },
  {
    name: 'an advice is sent without a decision of the council',
    edit: cut(taxi, '  - { event: decided, meeting: 2026-11-05-council, decision: "2026-19" }\n'),
    finds: ['error advice-without-decision advice/2026-05-regiotaxi/dossier.yaml:47'],
  },
  {
    name: 'the supporter reads a draft after it came on the agenda',
    edit: replace(taxi, 'edited, on: 2026-10-15', 'edited, on: 2026-11-06'),
    finds: ['error advice-order-of-dates advice/2026-05-regiotaxi/dossier.yaml:46'],
  },
  {
    name: 'an advice is closed twice',
    edit: after(wmo, '  - event: closed\n    on: 2024-11-14\n', '  - event: closed\n    on: 2024-11-15\n'),
    finds: ['error advice-impossible-step advice/2024-01-wmo-verordening/dossier.yaml:85'],
  },
  {
    name: 'two advices get the same number',
    edit: replace(taxi, 'number: "2026-04"', 'number: "2026-03"'),
    finds: ['error advice-number-double advice/2026-05-regiotaxi/dossier.yaml:48'],
  },
  {
    name: 'an advice is sent without a number',
    edit: replace(taxi, ', number: "2026-04"', ''),
    finds: ['error advice-number-missing advice/2026-05-regiotaxi/dossier.yaml:48'],
  },
  {
    name: 'an advice of 2026 gets a number of 2025',
    edit: replace(taxi, 'number: "2026-04"', 'number: "2025-04"'),
    finds: ['error advice-number-year advice/2026-05-regiotaxi/dossier.yaml:48'],
  },
  {
    name: 'the number of an advice has another form',
    edit: replace(taxi, 'number: "2026-04"', 'number: "2026/4"'),
    finds: ['warning advice-number-form advice/2026-05-regiotaxi/dossier.yaml:48'],
  },
  {
    name: 'a decision in the dossier is not in the minutes',
    edit: replace(taxi, 'decision: "2026-19"', 'decision: "2026-29"'),
    finds: ['error advice-unknown-decision advice/2026-05-regiotaxi/dossier.yaml:47'],
  },
  {
    name: 'the minutes say that the decision is about another advice',
    edit: replace(
      'meetings/2026-11-05-council/minutes.md',
      '        result: issue\n        about: "advice:2026-05-regiotaxi"',
      '        result: issue\n        about: "advice:2026-06-jeugdbeleid"',
    ),
    finds: ['error advice-decision-about-another advice/2026-05-regiotaxi/dossier.yaml:47'],
  },
  {
    name: 'a workgroup decides by itself to examine a suggestion',
    edit: all(
      replace(
        contact,
        '  - event: examining\n    meeting: 2026-01-22-council\n    decision: "2026-02"',
        '  - event: examining\n    meeting: 2026-02-11-workgroup-participeren\n    decision: "2026-30"',
      ),
      replace(
        'meetings/2026-02-11-workgroup-participeren/minutes.md',
        '    title: "Advies: Eenvoudig contact met de gemeente"\n    outcome: discussed\n',
        `    title: "Advies: Eenvoudig contact met de gemeente"
    outcome: decided
    decisions:
      - n: "2026-30"
        text: De werkgroep onderzoekt of er genoeg inbreng is.
        result: examine
        about: "advice:2026-01-contact-met-de-gemeente"
`,
      ),
    ),
    finds: ['error advice-decided-outside-council advice/2026-01-contact-met-de-gemeente/dossier.yaml:35'],
  },
  {
    name: 'an oral advice is noted as given in a consultation that is still to come',
    edit: after(
      dossier('2026-04-jongeren-en-schulden'),
      '    meeting: 2027-02-04-alderman\n',
      '  - event: given\n    meeting: 2027-02-04-alderman\n',
    ),
    finds: ['warning advice-meeting-not-held advice/2026-04-jongeren-en-schulden/dossier.yaml:45'],
  },
  {
    name: 'the dossier gives another day of receipt than the paper',
    edit: replace(taxi, 'received, on: 2026-09-01', 'received, on: 2026-09-02'),
    finds: ['error advice-receipt-differs advice/2026-05-regiotaxi/dossier.yaml:39'],
  },
  {
    name: 'an oral advice has no report and is closed',
    edit: all(
      cut(
        carers,
        `  - event: reported
    on: 2025-06-20
    by: marieke-lohman
    checked_by_council: els-brandsma
    checked_by_municipality: esther-groothuis
`,
      ),
      without('advice/2024-05-mantelzorgwaardering/report.md'),
    ),
    finds: ['error advice-oral-without-report advice/2024-05-mantelzorgwaardering/dossier.yaml:32'],
  },
  {
    name: 'an advice goes to a faction',
    edit: before(taxi, 'workgroups:\n', 'addressee: faction\n'),
    finds: ['error advice-wrong-addressee advice/2026-05-regiotaxi/dossier.yaml:17'],
  },
  {
    name: 'an advice in progress has no workgroup',
    edit: cut(taxi, 'workgroups:\n  - group: wonen\n'),
    finds: ['error advice-without-workgroup advice/2026-05-regiotaxi/dossier.yaml:39'],
  },
  {
    name: 'a policy officer writes the advice',
    edit: replace(taxi, 'authors: [jeroen-veldkamp]', 'authors: [lotte-bakema]'),
    finds: ['error advice-by-municipality advice/2026-05-regiotaxi/dossier.yaml:19'],
  },
  {
    name: 'the supporter is among those who thought along',
    edit: replace(
      taxi,
      'contributors: [dirk-jan-oosterveld, wil-hendrikse]',
      'contributors: [dirk-jan-oosterveld, wil-hendrikse, marieke-lohman]',
    ),
    finds: ['error advice-by-supporter advice/2026-05-regiotaxi/dossier.yaml:20'],
  },
  {
    name: 'someone of the client consultation writes the advice',
    edit: replace(taxi, 'authors: [jeroen-veldkamp]', 'authors: [joke-westra]'),
    finds: ['warning advice-by-cc advice/2026-05-regiotaxi/dossier.yaml:19'],
  },
  {
    name: 'the chair writes the advice',
    edit: replace(taxi, 'authors: [jeroen-veldkamp]', 'authors: [els-brandsma]'),
    finds: ['warning advice-by-chair advice/2026-05-regiotaxi/dossier.yaml:19'],
  },
  {
    name: 'someone who left the council writes the advice',
    edit: replace(taxi, 'authors: [jeroen-veldkamp]', 'authors: [henk-doornbos]'),
    finds: ['warning advice-by-outsider advice/2026-05-regiotaxi/dossier.yaml:19'],
  },
  {
    name: 'one member makes an advice alone',
    edit: cut(taxi, 'contributors: [dirk-jan-oosterveld, wil-hendrikse]\n'),
    finds: ['warning advice-single-contributor advice/2026-05-regiotaxi/dossier.yaml:1'],
  },
  {
    name: 'the content is approved by someone who does not lead',
    edit: replace(
      taxi,
      'content_approved, on: 2026-10-12, by: dirk-jan-oosterveld',
      'content_approved, on: 2026-10-12, by: wil-hendrikse',
    ),
    finds: ['warning advice-approved-by-another advice/2026-05-regiotaxi/dossier.yaml:44'],
  },
  {
    name: 'a draft comes on the agenda before the lead approves the content',
    edit: cut(taxi, '  - { event: content_approved, on: 2026-10-12, by: dirk-jan-oosterveld }\n'),
    finds: ['warning advice-content-not-approved advice/2026-05-regiotaxi/dossier.yaml:45'],
  },
  {
    name: 'a draft comes on the agenda before the supporter has read it',
    edit: cut(taxi, '  - { event: edited, on: 2026-10-15, by: marieke-lohman }\n'),
    finds: ['warning advice-not-edited advice/2026-05-regiotaxi/dossier.yaml:45'],
  },
  {
    name: 'the College passes an advice on after a month',
    edit: replace(day, 'passed_to_council, on: 2025-12-04', 'passed_to_council, on: 2025-12-18'),
    finds: ['info advice-to-council-late advice/2025-08-dagbesteding/dossier.yaml:45'],
  },
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
    name: 'two workgroups work on an advice and none leads',
    edit: replace(team, '{ group: participeren, leading: true }', '{ group: participeren }'),
    finds: ['warning advice-without-leading-group advice/2026-03-evaluatie-sociaal-team/dossier.yaml:16'],
  },
  {
    name: 'the sources of an advice are all organisations',
    edit: all(
      replace(
        taxi,
        '  - form: conversation\n    from_residents: true\n',
        '  - form: research\n    from_residents: false\n',
      ),
      replace(
        taxi,
        '  - form: own_observation\n    from_residents: true\n',
        '  - form: professional_knowledge\n    from_residents: false\n',
      ),
    ),
    finds: ['warning advice-without-resident-source advice/2026-05-regiotaxi/dossier.yaml:27'],
  },
  {
    name: 'an advice does not say what clients think',
    edit: cut(
      taxi,
      `client_perspective: >-
  Reizigers zijn blij dat de regiotaxi er is. Een rit van twintig minuten wordt soms een uur, en dan mist
  iemand een afspraak.
`,
    ),
    finds: ['warning advice-client-perspective advice/2026-05-regiotaxi/dossier.yaml:40'],
  },
  {
    name: 'an advice on poverty never met the client consultation',
    edit: all(
      cut(poverty, '  - 2024-05-28-cc-workgroup\n'),
      cut(poverty, '  - 2024-09-18-cc-workgroup-opvangen\n'),
      cut(
        poverty,
        '  - { form: client_consultation, from_residents: true, ref: "meeting:2024-05-28-cc-workgroup" }\n',
      ),
    ),
    finds: ['warning advice-cc-not-consulted advice/2024-02-armoedebeleid/dossier.yaml:28'],
  },
  {
    name: 'an advice has no theme and no law',
    edit: all(cut(taxi, 'themes:\n  - vervoer\n'), cut(taxi, 'laws:\n  - wmo\n')),
    finds: [
      'info advice-law-missing advice/2026-05-regiotaxi/dossier.yaml:39',
      'warning advice-theme-missing advice/2026-05-regiotaxi/dossier.yaml:37',
    ],
  },
  {
    name: 'an unsolicited advice starts without a decision to examine',
    edit: cut(letters, '  - event: examining\n    meeting: 2024-04-11-council\n    decision: "2024-07"\n'),
    finds: [
      'warning advice-unsolicited-without-suggestion advice/2024-03-begrijpelijke-brieven/dossier.yaml:32',
    ],
  },
  {
    name: 'an advice is closed without a word on its use',
    edit: cut(
      wmo,
      'use: Twee aanbevelingen staan in de verordening, één is deels verwerkt. De verordening geldt vanaf 1 januari 2025.\n',
    ),
    finds: ['warning advice-use-missing advice/2024-01-wmo-verordening/dossier.yaml:83'],
  },
  {
    name: 'an advice bundles one that was never issued',
    edit: replace(contact, 'bundles: [2024-03-begrijpelijke-brieven]', 'bundles: [2025-06-speelplekken]'),
    finds: ['error advice-bundle-not-issued advice/2026-01-contact-met-de-gemeente/dossier.yaml:29'],
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
    name: 'the phase of an advice is not noted',
    edit: cut(taxi, 'phase: development\n'),
    finds: [],
  },
  {
    name: 'an advice names no roles of residents',
    edit: cut(taxi, 'resident_roles: [gebruiker, mantelzorger, client]\n'),
    finds: [],
  },
  {
    name: 'an advice does not say what residents notice of it',
    edit: cut(taxi, 'daily_life: De regiotaxi bepaalt of iemand naar de kerk, het koor of de kleinkinderen kan.\n'),
    finds: [],
  },
  {
    name: 'no workgroup spoke about an advice',
    edit: all(
      cut(
        taxi,
        'consultations:\n  - 2026-05-20-officers-wonen\n  - 2026-09-16-workgroup-wonen\n  - 2026-10-07-workgroup-wonen\n',
      ),
      replace(taxi, 'in_dialogue, on: 2026-09-16, meeting: 2026-09-16-workgroup-wonen', 'in_dialogue, on: 2026-09-16'),
    ),
    finds: [],
  },
  {
    name: 'the paper of a request was never put on the list of incoming papers',
    edit: all(
      replace(taxi, ', incoming: 2026-09-01-aanvraag-regiotaxi', ''),
      without('incoming/2026-09-01-aanvraag-regiotaxi.md'),
      replace('meetings/2026-09-10-council/agenda.md', '"incoming:2026-09-01-aanvraag-regiotaxi", ', ''),
    ),
    finds: [],
  },
  {
    name: 'a request was not on the agenda of the next meeting',
    edit: all(
      cut(taxi, '  - { event: listed, meeting: 2026-09-10-council }\n'),
    ),
    finds: [],
  },
  {
    name: 'the text of an advice changed after it was sent',
    edit: replace(
      taxi,
      'number: "2026-04", channel: mail',
      `number: "2026-04", channel: mail, text_hash: "sha256:${'0'.repeat(64)}"`,
    ),
    finds: [],
  },
  {
    name: 'the municipality wants an advice three weeks after it asked',
    edit: replace('advice/2026-11-mantelzorgbeleid/dossier.yaml', 'wished_date: 2027-01-29', 'wished_date: 2026-12-11'),
    finds: [],
  },
  {
    name: 'the municipal council decides two weeks after the advice is wished',
    edit: replace('advice/2026-11-mantelzorgbeleid/dossier.yaml', 'council_date: 2027-04-21', 'council_date: 2027-02-10'),
    finds: [],
  },
  {
    name: 'an oral advice is given to the policy officers',
    edit: all(
      replace(carers, 'given, meeting: 2025-06-12-college', 'given, meeting: 2025-04-16-officers-participeren'),
      replace(carers, 'scheduled, on: 2025-04-15, meeting: 2025-06-12-college', 'scheduled, on: 2025-04-15, meeting: 2025-04-16-officers-participeren'),
    ),
    finds: [],
  },
]
