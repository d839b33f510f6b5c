import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { type Audience, type Question, questionsFor } from '../../domain/evaluation/questions.ts'
import { nameOf } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { evaluationFormWords as english } from '../../lang/en/evaluation-form.ts'
import { listed } from '../../lang/format.ts'
import { evaluationFormWords as dutch, type EvaluationFormWords } from '../../lang/nl/evaluation-form.ts'
import type { ClosedSpan, Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { heading, paragraph, room, tick } from '../../tree/build.ts'
import type { Block, Doc, Inline } from '../../tree/tree.ts'
import { page } from '../page.ts'

const wordsOf = (lang: Lang): EvaluationFormWords => (lang === 'nl' ? dutch : english)

/** A form with the questions of one audience, about a period, to be back by a day. */
export interface QuestionForm {
  readonly audience: Audience
  readonly span: ClosedSpan
  readonly by: Day | null
  readonly questions: readonly Question[]
}

/** The form for an audience. */
export const questionForm = (
  facts: Facts,
  audience: Audience,
  span: ClosedSpan,
  by: Day | null,
): QuestionForm => ({ audience, span, by, questions: questionsFor(facts, audience) })

const ROOM = 2

const ticks = (choices: readonly string[]): readonly (string | Inline)[] =>
  choices.flatMap((choice, index) => [...(index === 0 ? [] : ['   ']), tick(), ` ${choice}`])

const receiver = (facts: Facts, lang: Lang): string => {
  const names = idsInRole(facts, facts.today, 'supporter').map(id => nameOf(facts, id))
  const words = wordsOf(lang)
  return names.length === 0 ? words.supporter : `${words.supporter} (${listed(names, lang)})`
}

const asked = (facts: Facts, { id, list }: Question, index: number, lang: Lang): readonly Block[] => {
  const words = wordsOf(lang)
  return [
    heading(2, `${index + 1}. ${facts.norms.word(list, id, lang)}`),
    paragraph(ticks(words.scale[list])),
    paragraph(words.why),
    room(ROOM),
  ]
}

/** The questions to print or fill in (EVAL-02, EVAL-11, MUNI-02). No name is asked. */
export const formDoc = (facts: Facts, form: QuestionForm, lang: Lang): Doc => {
  const words = wordsOf(lang)
  const { audience, span, by, questions } = form
  return page(facts, words.title[audience], lang, [
    paragraph(words.intro[audience]),
    paragraph(words.period(span.from, span.to)),
    paragraph(words.anonymous[audience]),
    ...questions.flatMap((question, index) => asked(facts, question, index, lang)),
    heading(2, words.better),
    room(ROOM),
    ...(audience === 'evaluator' ? [] : [paragraph(words.back(receiver(facts, lang), by))]),
  ])
}

/** The same as text for a mail, with an arrow for each answer. */
export const formMail = (facts: Facts, form: QuestionForm, lang: Lang): string => {
  const words = wordsOf(lang)
  const { audience, span, by, questions } = form
  const parts = questions.map(({ id, list }, index) =>
    [
      `${index + 1}. ${facts.norms.word(list, id, lang)}`,
      words.mail.choose(words.scale[list].join(' / ')),
      '→ ',
      `${words.why}:`,
      '→ ',
    ].join('\n'),
  )
  return `${[
    `${words.mail.subject}: ${words.title[audience]}`,
    words.intro[audience],
    words.period(span.from, span.to),
    words.anonymous[audience],
    words.mail.how,
    ...parts,
    `${words.better}\n→ `,
    ...(audience === 'evaluator' ? [] : [words.back(receiver(facts, lang), by)]),
  ].join('\n\n')}\n`
}

/** The same as plain data. */
export const formData = (facts: Facts, { audience, span, by, questions }: QuestionForm) => ({
  audience,
  span,
  by,
  questions: questions.map(({ id, list }) => ({
    id,
    text: { nl: facts.norms.word(list, id, 'nl'), en: facts.norms.word(list, id, 'en') },
  })),
})
