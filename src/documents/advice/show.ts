import type { Recommendation } from '../../../schemas/advice.ts'
import { adviceForms, adviceKinds, answers, policyPhases } from '../../../schemas/vocabulary/advice.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { clocks } from '../../domain/advice/clocks.ts'
import { type Position, positionsOf } from '../../domain/advice/ledger.ts'
import { type NextStep, nextSteps } from '../../domain/advice/next.ts'
import { together } from '../../domain/advice/overview.ts'
import { type Owed, owes } from '../../domain/advice/owes.ts'
import { registerRow } from '../../domain/advice/register.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import { status } from '../../domain/advice/status.ts'
import { state as stateOf } from '../../domain/deadline.ts'
import { nameOf } from '../../domain/names.ts'
import { longDay, sentence, shortDay } from '../../lang/format.ts'
import type { LetterKind } from '../../lang/nl/advice-letters.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, numbered, type Phrase, pairs, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Doc, ListItem } from '../../tree/tree.ts'
import { page } from '../page.ts'
import {
  actorText,
  adviceWordsOf,
  deadlineWordsOf,
  groupNames,
  letterLine,
  owedText,
  registerWordsOf,
  stepLine,
  whoText,
} from './shared.ts'
import { timeline } from './timeline.ts'

const facing = (facts: Facts, life: AdviceLife, lang: Lang): Block => {
  const words = registerWordsOf(lang).show
  const { data, id } = life.entry
  const { number } = registerRow(facts, life)
  const form = life.way === 'oral' ? 'oral' : 'written'
  const { since, state } = status(facts, life, facts.today)
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.id, id],
    [words.number, number ?? undefined],
    [words.kind, `${adviceKinds.word(data.kind, lang)}, ${adviceForms.word(form, lang)}`],
    [words.phase, data.phase === undefined ? undefined : policyPhases.word(data.phase, lang)],
    [words.themes, data.themes.map(theme => facts.norms.word('themes', theme, lang)).join(', ')],
    [words.workgroups, groupNames(facts, life.entry).join(', ')],
    [words.paper, data.request?.paper],
    [words.wished, data.request?.wished_date && longDay(data.request.wished_date, lang)],
    [words.council, data.request?.council_date && longDay(data.request.council_date, lang)],
    [words.bundles, data.bundles.join(', ')],
    [words.state, words.since(adviceWordsOf(lang).state[state], since)],
  ]
  return pairs(lines.flatMap(([term, text]) => (text ? [[term, text] as const] : [])))
}

const turns = (facts: Facts, life: AdviceLife, lang: Lang): readonly Block[] => {
  const words = registerWordsOf(lang).show
  const list = together(owes(facts, life))
  if (list.length === 0) return [paragraph(words.nothing)]
  return [
    heading(2, words.turn),
    bullets(
      list.map(owed => {
        const line = words.owed(whoText(facts, life, owed.who, lang), owedText(owed, lang), owed.since)
        return owed.due === null ? line : `${line}, ${words.due(owed.due, owed.late)}`
      }),
    ),
  ]
}

const nextItem = (facts: Facts, life: AdviceLife, step: NextStep, lang: Lang): ListItem => {
  const words = registerWordsOf(lang).show
  const { owed, paper, guard } = adviceWordsOf(lang)
  const open = step.guards.filter(({ holds }) => !holds).map(({ name }) => guard[name])
  const head = sentence(words.step(owed[step.event], actorText(facts, step.actor, lang)))
  return {
    blocks: [
      paragraph([
        strong(head),
        [
          '.',
          ...(step.paper === null ? [] : [words.paperOf(paper[step.paper])]),
          ...(open.length === 0 ? [] : [words.missing(open)]),
        ].join(' '),
      ]),
      paragraph(words.record(stepLine(life.entry, step.event, lang))),
    ],
  }
}

const nexts = (facts: Facts, life: AdviceLife, lang: Lang): readonly Block[] => {
  const words = registerWordsOf(lang).show
  const { step } = adviceWordsOf(lang)
  const all = nextSteps(facts, life, facts.today)
  const expected = all.filter(each => each.expected)
  const others = [...new Set(all.filter(each => !each.expected).map(({ event }) => event))]
  if (all.length === 0) return []
  return [
    ...(expected.length === 0
      ? []
      : [heading(2, words.next), bullets(expected.map(each => nextItem(facts, life, each, lang)))]),
    ...(others.length === 0 ? [] : [paragraph(words.else(others.map(event => step[event])))]),
  ]
}

