import { vocabulary } from './vocabulary.ts'

/** By what something may be public (CONF-05, CONF-06). */
export const grounds = vocabulary({
  'about-us': ['gegevens over de raad zelf', 'data about the council itself'],
  workgroups: ['werkgroepen en thema’s', 'workgroups and themes'],
  consent: ['toestemming van het lid', 'consent of the member'],
  release: ['vastgelegde vrijgave', 'recorded release'],
  declared: ['openbaar verklaard', 'declared public'],
  calendar: ['norm dat vergaderdata openbaar zijn', 'norm that dates of meetings are public'],
})
export type Ground = (typeof grounds.keys)[number]
