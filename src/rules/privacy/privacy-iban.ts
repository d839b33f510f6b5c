import { personalDataRule } from './personal.ts'

export const privacyIban = personalDataRule({
  id: 'privacy-iban',
  severity: 'error',
  rows: ['SIGN-06', 'CONF-09'],
  title: { nl: 'In het archief staat geen rekeningnummer', en: 'The archive holds no bank account number' },
  fix: { nl: 'Haal het rekeningnummer weg.', en: 'Remove the account number.' },
  message: {
    nl: () => 'Dit is een rekeningnummer.',
    en: () => 'This is a bank account number.',
  },
  finds: 'iban',
})
