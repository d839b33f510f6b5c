import { personalDataRule } from './personal.ts'

export const privacyBsn = personalDataRule({
  id: 'privacy-bsn',
  severity: 'error',
  rows: ['SIGN-06', 'CONF-09', 'CONTACT-10'],
  title: {
    nl: 'In het archief staat geen burgerservicenummer',
    en: 'The archive holds no citizen service number',
  },
  fix: {
    nl: 'Haal het nummer weg. Is het geen burgerservicenummer, schrijf het dan anders. Of leg een uitzondering vast.',
    en: 'Remove the number. If it is no such number, write it differently. Or record an exception.',
  },
  message: {
    nl: () => 'Dit lijkt een burgerservicenummer.',
    en: () => 'This looks like a citizen service number.',
  },
  finds: 'bsn',
})
