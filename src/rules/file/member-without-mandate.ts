import { chapter } from '../chapters.ts'
import { fileRule } from '../rule.ts'
import { type Placed, subject } from './words.ts'

export const memberWithoutMandate = fileRule<Placed>({
  id: 'member-without-mandate',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-07', 'FUNC-17'],
  chapter: chapter('3', '5'),
  title: { nl: 'Een lid vertegenwoordigt niemand', en: 'A member represents nobody' },
  why: {
    nl: 'Een lid spreekt voor zichzelf, niet namens een organisatie. Zo kan een lid vrij als inwoner spreken.',
    en: 'A member speaks as a person, not for an organisation. So a member can speak freely as a resident.',
  },
  fix: {
    nl: 'Haal de regel weg die zegt wie het lid vertegenwoordigt. Heeft het lid een functie bij een organisatie, noteer die dan bij ‘positions’.',
    en: 'Remove the line that says whom the member represents. If the member holds a position in an organisation, note it under ‘positions’.',
  },
  message: {
    nl: say => `De sleutel ${subject(say, 'nl')} hoort niet bij een lid: een lid spreekt namens niemand.`,
    en: say => `The key ${subject(say, 'en')} does not belong with a member: a member speaks for nobody.`,
  },
})
