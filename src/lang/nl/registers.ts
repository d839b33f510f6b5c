import { count, days } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the registers of actions, decisions and incoming papers. */
export const registerWords = {
  actions: {
    open: 'Open acties',
    overdue: 'Acties die te laat zijn',
    all: 'Alle acties',
    none: 'Er zijn geen acties die hieraan voldoen.',
    owner: (title: string, name: string) => `${title} van ${name}`,
    side: {
      council: (n: number) => `Eigen kant: ${count(n, 'nl', 'actie', 'acties')}`,
      municipality: (n: number) => `Kant van de gemeente: ${count(n, 'nl', 'actie', 'acties')}`,
    },
    columns: ['Actie', 'Wie', 'Uiterlijk'],
    age: 'Dagen',
    ongoing: 'doorlopend',
    noDue: 'geen vaste dag',
    priority: (word: string) => `voorrang ${word}`,
    late: (due: string, n: number) => `${due}, ${days(n, 'nl')} te laat`,
    closed: (step: string, on: string) => `${step} op ${on}`,
    sheet: [
      'Kenmerk',
      'Actie',
      'Kant',
      'Wie',
      'Voorrang',
      'Doorlopend',
      'Uiterlijk',
      'Dagen te laat',
      'Sinds',
      'Dagen oud',
      'Afgesproken in',
      'Afgesloten',
      'Afgesloten op',
      'Stand van zaken',
    ],
    plan: {
      add: (what: string) => `Actie ‘${what}’ vastleggen`,
      step: (step: string, what: string) => `‘${step}’ noteren bij de actie ‘${what}’`,
    },
  },
}
export type RegisterWords = Words<typeof registerWords>
