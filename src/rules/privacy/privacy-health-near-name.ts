import { personalDataIn, severityFor } from '../../domain/personal-data.ts'
import { rule } from '../rule.ts'

export const privacyHealthNearName = rule({
  id: 'privacy-health-near-name',
  area: 'privacy',
  severity: 'warning',
  rows: ['CONF-09', 'SIGN-06', 'ALLOW-10'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstuk 5', en: 'Advice of 2020, chapter 5' },
  title: {
    nl: 'Bij een naam staat niets over gezondheid of uitkering',
    en: 'Nothing about health or benefits stands near a name',
  },
  why: {
    nl: 'Wie bij het archief kan, kan dit lezen, en git vergeet niets. De raad werkt met patronen, niet met gevallen.',
    en: 'Whoever has the archive can read this, and git forgets nothing. The council works with patterns, not cases.',
  },
  fix: { nl: 'Schrijf het zonder naam, of haal het weg.', en: 'Write it without the name, or remove it.' },
  message: {
    nl: () => 'Dit woord over gezondheid of uitkering staat vlak bij een naam.',
    en: () => 'This word about health or benefits stands close to a name.',
  },
  *check({ model }) {
    for (const { entry, span } of personalDataIn(model, 'health'))
      yield { in: entry, span, say: {}, severity: severityFor(entry, 'warning') }
  },
})
