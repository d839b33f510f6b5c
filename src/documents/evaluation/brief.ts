import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { type Tie, tieOf } from '../../domain/evaluation/evaluator.ts'
import { questionsFor } from '../../domain/evaluation/questions.ts'
import { nameOf } from '../../domain/names.ts'
import { activeOn, membershipEnd } from '../../domain/people/membership.ts'
import { clientConsultationOn } from '../../domain/people/roles.ts'
import { euros } from '../../lang/format.ts'
import { yearOf } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Cents } from '../../model/money.ts'
import { bullets, heading, note, numbered, paragraph } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { figuresBlocks } from './figures.ts'
import type { Preparation } from './prepare.ts'
import { evaluationWordsOf } from './shared.ts'

/** Someone who may do the evaluation, and what stands in the way (EVAL-07). */
export interface Evaluator {
  readonly person: string
  readonly tie: Tie | null
}

/** Whether a person may do the independent evaluation today. */
export const evaluatorCheck = (facts: Facts, person: string): Evaluator => ({
  person,
  tie: tieOf(facts, person, facts.today),
})

const budgeted = ({ model, today }: Facts): Cents | null => {
  const rows = model
    .get('money', `${yearOf(today)}`)
    ?.data.budget.filter(({ line }) => line === 'external_evaluation')
  return rows === undefined || rows.length === 0 ? null : rows.reduce((sum, { amount }) => sum + amount, 0)
}

const evaluatorBlocks = (facts: Facts, evaluator: Evaluator | null, lang: Lang): readonly Block[] => {
  const { brief: words } = evaluationWordsOf(lang)
  const amount = budgeted(facts)
  return [
    heading(2, words.evaluator),
    paragraph(words.must),
    ...(evaluator === null
      ? []
      : [
          evaluator.tie === null
            ? note('info', [paragraph(words.fit(nameOf(facts, evaluator.person)))])
            : note('error', [paragraph(words.ties[evaluator.tie](nameOf(facts, evaluator.person)))]),
        ]),
    paragraph(amount === null ? words.noBudget : words.budget(euros(amount, lang))),
  ]
}

/** The brief for the independent adviser, with the figures, and the check of who does it (EVAL-07, BUDG-06). */
export const briefDoc = (facts: Facts, found: Preparation, evaluator: Evaluator | null, lang: Lang): Doc => {
  const { brief: words, prepare } = evaluationWordsOf(lang)
  const { span } = found.period
  const members = activeOn(facts, facts.today).length
  const former = facts.model.all('member').filter(({ data }) => {
    const end = membershipEnd(data)
    return end !== undefined && end < facts.today && end >= span.from
  }).length
  const cc = clientConsultationOn(facts, facts.today).length
  return page(facts, words.title, lang, [
    paragraph(words.aim),
    paragraph(`${prepare.period}: ${prepare.span(span.from, span.to)}.`),
    heading(2, words.questions),
    numbered(questionsFor(facts, 'evaluator').map(({ id, list }) => facts.norms.word(list, id, lang))),
    heading(2, words.talk),
    bullets([
      words.members(members),
      ...(former === 0 ? [] : [words.former(former)]),
      ...(cc === 0 ? [] : [words.cc(cc)]),
      words.municipality,
    ]),
    heading(2, words.papers),
    bullets(words.papersList),
    note('warning', [paragraph(words.not)]),
    heading(2, words.result),
    bullets(words.results),
    ...evaluatorBlocks(facts, evaluator, lang),
    ...figuresBlocks(facts, found.figures, lang),
  ])
}
