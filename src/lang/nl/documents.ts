import type { Day } from '../../model/day.ts'
import { listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the register of governing documents and of working agreements. */
export const documentWords = {
  register: {
    now: 'Documenten die nu gelden',
    all: 'Alle documenten',
    kind: (title: string, kind: string) => `${title}: ${kind}`,
    none: 'Er zijn geen documenten die hieraan voldoen.',
    missing: (kinds: readonly string[]) => `Nog niet in het archief: ${listed(kinds, 'nl')}.`,
    columns: ['Document', 'Geldt', 'Vastgesteld'],
    of: (title: string, kind: string) => `${title} (${kind})`,
    version: (title: string, version: string | null) =>
      version === null ? title : `${title}, versie ${version}`,
    from: (from: string, to: string | null) => (to === null ? `vanaf ${from}` : `${from} tot en met ${to}`),
    replaced: (by: string) => `vervangen door ${by}`,
    decided: (on: string | null, reference: string | null) =>
      [on, reference].filter(part => part !== null).join(', '),
    files: (titles: readonly string[]) => `Bijlage: ${titles.join(', ')}`,
    sheet: [
      'Kenmerk',
      'Soort',
      'Titel',
      'Versie',
      'Vanaf',
      'Tot en met',
      'Vastgesteld op',
      'Vindplaats',
      'Partijen',
      'Werkgroep',
      'Vervangt',
      'Geldt nu',
    ],
    yes: 'ja',
    no: 'nee',
  },
  agreements: {
    title: 'Werkafspraken van de werkgroepen met de gemeente',
    none: 'Deze raad heeft geen werkgroepen.',
    columns: ['Werkgroep', 'Afgesproken op', 'Met', 'Document'],
    missing: 'nog geen afspraken',
    overdue: (due: Day) => `nog geen afspraken, ze hadden er uiterlijk ${longDay(due, 'nl')} moeten zijn`,
    make: 'Een opzet maken: ipr werkafspraken WERKGROEP',
  },
  template: {
    title: (group: string) => `Werkafspraken van de werkgroep ${group} met de gemeente`,
    draft: 'Dit is een opzet. De werkgroep en de verbindingsmedewerker vullen hem samen in.',
    parties: 'Wie',
    group: 'Werkgroep',
    lead: 'Trekker',
    liaison: 'Verbindingsmedewerker',
    officers: 'Beleidsmedewerkers',
    officer: (name: string, themes: readonly string[]) =>
      themes.length === 0 ? name : `${name} (${themes.join(', ')})`,
    themes: 'Thema’s',
    from: 'Geldt vanaf',
    sections: [
      ['Overleg', 'Hoe vaak spreken wij elkaar, wanneer, en wie maakt de agenda?'],
      [
        'Informatie',
        'Welke stukken en cijfers deelt de gemeente, en hoe lang van tevoren? Wat is vertrouwelijk?',
      ],
      [
        'Adviesaanvragen',
        'Een aanvraag gaat eerst naar de hele raad. Hoe hoort de werkgroep wat eraan komt?',
      ],
      ['Signalen', 'Hoe geeft de werkgroep signalen door, en wanneer hoort zij wat ermee gebeurt?'],
      ['Naar de wethouder', 'Wat bespreken wij hier, en wat gaat via de voorzitter naar de wethouder?'],
      ['Bereikbaar', 'Wie belt wie, en hoe snel komt er antwoord?'],
      ['Samenwerking', 'Hoe spreken wij elkaar aan, en wanneer kijken wij terug op deze afspraken?'],
    ],
    norm: (min: number, max: number | null) =>
      max === null
        ? `De norm is ten minste ${min} keer per jaar.`
        : `De norm is ${min} tot ${max} keer per jaar.`,
    earlier: (title: string) => `Eerdere afspraken: ${title}.`,
    sign: 'Voor akkoord',
    signers: ['Trekker', 'Verbindingsmedewerker'],
    record: 'Noteer datum, partijen en document daarna bij de werkgroep, onder agreements.',
  },
}
export type DocumentWords = Words<typeof documentWords>
