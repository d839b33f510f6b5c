import { personalDataRule } from './personal.ts'

export const privacyAddress = personalDataRule({
  id: 'privacy-address',
  severity: 'warning',
  rows: ['COMP-04', 'CONF-09', 'CONTACT-10'],
  title: {
    nl: 'In het archief staat geen adres van een persoon',
    en: 'The archive holds no address of a person',
  },
  fix: {
    nl: 'Haal het adres weg. Alleen of iemand in de gemeente woont, mag er staan.',
    en: 'Remove the address. Only whether someone lives in the municipality may be noted.',
  },
  message: {
    nl: () => 'Dit lijkt een postcode met straat of huisnummer.',
    en: () => 'This looks like a postcode with street or house number.',
  },
  finds: 'address',
})
