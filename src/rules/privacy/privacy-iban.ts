import { personalDataIn, severityFor } from '../../domain/personal-data.ts'
import { rule } from '../rule.ts'

export const privacyIban = rule({
  id: 'privacy-iban',
  area: 'privacy',
  severity: 'error',
  rows: ['SIGN-06', 'CONF-09'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstuk 5', en: 'Advice of 2020, chapter 5' },
  title: { nl: 'In het archief staat geen rekeningnummer', en: 'The archive holds no bank account number' },
  why: {
    nl: 'Wie bij het archief kan, kan dit lezen, en git vergeet niets. De raad werkt met patronen, niet met gevallen.',
    en: 'Whoever has the archive can read this, and git forgets nothing. The council works with patterns, not cases.',
  },
  fix: { nl: 'Haal het rekeningnummer weg.', en: 'Remove the account number.' },
  message: {
    nl: () => 'Dit is een rekeningnummer.',
    en: () => 'This is a bank account number.',
  },
  *check({ model }) {
    for (const { entry, span } of personalDataIn(model, 'iban'))
      yield { in: entry, span, say: {}, severity: severityFor(entry, 'error') }
  },
})
