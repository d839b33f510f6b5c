import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { groupName } from '../../domain/names.ts'
import { partNames } from '../../domain/society/signal.ts'
import type { SignalState } from '../../domain/society/signals.ts'
import { longDay, sentence } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, type Phrase, pairs, paragraph, room } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { signalWordsOf, wordsFor } from './shared.ts'

/**
 * The paper with which a signal is tabled: subject, what is going on, what could be done, who could be involved, and
 * what is asked (SIGN-02, SIGN-04, ADV-32). It names no source, no member and no number.
 */
export const signalPaper = (facts: Facts, { entry: { data } }: SignalState, lang: Lang): Doc => {
  const { paper, show } = signalWordsOf(lang)
  const { name } = facts.model.council.data.council
  const movement = facts.norms.vocabulary('movements').find(({ id }) => id === data.movement)
  const lines: readonly (readonly [string, Phrase])[] = [
    [paper.from, data.group === undefined ? name : `${name}, ${groupName(facts, data.group)}`],
    [paper.day, longDay(facts.today, lang)],
    ...(data.themes.length === 0
      ? []
      : [[paper.themes, wordsFor(facts, 'themes', data.themes, lang).join(', ')] as const]),
    ...(data.resident_roles.length === 0
      ? []
      : [[paper.roles, wordsFor(facts, 'resident_roles', data.resident_roles, lang).join(', ')] as const]),
    ...(data.ladder === undefined
      ? []
      : [[paper.ladder, sentence(facts.norms.word('support_ladder', data.ladder, lang))] as const]),
    ...(movement === undefined ? [] : [[paper.question, movement.question[lang]] as const]),
  ]
  return page(facts, paper.title(data.subject), lang, [
    paragraph(paper.intro(name)),
    pairs(lines),
    ...partNames.flatMap(part => {
      const text = data[part]
      return [heading(2, show.parts[part]), text === undefined ? room(3) : paragraph(text)]
    }),
    heading(2, paper.ask),
    bullets(paper.asks),
    paragraph(paper.notAdvice),
  ])
}
