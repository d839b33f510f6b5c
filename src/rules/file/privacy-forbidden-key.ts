import { fileRule } from '../rule.ts'
import { type Placed, subject } from './words.ts'

export const privacyForbiddenKey = fileRule<Placed>({
  id: 'privacy-forbidden-key',
  area: 'privacy',
  severity: 'error',
  rows: ['CONF-09', 'CONTACT-10', 'SIGN-06'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstuk 5, en de AVG', en: 'Advice of 2020, chapter 5, and the GDPR' },
  title: { nl: 'Privégegevens staan niet in het archief', en: 'Private data do not stand in the archive' },
  why: {
    nl: 'Een adres, geboortedatum, uitkering of rekeningnummer is voor het werk van de raad niet nodig. Wat er niet staat, kan niet uitlekken.',
    en: 'An address, birth date, benefit or account number is not needed for the work of the council. What is not there cannot leak.',
  },
  fix: {
    nl: 'Haal deze regel weg. Mailadressen staan in de adressenlijst op uw eigen computer, buiten het archief.',
    en: 'Remove this line. Mail addresses stand in the address file on your own computer, outside the archive.',
  },
  message: {
    nl: say => `De sleutel ${subject(say, 'nl')} is voor privégegevens. Die horen niet in het archief.`,
    en: say => `The key ${subject(say, 'en')} is for private data. Those do not belong in the archive.`,
  },
})
