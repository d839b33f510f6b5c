import { fileRule } from '../rule.ts'
import { format, type Placed, subject } from './words.ts'

interface Say extends Placed {
  readonly expected: 'text' | 'list' | 'map'
  readonly found: 'empty' | 'text' | 'list' | 'map'
}

const shapes = {
  nl: { empty: 'niets', text: 'een enkele waarde', list: 'een lijst', map: 'een groep gegevens' },
  en: { empty: 'nothing', text: 'a single value', list: 'a list', map: 'a group of facts' },
}

export const schemaShape = fileRule<Say>({
  id: 'schema-shape',
  area: 'schema',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Elk gegeven heeft de vorm die erbij hoort',
    en: 'Every fact has the form that belongs to it',
  },
  why: {
    nl: 'Een lijst, een groep gegevens en een enkele waarde betekenen iets anders.',
    en: 'A list, a group of facts and a single value mean different things.',
  },
  fix: {
    nl: 'Schrijf een lijst met een streepje voor elke regel, een groep met sleutels die inspringen, en een waarde achter de dubbele punt.',
    en: 'Write a list with a hyphen before every line, a group with keys that are indented, and a value after the colon.',
  },
  message: {
    nl: say =>
      say.found === 'empty'
        ? `Achter ${subject(say, 'nl')} staat niets. Verwacht: ${shapes.nl[say.expected]}. Vul iets in of haal de sleutel weg.`
        : `Bij ${subject(say, 'nl')} staat ${shapes.nl[say.found]}. Verwacht: ${shapes.nl[say.expected]}.`,
    en: say =>
      say.found === 'empty'
        ? `Nothing stands after ${subject(say, 'en')}. Expected: ${shapes.en[say.expected]}. Fill it in or remove the key.`
        : `At ${subject(say, 'en')} stands ${shapes.en[say.found]}. Expected: ${shapes.en[say.expected]}.`,
  },
})
