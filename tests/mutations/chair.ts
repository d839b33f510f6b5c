import { after, all, cut, type Mutation, replace } from './edit.ts'

const now = 'members/els-brandsma.md'
const first = 'members/anneke-terwindt.md'

/** The chair, the deputy and the handover between them. */
export const chairMutations: readonly Mutation[] = [
  {
    name: 'the chair stops and nobody follows',
    edit: replace(now, '    from: 2025-04-01\n', '    from: 2025-04-01\n    to: 2026-11-20\n'),
    finds: ['warning chair-none ipr.yaml:3'],
  },
  {
    name: 'the chair before stays a month beside the new one',
    edit: all(
      replace(now, '    from: 2025-04-01\n', '    from: 2025-03-01\n'),
      replace(now, '    to: 2025-03-31\n', '    to: 2025-02-28\n'),
      replace('workgroups/wonen.md', '    to: 2025-03-31\n', '    to: 2025-02-28\n'),
      replace(
        'board/money/2025.yaml',
        '{ person: els-brandsma, due: "1968.75" }',
        '{ person: els-brandsma, due: "2012.50" }',
      ),
    ),
    finds: ['error chair-several members/els-brandsma.md:17'],
  },
  {
    name: 'the chair joins a workgroup',
    edit: after(
      'workgroups/wonen.md',
      '  - member: jeroen-veldkamp\n    from: 2025-07-01\n',
      '  - member: els-brandsma\n    from: 2026-11-20\n',
    ),
    finds: ['warning chair-in-workgroup workgroups/wonen.md:34'],
  },
  {
    name: 'the role of the chair runs on after the membership',
    edit: replace(first, '    to: 2025-03-31\n    assignment', '    to: 2025-04-01\n    assignment'),
    finds: ['error chair-not-a-member members/anneke-terwindt.md:19'],
  },
  {
    name: 'the first chair got no assignment',
    edit: cut(
      first,
      `    assignment: >-
      Breng de raad op sterkte, geef vorm aan het nieuwe doel, voer de nieuwe werkwijze in
      en draag het voorzitterschap binnen anderhalf jaar over aan een ander lid.
`,
    ),
    finds: ['info chair-without-assignment members/anneke-terwindt.md:19'],
  },
  {
    name: 'nobody is treasurer any more',
    edit: replace(
      'members/tomasz-wisniewski.md',
      '  - role: treasurer\n    from: 2024-01-25\n',
      '  - role: treasurer\n    from: 2024-01-25\n    to: 2026-10-31\n',
    ),
    finds: ['warning composition-no-secretary-decision ipr.yaml:3'],
  },
  {
    name: 'the first chair stayed longer than the council had agreed',
    edit: after(
      'ipr.yaml',
      'deviations:\n',
      `  - norm: chair.development.max_months
    value: "12"
    from: 2023-11-01
    decided_on: 2023-10-24
    decided_by: College van B&W
    source: opdracht aan de voorzitter
`,
    ),
    finds: [
      'error chair-development-too-long members/anneke-terwindt.md:22',
      'error member-term-too-long members/anneke-terwindt.md:10',
    ],
  },
]
