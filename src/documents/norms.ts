import { severities } from '../../schemas/council.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { writeNumber } from '../domain/advice/numbers.ts'
import { normWords as english } from '../lang/en/norms.ts'
import { decimal, euros, listed, longDay, monthName, sentence } from '../lang/format.ts'
import { normWords as dutch } from '../lang/nl/norms.ts'
import type { Facts } from '../model/facts.ts'
import {
  type NormName,
  type NormTopic,
  normDefinitions,
  normNames,
  normsAbout,
  normTopics,
} from '../model/norm-definitions.ts'
import type { NormDefinition, NormSource, NormValue } from '../model/norm-types.ts'
import type { Norms } from '../model/norms.ts'
import { slug } from '../model/slug.ts'
import { bullets, code, heading, pairs, paragraph, strong, table } from '../tree/build.ts'
import type { Block } from '../tree/tree.ts'
import { page } from './page.ts'

const wordsOf = (lang: Lang) => (lang === 'nl' ? dutch : english)

type Value =
  | string
  | number
  | boolean
  | readonly (string | number)[]
  | { readonly min: number; readonly max: number }

/**
 * A norm's value as people read it; `null` is the absence of a norm. With the norms of an archive at hand, ids of its
 * open lists become words too.
 */
export const normText = (name: NormName, value: unknown, lang: Lang, norms?: Norms): string => {
  const words = wordsOf(lang)
  const definition = normDefinitions[name] as NormDefinition
  const known = value as Value | null
  if (known === null) return words.none
  if (typeof known === 'boolean') return known ? words.yes : words.no
  if (typeof known === 'object' && 'min' in known) return words.units.range(known.min, known.max)
  if (definition.type === 'month-list') return words.units.monthsAfter((known as readonly number[]) ?? [])
  if (typeof known === 'object')
    return listed(
      known.map(part => choice(definition, String(part), lang, norms)),
      lang,
    )
  if (definition.type === 'number-format') return words.numberFormat(writeNumber(String(known), 2026, 7))
  if (definition.type === 'month-day') return dayOfYear(String(known), lang)
  if (typeof known === 'string') return choice(definition, known, lang, norms)
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

// `04-01` is the first of April, of any year.
const dayOfYear = (monthDay: string, lang: Lang): string => {
  const [month, day] = monthDay.split('-').map(Number)
  return `${day} ${monthName(month!, lang)}`
}

const choice = ({ choices, vocabulary }: NormDefinition, key: string, lang: Lang, norms?: Norms): string => {
  if (choices?.keys.includes(key)) return choices.word(key as never, lang)
  return norms && vocabulary ? norms.word(vocabulary, key, lang) : key
}

const originText = (source: NormSource, lang: Lang): string => {
  const words = wordsOf(lang)
  const { standing, decidedOn } = source
  const text = source.text[lang]
  if (standing !== 'council') return text
  return decidedOn ? words.decidedOn(longDay(decidedOn, lang), text) : words.decided(text)
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

/** What a topic of norms is called. */
export const topicWord = (topic: NormTopic, lang: Lang): string => wordsOf(lang).topics[topic]

interface Row {
  readonly name: NormName
  readonly origin: NormValue | null
}

const rowsOf = (facts: Facts, names: readonly NormName[]): readonly Row[] =>
  names.map(name => ({ name, origin: facts.norms.origin(name, facts.today) as NormValue | null }))

const isOwn = ({ origin }: Row): boolean => origin?.source.standing === 'council'

// A name is for typing; what people read is what the norm is about.
const listing = ({ norms }: Facts, rows: readonly Row[], lang: Lang): Block =>
  bullets(
    rows.map(({ name, origin }) => {
      const about = (normDefinitions[name] as NormDefinition).about[lang]
      return {
        blocks: [
          paragraph([`${about}: `, strong(normText(name, origin?.value ?? null, lang, norms))]),
          paragraph([...(origin ? [`${originText(origin.source, lang)}. `] : []), code(name)]),
        ],
      }
    }),
  )

const data = (rows: readonly Row[]) => rows.map(({ name, origin }) => plain(name, origin))

/** What this council decided itself, about numbers and about rules. */
export const ownNorms = (facts: Facts, lang: Lang) => {
  const words = wordsOf(lang)
  const own = rowsOf(facts, normNames).filter(isOwn)
  return {
    doc: page(facts, words.deviations, lang, [
      own.length === 0 ? paragraph(words.noDeviations) : listing(facts, own, lang),
      ...ownSeverities(facts, lang),
    ]),
    data: data(own),
  }
}

/** The norms about one topic, or all of them, topic by topic. */
export const normsAboutDoc = (facts: Facts, topics: readonly NormTopic[], lang: Lang) => {
  const words = wordsOf(lang)
  const [only] = topics
  const title = topics.length === 1 && only ? words.aboutTopic(words.topics[only]) : words.title
  return {
    doc: page(
      facts,
      title,
      lang,
      topics.flatMap(topic => [
        ...(topics.length === 1 ? [] : [heading(2, sentence(words.topics[topic]))]),
        listing(facts, rowsOf(facts, normsAbout(topic)), lang),
      ]),
    ),
    data: data(topics.flatMap(topic => rowsOf(facts, normsAbout(topic)))),
  }
}

/** How many norms there are about what, what this council decided itself, and how to see more. */
export const normsOverview = (facts: Facts, lang: Lang) => {
  const words = wordsOf(lang)
  const all = rowsOf(facts, normNames)
  const own = all.filter(isOwn)
  const proposed = all.filter(({ origin }) => origin?.source.standing === 'proposal')
  const rows = normTopics.map(topic => rowsOf(facts, normsAbout(topic)))
  return {
    doc: page(facts, words.title, lang, [
      paragraph(words.overview(all.length, proposed.length)),
      heading(2, words.deviations),
      own.length === 0 ? paragraph(words.noDeviations) : listing(facts, own, lang),
      table(
        words.byTopic,
        words.topicColumns,
        normTopics.map((topic, at) => [
          sentence(words.topics[topic]),
          String(rows[at]!.length),
          code(words.showTopic(slug(words.topics[topic]))),
        ]),
      ),
      paragraph(words.more),
    ]),
    data: data(all),
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
        [words.value, normText(name, origin?.value ?? null, lang, facts.norms)],
        [words.origin, origin ? originText(origin.source, lang) : words.none],
        ...(deviation?.preset
          ? ([[words.preset, normText(name, deviation.preset.value, lang, facts.norms)]] as const)
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
                normText(name, value.value, lang, facts.norms),
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
