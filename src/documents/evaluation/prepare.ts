import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { answersShown } from '../../domain/evaluation/answers.ts'
import { type Condition, conditionsOf } from '../../domain/evaluation/conditions.ts'
import { type Figures, figuresOf } from '../../domain/evaluation/figures.ts'
import { type FollowUp, followUpOf } from '../../domain/evaluation/follow-up.ts'
import {
  type EvaluationKind,
  evaluationsHeld,
  type Period,
  periodOf,
} from '../../domain/evaluation/period.ts'
import { isShared, topicsFor } from '../../domain/evaluation/questions.ts'
import { groupName, nameOf } from '../../domain/names.ts'
import { holdings } from '../../domain/people/roles.ts'
import { common } from '../../domain/people/spans.ts'
import { bothWords } from '../../domain/words.ts'
import { longDay } from '../../lang/format.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { bullets, code, emphasis, heading, note, pairs, paragraph, room } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { conditionsData, figuresData, followUpData } from './data.ts'
import { figuresBlocks } from './figures.ts'
import { conditionsBlocks, evaluationWordsOf, followUpTable } from './shared.ts'

/** Everything that the preparation of an evaluation says. */
export interface Preparation {
  readonly kind: EvaluationKind
  readonly group: string | null
  readonly period: Period
  readonly followUp: readonly FollowUp[]
  readonly figures: Figures
  readonly conditions: readonly Condition[]
  readonly topics: readonly string[]
}

// Agreements of evaluations are made by members and municipality together: each looks back on all of them.
const before = (facts: Facts, kind: EvaluationKind, { last }: Period, group?: string) => {
  if (kind === 'workgroup') return evaluationsHeld(facts, 'workgroup', group).slice(-1)
  const since = last?.data.held ?? ('1900-01-01' as Day)
  return (['internal', 'municipal', 'independent'] as const).flatMap(each =>
    evaluationsHeld(facts, each).filter(({ data }) => data.held >= since),
  )
}

/** What there is to know before an evaluation, since the last one or over the period asked for. */
export const preparation = (
  facts: Facts,
  kind: EvaluationKind,
  asked: {
    readonly group?: string | undefined
    readonly from?: Day | undefined
    readonly to?: Day | undefined
  },
): Preparation => {
  const period = periodOf(facts, kind, asked)
  return {
    kind,
    group: asked.group ?? null,
    period,
    followUp: followUpOf(facts, before(facts, kind, period, asked.group)),
    figures: figuresOf(facts, period.span, asked.group),
    conditions: kind === 'workgroup' ? [] : conditionsOf(facts),
    topics: topicsFor(facts, kind),
  }
}

const head = (facts: Facts, { kind, period }: Preparation, lang: Lang): Block => {
  const words = evaluationWordsOf(lang).prepare
  const { span, last, due } = period
  return pairs([
    [words.period, words.span(span.from, span.to)],
    [words.last, last === null ? words.never : longDay(last.data.held, lang)],
    [words.due, due === null ? words.noDue : words.dueOn(due.due, daysBetween(facts.today, due.due))],
    ...(due === null
      ? []
      : [[words.planned, due.planned === null ? words.notPlanned : longDay(due.planned, lang)] as const]),
    [words.who, words.lead[kind]],
  ])
}

const followUps = (facts: Facts, { followUp }: Preparation, lang: Lang): readonly Block[] => {
  const words = evaluationWordsOf(lang).prepare
  const named = followUp.map(each => ({ ...each, owners: each.state.owners.map(id => nameOf(facts, id)) }))
  return [
    heading(2, words.followUp),
    followUp.length === 0 ? paragraph(words.followUpNone) : followUpTable(named, lang),
  ]
}

const previous = (
  facts: Facts,
  last: Entry<'evaluation'> | null,
  id: string,
  lang: Lang,
): readonly Block[] => {
  const words = evaluationWordsOf(lang).prepare
  const answer = last === null ? undefined : answersShown(facts, last).find(each => each.id === id)
  return last === null || answer === undefined
    ? []
    : [paragraph([emphasis(words.previous(last.data.held, answer.summary ?? words.few))])]
}

