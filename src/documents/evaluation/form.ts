import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { EVALUATION_FORM, openFor, scaleOf, whyKey } from '../../domain/evaluation/gathered.ts'
import { type Audience, type Question, questionsFor } from '../../domain/evaluation/questions.ts'
import { END_MARK } from '../../domain/inbox/sheet.ts'
import { nameOf } from '../../domain/names.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { bothWords } from '../../domain/words.ts'
import { evaluationFormWords as english } from '../../lang/en/evaluation-form.ts'
import { listed } from '../../lang/format.ts'
import { evaluationFormWords as dutch, type EvaluationFormWords } from '../../lang/nl/evaluation-form.ts'
import type { ClosedSpan, Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { code, heading, paragraph, room, tick } from '../../tree/build.ts'
import type { Block, Doc, Inline } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const formWordsOf = (lang: Lang): EvaluationFormWords => (lang === 'nl' ? dutch : english)

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
  const words = formWordsOf(lang)
  return names.length === 0 ? words.supporter : `${words.supporter} (${listed(names, lang)})`
}

const markOf = ({ audience }: QuestionForm, lang: Lang): string =>
  `[ipr:${EVALUATION_FORM}:${audience}:-:${lang}]`

// The answer begins behind the first colon after a key.
const labelOf = (facts: Facts, { id, list }: Question, lang: Lang): string =>
  facts.norms.word(list, id, lang).replaceAll(':', ',')

const asked = (facts: Facts, question: Question, index: number, lang: Lang): readonly Block[] => {
  const words = formWordsOf(lang)
  const choices = scaleOf(question).map(choice => words.choice[choice])
  return [
    heading(2, [code(`[${question.id}]`), ` ${index + 1}. ${labelOf(facts, question, lang)}`]),
    paragraph([`${words.answer}: `, ...ticks(choices)]),
    paragraph([code(`[${whyKey(question.id)}]`), ` ${words.why}:`]),
    room(ROOM),
  ]
}

/** The questions to print or fill in (EVAL-02, EVAL-11, MUNI-02). No name is asked; the marks let answers be read back. */
export const formDoc = (facts: Facts, form: QuestionForm, lang: Lang): Doc => {
  const words = formWordsOf(lang)
  const { audience, span, by, questions } = form
  return page(facts, words.title[audience], lang, [
    paragraph(words.intro[audience]),
    paragraph(words.period(span.from, span.to)),
    paragraph(words.anonymous[audience]),
    paragraph(words.how),
    paragraph([`${words.keep} `, code(markOf(form, lang))]),
    ...questions.flatMap((question, index) => asked(facts, question, index, lang)),
    ...openFor(questions).flatMap(key => [
      heading(2, [code(`[${key}]`), ` ${words.open[key]}`]),
      paragraph(`${words.answer}:`),
      room(ROOM),
    ]),
    paragraph([code(END_MARK), ` ${words.end}`]),
    ...(audience === 'evaluator' ? [] : [paragraph(words.back(receiver(facts, lang), by))]),
  ])
}

/** The same as text for a mail. */
export const formMail = (facts: Facts, form: QuestionForm, lang: Lang): string => {
  const words = formWordsOf(lang)
  const { audience, span, by, questions } = form
  const parts = questions.map((question, index) => {
    const boxes = scaleOf(question).map(choice => `[ ] ${words.choice[choice]}`)
    return [
      `[${question.id}] ${index + 1}. ${labelOf(facts, question, lang)}`,
      `${words.answer}: ${boxes.join('   ')}`,
      `[${whyKey(question.id)}] ${words.why}:`,
    ].join('\n')
  })
  return `${[
    `${words.mail.subject}: ${words.title[audience]}`,
    words.intro[audience],
    words.period(span.from, span.to),
    words.anonymous[audience],
    words.how,
    `${words.keep} ${markOf(form, lang)}`,
    ...parts,
    ...openFor(questions).map(key => `[${key}] ${words.open[key]}\n${words.answer}:`),
    `${END_MARK} ${words.end}`,
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
    text: bothWords(facts, list, id),
  })),
})
