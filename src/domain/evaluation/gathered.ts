import type { Facts } from '../../model/facts.ts'
import { chosen, type Filled } from '../inbox/filled.ts'
import { compareDutch } from '../names.ts'
import { leastShown } from '../small-numbers.ts'
import { namedIn } from './named.ts'
import { type Audience, audiences, type Question, questionsFor } from './questions.ts'

/** The name that forms of an evaluation carry; `replies` does not take them over, as answers are never kept. */
export const EVALUATION_FORM = 'evaluation'

/** What can be ticked: for a question that is answered with yes or no, and for a topic that goes well or not. */
export const scales = {
  asked: ['yes', 'little', 'no', 'unknown'],
  topic: ['well', 'better', 'badly', 'unknown'],
} as const
export type Choice = (typeof scales)[keyof typeof scales][number]

/** The scale of a question. */
export const scaleOf = ({ list }: Question): readonly Choice[] =>
  list === 'eval_topics' ? scales.topic : scales.asked

/** Key on a form of the explanation that goes with a question. */
export const whyKey = (id: string): string => `waarom:${id}`

/** Questions without boxes: what should be different, and where a council has no list of questions also the rest. */
export const openKeys = ['goed', 'nodig', 'anders'] as const
export type OpenKey = (typeof openKeys)[number]

/** The open questions of a form that also holds these questions. */
export const openFor = (questions: readonly Question[]): readonly OpenKey[] =>
  questions.length === 0 ? openKeys : ['anders']

/** The word for each choice in a language. */
export type ChoiceWords = { readonly [C in Choice]: string }

/** The answers to one question, without who gave them. */
export interface GatheredQuestion {
  readonly question: Question
  /** How many people answered it; null when too few did. */
  readonly count: number | null
  /** How often each was ticked; none when too few answered. */
  readonly ticked: readonly { readonly choice: Choice; readonly count: number }[]
  readonly texts: readonly GatheredText[]
}

/** Something that was written, in an order that tells nothing of who wrote it. */
export interface GatheredText {
  readonly text: string
  /** A member's name stands in it. */
  readonly named: boolean
}

/** What came back for one audience. */
export interface Gathered {
  readonly audience: Audience
  readonly forms: number
  /** Fewest answers that are shown. */
  readonly least: number
  readonly questions: readonly GatheredQuestion[]
  readonly open: readonly { readonly key: OpenKey; readonly texts: readonly GatheredText[] }[]
  /** Answers that could not be told from their question. */
  readonly unclear: number
}

type Form = Filled<typeof EVALUATION_FORM>

const textsOf = (facts: Facts, forms: readonly Form[], key: string): readonly GatheredText[] =>
  forms
    .flatMap(({ answers }) => answers.get(key) ?? [])
    .toSorted(compareDutch)
    .map(text => ({ text, named: namedIn(facts, text).length > 0 }))

const choiceOf = (question: Question, form: Form, words: (lang: Form['lang']) => ChoiceWords) => {
  const said = form.answers.get(question.id)
  if (said === undefined) return undefined
  const choices = scaleOf(question).map(key => ({ key, word: words(form.lang)[key] }))
  return chosen({ key: question.id, label: '', choices }, said) as Choice | undefined
}

// An alderman or an evaluator answers as who they are: there is nobody to recognise.
const BY_NAME: ReadonlySet<Audience> = new Set(['alderman', 'evaluator'])

const leastFor = (facts: Facts, audience: Audience): number => (BY_NAME.has(audience) ? 1 : leastShown(facts))

const questionOf = (
  facts: Facts,
  forms: readonly Form[],
  question: Question,
  words: (lang: Form['lang']) => ChoiceWords,
  least: number,
): GatheredQuestion => {
  const ticks = forms.flatMap(form => choiceOf(question, form, words) ?? [])
  const why = whyKey(question.id)
  const count = forms.filter(
    form => choiceOf(question, form, words) !== undefined || form.answers.has(why),
  ).length
  const few = count < least
  return {
    question,
    count: few ? null : count,
    ticked: few
      ? []
      : scaleOf(question).flatMap(choice => {
          const times = ticks.filter(each => each === choice).length
          return times === 0 ? [] : [{ choice, count: times }]
        }),
    texts: few ? [] : textsOf(facts, forms, why),
  }
}

/**
 * The answers of forms that came back, for each audience apart: counts and texts without who gave them, and nothing
 * of a question that too few people answered (CONF-09). Reads members for their names.
 */
export const gathered = (
  facts: Facts,
  forms: readonly Form[],
  words: (lang: Form['lang']) => ChoiceWords,
): readonly Gathered[] =>
  audiences.keys.flatMap((audience): readonly Gathered[] => {
    const own = forms.filter(({ about }) => about === audience)
    if (own.length === 0) return []
    const questions = questionsFor(facts, audience)
    const least = leastFor(facts, audience)
    const few = own.length < least
    return [
      {
        audience,
        forms: own.length,
        least,
        questions: questions.map(question => questionOf(facts, own, question, words, least)),
        open: openFor(questions).map(key => ({ key, texts: few ? [] : textsOf(facts, own, key) })),
        unclear: own.reduce((sum, { unclear }) => sum + unclear.length, 0),
      },
    ]
  })