/** The letter or form that helps whoever owes this. */
const LETTERS: { readonly [O in Owed]?: LetterKind } = {
  received: 'request_form',
  drafted: 'advice',
  sent: 'cover',
  reacted: 'reminder',
  reminded: 'reminder',
  answer: 'reminder',
  forward: 'forward',
  reported: 'report',
}

const letters = (facts: Facts, life: AdviceLife, lang: Lang): readonly Block[] => {
  const kinds = owes(facts, life).flatMap(({ what }) => LETTERS[what] ?? [])
  return [...new Set(kinds)].map(kind =>
    paragraph(registerWordsOf(lang).show.make(letterLine(life.entry, kind, lang))),
  )
}

const terms = (facts: Facts, life: AdviceLife, lang: Lang): readonly Block[] => {
  const words = registerWordsOf(lang).show
  const { clock, side } = adviceWordsOf(lang)
  const all = clocks(facts, life).all
  if (all.length === 0) return []
  return [
    table(
      words.clocks,
      words.clockColumns,
      all.map(({ name, side: whose, deadline }) => [
        whose === 'council' ? actorText(facts, 'council', lang) : side[whose],
        clock[name],
        shortDay(deadline.due),
        deadlineWordsOf(lang).state(stateOf(deadline, facts.today)),
      ]),
    ),
  ]
}

const answerLines = (facts: Facts, { answer, follow_up }: Recommendation, lang: Lang): readonly Phrase[] => {
  const words = registerWordsOf(lang).show
  const confirmed = answer?.confirmed_by
  const proposed = answer?.proposed_by
  return [
    ...(answer === undefined
      ? []
      : [
          `${[
            sentence(words.answer(answers.word(answer.class, lang), answer.on)),
            ...(proposed === undefined ? [] : [words.proposed(nameOf(facts, proposed))]),
            ...(confirmed === undefined ? [] : [words.confirmed(nameOf(facts, confirmed))]),
          ].join(', ')}.`,
          ...(answer.reason === undefined ? [] : [words.reason(answer.reason)]),
        ]),
    ...follow_up.map(({ on, text, due, done }) => words.followUp(on, text, due ?? null, done)),
  ]
}

// What other municipalities answered to an advice of more councils; the balance counts only the own one.
const elsewhereLines = ({ elsewhere }: Recommendation, lang: Lang): readonly string[] => {
  const words = registerWordsOf(lang).show
  return elsewhere.map(({ municipality, class: answer, reason, on }) =>
    [
      `${words.elsewhere(municipality, answers.word(answer, lang), on)}.`,
      ...(reason === undefined ? [] : [`${words.reason(reason).replace(/\.$/, '')}.`]),
    ].join(' '),
  )
}

const recommendations = (facts: Facts, life: AdviceLife, lang: Lang): readonly Block[] => {
  const words = registerWordsOf(lang).show
  const { settlement } = adviceWordsOf(lang)
  const positions = new Map<number, Position>(positionsOf(life).map(each => [each.index, each]))
  const { recommendations: all } = life.entry.data
  if (all.length === 0) return []
  return [
    heading(2, words.recommendations),
    numbered(
      all.map((each, index) => {
        const position = positions.get(index)
        return {
          label: String(each.n),
          blocks: [
            paragraph([strong(each.text)]),
            ...answerLines(facts, each, lang).map(paragraph),
            ...elsewhereLines(each, lang).map(paragraph),
            ...(position?.closed === null ? [paragraph(`${sentence(settlement[position.why])}.`)] : []),
          ],
        }
      }),
    ),
  ]
}

/** One advice: where it stands, whose turn it is, the next step, the clocks, what happened and what came of it. */
export const adviceShow = (facts: Facts, life: AdviceLife, lang: Lang): Doc => {
  const words = registerWordsOf(lang).show
  const { title, use, regional_file: regional } = life.entry.data
  return page(facts, words.title(title), lang, [
    facing(facts, life, lang),
    ...(regional ? [paragraph(words.regional)] : []),
    ...turns(facts, life, lang),
    ...nexts(facts, life, lang),
    ...letters(facts, life, lang),
    ...terms(facts, life, lang),
    timeline(facts, life, lang),
    ...recommendations(facts, life, lang),
    ...(use === undefined ? [] : [heading(2, words.use), paragraph(use)]),
  ])
}
