import { fileRule } from '../rule.ts'
import { type Placed, subject } from './words.ts'

export const contactWithoutPromises = fileRule<Placed>({
  id: 'contact-without-promises',
  area: 'contact',
  severity: 'error',
  rows: ['MEMB-20'],
  chapter: { nl: 'Koepeladvies 2020, bijlage 2, punt 9', en: 'Advice of 2020, appendix 2, point 9' },
  title: { nl: 'Een lid doet geen toezeggingen', en: 'A member makes no promises' },
  why: {
    nl: 'Leden verzamelen ervaringen en beloven niets. Wie iets vertelt, mag geen verwachting krijgen die de raad niet kan waarmaken.',
    en: 'Members gather experiences and promise nothing. Whoever tells something must not expect what the council cannot give.',
  },
  fix: {
    nl: 'Haal deze regel weg. Wat iemand vertelde, hoort bij ‘insight’ of in de tekst.',
    en: 'Remove this line. What somebody told belongs under ‘insight’ or in the text.',
  },
  message: {
    nl: say => `De sleutel ${subject(say, 'nl')} hoort hier niet: leden doen geen toezeggingen.`,
    en: say => `The key ${subject(say, 'en')} does not belong here: members make no promises.`,
  },
})
