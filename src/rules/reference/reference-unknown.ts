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

const isPerson = (kind: string): boolean => kind === 'member' || kind === 'person'

const kindsIn = (to: readonly string[], lang: 'nl' | 'en'): string =>
  either(
    to.map(kind => kindNamed(kind as KindName).word[lang]),
    lang,
  )

const absent = {
  nl: (to: readonly string[]) =>
    to.every(isPerson)
      ? 'Niemand in het archief heeft dat kenmerk.'
      : `Geen ${kindsIn(to, 'nl')} in het archief heeft dat kenmerk.`,
  en: (to: readonly string[]) =>
    to.every(isPerson)
      ? 'Nobody in the archive has that id.'
      : `No ${kindsIn(to, 'en')} in the archive has that id.`,
}

export const referenceUnknown = rule<Say>({
  id: 'reference-unknown',
  area: 'reference',
  severity: 'error',
  rows: [],
  chapter: { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' },
  title: {
    nl: 'Elke verwijzing wijst naar iets dat bestaat',
    en: 'Every reference points to something that exists',
  },
  why: {
    nl: 'Een verwijzing die nergens heen wijst, maakt agenda’s, cijfers en termijnen onbetrouwbaar.',
    en: 'A reference to nothing makes agendas, figures and deadlines unreliable.',
  },
  fix: {
    nl: 'Verbeter het kenmerk. Of maak het bestand dat ontbreekt, met ‘ipr nieuw’.',
    en: 'Correct the id. Or make the missing file, with ‘ipr new’.',
  },
  message: {
    nl: say =>
      `Bij ‘${say.key}’ staat ‘${say.id}’. ${absent.nl(say.to)}${say.instead ? ` Bedoelt u ‘${say.instead}’?` : ''}`,
    en: say =>
      `After ‘${say.key}’ stands ‘${say.id}’. ${absent.en(say.to)}${say.instead ? ` Did you mean ‘${say.instead}’?` : ''}`,
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
