import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { followUpOf } from '../../domain/evaluation/follow-up.ts'
import { groupName } from '../../domain/names.ts'
import { shortDay } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { code, paragraph, table } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { evaluationWordsOf } from './shared.ts'

const openOf = (facts: Facts, evaluation: Entry<'evaluation'>) => {
  const all = followUpOf(facts, [evaluation])
  return { all: all.length, open: all.filter(({ state }) => state.open).length }
}

const discussedOn = ({ model }: Facts, { data }: Entry<'evaluation'>) =>
  data.discussed_with_alderman === undefined
    ? null
    : (model.get('meeting', data.discussed_with_alderman)?.data.date ?? null)

/** Every evaluation that was held, newest first, with what became of its agreements. */
export const evaluationList = (facts: Facts, all: readonly Entry<'evaluation'>[], lang: Lang): Doc => {
  const { list: words, name } = evaluationWordsOf(lang)
  const rows = all.map(evaluation => {
    const { kind, group, held } = evaluation.data
    const { open, all: count } = openOf(facts, evaluation)
    const discussed = discussedOn(facts, evaluation)
    return [
      shortDay(held),
      [`${name(kind, group === undefined ? null : groupName(facts, group))} `, code(evaluation.id)],
      words.open(open, count),
      discussed === null ? '' : shortDay(discussed),
    ]
  })
  return page(facts, words.title, lang, [
    rows.length === 0 ? paragraph(words.none) : table('', words.columns, rows, { rowHeads: true }),
  ])
}

/** The same as plain data. */
export const evaluationListData = (facts: Facts, all: readonly Entry<'evaluation'>[]) =>
  all.map(evaluation => ({
    id: evaluation.id,
    kind: evaluation.data.kind,
    held: evaluation.data.held,
    group: evaluation.data.group ?? null,
    follow_up: openOf(facts, evaluation),
    discussed_with_alderman: discussedOn(facts, evaluation),
  }))
