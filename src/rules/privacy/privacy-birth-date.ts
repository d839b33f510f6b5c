import { personalDataIn, severityFor } from '../../domain/personal-data.ts'
import { rule } from '../rule.ts'

export const privacyBirthDate = rule({
  id: 'privacy-birth-date',
  area: 'privacy',
  severity: 'warning',
  rows: ['SIGN-06', 'CONF-09'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstuk 5', en: 'Advice of 2020, chapter 5' },
  title: { nl: 'In het archief staat geen geboortedatum', en: 'The archive holds no date of birth' },
  why: {
    nl: 'Wie bij het archief kan, kan dit lezen, en git vergeet niets. De raad werkt met patronen, niet met gevallen.',
    en: 'Whoever has the archive can read this, and git forgets nothing. The council works with patterns, not cases.',
  },
  fix: { nl: 'Haal de datum weg.', en: 'Remove the date.' },
  message: {
    nl: () => 'Dit lijkt een geboortedatum.',
    en: () => 'This looks like a date of birth.',
  },
  *check({ model }) {
    for (const { entry, span } of personalDataIn(model, 'birth-date'))
      yield { in: entry, span, say: {}, severity: severityFor(entry, 'warning') }
  },
})
