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
    nl: 'Haal het adres weg; adressen staan in de adressenlijst buiten het archief. Eigen domeinen zet u bij mail_domains in ipr.yaml.',
    en: 'Remove the address; addresses are in the address book outside the archive. Own domains go under mail_domains in ipr.yaml.',
  },
  message: {
    nl: () => 'Dit is een e-mailadres.',
    en: () => 'This is an e-mail address.',
  },
  finds: 'email',
})
