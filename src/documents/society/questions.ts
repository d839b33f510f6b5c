import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { sentence } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { blank, bullets, heading, type Phrase, pairs, paragraph, room } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { signalWordsOf, wordsFor } from './shared.ts'

/** Which talk a list of questions is for; nothing said means any talk. */
export interface QuestionsFor {
  readonly themes: readonly string[]
  /** Resident roles; none means all. */
  readonly roles: readonly string[]
}

const FIELD = 30

const asked = (questions: readonly string[]): readonly Block[] =>
  questions.flatMap(question => [paragraph(question), room(2)])

const groupsOf = (facts: Facts, themes: readonly string[], lang: Lang): readonly string[] =>
  facts.norms
    .vocabulary('client_groups')
    .filter(group => group.themes.some(theme => themes.includes(theme)))
    .map(group => group[lang])

/** A list of open questions for a talk with residents, with room to write, by theme and resident role (CONTACT-12). */
export const questionsDoc = (facts: Facts, { themes, roles }: QuestionsFor, lang: Lang): Doc => {
  const words = signalWordsOf(lang).questions
  const { norms } = facts
  const groups = groupsOf(facts, themes, lang)
  const named = wordsFor(facts, 'resident_roles', roles, lang)
  const own = norms.vocabulary('role_questions').filter(({ id }) => roles.length === 0 || roles.includes(id))
  const about = wordsFor(facts, 'themes', themes, lang)
  return page(facts, about.length === 0 ? words.title : words.about(about), lang, [
    ...(named.length === 0 ? [] : [paragraph(words.role(named))]),
    ...(groups.length === 0 ? [] : [paragraph(words.clientGroups(groups))]),
    pairs(words.head.map((term): readonly [string, Phrase] => [term, blank(FIELD)])),
    heading(2, words.beforehand),
    bullets(words.rules),
    heading(2, words.opening),
    ...asked(norms.vocabulary('conversation_questions').map(question => question[lang])),
    heading(2, words.perRole),
    ...own.flatMap(question => [
      heading(3, sentence(norms.word('resident_roles', question.id, lang))),
      ...asked([question[lang]]),
    ]),
    heading(2, words.signal),
    ...asked(norms.vocabulary('signal_questions').map(question => question[lang])),
    heading(2, words.movements),
    bullets(norms.vocabulary('movements').map(({ question }) => question[lang])),
    heading(2, words.after),
    bullets(words.afterwards),
  ])
}
