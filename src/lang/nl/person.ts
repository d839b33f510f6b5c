import type { Day } from '../../model/day.ts'
import { count, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the overview of one person, and of attendance. */
export const personWords = {
  inside: 'Alleen voor leden. Geef dit overzicht niet door.',
  state: {
    unknown: () => 'onbekend',
    candidate: (since: Day | null) =>
      `kandidaat-lid${since === null ? '' : ` sinds ${longDay(since, 'nl')}`}`,
    nominated: (since: Day | null) => `voorgedragen${since === null ? '' : ` op ${longDay(since, 'nl')}`}`,
    refused: (since: Day | null) => `niet benoemd${since === null ? '' : ` op ${longDay(since, 'nl')}`}`,
    starting: (since: Day | null) =>
      `benoemd, begint ${since === null ? 'nog' : `op ${longDay(since, 'nl')}`}`,
    appointed: (since: Day | null) => `lid${since === null ? '' : ` sinds ${longDay(since, 'nl')}`}`,
    reappointed: (since: Day | null) =>
      `lid, herbenoemd${since === null ? '' : ` op ${longDay(since, 'nl')}`}`,
    ended: (since: Day | null) => `oud-lid${since === null ? '' : ` sinds ${longDay(since, 'nl')}`}`,
  },
  head: {
    state: 'Stand',
    employer: 'Werkt bij',
    hours: 'Uren per maand',
    residency: 'Woonplaats bevestigd',
    confidentiality: 'Geheimhouding getekend',
    positions: 'Nevenfuncties bevestigd',
    name: 'Naam openbaar',
    notYet: 'nog niet',
    yes: 'ja',
    no: 'nee',
  },
  terms: 'Zittingstermijnen',
  termColumns: ['Soort', 'Van', 'Tot en met', 'Besluit'],
  earlier: (n: number) => `Daarvoor: ${count(n, 'nl', 'termijn', 'termijnen')} in de vorige raad.`,
  roles: 'Rollen en werkgroepen',
  roleColumns: ['Wat', 'Van', 'Tot en met'],
  group: (name: string) => `werkgroep ${name}`,
  lead: (name: string) => `trekker van ${name}`,
  positions: 'Nevenfuncties',
  positionColumns: ['Functie', 'Organisatie', 'Van', 'Tot en met'],
  trainings: 'Scholing',
  asLead: (title: string) => `${title} (als trekker)`,
  attendance: {
    own: (year: number) => `Aanwezigheid in ${year}`,
    title: (year: number) => `Aanwezigheid in ${year}`,
    columns: ['Lid', 'Vergadering', 'Werkgroep', 'Ander overleg', 'Samen', 'Deel'],
    ownColumns: ['Soort overleg', 'Gehouden', 'Aanwezig', 'Met bericht afwezig', 'Zonder bericht'],
    of: (present: number, noted: number) => `${present} van ${noted}`,
    norm: (part: string) =>
      `Bij de onkostenvergoeding is gerekend met ${part}. Wie eronder blijft, staat vet.`,
    leave: 'Vergaderingen in een periode van lange afwezigheid tellen niet mee.',
    notNoted: (n: number) =>
      n === 1
        ? 'Bij 1 overleg is nog niet genoteerd wie er was.'
        : `Bij ${n} overleggen is nog niet genoteerd wie er was.`,
    none: 'In dit jaar is nog geen overleg gehouden.',
    sheet: [
      'Kenmerk',
      'Naam',
      'Soort overleg',
      'Gehouden',
      'Aanwezig',
      'Met bericht',
      'Zonder bericht',
      'Niet genoteerd',
    ],
  },
  until: 'heden',
}
export type PersonWords = Words<typeof personWords>
