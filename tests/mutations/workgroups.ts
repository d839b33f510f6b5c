import { after, all, cut, file, type Mutation, replace, without } from './edit.ts'

const group = (id: string): string => `workgroups/${id}.md`

/** Workgroups: seats, leads, themes and their policy officers. */
export const workgroupMutations: readonly Mutation[] = [
  {
    name: 'a member with two workgroups joins a third',
    edit: after(
      group('opgroeien'),
      '  - member: noor-abdallah\n    from: 2024-12-05\n',
      '  - member: margriet-ijzerman\n    from: 2026-11-12\n',
    ),
    finds: ['warning workgroup-member-in-many members/margriet-ijzerman.md:2'],
  },
  {
    name: 'a member left the only workgroup in September and joined no other',
    edit: all(
      replace(
        group('wonen'),
        '  - member: jeroen-veldkamp\n    from: 2025-07-01\n',
        '  - member: jeroen-veldkamp\n    from: 2025-07-01\n    to: 2026-09-10\n',
      ),
      after(
        group('wonen'),
        '  - member: wil-hendrikse\n    from: 2024-01-26\n',
        '  - member: bram-van-t-hoff\n    from: 2026-11-19\n',
      ),
    ),
    finds: ['error workgroup-member-in-none members/jeroen-veldkamp.md:2'],
  },
  {
    name: 'a workgroup of two loses one, who goes to another',
    edit: all(
      replace(
        group('opgroeien'),
        '  - member: noor-abdallah\n    from: 2024-12-05\n',
        '  - member: noor-abdallah\n    from: 2024-12-05\n    to: 2026-11-20\n',
      ),
      after(
        group('wonen'),
        '  - member: jeroen-veldkamp\n    from: 2025-07-01\n',
        '  - member: noor-abdallah\n    from: 2026-11-21\n',
      ),
    ),
    finds: ['error workgroup-too-small workgroups/opgroeien.md:14'],
  },
  {
    name: 'the lead of a workgroup stops and nobody takes over',
    edit: replace(
      group('wonen'),
      'leads:\n  - member: dirk-jan-oosterveld\n    from: 2024-01-26\n',
      'leads:\n  - member: dirk-jan-oosterveld\n    from: 2024-01-26\n    to: 2026-11-20\n',
    ),
    finds: ['error workgroup-without-lead workgroups/wonen.md:35'],
  },
  {
    name: 'a workgroup gets a second lead',
    edit: after(
      group('opvangen'),
      'leads:\n  - member: ineke-van-der-laak\n    from: 2024-01-26\n',
      '  - member: tomasz-wisniewski\n    from: 2026-11-20\n',
    ),
    finds: ['error workgroup-several-leads workgroups/opvangen.md:25'],
  },
  {
    name: 'the lead of a workgroup is a member of another',
    edit: replace(
      group('wonen'),
      'leads:\n  - member: dirk-jan-oosterveld\n    from: 2024-01-26\n',
      'leads:\n  - member: dirk-jan-oosterveld\n    from: 2024-01-26\n    to: 2026-11-20\n  - member: tomasz-wisniewski\n    from: 2026-11-21\n',
    ),
    finds: ['error workgroup-lead-not-in-group workgroups/wonen.md:38'],
  },
  {
    name: 'a member of a workgroup leads two',
    edit: all(
      after(
        group('opvangen'),
        '  - member: margriet-ijzerman\n    from: 2025-07-01\n',
        '  - member: dirk-jan-oosterveld\n    from: 2026-11-20\n',
      ),
      replace(
        group('opvangen'),
        'leads:\n  - member: ineke-van-der-laak\n    from: 2024-01-26\n',
        'leads:\n  - member: ineke-van-der-laak\n    from: 2024-01-26\n    to: 2026-11-20\n  - member: dirk-jan-oosterveld\n    from: 2026-11-21\n',
      ),
    ),
    finds: ['info workgroup-leads-two members/dirk-jan-oosterveld.md:2'],
  },
  {
    name: 'someone who left the council still sits in a workgroup',
    edit: replace(
      group('wonen'),
      '  - member: lies-aangeenbrug\n    from: 2024-01-26\n    to: 2024-08-31\n',
      '  - member: lies-aangeenbrug\n    from: 2024-10-03\n    to: 2024-11-30\n',
    ),
    finds: ['error workgroup-not-a-member workgroups/wonen.md:26'],
  },
  {
    name: 'a seat in a workgroup ends before the workgroup begins',
    edit: replace(
      group('wonen'),
      '  - member: lies-aangeenbrug\n    from: 2024-01-26\n    to: 2024-08-31\n',
      '  - member: lies-aangeenbrug\n    from: 2024-01-16\n    to: 2024-01-25\n',
    ),
    finds: ['error workgroup-seat-outside workgroups/wonen.md:26'],
  },
  {
    name: 'two workgroups have the same theme',
    edit: replace(
      group('opvangen'),
      '{ theme: laaggeletterdheid, from: 2024-06-20, shared: true }',
      '{ theme: mantelzorg, from: 2024-06-20 }',
    ),
    finds: ['warning workgroup-theme-double workgroups/participeren.md:8'],
  },
  {
    name: 'a theme is dropped from the only workgroup that had it',
    edit: replace(
      group('opgroeien'),
      '{ theme: huiselijk-geweld, from: 2024-01-26 }',
      '{ theme: huiselijk-geweld, from: 2024-01-26, to: 2026-11-01 }',
    ),
    finds: ['warning workgroup-theme-orphan ipr.yaml:3'],
  },
  {
    name: 'a policy officer was not told about the consultation',
    edit: cut(group('wonen'), '    briefed_on: 2026-01-15\n'),
    finds: ['warning workgroup-officers-not-briefed workgroups/wonen.md:46'],
  },
  {
    name: 'a policy officer never met the lead',
    edit: cut(group('wonen'), '    linked_on: 2026-02-18\n'),
    finds: ['warning workgroup-officers-not-linked workgroups/wonen.md:46'],
  },
  {
    name: 'a theme passes from the policy officer to nobody',
    edit: all(
      replace(group('opvangen'), 'themes: [armoede, schuldhulp, inkomen]', 'themes: [armoede, schuldhulp]'),
      replace('people/robin-steenbeek.md', 'inkomen', 'armoede'),
    ),
    finds: ['info workgroup-theme-without-officer workgroups/opvangen.md:8'],
  },
  {
    name: 'a workgroup has no working agreements',
    edit: all(
      cut(
        group('opvangen'),
        `agreements:
  - on: 2024-03-05
    with: [esther-groothuis, robin-steenbeek]
    document: werkafspraken-opvangen
`,
      ),
      without('documents/werkafspraken-opvangen.md'),
    ),
    finds: ['warning workgroup-agreements-missing workgroups/opvangen.md:2'],
  },
  {
    name: 'a workgroup is split off without a decision',
    edit: all(
      cut(group('opgroeien'), '  - { theme: huiselijk-geweld, from: 2024-01-26 }\n'),
      file(
        group('veilig-thuis'),
        `---
name: Veilig thuis
from: 2026-11-09
themes:
  - { theme: huiselijk-geweld, from: 2026-11-09 }
members:
  - { member: wil-hendrikse, from: 2026-11-09 }
  - { member: noor-abdallah, from: 2026-11-09 }
  - { member: jeroen-veldkamp, from: 2026-11-09 }
leads:
  - { member: noor-abdallah, from: 2026-11-09 }
officers:
  - person: sanne-kuipers
    themes: [huiselijk-geweld]
    briefed_on: 2026-11-09
    linked_on: 2026-11-11
---
`,
      ),
    ),
    finds: [
      'info workgroup-set-differs ipr.yaml:3',
      'warning workgroup-change-without-record workgroups/veilig-thuis.md:3',
    ],
  },
  {
    name: 'the papers of a workgroup go to the lead of the client consultation',
    edit: after(group('opvangen'), 'cc_partner: true\n', 'distribution: [linda-poelstra]\n'),
    finds: ['error workgroup-distribution-outside workgroups/opvangen.md:26'],
  },
]
