import { personalDataRule } from './personal.ts'

export const privacyHealthNearName = personalDataRule({
  id: 'privacy-health-near-name',
  severity: 'warning',
  rows: ['CONF-09', 'SIGN-06', 'ALLOW-10'],
  title: {
    nl: 'Bij een naam staat niets over gezondheid of uitkering',
    en: 'Nothing about health or benefits stands near a name',
  },
  fix: { nl: 'Schrijf het zonder naam, of haal het weg.', en: 'Write it without the name, or remove it.' },
  message: {
    nl: () => 'Dit woord over gezondheid of uitkering staat vlak bij een naam.',
    en: () => 'This word about health or benefits stands close to a name.',
  },
  finds: 'health',
})
