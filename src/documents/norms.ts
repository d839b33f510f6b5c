import { severities } from '../../schemas/council.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { normWords as english } from '../lang/en/norms.ts'
import { decimal, euros, listed, longDay } from '../lang/format.ts'
import { normWords as dutch } from '../lang/nl/norms.ts'
import type { Facts } from '../model/facts.ts'
import { type NormName, normDefinitions, normNames } from '../model/norm-definitions.ts'
import type { NormDefinition, NormSource, NormValue } from '../model/norm-types.ts'
import { code, heading, pairs, paragraph, table } from '../tree/build.ts'
import type { Block } from '../tree/tree.ts'
import { page } from './page.ts'

const wordsOf = (lang: Lang) => (lang === 'nl' ? dutch : english)

type Value =
  | string
  | number
  | boolean
  | readonly (string | number)[]
  | { readonly min: number; readonly max: number }

/** A norm's value as people read it; `null` is the absence of a norm. */
export const normText = (name: NormName, value: unknown, lang: Lang): string => {
  const words = wordsOf(lang)
  const definition = normDefinitions[name] as NormDefinition
  const known = value as Value | null
  if (known === null) return words.none
  if (typeof known === 'boolean') return known ? words.yes : words.no
  if (typeof known === 'object' && 'min' in known) return words.units.range(known.min, known.max)
  if (typeof known === 'object')
    return listed(
      known.map(part => choice(definition, String(part), lang)),
      lang,
    )
  if (typeof known === 'string') return choice(definition, known, lang)
  switch (definition.type) {
    case 'days':
    case 'months':
    case 'years':
      return words.units[definition.type](known)
    case 'hours':
      return words.units.hours(decimal(known / 60, known % 60 === 0 ? 0 : 2, lang))
    case 'amount':
      return euros(known, lang)
    case 'share':
      return `${decimal(known * 100, known * 100 === Math.round(known * 100) ? 0 : 2, lang)}%`
    default:
      return String(known)
  }
}

const choice = ({ choices }: NormDefinition, key: string, lang: Lang): string =>
  choices?.keys.includes(key) ? choices.word(key as never, lang) : key

const originText = (source: NormSource, lang: Lang): string => {
  const words = wordsOf(lang)
  const parts = [
    source.text[lang],
    words.standing[source.standing],
    ...(source.decidedOn ? [words.decided(longDay(source.decidedOn, lang))] : []),
  ]
  return parts.join(', ')
}

const plain = (name: NormName, value: NormValue | null) => ({
  name,
  value: value?.value ?? null,
  from: value?.from ?? null,
  standing: value?.source.standing ?? null,
  source: value?.source.text.nl ?? null,
})

// What a council decided about rules stands with what it decided about numbers (GOV-08).
const ownSeverities = ({ model }: Facts, lang: Lang): readonly Block[] => {
  const words = wordsOf(lang)
  const { severities: own } = model.council.data
  if (own.length === 0) return []
  return [
    heading(2, words.severities),
    table(
      '',
      words.severityColumns,
      own.map(({ rule, severity, decided_on: on, reason }) => [
        code(rule),
        severities.word(severity, lang),
        longDay(on, lang),
        reason,
      ]),
      { rowHeads: true },
    ),
  ]
}

/** Every norm with its value today and its origin, or only what this council decided itself. */
export const normsTable = (facts: Facts, lang: Lang, deviationsOnly: boolean) => {
  const words = wordsOf(lang)
  const all = normNames.map(name => ({
    name,
    origin: facts.norms.origin(name, facts.today) as NormValue | null,
  }))
  const shown = deviationsOnly ? all.filter(({ origin }) => origin?.source.standing === 'council') : all
  const title = deviationsOnly ? words.deviations : words.title
  const rows = shown.map(({ name, origin }) => [
    code(name),
    normText(name, origin?.value ?? null, lang),
    origin ? originText(origin.source, lang) : '',
  ])
  return {
    doc: page(facts, title, lang, [
      shown.length === 0 ? paragraph(words.noDeviations) : table(title, words.columns, rows),
      ...(deviationsOnly ? ownSeverities(facts, lang) : []),
    ]),
    data: shown.map(({ name, origin }) => plain(name, origin)),
  }
}

/** One norm: what it is, its value, its origin, and its values over time. */
export const oneNorm = (facts: Facts, name: NormName, lang: Lang) => {
  const words = wordsOf(lang)
  const definition = normDefinitions[name] as NormDefinition
  const origin = facts.norms.origin(name, facts.today) as NormValue | null
  const series = facts.norms.series(name) as readonly NormValue[]
  const deviation = facts.norms.deviations().find(({ norm }) => norm === name)
  return {
    doc: page(facts, words.one(name), lang, [
      pairs([
        [words.about, definition.about[lang]],
        [words.value, normText(name, origin?.value ?? null, lang)],
        [words.origin, origin ? originText(origin.source, lang) : words.none],
        ...(deviation?.preset
          ? ([[words.preset, normText(name, deviation.preset.value, lang)]] as const)
          : []),
        [words.rows, definition.rows.join(', ')],
      ]),
      ...(series.length > 1
        ? [
            table(
              words.series,
              words.seriesColumns,
              series.map(value => [
                longDay(value.from, lang),
                normText(name, value.value, lang),
                originText(value.source, lang),
              ]),
            ),
          ]
        : []),
    ]),
    data: {
      ...plain(name, origin),
      about: definition.about[lang],
      rows: definition.rows,
      series: series.map(value => plain(name, value)),
    },
  }
}