const ROOM = 2

const asked = (
  facts: Facts,
  { period }: Preparation,
  list: 'eval_aspects' | 'value_questions' | 'eval_topics',
  ids: readonly string[],
  lang: Lang,
): readonly Block[] => {
  const words = evaluationWordsOf(lang).prepare
  return ids.flatMap(id => [
    heading(3, facts.norms.word(list, id, lang)),
    ...(list === 'eval_topics'
      ? [paragraph([emphasis(isShared(facts, id) ? words.shared : words.stays)])]
      : []),
    ...previous(facts, period.last, id, lang),
    room(ROOM),
  ])
}

const goals = (facts: Facts, { kind, period }: Preparation, lang: Lang): readonly Block[] => {
  const words = evaluationWordsOf(lang).prepare
  const found = holdings(facts, 'chair').flatMap(holding => {
    const text = 'assignment' in holding.row ? holding.row.assignment : undefined
    return text === undefined || common(holding, period.span) === undefined ? [] : [{ holding, text }]
  })
  return kind !== 'internal' || found.length === 0
    ? []
    : [
        heading(2, words.assignment),
        ...found.map(({ holding, text }) =>
          paragraph(words.assignmentOf(nameOf(facts, holding.person), text.trim())),
        ),
        paragraph(words.assignmentAsk),
        room(ROOM),
      ]
}

const next = (facts: Facts, { kind, group, period: { due } }: Preparation, lang: Lang): Block => {
  const { next: words } = evaluationWordsOf(lang)
  const held = due?.planned ?? due?.due ?? facts.today
  return bullets([
    [`${words.form}: `, code(words.formLine(kind))],
    [`${words.answers}: `, code(words.answersLine)],
    [`${words.start}: `, code(words.startLine(kind, group, held))],
    [`${words.close}: `, code(words.closeLine(held))],
  ])
}

/**
 * The preparation of an internal, municipal or workgroup evaluation: what became of the last agreements, the figures,
 * the standing questions and the topics as a skeleton, and the conditions (EVAL-02, 09, 11; CHAIR-10; MUNI-02, 05).
 */
export const preparationDoc = (facts: Facts, found: Preparation, lang: Lang): Doc => {
  const { prepare: words } = evaluationWordsOf(lang)
  const { kind, group, figures, conditions, topics } = found
  const name = group === null ? null : groupName(facts, group)
  const { norms } = facts
  const values = kind === 'workgroup' ? [] : norms.vocabulary('value_questions').map(({ id }) => id)
  const aspects = kind === 'workgroup' ? [] : norms.vocabulary('eval_aspects').map(({ id }) => id)
  return page(facts, words.title(kind, name), lang, [
    head(facts, found, lang),
    note('warning', [paragraph(words.inside), paragraph(words.private)]),
    ...followUps(facts, found, lang),
    ...figuresBlocks(facts, figures, lang),
    ...(aspects.length === 0
      ? []
      : [
          heading(2, words.aspects),
          paragraph(words.aspectsHow),
          ...asked(facts, found, 'eval_aspects', aspects, lang),
        ]),
    ...goals(facts, found, lang),
    ...(topics.length === 0
      ? []
      : [heading(2, words.topics), ...asked(facts, found, 'eval_topics', topics, lang)]),
    ...(values.length === 0
      ? []
      : [heading(2, words.values), ...asked(facts, found, 'value_questions', values, lang)]),
    ...conditionsBlocks(
      conditions.map(condition => ({ ...condition, word: bothWords(facts, 'conditions', condition.id) })),
      lang,
    ),
    heading(2, words.next),
    next(facts, found, lang),
  ])
}

/** The same as plain data. */
export const preparationData = ({
  kind,
  group,
  period,
  followUp,
  figures,
  conditions,
  topics,
}: Preparation) => ({
  kind,
  group,
  last: period.last?.id ?? null,
  due: period.due,
  topics,
  follow_up: followUpData(followUp),
  figures: figuresData(figures),
  conditions: conditionsData(conditions),
})
