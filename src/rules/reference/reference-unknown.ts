import { type KindName, kindNamed, kinds } from '../../../schemas/kinds.ts'
import { referenceTable, typedReferenceTable } from '../../domain/references.ts'
import { either } from '../../lang/format.ts'
import { closest } from '../../model/closest.ts'
import type { Model } from '../../model/model.ts'
import type { Pointer } from '../../model/source.ts'
import { valuesAt } from '../../model/walk.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: null | readonly string[] | string
  readonly key: string
  readonly id: string
  readonly to: readonly string[]
  readonly instead: string | null
}

const keyOf = (at: Pointer): string => String(at.findLast(step => typeof step === 'string') ?? '')

const meant = (model: Model, to: readonly KindName[], id: string): string | null =>
  closest(
    id,
    to.flatMap(kind => model.all(kind).map(entry => entry.id)),
  ) ?? null

export const referenceUnknown = rule<Say>({
  id: 'reference-unknown',
  area: 'reference',
  severity: 'error',
  rows: [],
  chapter: { nl: 'Opbouw van het archief', en: 'Format of the archive' },
  title: {
    nl: 'Elke verwijzing wijst naar iets dat bestaat',
    en: 'Every reference points to something that exists',
  },
  why: {
    nl: 'Een verwijzing die nergens heen wijst, maakt agenda’s, cijfers en termijnen onbetrouwbaar.',
    en: 'A reference to nothing makes agendas, figures and deadlines unreliable.',
  },
  fix: {
    nl: 'Verbeter het kenmerk, of maak het ontbrekende bestand.',
    en: 'Correct the id, or make the missing file.',
  },
  message: {
    nl: say =>
      `${say.key} verwijst naar ‘${say.id}’, maar dat staat niet in het archief. Verwacht: ${either(
        say.to.map(kind => kindNamed(kind as KindName).word.nl),
        'nl',
      )}.${say.instead ? ` Bedoelt u ‘${say.instead}’?` : ''}`,
    en: say =>
      `${say.key} refers to ‘${say.id}’, but the archive does not hold that. Expected: ${either(
        say.to.map(kind => kindNamed(kind as KindName).word.en),
        'en',
      )}.${say.instead ? ` Did you mean ‘${say.instead}’?` : ''}`,
  },
  *check({ model }) {
    for (const { kind, path, to } of referenceTable) {
      for (const entry of model.all(kind)) {
        for (const { at, value } of valuesAt(entry.data, path.split('.'))) {
          const id = String(value)
          if (!to.some(target => model.known(target, id)))
            yield { in: entry, at, say: { key: keyOf(at), id, to, instead: meant(model, to, id) } }
        }
      }
    }
    for (const { kind, path } of typedReferenceTable) {
      for (const entry of model.all(kind)) {
        for (const { at, value } of valuesAt(entry.data, path.split('.'))) {
          const [name = '', id = ''] = String(value).split(':')
          const known = kinds.find(row => row.name === name)
          const to = known ? [known.name] : kinds.map(row => row.name)
          if (!known || !model.known(known.name, id))
            yield {
              in: entry,
              at,
              say: {
                key: keyOf(at),
                id: String(value),
                to: known ? to : [],
                instead: known ? meant(model, to, id) : null,
              },
            }
        }
      }
    }
  },
})
