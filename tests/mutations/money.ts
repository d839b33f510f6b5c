import { after, all, cut, everywhere, type Mutation, replace } from './edit.ts'

const payments = 'board/money/2026.yaml'
const october = '  - { person: dylan-kroes, on: 2026-10-23, amount: "137.50", month: "2026-10" }\n'
const budget = 'money/2026.yaml'

/** Payments, budget, spending and the hours of the supporter. */
export const moneyMutations: readonly Mutation[] = [
  {
    name: 'a member is paid twice in a month and passes the month maximum',
    edit: after(
      payments,
      october,
      '  - { person: joost-kamphuis, on: 2026-10-23, amount: "183.33", month: "2026-10" }\n',
    ),
    finds: [],
  },
  {
    name: 'a member passes the year maximum',
    edit: everywhere(
      /^board\/money\/2025/,
      'person: corrie-pastoor, on: 2025-01-24, amount: "175.00"',
      'person: corrie-pastoor, on: 2025-01-24, amount: "205.00"',
    ),
    finds: [],
  },
  {
    name: 'the supporter gets an allowance',
    edit: after(
      payments,
      october,
      '  - { person: marieke-lohman, on: 2026-10-23, amount: "50.00", month: "2026-10" }\n',
    ),
    finds: [],
  },
  {
    name: 'someone who left is paid for a month after the end',
    edit: after(
      payments,
      october,
      '  - { person: corrie-pastoor, on: 2026-10-23, amount: "137.50", month: "2026-10" }\n',
    ),
    finds: [],
  },
  {
    name: 'the treasurer closes and releases the settlement',
    edit: replace('board/money/2025.yaml', 'released_by: els-brandsma', 'released_by: tomasz-wisniewski'),
    finds: [],
  },
  {
    name: 'more is spent on selection than was budgeted',
    edit: replace(
      budget,
      '    amount: "120.00"\n    what: Bericht in de dorpskranten',
      '    amount: "320.00"\n    what: Bericht in de dorpskranten',
    ),
    finds: [],
  },
  {
    name: 'money is spent on a line without a budget',
    edit: cut(budget, '  - line: memberships\n    amount: "425.00"\n'),
    finds: [],
  },
  {
    name: 'the supporter worked far more hours than agreed',
    edit: replace(
      'money/2025.yaml',
      'hours:\n',
      'hours:\n  - { week: 2024-12-30, hours: 60, by: marieke-lohman, what: verhuizing }\n',
    ),
    finds: [],
  },
  {
    name: 'the compensation of the chair is as high as a professional one',
    edit: all(replace('ipr.yaml', 'value: "8500.00"', 'value: "28500.00"')),
    finds: [],
  },
  {
    name: 'the compensation of the chair is not in the archive',
    edit: cut(
      'ipr.yaml',
      `  - norm: allowance.chair_development.amount
    value: "8500.00"
    from: 2023-11-01
    decided_on: 2023-10-24
    decided_by: College van B&W
    source: opdracht aan de voorzitter, artikel 5
`,
    ),
    finds: [],
  },
]
