import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { ShownAnswer } from '../../domain/evaluation/answers.ts'
import type { MembersPart, PartHead, ShareablePart, SharedFollowUp } from '../../domain/evaluation/parts.ts'
import { fullDay, listed } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { bullets, heading, note, pairs, paragraph, table } from '../../tree/build.ts'
import { prose } from '../../tree/prose.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { conditionsData } from './data.ts'
import { shareText } from './figures-shared.ts'
import { conditionsBlocks, dueOrOngoing, evaluationWordsOf, followUpTable } from './shared.ts'

/** The council whose paper it is, and the day it is made. */
export interface Frame {
  readonly council: string
  readonly today: Day
  readonly lang: Lang
}

const framed = ({ council, today, lang }: Frame, title: string, blocks: readonly Block[]): Doc => ({
  title,
  lang,
  council,
  day: today,
  blocks,
})

const head = ({ held, about, topics }: PartHead, lang: Lang): Block => {
  const { part: words, prepare } = evaluationWordsOf(lang)
  return pairs([
    [words.held, fullDay(held, lang)],
    ...(about === null ? [] : [[words.about, prepare.span(about.from, about.to)] as const]),
    ...(topics.length === 0
      ? []
      : [
          [
            words.topics,
            listed(
              topics.map(topic => topic[lang].toLowerCase()),
              lang,
            ),
          ] as const,
        ]),
  ])
}

const answers = (shown: readonly ShownAnswer[], lang: Lang): readonly Block[] => {
  const { part: words } = evaluationWordsOf(lang)
  if (shown.length === 0) return []
  return [
    heading(2, words.answers),
    ...shown.flatMap(({ question, summary, count }) => [
      heading(3, question[lang]),
      paragraph(summary ?? words.few),
      ...(count === null ? [] : [paragraph(words.answered(count))]),
    ]),
  ]
}

const sharedFollowUp = (all: readonly SharedFollowUp[], lang: Lang): readonly Block[] => {
  const { part, followUp: words } = evaluationWordsOf(lang)
  return [
    heading(2, part.agreed),
    all.length === 0
      ? paragraph(words.none)
      : table(
          '',
          words.sharedColumns,
          all.map(({ what, how, side, due, standing }) => [
            what,
            how ?? '',
            words.side[side],
            dueOrOngoing(due, false, lang),
            words.standing[standing],
          ]),
          { rowHeads: true },
        ),
  ]
}

const figures = ({ figures: found }: ShareablePart, lang: Lang): readonly Block[] => {
  const { part: words } = evaluationWordsOf(lang)
  if (found === null) return []
  const clocks = (['request', 'reaction'] as const).filter(clock => found[clock].count > 0)
  return [
    heading(2, words.figures),
    paragraph(words.advices(found.advices)),
    ...(clocks.length === 0
      ? []
      : [
          table(
            '',
            words.figureColumns,
            clocks.map(clock => {
              const { count, late, days } = found[clock]
              return [words.figure[clock], ...[count, late, days].map(String)]
            }),
            { rowHeads: true },
          ),
        ]),
    ...(found.contacts === null
      ? []
      : [paragraph(words.contacts(found.contacts.total, shareText(found.contacts.experience)))]),
  ]
}

/** The part for the alderman; it takes nothing but what `shareablePart` lets through (EVAL-03). */
export const shareableDoc = (part: ShareablePart, frame: Frame): Doc => {
  const { lang } = frame
  const { part: words, name } = evaluationWordsOf(lang)
  return framed(frame, part.title ?? words.shareable(name(part.kind, part.group)), [
    head(part, lang),
    ...(part.text === null ? [note('warning', [paragraph(words.empty.shareable)])] : prose(part.text)),
    ...answers(part.answers, lang),
    ...sharedFollowUp(part.followUp, lang),
    ...conditionsBlocks(part.conditions, lang),
    ...figures(part, lang),
  ])
}

/** The part for members; it takes nothing but what `membersPart` lets through. */
export const membersDoc = (part: MembersPart, frame: Frame): Doc => {
  const { lang } = frame
  const { part: words, followUp, name } = evaluationWordsOf(lang)
  const { talks, fewTalks, discussed } = part
  return framed(frame, part.title ?? words.members(name(part.kind, part.group)), [
    note('warning', [paragraph(words.onlyMembers)]),
    head(part, lang),
    ...(part.text === null
      ? part.kind === 'internal'
        ? [note('info', [paragraph(words.empty.members)])]
        : []
      : prose(part.text)),
    ...answers(part.answers, lang),
    heading(2, words.agreed),
    part.followUp.length === 0 ? paragraph(followUp.none) : followUpTable(part.followUp, lang),
    bullets([
      ...(talks === null ? [] : [words.talks(talks.count, talks.first, talks.last)]),
      ...(fewTalks ? [words.fewTalks] : []),
      ...(part.kind !== 'internal'
        ? []
        : [discussed === null ? words.notDiscussed : words.discussed(discussed)]),
    ]),
  ])
}

const answersData = (shown: readonly ShownAnswer[]) =>
  shown.map(({ id, summary, count }) => ({ question: id, summary, count }))

/** The part for the alderman as plain data. */
export const shareableData = (part: ShareablePart) => ({
  kind: part.kind,
  held: part.held,
  about: part.about,
  topics: part.topics.map(({ nl }) => nl),
  text: part.text,
  answers: answersData(part.answers),
  follow_up: part.followUp,
  conditions: conditionsData(part.conditions),
  figures: part.figures,
})

/** The part for members as plain data. */
export const membersData = (part: MembersPart) => ({
  kind: part.kind,
  held: part.held,
  about: part.about,
  group: part.group,
  topics: part.topics.map(({ nl }) => nl),
  text: part.text,
  answers: answersData(part.answers),
  follow_up: part.followUp.map(({ entry, state, standing }) => ({
    id: entry.id,
    what: entry.data.what,
    owners: state.owners,
    due: state.due,
    standing,
  })),
  talks: part.talks,
  discussed_with_alderman: part.discussed,
})
