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

export const referenceUnknownTerm = rule<Say>({
  id: 'reference-unknown-term',
  area: 'reference',
  severity: 'error',
  rows: ['FUNC-11'],
  chapter: { nl: 'Opbouw van het archief', en: 'Format of the archive' },
  title: {
    nl: 'Elk thema, elke inwonersrol en elke cliëntgroep staat in de lijst',
    en: 'Every theme, resident role and client group is in the list',
  },
  why: {
    nl: 'Wat niet in de lijst staat, telt in geen enkel overzicht mee.',
    en: 'What is not in the list counts in no overview.',
  },
  fix: {
    nl: 'Kies een kenmerk uit de lijst. Een eigen thema zet u in ipr.yaml bij themes.',
    en: 'Choose an id of the list. An own theme goes in ipr.yaml under themes.',
  },
  message: {
    nl: say =>
      `‘${say.id}’ staat niet in de lijst ${say.list}.${say.instead ? ` Bedoelt u ‘${say.instead}’?` : ''}`,
    en: say =>
      `‘${say.id}’ is not in the list ${say.list}.${say.instead ? ` Did you mean ‘${say.instead}’?` : ''}`,
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
