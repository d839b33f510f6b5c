import { termTable } from '../../domain/references.ts'
import { closest } from '../../model/closest.ts'
import { valuesAt } from '../../model/walk.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: null | string
  readonly id: string
  readonly list: string
  readonly instead: string | null
}

const LISTS: { readonly [list: string]: { readonly nl: string; readonly en: string } } = {
  themes: { nl: 'thema’s', en: 'themes' },
  resident_roles: { nl: 'inwonersrollen', en: 'resident roles' },
  client_groups: { nl: 'cliëntgroepen', en: 'client groups' },
  movements: { nl: 'bewegingen van de transformatie', en: 'movements of the transformation' },
  support_ladder: { nl: 'plaatsen waar het knelt', en: 'places where it pinches' },
  diversity_dimensions: { nl: 'kenmerken van diversiteit', en: 'dimensions of diversity' },
  place_kinds: { nl: 'soorten vindplaatsen', en: 'kinds of places' },
}

const listOf = (list: string, lang: 'nl' | 'en'): string => LISTS[list]?.[lang] ?? `‘${list}’`

export const referenceUnknownTerm = rule<Say>({
  id: 'reference-unknown-term',
  area: 'reference',
  severity: 'error',
  rows: ['FUNC-11'],
  chapter: { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' },
  title: {
    nl: 'Elk thema, elke inwonersrol en elke cliëntgroep staat in de lijst',
    en: 'Every theme, resident role and client group is in the list',
  },
  why: {
    nl: 'Wat niet in de lijst staat, telt in geen enkel overzicht mee.',
    en: 'What is not in the list counts in no overview.',
  },
  fix: {
    nl: 'Kies een woord uit de lijst. Een eigen thema zet u in ipr.yaml, bij ‘themes’.',
    en: 'Choose a word of the list. A theme of your own goes in ipr.yaml, under ‘themes’.',
  },
  message: {
    nl: say =>
      `‘${say.id}’ staat niet in de lijst van ${listOf(say.list, 'nl')}.${say.instead ? ` Bedoelt u ‘${say.instead}’?` : ''}`,
    en: say =>
      `‘${say.id}’ is not in the list of ${listOf(say.list, 'en')}.${say.instead ? ` Did you mean ‘${say.instead}’?` : ''}`,
  },
  *check({ model, norms }) {
    for (const { kind, path, list } of termTable) {
      const ids: readonly string[] = norms.vocabulary(list).map(term => term.id)
      for (const entry of model.all(kind)) {
        for (const { at, value } of valuesAt(entry.data, path.split('.'))) {
          const id = String(value)
          if (!ids.includes(id)) yield { in: entry, at, say: { id, list, instead: closest(id, ids) ?? null } }
        }
      }
    }
  },
})
