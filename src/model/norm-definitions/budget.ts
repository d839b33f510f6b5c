import type { NormDefinitions } from '../norm-types.ts'

/** Dates around the money; the amounts of a year stand in `money/YEAR.yaml`. */
export const budgetNorms = {
  'budget.request_due': {
    type: 'month-day',
    about: {
      nl: 'Uiterste dag om de begroting van volgend jaar in te dienen',
      en: 'Last day to submit next year’s budget',
    },
    rows: ['BUDG-10'],
  },
  'budget.account_due': {
    type: 'month-day',
    about: {
      nl: 'Uiterste dag om de uitgaven van vorig jaar te verantwoorden',
      en: 'Last day to account for last year’s spending',
    },
    rows: ['BUDG-10'],
  },
} satisfies NormDefinitions
