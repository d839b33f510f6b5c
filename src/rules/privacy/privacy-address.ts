import { personalDataIn, severityFor } from '../../domain/personal-data.ts'
import { rule } from '../rule.ts'

export const privacyAddress = rule({
  id: 'privacy-address',
  area: 'privacy',
  severity: 'warning',
  rows: ['COMP-04', 'CONF-09', 'CONTACT-10'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstuk 5', en: 'Advice of 2020, chapter 5' },
  title: {
    nl: 'In het archief staat geen adres van een persoon',
    en: 'The archive holds no address of a person',
  },
  why: {
    nl: 'Wie bij het archief kan, kan dit lezen, en git vergeet niets. De raad werkt met patronen, niet met gevallen.',
    en: 'Whoever has the archive can read this, and git forgets nothing. The council works with patterns, not cases.',
  },
  fix: {
    nl: 'Haal het adres weg. Alleen of iemand in de gemeente woont, mag er staan.',
    en: 'Remove the address. Only whether someone lives in the municipality may be noted.',
  },
  message: {
    nl: () => 'Dit lijkt een postcode met straat of huisnummer.',
    en: () => 'This looks like a postcode with street or house number.',
  },
  *check({ model }) {
    for (const { entry, span } of personalDataIn(model, 'address'))
      yield { in: entry, span, say: {}, severity: severityFor(entry, 'warning') }
  },
})
