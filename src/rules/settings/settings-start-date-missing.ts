import { rule } from '../rule.ts'

export const settingsStartDateMissing = rule({
  id: 'settings-start-date-missing',
  area: 'settings',
  severity: 'warning',
  rows: ['EVAL-10'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstukken 10 en 14', en: 'Advice of 2020, chapters 10 and 14' },
  title: { nl: 'De startdatum van de raad is bekend', en: 'The council’s start date is known' },
  why: {
    nl: 'Evaluaties en startsessies tellen vanaf de start.',
    en: 'Evaluations and start sessions count from the start.',
  },
  fix: {
    nl: 'Zet de startdatum in ipr.yaml bij ‘council’, achter ‘start_date’.',
    en: 'Put the start date in ipr.yaml under ‘council’, after ‘start_date’.',
  },
  message: {
    nl: () =>
      'De startdatum van de raad ontbreekt. Daardoor kan ipr niet zeggen wanneer de eerste evaluatie is.',
    en: () => 'The start date of the council is missing. So ipr cannot say when the first evaluation is due.',
  },
  *check({ model }) {
    if (model.council.data.council.start_date === undefined)
      yield { in: model.council, at: ['council'], say: {} }
  },
})
