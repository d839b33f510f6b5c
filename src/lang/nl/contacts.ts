import { count } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the contacts with society. */
export const contactWords = {
  overview: {
    title: (year: number) => `Contacten met de samenleving in ${year}`,
    inside: 'Alleen voor leden. Geef dit overzicht niet door.',
    total: (n: number, known: number) =>
      `${count(n, 'nl', 'contact', 'contacten')}. Van ${known} weet de gemeente het al van dezelfde organisatie.`,
    share: (own: number, all: number, part: string, min: string | null) =>
      `${own} van de ${all} (${part}) waren met cliënten, mantelzorgers, vrijwilligers of andere inwoners zelf.${min === null ? '' : ` Gewenst is ten minste ${min}.`}`,
    none: 'In dit jaar is geen contact genoteerd.',
    members: 'Per lid',
    quarters: (least: number | null) =>
      least === null ? '' : `Gewenst is per lid ten minste ${least} per kwartaal.`,
    memberColumns: ['Lid', 'kw 1', 'kw 2', 'kw 3', 'kw 4', 'Samen', 'Met inwoners zelf'],
    groups: 'Per werkgroep',
    clientNorm: (least: number | null) =>
      least === null ? '' : `Gewenst is per werkgroep ten minste ${least} per jaar met cliënten.`,
    groupColumns: ['Werkgroep', 'Contacten', 'Met cliënten'],
    blank: 'Witte vlekken',
    blankAbout:
      'Deze cliëntgroepen horen bij de thema’s van een werkgroep, en die werkgroep sprak hen dit jaar nog niet.',
    noBlank: 'Elke werkgroep sprak dit jaar alle cliëntgroepen van haar thema’s.',
    blankColumns: ['Cliëntgroep', 'Contacten', 'Witte vlek bij'],
    waiting: 'Nog te bespreken',
    waitingAbout: 'Zij zochten zelf contact. Bespreek het in de werkgroep.',
    waits: (organisation: string, on: string, name: string) => `${organisation}, ${on} (${name})`,
  },
  list: {
    title: (year: number) => `Contacten van ${year}`,
    of: (title: string, parts: readonly string[]) => `${title}: ${parts.join(', ')}`,
    none: 'Er zijn geen contacten die hieraan voldoen.',
    columns: ['Dag', 'Met wie', 'Inzicht', 'Lid'],
    partner: (organisation: string, partner: string) => `${organisation} (${partner})`,
    sheet: [
      'Dag',
      'Lid',
      'Organisatie of groep',
      'Met wie',
      'Vindplaats',
      'Werkgroep',
      'Cliëntgroepen',
      'Thema’s',
      'Inzicht',
      'Zocht zelf contact',
      'Besproken op',
      'Bij gemeente bekend',
      'Via',
      'Signaal',
    ],
    yes: 'ja',
    no: 'nee',
  },
  plan: {
    add: (organisation: string) => `Contact met ${organisation} noteren`,
    discussed: (organisation: string) => `Noteren dat het contact met ${organisation} is besproken`,
  },
}
export type ContactWords = Words<typeof contactWords>
