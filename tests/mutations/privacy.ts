import { after, type Edit, type Mutation } from './edit.ts'

const path = 'signals/2026-09-28-dorpshuis-dicht.md'
const told = (text: string): Edit =>
  after(path, 'leads_to: ["advice:2026-08-ontmoetingsplekken"]\n---\n', `\n${text}\n`)
const noted = (text: string): Edit =>
  after('incoming/2026-11-20-brief-begroting.md', '\n---\n', `\n${text}\n`)

/** Personal data that has no place in the archive: an error where residents tell it. */
export const privacyMutations: readonly Mutation[] = [
  {
    name: 'a citizen service number in a letter',
    edit: noted('Het gaat om 111222333.'),
    finds: ['error privacy-bsn incoming/2026-11-20-brief-begroting.md:10'],
  },
  {
    name: 'a bank account in a letter',
    edit: noted('Betalen kan op NL91 ABNA 0417 1643 00.'),
    finds: ['error privacy-iban incoming/2026-11-20-brief-begroting.md:10'],
  },
  {
    name: 'a mail address in a letter',
    edit: noted('Mail naar jan.de.wit@provider.example.'),
    finds: ['warning privacy-email incoming/2026-11-20-brief-begroting.md:10'],
  },
  {
    name: 'a mail address in a signal',
    edit: told('De beheerder is jan.de.wit@provider.example.'),
    finds: ['error privacy-email signals/2026-09-28-dorpshuis-dicht.md:31'],
  },
  {
    name: 'a telephone number in a signal',
    edit: told('Bel de beheerder op 06-12345678.'),
    finds: ['error privacy-phone signals/2026-09-28-dorpshuis-dicht.md:31'],
  },
  {
    name: 'an address in a signal',
    edit: told('De beheerder woont in de Dorpsstraat 12, 1234 AB.'),
    finds: ['error privacy-address signals/2026-09-28-dorpshuis-dicht.md:31'],
  },
  {
    name: 'a birth date in a signal',
    edit: told('De beheerder is geboren op 12 maart 1961.'),
    finds: ['error privacy-birth-date signals/2026-09-28-dorpshuis-dicht.md:31'],
  },
  {
    name: 'the health of a member in a signal',
    edit: told('Wil Hendrikse is ziek en kan niet helpen.'),
    finds: ['error privacy-health-near-name signals/2026-09-28-dorpshuis-dicht.md:31'],
  },
]
