import { personalDataIn, severityFor } from '../../domain/personal-data.ts'
import { rule } from '../rule.ts'

export const privacyPhone = rule({
  id: 'privacy-phone',
  area: 'privacy',
  severity: 'warning',
  rows: ['SIGN-06', 'CONF-09', 'CONTACT-10'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstuk 5', en: 'Advice of 2020, chapter 5' },
  title: { nl: 'In het archief staat geen telefoonnummer', en: 'The archive holds no telephone number' },
  why: {
    nl: 'Wie bij het archief kan, kan dit lezen, en git vergeet niets. De raad werkt met patronen, niet met gevallen.',
    en: 'Whoever has the archive can read this, and git forgets nothing. The council works with patterns, not cases.',
  },
  fix: {
    nl: 'Haal het nummer weg; nummers staan in de adressenlijst buiten het archief.',
    en: 'Remove the number; numbers are in the address book outside the archive.',
  },
  message: {
    nl: () => 'Dit lijkt een telefoonnummer.',
    en: () => 'This looks like a telephone number.',
  },
  *check({ model }) {
    for (const { entry, span } of personalDataIn(model, 'phone'))
      yield { in: entry, span, say: {}, severity: severityFor(entry, 'warning') }
  },
})
