import { personalDataRule } from './personal.ts'

export const privacyPhone = personalDataRule({
  id: 'privacy-phone',
  severity: 'warning',
  rows: ['SIGN-06', 'CONF-09', 'CONTACT-10'],
  title: { nl: 'In het archief staat geen telefoonnummer', en: 'The archive holds no telephone number' },
  fix: {
    nl: 'Haal het nummer weg. Nummers staan in de adressenlijst, buiten het archief.',
    en: 'Remove the number. Numbers are in the address book, outside the archive.',
  },
  message: {
    nl: () => 'Dit lijkt een telefoonnummer.',
    en: () => 'This looks like a telephone number.',
  },
  finds: 'phone',
})
