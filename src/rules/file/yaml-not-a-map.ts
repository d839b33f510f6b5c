import { fileRule } from '../rule.ts'
import { format } from './words.ts'

export const yamlNotAMap = fileRule({
  id: 'yaml-not-a-map',
  area: 'file',
  severity: 'error',
  rows: [],
  chapter: format,
  title: {
    nl: 'Gegevens staan als ‘sleutel: waarde’ onder elkaar',
    en: 'Facts stand below each other as ‘key: value’',
  },
  why: {
    nl: 'Zo is van elk gegeven te zien wat het betekent.',
    en: 'So everybody can see what each fact means.',
  },
  fix: {
    nl: 'Schrijf elk gegeven op een eigen regel, met een dubbele punt en een spatie: ‘name: Jan de Vries’.',
    en: 'Write every fact on a line of its own, with a colon and a space: ‘name: Jan de Vries’.',
  },
  message: {
    nl: () =>
      'Hier staan geen gegevens van de vorm ‘sleutel: waarde’. Misschien is dit deel leeg, of ontbreekt de spatie achter de dubbele punt.',
    en: () =>
      'Here stand no facts of the form ‘key: value’. Perhaps this part is empty, or the space after the colon is missing.',
  },
})
