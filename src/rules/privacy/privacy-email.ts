import { personalDataRule } from './personal.ts'

export const privacyEmail = personalDataRule({
  id: 'privacy-email',
  severity: 'warning',
  rows: ['SIGN-06', 'CONF-09', 'CONTACT-10'],
  title: {
    nl: 'In het archief staat geen e-mailadres van een persoon',
    en: 'The archive holds no e-mail address of a person',
  },
  fix: {
    nl: 'Haal het adres weg. Adressen staan in de adressenlijst, buiten het archief. Een eigen domein zet u in ipr.yaml, bij ‘mail_domains’.',
    en: 'Remove the address. Addresses are in the address book, outside the archive. A domain of your own goes in ipr.yaml, under ‘mail_domains’.',
  },
  message: {
    nl: () => 'Dit is een e-mailadres.',
    en: () => 'This is an e-mail address.',
  },
  finds: 'email',
})
