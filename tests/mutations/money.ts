import { after, cut, everywhere, type Mutation, replace } from './edit.ts'

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
    finds: ['error money-payment-over-month-maximum board/money/2026.yaml:181'],
  },
  {
    name: 'a member passes the year maximum',
    edit: everywhere(
      /^board\/money\/2025/,
      'person: corrie-pastoor, on: 2025-01-24, amount: "175.00"',
      'person: corrie-pastoor, on: 2025-01-24, amount: "205.00"',
    ),
    finds: ['error money-payment-over-year-maximum board/money/2025.yaml:210'],
  },
  {
    name: 'the supporter gets an allowance',
    edit: after(
      payments,
      october,
      '  - { person: marieke-lohman, on: 2026-10-23, amount: "50.00", month: "2026-10" }\n',
    ),
    finds: ['error money-payment-to-supporter board/money/2026.yaml:181'],
  },
  {
    name: 'someone who left two years ago is paid in October',
    edit: after(
      payments,
      october,
      '  - { person: lies-aangeenbrug, on: 2026-10-23, amount: "137.50", month: "2026-10" }\n',
    ),
    finds: ['error money-payment-unknown-role board/money/2026.yaml:181'],
  },
  {
    name: 'the treasurer closes and releases the settlement',
    edit: replace('board/money/2025.yaml', 'released_by: els-brandsma', 'released_by: tomasz-wisniewski'),
    finds: ['warning money-same-person-closes-and-releases board/money/2025.yaml:239'],
  },
  {
    name: 'more is spent on selection than was budgeted',
    edit: replace(
      budget,
      '    amount: "120.00"\n    what: Bericht in de dorpskranten',
      '    amount: "320.00"\n    what: Bericht in de dorpskranten',
    ),
    finds: ['warning money-overspent money/2026.yaml:70'],
  },
  {
    name: 'money is spent on a line without a budget',
    edit: cut(budget, '  - line: memberships\n    amount: "425.00"\n'),
    finds: ['info money-budget-line-missing money/2026.yaml:3', 'warning money-overspent money/2026.yaml:35'],
  },
  {
    name: 'the supporter worked far more hours than agreed',
    edit: replace(
      'money/2025.yaml',
      'hours:\n',
      'hours:\n  - { week: 2024-12-30, hours: 60, by: marieke-lohman, what: verhuizing }\n',
    ),
    finds: ['info money-supporter-hours money/2025.yaml:102'],
  },
]
