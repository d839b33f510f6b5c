import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Condition } from '../../domain/evaluation/conditions.ts'
import type { FollowUp } from '../../domain/evaluation/follow-up.ts'
import { evaluationWords as english } from '../../lang/en/evaluation.ts'
import { listed, shortDay } from '../../lang/format.ts'
import { dueText, looseDay } from '../../lang/loose-days.ts'
import { evaluationWords as dutch, type EvaluationWords } from '../../lang/nl/evaluation.ts'
import type { Bilingual } from '../../model/norms.ts'
import { heading, table } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'

export const evaluationWordsOf = (lang: Lang): EvaluationWords => (lang === 'nl' ? dutch : english)

/** How an agreement stands: done and when, or what it lacks. */
const standingText = (
  { standing, closed, lacks }: Pick<FollowUp, 'standing' | 'closed' | 'lacks'>,
  lang: Lang,
): string => {
  const words = evaluationWordsOf(lang).followUp
  const stands =
    closed === null ? words.standing[standing] : words.on(words.standing[standing], looseDay(closed))
  if (lacks.length === 0) return stands
  const missing = listed(
    lacks.map(lack => words.lacks[lack]),
    lang,
  )
  return `${stands}; ${words.lacking(missing)}`
}

/** When it is due; the word for what goes on without a day. */
export const dueOrOngoing = (due: string | null, ongoing: boolean, lang: Lang): string =>
  due !== null ? dueText(due, lang) : ongoing ? evaluationWordsOf(lang).followUp.ongoing : ''

/** Agreements of evaluations with who does them, for readers inside the council. */
export const followUpTable = (
  followUps: readonly (FollowUp & { readonly owners: readonly string[] })[],
  lang: Lang,
): Block => {
  const words = evaluationWordsOf(lang).followUp
  return table(
    '',
    words.columns,
    followUps.map(each => [
      each.entry.data.what,
      each.entry.data.how ?? '',
      each.owners.length === 0 ? words.side[each.entry.data.side] : listed(each.owners, lang),
      dueOrOngoing(each.state.due, each.entry.data.ongoing, lang),
      standingText(each, lang),
    ]),
    { rowHeads: true },
  )
}

/** The conditions that the municipality provides, with how each stands (MUNI-05). */
export const conditionsBlocks = (
  conditions: readonly (Condition & { readonly word: Bilingual })[],
  lang: Lang,
): readonly Block[] => {
  if (conditions.length === 0) return []
  const words = evaluationWordsOf(lang).conditions
  return [
    heading(2, words.title),
    table(
      '',
      words.columns,
      conditions.map(({ word, standing, counted, on }) => [
        word[lang],
        counted === null || counted.of < 2 || standing === 'unknown'
          ? words.standing[standing]
          : `${words.standing[standing]}, ${words.counted(counted.done, counted.of)}`,
        on === null ? '' : shortDay(on),
      ]),
      { rowHeads: true },
    ),
  ]
}
