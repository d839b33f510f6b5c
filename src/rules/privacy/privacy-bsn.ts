import { personalDataIn, severityFor } from '../../domain/personal-data.ts'
import { rule } from '../rule.ts'

export const privacyBsn = rule({
  id: 'privacy-bsn',
  area: 'privacy',
  severity: 'error',
  rows: ['SIGN-06', 'CONF-09', 'CONTACT-10'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstuk 5', en: 'Advice of 2020, chapter 5' },
  title: {
    nl: 'In het archief staat geen burgerservicenummer',
    en: 'The archive holds no citizen service number',
  },
  why: {
    nl: 'Wie bij het archief kan, kan dit lezen, en git vergeet niets. De raad werkt met patronen, niet met gevallen.',
    en: 'Whoever has the archive can read this, and git forgets nothing. The council works with patterns, not cases.',
  },
  fix: {
    nl: 'Haal het nummer weg. Is het geen burgerservicenummer? Schrijf het anders, of leg een uitzondering vast.',
    en: 'Remove the number. If it is no such number, write it differently or record an exception.',
  },
  message: {
    nl: () => 'Dit lijkt een burgerservicenummer.',
    en: () => 'This looks like a citizen service number.',
  },
  *check({ model }) {
    for (const { entry, span } of personalDataIn(model, 'bsn'))
      yield { in: entry, span, say: {}, severity: severityFor(entry, 'error') }
  },
})
