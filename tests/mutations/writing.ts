import { all, before, cut, type Mutation, replace } from './edit.ts'

const dossier = (id: string): string => `advice/${id}/dossier.yaml`
const wmo = dossier('2024-01-wmo-verordening')
const poverty = dossier('2024-02-armoedebeleid')
const contact = dossier('2026-01-contact-met-de-gemeente')
const team = dossier('2026-03-evaluatie-sociaal-team')
const taxi = dossier('2026-05-regiotaxi')

/** Advices: who writes them, for whom, and what they say. */
export const writingMutations: readonly Mutation[] = [
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
    name: 'the phase of an advice is not noted',
    edit: cut(taxi, 'phase: development\n'),
    finds: ['warning advice-phase-missing advice/2026-05-regiotaxi/dossier.yaml:40'],
  },
  {
    name: 'an advice names no roles of residents',
    edit: cut(taxi, 'resident_roles: [gebruiker, mantelzorger, client]\n'),
    finds: ['warning advice-resident-roles advice/2026-05-regiotaxi/dossier.yaml:42'],
  },
  {
    name: 'an advice does not say what residents notice of it',
    edit: cut(
      taxi,
      'daily_life: De regiotaxi bepaalt of iemand naar de kerk, het koor of de kleinkinderen kan.\n',
    ),
    finds: ['info advice-daily-life advice/2026-05-regiotaxi/dossier.yaml:42'],
  },
  {
    name: 'no workgroup spoke about an advice',
    edit: all(
      cut(
        taxi,
        'consultations:\n  - 2026-05-20-officers-wonen\n  - 2026-09-16-workgroup-wonen\n  - 2026-10-07-workgroup-wonen\n',
      ),
      replace(
        taxi,
        'in_dialogue, on: 2026-09-16, meeting: 2026-09-16-workgroup-wonen',
        'in_dialogue, on: 2026-09-16',
      ),
    ),
    finds: ['warning advice-without-dialogue advice/2026-05-regiotaxi/dossier.yaml:1'],
  },
  {
    name: 'the text of an advice changed after it was sent',
    edit: replace(
      taxi,
      'number: "2026-04", channel: mail',
      `number: "2026-04", channel: mail, text_hash: "sha256:${'0'.repeat(64)}"`,
    ),
    finds: ['error advice-text-changed advice/2026-05-regiotaxi/advice.md:2'],
  },
]
