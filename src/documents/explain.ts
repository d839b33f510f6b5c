import { kinds } from '../../schemas/kinds.ts'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { machine } from '../domain/advice/machine.ts'
import { type By, type Requirement, sorts, splitBy } from '../domain/catalogue.ts'
import { obligation } from '../domain/meetings/obligations-table.ts'
import { adviceWords as adviceEnglish } from '../lang/en/advice.ts'
import { explainWords as english } from '../lang/en/explain.ts'
import { findingWords as severityEnglish } from '../lang/en/findings.ts'
import { listed, sentence } from '../lang/format.ts'
import { adviceWords as adviceDutch } from '../lang/nl/advice.ts'
import { explainWords as dutch, type ExplainWords } from '../lang/nl/explain.ts'
import { findingWords as severityDutch } from '../lang/nl/findings.ts'
import type { Params } from '../model/finding.ts'
import type { Manual } from '../model/manual.ts'
import { isNormName, type NormName, normDefinitions } from '../model/norm-definitions.ts'
import { code, heading, type Phrase, pairs, paragraph, table } from '../tree/build.ts'
import type { Block, Doc } from '../tree/tree.ts'

const wordsOf = (lang: Lang): ExplainWords => (lang === 'nl' ? dutch : english)
const severityOf = (manual: Manual<Params>, lang: Lang): string =>
  (lang === 'nl' ? severityDutch : severityEnglish).severity[manual.severity]

const doc = (title: string, lang: Lang, blocks: readonly Block[]): Doc => ({
  title,
  lang,
  council: 'ipr',
  day: '1970-01-01',
  blocks,
})

const parts = (manual: Manual<Params>, lang: Lang): Block[] => {
  const words = wordsOf(lang)
  return [
    paragraph(manual.title[lang]),
    pairs([
      [words.why, manual.why[lang]],
      [words.fix, manual.fix[lang]],
      [words.severity, severityOf(manual, lang)],
      [words.source, manual.chapter[lang]],
      ...(manual.rows.length > 0 ? ([[words.rows, manual.rows.join(', ')]] as const) : []),
    ]),
  ]
}

/** The manual of one rule. */
export const explainRule = (manual: Manual<Params>, lang: Lang): Doc =>
  doc(manual.id, lang, parts(manual, lang))

/** All rules in a table. */
export const explainList = (manuals: readonly Manual<Params>[], lang: Lang): Doc => {
  const words = wordsOf(lang)
  const rows = manuals.map(manual => [code(manual.id), severityOf(manual, lang), manual.title[lang]] as const)
  return doc(words.list, lang, [table('', words.columns, rows)])
}

/** A norm is explained with its value, and so elsewhere: what it is, and where to look. */
export const explainNorm = (name: NormName, lang: Lang): Doc => {
  const words = wordsOf(lang)
  const { about, rows } = normDefinitions[name]
  return doc(name, lang, [
    paragraph(`${about[lang]}.`),
    pairs([
      [words.normValue, code(words.normsCommand(name))],
      ...(rows.length > 0 ? ([[words.rows, listed(rows, lang)]] as const) : []),
    ]),
  ])
}

// Where a requirement stands: `6, 7, A1` becomes chapters and appendices.
const placeOf = ({ chapter }: Requirement, lang: Lang): string => {
  const words = wordsOf(lang)
  const places = chapter.split(', ')
  const chapters = places.filter(place => /^\d+$/.test(place))
  const appendices = places.filter(place => /^A\d$/.test(place)).map(place => place.slice(1))
  const inAdvice = [
    ...(chapters.length > 0 ? [words.chapters(chapters)] : []),
    ...(appendices.length > 0 ? [words.appendices(appendices)] : []),
    ...(places.includes('all') ? [words.everywhere] : []),
  ]
  return sentence(
    [
      ...(inAdvice.length > 0 ? [`${words.advice}, ${listed(inAdvice, lang)}`] : []),
      ...(places.includes('ext') ? [words.added] : []),
    ].join('; '),
  )
}

// What people call a thing, and what it is.
const named = (by: By, rules: readonly Manual<Params>[], lang: Lang): readonly [Phrase, string] => {
  const words = wordsOf(lang)
  const { sort, name } = splitBy(by)
  switch (sort) {
    case 'rule':
      return [code(name), rules.find(({ id }) => id === name)?.title[lang] ?? '']
    case 'norm':
      return [code(name), isNormName(name) ? normDefinitions[name].about[lang] : '']
    case 'obligation':
      return [code(name), obligation(name).title[lang]]
    case 'step': {
      const event = machine.find(({ id }) => id === name)!.event
      return [code(name), sentence((lang === 'nl' ? adviceDutch : adviceEnglish).step[event])]
    }
    case 'command':
      return [code(`ipr ${words.command[name] ?? name}`), '']
    case 'key':
      return [code(name), kinds.find(kind => name.startsWith(`${kind.name}.`))?.word[lang] ?? '']
    case 'document':
    case 'vocabulary':
      return [code(name), '']
  }
}

/** What is missing of a requirement, in full sentences; empty when nothing is. */
export const missingOf = ({ reasons }: Requirement, lang: Lang): string =>
  reasons.map(reason => reason[lang]).join(' ')

/** One requirement: where it stands, what carries it out with the manual of each rule, and what is missing. */
export const explainRow = (row: Requirement, manuals: readonly Manual<Params>[], lang: Lang): Doc => {
  const words = wordsOf(lang)
  const missing = missingOf(row, lang)
  const guards = manuals.filter(({ id }) => row.by.includes(`rule:${id}`))
  const things = row.by.map(by => [words.sort[splitBy(by).sort], ...named(by, guards, lang)] as const)
  return doc(row.id, lang, [
    paragraph(`${row.title[lang]}.`),
    pairs([
      [words.source, placeOf(row, lang)],
      [
        words.asks,
        listed(
          row.kinds.map(kind => words.kind[kind]),
          lang,
        ),
      ],
      ...(missing === '' ? [] : ([[words.missing, missing]] as const)),
    ]),
    ...(things.length > 0 ? [table(words.carriedOut, words.carriedOutColumns, things)] : []),
    ...guards.flatMap(manual => [heading(2, manual.id), ...parts(manual, lang)]),
  ])
}

/** How many things of each sort carry a requirement out, `2 rules, 1 norm`. */
const countedOf = ({ by }: Requirement, lang: Lang): string => {
  const words = wordsOf(lang)
  return sorts
    .map(sort => [sort, by.filter(one => splitBy(one).sort === sort).length] as const)
    .filter(([, number]) => number > 0)
    .map(([sort, number]) => words.counted[sort](number))
    .join(', ')
}

/** Every requirement in a table. */
export const explainCatalogue = (rows: readonly Requirement[], lang: Lang): Doc => {
  const words = wordsOf(lang)
  return doc(words.catalogue, lang, [
    table(
      words.catalogue,
      words.catalogueColumns,
      rows.map(row => [row.id, row.title[lang], countedOf(row, lang), missingOf(row, lang)]),
      { rowHeads: true },
    ),
  ])
}
