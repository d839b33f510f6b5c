import type { Advice } from '../../../schemas/advice.ts'
import type { KindName } from '../../../schemas/kinds.ts'
import type { Answer } from '../../../schemas/vocabulary/advice.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Bilingual } from '../../model/norm-vocabularies.ts'
import { bodyOf } from '../../model/source.ts'
import { livesOf } from '../advice/lives.ts'
import type { AdviceLife } from '../advice/replay.ts'
import { issuedOn } from '../advice/rounds.ts'
import { bothWords } from '../words.ts'
import { asPublic, type Origin, type Public } from './brand.ts'

/** A text that was released: an advice, or the request or the response that goes with it. */
export interface TextFields {
  readonly title: string
  readonly date: Day | null
  readonly from: string | null
  /** The prose, in Markdown. */
  readonly prose: string
  readonly released: { readonly by: string; readonly on: Day }
}

export interface RecommendationFields {
  readonly n: number
  readonly text: string
  /** Null while nobody confirmed what the College answered, or the response is not public. */
  readonly answer: { readonly class: Answer; readonly reason: string | null; readonly on: Day } | null
  readonly followUp: readonly {
    readonly on: Day
    readonly text: string
    readonly due: Day | null
    readonly done: boolean
  }[]
}

/** An advice that was issued and released, with what goes with it as far as that was released too. */
export interface AdviceFields extends Origin {
  readonly id: string
  readonly number: string | null
  readonly kind: Advice['kind']
  readonly form: Advice['form']
  readonly addressee: Advice['addressee']
  readonly themes: readonly Bilingual[]
  readonly issued: Day
  /** The advice; of an oral one the report. */
  readonly text: TextFields
  readonly request: TextFields | null
  readonly response: TextFields | null
  readonly recommendations: readonly RecommendationFields[]
  /** How the advice was used; public with the response. */
  readonly use: string | null
  /** Day of the last public fact. */
  readonly updated: Day
}
export type PublicAdvice = Public<AdviceFields>

type Part = Advice['released'][number]['part']

const kindOf: { readonly [P in Part]: 'request' | 'advice-text' | 'response' | 'report' } = {
  request: 'request',
  advice: 'advice-text',
  response: 'response',
  report: 'report',
}

// Two acts make a part public, and neither alone: the level of its file, and the release in the dossier.
const released = (
  { model, today }: Facts,
  { id, data }: AdviceLife['entry'],
  part: Part,
): TextFields | null => {
  const entry = model.get(kindOf[part], id)
  const release = data.released.find(row => row.part === part && row.on <= today)
  if (entry === undefined || release === undefined || entry.data.visibility !== 'public') return null
  return {
    title: entry.data.title,
    date: entry.data.date ?? null,
    from: entry.data.from ?? null,
    prose: bodyOf(entry.source).trim(),
    released: { by: release.by, on: release.on },
  }
}

const recommendationsOf = (
  { data }: AdviceLife['entry'],
  answered: boolean,
  today: Day,
): readonly RecommendationFields[] =>
  data.recommendations.map(({ n, text, answer, follow_up }) => ({
    n,
    text,
    answer:
      answered && answer?.confirmed_by !== undefined && answer.on <= today
        ? { class: answer.class, reason: answer.reason ?? null, on: answer.on }
        : null,
    followUp: answered
      ? follow_up
          .filter(({ on }) => on <= today)
          .map(({ on, text, due, done }) => ({ on, text, due: due ?? null, done }))
      : [],
  }))

const numberOf = ({ steps }: AdviceLife): string | null => {
  const sent = steps.findLast(({ event }) => event.event === 'sent')?.event
  return (sent?.event === 'sent' ? sent.number : undefined) ?? null
}

const latest = (days: readonly (Day | null)[]): Day =>
  days.filter(day => day !== null).reduce((last, day) => (day > last ? day : last))

const adviceOf = (facts: Facts, life: AdviceLife, withResponse: boolean): readonly PublicAdvice[] => {
  const { entry } = life
  const issued = issuedOn(life)
  const spoken = released(facts, entry, 'report')
  const text = released(facts, entry, 'advice') ?? spoken
  if (text === null || issued === null || issued > facts.today) return []
  const request = released(facts, entry, 'request')
  const response = withResponse ? released(facts, entry, 'response') : null
  const recommendations = recommendationsOf(entry, response !== null, facts.today)
  const kinds: readonly (KindName | null)[] = [
    'advice',
    text === spoken ? 'report' : 'advice-text',
    request && 'request',
    response && 'response',
  ]
  return [
    asPublic({
      id: entry.id,
      number: numberOf(life),
      kind: entry.data.kind,
      form: entry.data.form,
      addressee: entry.data.addressee,
      themes: entry.data.themes.map(id => bothWords(facts, 'themes', id)),
      issued,
      text,
      request,
      response,
      recommendations,
      use: response === null ? null : (entry.data.use ?? null),
      updated: latest([
        issued,
        text.released.on,
        request?.released.on ?? null,
        response?.released.on ?? null,
        ...recommendations.flatMap(({ answer, followUp }) => [
          answer?.on ?? null,
          ...followUp.map(({ on }) => on),
        ]),
      ]),
      sources: kinds.flatMap(kind => (kind === null ? [] : [`${kind}:${entry.id}`])),
      grounds: ['release'],
    }),
  ]
}

/**
 * Every advice that was issued and released, newest first (ADV-30). Whether it was released in time is what the
 * rules of the archive check; `withResponse` is the council's choice to publish the answers too.
 */
export const publicAdvices = (facts: Facts, withResponse: boolean): readonly PublicAdvice[] =>
  livesOf(facts)
    .flatMap(life => adviceOf(facts, life, withResponse))
    .sort((a, b) => (a.issued === b.issued ? (a.id < b.id ? 1 : -1) : a.issued < b.issued ? 1 : -1))
