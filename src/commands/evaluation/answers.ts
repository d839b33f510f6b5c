import * as z from 'zod'
import { optional, text } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { append } from '../../archive/edit.ts'
import { type Draft, draftOf } from '../../archive/plan.ts'
import { answersData, answersDoc, countSentence } from '../../documents/evaluation/answers.ts'
import { formWordsOf } from '../../documents/evaluation/form.ts'
import { EVALUATION_FORM, type Gathered, gathered } from '../../domain/evaluation/gathered.ts'
import type { Entry } from '../../model/model.ts'
import type { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { type Collected, collected } from '../inbox/collect.ts'
import { sentenceOf } from '../inbox/sentence.ts'
import { planOn } from '../planned.ts'
import { evaluationNamed } from './named.ts'
import { EVALUATION_READS } from './reads.ts'

const whyNot = (trouble: Refusal | 'no-form' | 'blank', lang: Lang): string => {
  const { answers: words } = formWordsOf(lang)
  if (trouble === 'no-form') return words.noForm
  if (trouble === 'blank') return words.blank
  return sentenceOf(trouble, lang)
}

// A question that has a summary already keeps it: someone wrote that.
const counted = (
  evaluation: Entry<'evaluation'>,
  found: readonly Gathered[],
  lang: Lang,
): readonly Draft[] => {
  const known = new Set(evaluation.data.answers.map(({ question }) => question))
  const rows = found
    .flatMap(({ questions, least }) => questions.map(each => ({ each, least })))
    .filter(({ each }) => each.count && !known.has(each.question.id))
    .filter(
      ({ each }, index, all) => all.findIndex(other => other.each.question.id === each.question.id) === index,
    )
  // The one answer of an alderman carries no number: that would hide it as one of too few.
  const after = rows.reduce(
    (source, { each, least }) =>
      append(source, ['answers'], {
        question: each.question.id,
        summary: countSentence(each, lang),
        ...(least === 1 ? {} : { count: String(each.count) }),
      }),
    evaluation.source,
  )
  const why = formWordsOf(lang).answers.plan(evaluation.data.held)
  return rows.length === 0 ? [] : [draftOf(evaluation.source, after, why)]
}

/** Reads question forms that came back and sums them up without names; with `--into` the counts go into the evaluation. */
export const evaluateAnswers = command({
  options: z.object({
    into: optional(
      text,
      'zet de aantallen bij deze evaluatie: kenmerk of datum',
      'put the counts with this evaluation: id or date',
    ),
  }),
  args: [
    {
      name: { nl: 'BESTAND', en: 'FILE' },
      about: {
        nl: 'een ingevuld formulier, of de map met formulieren: .docx, .eml, .pdf of .txt',
        en: 'a filled form, or the folder of forms: .docx, .eml, .pdf or .txt',
      },
      required: true,
    },
  ],
  reads: EVALUATION_READS,
  archive: 'whole',
  run: async ({ facts, lang, inbox, options, args: [path = ''] }) => {
    const evaluation = options.into === undefined ? undefined : evaluationNamed(facts, options.into)
    const all: readonly Collected<typeof EVALUATION_FORM>[] = await collected(inbox, inbox.files(path), [
      EVALUATION_FORM,
    ])
    const forms = all.flatMap(each => ('filled' in each ? [each.filled] : []))
    const notRead = all.flatMap(each =>
      'trouble' in each ? [{ file: each.file, why: whyNot(each.trouble, lang) }] : [],
    )
    const found = gathered(facts, forms, said => formWordsOf(said).choice)
    const drafts = evaluation === undefined ? [] : counted(evaluation, found, lang)
    return {
      doc: answersDoc(facts, found, notRead, lang),
      data: answersData(found, notRead),
      exit: notRead.length > 0 ? 1 : 0,
      ...(evaluation === undefined
        ? {}
        : {
            plan: planOn(facts, {
              say: formWordsOf(lang).answers.plan(evaluation.data.held),
              message: `evaluation: answers of ${evaluation.id}`,
              drafts,
            }),
          }),
    }
  },
})
