import { fileRule } from '../rule.ts'
import { type Placed, subject } from './words.ts'

export const memberWithoutMandate = fileRule<Placed>({
  id: 'member-without-mandate',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-07', 'FUNC-17'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstuk 3 en 5', en: 'Advice of 2020, chapters 3 and 5' },
  title: { nl: 'Een lid vertegenwoordigt niemand', en: 'A member represents nobody' },
  why: {
    nl: 'Een lid zit op persoonlijke titel in de raad, zonder last of ruggespraak. Dat geeft de vrijheid om als inwoner te spreken.',
    en: 'A member sits on the council as a person, without mandate or consultation. That gives the freedom to speak as a resident.',
  },
  fix: {
    nl: 'Verwijder de sleutel. Heeft het lid een functie bij een organisatie, noteer die dan bij ‘positions’.',
    en: 'Remove the key. If the member holds a position in an organisation, note it under ‘positions’.',
  },
  message: {
    nl: say =>
      `De sleutel ${subject(say, 'nl')} mag bij een lid niet bestaan: een lid spreekt namens niemand.`,
    en: say => `The key ${subject(say, 'en')} may not exist for a member: a member speaks for nobody.`,
  },
})
