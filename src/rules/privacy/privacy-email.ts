import { personalDataIn, severityFor } from '../../domain/personal-data.ts'
import { rule } from '../rule.ts'

export const privacyEmail = rule({
  id: 'privacy-email',
  area: 'privacy',
  severity: 'warning',
  rows: ['SIGN-06', 'CONF-09', 'CONTACT-10'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstuk 5', en: 'Advice of 2020, chapter 5' },
  title: {
    nl: 'In het archief staat geen e-mailadres van een persoon',
    en: 'The archive holds no e-mail address of a person',
  },
  why: {
    nl: 'Wie bij het archief kan, kan dit lezen, en git vergeet niets. De raad werkt met patronen, niet met gevallen.',
    en: 'Whoever has the archive can read this, and git forgets nothing. The council works with patterns, not cases.',
  },
  fix: {
    nl: 'Haal het adres weg; adressen staan in de adressenlijst buiten het archief. Eigen domeinen zet u bij mail_domains in ipr.yaml.',
    en: 'Remove the address; addresses are in the address book outside the archive. Own domains go under mail_domains in ipr.yaml.',
  },
  message: {
    nl: () => 'Dit is een e-mailadres.',
    en: () => 'This is an e-mail address.',
  },
  *check({ model }) {
    for (const { entry, span } of personalDataIn(model, 'email'))
      yield { in: entry, span, say: {}, severity: severityFor(entry, 'warning') }
  },
})
