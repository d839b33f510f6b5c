import { count, days } from '../format.ts'
import type { RegisterWords } from '../nl/registers.ts'

export const registerWords: RegisterWords = {
  actions: {
    open: 'Open actions',
    overdue: 'Actions that are late',
    all: 'All actions',
    none: 'There are no actions like that.',
    owner: (title, name) => `${title} of ${name}`,
    side: {
      council: n => `Own side: ${count(n, 'en', 'action', 'actions')}`,
      municipality: n => `Municipality’s side: ${count(n, 'en', 'action', 'actions')}`,
    },
    columns: ['Action', 'Who', 'Due'],
    age: 'Days',
    ongoing: 'ongoing',
    noDue: 'no fixed day',
    priority: word => `priority ${word}`,
    late: (due, n) => `${due}, ${days(n, 'en')} late`,
    closed: (step, on) => `${step} on ${on}`,
    sheet: [
      'Id',
      'Action',
      'Side',
      'Who',
      'Priority',
      'Ongoing',
      'Due',
      'Days late',
      'Since',
      'Days old',
      'Agreed in',
      'Closed',
      'Closed on',
      'State of affairs',
    ],
    plan: {
      add: what => `Record the action ‘${what}’`,
      step: (step, what) => `Note ‘${step}’ with the action ‘${what}’`,
    },
  },
}
