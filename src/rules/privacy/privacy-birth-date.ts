import { personalDataRule } from './personal.ts'

export const privacyBirthDate = personalDataRule({
  id: 'privacy-birth-date',
  severity: 'warning',
  rows: ['SIGN-06', 'CONF-09'],
  title: { nl: 'In het archief staat geen geboortedatum', en: 'The archive holds no date of birth' },
  fix: { nl: 'Haal de datum weg.', en: 'Remove the date.' },
  message: {
    nl: () => 'Dit lijkt een geboortedatum.',
    en: () => 'This looks like a date of birth.',
  },
  finds: 'birth-date',
})
