import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { nameOf } from '../../domain/names.ts'
import { type Chart, type ChartBox, type ChartEdge, publicPeople } from '../../domain/people/chart.ts'
import { chartWords as english } from '../../lang/en/chart.ts'
import { type ChartWords, chartWords as dutch } from '../../lang/nl/chart.ts'
import type { Facts } from '../../model/facts.ts'
import { drawing, paragraph, table, verbatim } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { chartSvg } from './drawing.ts'

const wordsOf = (lang: Lang): ChartWords => (lang === 'nl' ? dutch : english)

const labelOf = (facts: Facts, { kind, name }: ChartBox, lang: Lang): string => {
  const words = wordsOf(lang)
  const { council, municipality } = facts.model.council.data
  if (kind === 'council') return council.short_name
  if (kind === 'executing') return municipality.executing_body ?? words.box.executing
  return kind === 'workgroup' ? words.workgroup(name ?? '') : words.box[kind]
}

const whoText = (facts: Facts, chart: Chart, box: ChartBox, { public: open, lang }: Options): string => {
  const words = wordsOf(lang)
  if (box.people.length === 0) return words.nobody
  const { named, others } = open ? publicPeople(facts, box, chart.day) : { named: box.people, others: 0 }
  if (named.length === 0) return words.unnamed(others)
  const names = named.map(id => {
    const name = nameOf(facts, id)
    return box.leads.includes(id) ? words.lead(name) : name
  })
  return words.listed(others === 0 ? names : [...names, words.others(others)])
}

type LabelOf = (id: string) => string

// A tree that any terminal can show: what belongs to the body under it, who confers with it beside it.
const treeText = (facts: Facts, { which, boxes, edges }: Chart, lang: Lang): string => {
  const words = wordsOf(lang)
  const label: LabelOf = id => labelOf(facts, boxes.find(box => box.id === id)!, lang)
  const other = ({ from, via }: ChartEdge): string =>
    via === undefined ? label(from) : `${label(from)} (${words.via})`
  const talks = edges.filter(({ to, kind }) => to === which && kind === 'talks')
  const consulted = (id: string): readonly string[] =>
    edges.filter(({ from, kind }) => from === id && kind === 'consults').map(({ to }) => to)
  const branches =
    which === 'cc'
      ? [...talks.map(edge => `── ${other(edge)}`), ...consulted('cc').map(id => `┄┄ ${label(id)}`)]
      : edges
          .filter(({ kind }) => kind === 'part')
          .map(({ to }) => [`── ${label(to)}`, ...consulted(to).map(label)].join(' ┄┄ '))
  const chair = edges.some(({ kind }) => kind === 'chairs')
    ? [
        ['chair', ...edges.filter(({ kind }) => kind === 'supports').map(({ to }) => to)]
          .map(label)
          .join(' ─── '),
        ' │',
      ]
    : []
  const officers = edges.find(({ from, kind }) => from === 'officers' && kind === 'talks')
  return [
    ...chair,
    [label(which), ...(which === 'cc' ? [] : talks.map(other))].join(' ◄─► '),
    ...branches.map((text, at) => ` ${at === branches.length - 1 ? '└' : '├'}${text}`),
    ...(officers === undefined ? [] : ['', `${words.groups} ◄─► ${other(officers)}`]),
  ].join('\n')
}

export interface Options {
  readonly lang: Lang
  /** Without names of people who did not consent (CONF, REL-09). */
  readonly public: boolean
}

// The lines of the drawing in words, those from one box to several in one sentence.
const relations = (facts: Facts, { boxes, edges }: Chart, lang: Lang): string => {
  const words = wordsOf(lang)
  const label: LabelOf = id => labelOf(facts, boxes.find(box => box.id === id)!, lang)
  const first = edges.filter(
    (edge, at) => edges.findIndex(({ from, kind }) => from === edge.from && kind === edge.kind) === at,
  )
  return first
    .map(({ from, kind, via }) => {
      const tos = edges.filter(edge => edge.from === from && edge.kind === kind).map(({ to }) => label(to))
      const said = words.edge[kind](label(from), words.listed(tos))
      return `${via === undefined ? said : `${said} ${words.via}`}.`
    })
    .join(' ')
}

/** The drawing alone. */
export const chartDrawing = (facts: Facts, chart: Chart, lang: Lang): string =>
  chartSvg(chart, box => labelOf(facts, box, lang), wordsOf(lang).people)

/** An organisation chart: as text, as a drawing, and who is in each box (REL-09). */
export const chartDoc = (facts: Facts, chart: Chart, options: Options): Doc => {
  const { lang } = options
  const words = wordsOf(lang)
  const { name, short_name } = facts.model.council.data.council
  const title = words.title[chart.which](short_name)
  return {
    title,
    lang,
    council: name,
    day: facts.today,
    blocks: [
      paragraph(options.public ? `${words.on(chart.day)} ${words.public}` : words.on(chart.day)),
      verbatim(treeText(facts, chart, lang)),
      drawing(chartDrawing(facts, chart, lang), relations(facts, chart, lang), title),
      table(
        '',
        words.columns,
        chart.boxes.map(box => [labelOf(facts, box, lang), whoText(facts, chart, box, options)]),
        { rowHeads: true },
      ),
    ],
  }
}

/** The same as plain data; in public only ids of people who consented. */
export const chartData = (facts: Facts, chart: Chart, options: Options) => ({
  chart: chart.which,
  day: chart.day,
  boxes: chart.boxes.map(box => ({
    id: box.id,
    kind: box.kind,
    label: labelOf(facts, box, options.lang),
    count: box.people.length,
    people: options.public ? publicPeople(facts, box, chart.day).named : box.people,
  })),
  edges: chart.edges,
})
