import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Clock } from '../../domain/advice/clocks.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import { state as stateOf } from '../../domain/deadline.ts'
import type { Deadline, Step } from '../../domain/deadline-types.ts'
import { nameOf } from '../../domain/names.ts'
import { longDay, sentence } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { isNormName, type NormName, normDefinitions } from '../../model/norm-definitions.ts'
import type { NormDefinition, NormValue } from '../../model/norm-types.ts'
import { heading, pairs, paragraph, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { deadlineProof } from '../deadline-proof.ts'
import { normText } from '../norms.ts'
import { page } from '../page.ts'
import { adviceWordsOf, deadlineWordsOf, proofWordsOf } from './shared.ts'

/** The day whose norms a deadline was counted by: that of the event it starts from. */
const startOf = ({ steps }: Deadline, today: Day): Day => {
  const start = steps.find(step => step.kind === 'start' || step.kind === 'backward_start')
  return start !== undefined && 'event' in start ? start.event : today
}

const originText = (value: NormValue | null, lang: Lang): string => {
  const words = proofWordsOf(lang)
  if (value === null) return words.noSource
  const { text, standing, decidedOn, decidedBy } = value.source
  const said = standing === 'proposal' ? text[lang].charAt(0).toLowerCase() + text[lang].slice(1) : text[lang]
  return [
    said,
    ...(decidedBy === undefined ? [] : [decidedBy]),
    ...(decidedOn === undefined ? [] : [words.decided(longDay(decidedOn, lang))]),
  ].join(', ')
}

/** A norm as the source of a step: what it is about, and where it stands. */
const sourceText = (facts: Facts, name: string, on: Day, lang: Lang): string => {
  if (!isNormName(name)) return name
  const { about } = normDefinitions[name] as NormDefinition
  return proofWordsOf(lang).norm(about[lang], originText(facts.norms.origin(name, on), lang))
}

const groundText = (ground: string, lang: Lang): string => {
  const { step, state } = adviceWordsOf(lang)
  return (
    (step as { readonly [ground: string]: string })[ground] ??
    (state as { readonly [ground: string]: string })[ground] ??
    ground
  )
}

const byText = (facts: Facts, by: string, lang: Lang): string =>
  (adviceWordsOf(lang).actor as { readonly [actor: string]: string })[by] ?? nameOf(facts, by)

const worded = (facts: Facts, step: Step, on: Day, lang: Lang): Step => {
  const source = (name: string): string => sourceText(facts, name, on, lang)
  switch (step.kind) {
    case 'counted':
    case 'counted_back':
    case 'paused':
      return step.source === undefined ? step : { ...step, source: source(step.source) }
    case 'act_applies':
      return { ...step, source: source(step.source) }
    case 'act_silent':
      return step.why.reason === 'not_bound'
        ? { ...step, why: { ...step.why, source: source(step.why.source) } }
        : step
    case 'extended':
      return { ...step, by: byText(facts, step.by, lang) }
    case 'stopped':
      return { ...step, ground: groundText(step.ground, lang) }
    default:
      return step
  }
}

const normsIn = ({ steps }: Deadline): readonly NormName[] =>
  steps
    .flatMap(step =>
      step.kind === 'act_silent'
        ? step.why.reason === 'not_bound'
          ? [step.why.source]
          : []
        : 'source' in step && step.source !== undefined
          ? [step.source]
          : [],
    )
    .filter(isNormName)

const clockBlocks = (facts: Facts, { name, deadline }: Clock, lang: Lang): readonly Block[] => {
  const words = proofWordsOf(lang)
  const on = startOf(deadline, facts.today)
  const proof = { ...deadline, steps: deadline.steps.map(step => worded(facts, step, on, lang)) }
  return [
    heading(2, sentence(adviceWordsOf(lang).clock[name])),
    paragraph(words.about[name](facts.model.council.data.council.short_name)),
    ...deadlineProof(proof, deadlineWordsOf(lang), { level: 3 }),
    paragraph(words.stands(facts.today, deadlineWordsOf(lang).state(stateOf(deadline, facts.today)))),
  ]
}

const normsTable = (facts: Facts, clocks: readonly Clock[], lang: Lang): readonly Block[] => {
  const words = proofWordsOf(lang)
  const used = new Map<NormName, Day>()
  for (const { deadline } of clocks)
    for (const name of normsIn(deadline)) used.set(name, startOf(deadline, facts.today))
  if (used.size === 0) return []
  const rows = [...used].map(([name, on]) => [
    (normDefinitions[name] as NormDefinition).about[lang],
    normText(name, facts.norms.get(name, on), lang),
    originText(facts.norms.origin(name, on), lang),
  ])
  return [table(words.norms, words.normColumns, rows)]
}

/** The whole proof of the clocks of an advice, fit to stand as an annex to a letter. */
export const deadlineAnnex = (facts: Facts, life: AdviceLife, clocks: readonly Clock[], lang: Lang): Doc => {
  const words = proofWordsOf(lang)
  const { title, request } = life.entry.data
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.from, facts.model.council.data.council.name],
    [words.paper, request?.paper],
    [words.on, longDay(facts.today, lang)],
  ]
  return page(facts, words.title(title), lang, [
    pairs(lines.flatMap(([term, text]) => (text ? [[term, text] as const] : []))),
    ...(clocks.length === 0
      ? [paragraph(words.none)]
      : [...clocks.flatMap(clock => clockBlocks(facts, clock, lang)), ...normsTable(facts, clocks, lang)]),
  ])
}
