import * as z from 'zod'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import {
  type Frame,
  membersData,
  membersDoc,
  shareableData,
  shareableDoc,
} from '../../documents/evaluation/parts.ts'
import { crossings } from '../../domain/evaluation/apart.ts'
import { membersPart, shareablePart } from '../../domain/evaluation/parts.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { evaluationArgument, evaluationNamed } from './named.ts'
import { EVALUATION_READS } from './reads.ts'

const frameOf = ({ model, today }: Facts, lang: Lang): Frame => ({
  council: model.council.data.council.name,
  today,
  lang,
})

/** The members’ part of an evaluation: all topics, answers without names, agreements. */
export const evaluateShow = command({
  options: z.object({}),
  args: [evaluationArgument],
  reads: EVALUATION_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said] }) => {
    const part = membersPart(facts, evaluationNamed(facts, said))
    return { doc: membersDoc(part, frameOf(facts, lang)), data: membersData(part) }
  },
})

/** The part of an evaluation for the alderman; refused while something of the members’ part stands in it. */
export const evaluateShare = command({
  options: z.object({}),
  args: [evaluationArgument],
  reads: EVALUATION_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [said] }) => {
    const evaluation = evaluationNamed(facts, said)
    if (evaluation.data.kind === 'workgroup')
      throw new Refusal('evaluation-stays-inside', { id: evaluation.id })
    const text = facts.model.get('evaluation-shareable', evaluation.id)
    const [crossing] = text === undefined ? [] : crossings(facts, text)
    if (text !== undefined && crossing !== undefined)
      throw new Refusal(`evaluation-part-${crossing.kind}`, { path: text.path, text: crossing.text })
    const part = shareablePart(facts, evaluation)
    return { doc: shareableDoc(part, frameOf(facts, lang)), data: shareableData(part) }
  },
})
