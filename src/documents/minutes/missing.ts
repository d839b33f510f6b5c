import { actionSteps } from '../../../schemas/vocabulary/advice.ts'
import { outcomes } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { answersFor, outcomesFor, resultsFor } from '../../domain/minutes/choices.ts'
import type { Missing } from '../../domain/minutes/missing.ts'
import { idOf, labelOf, type Role } from '../../domain/minutes/point.ts'
import { idsByName, nameOf } from '../../domain/names.ts'
import { minutesCloseWords as english } from '../../lang/en/minutes-close.ts'
import { minutesCloseWords as dutch, type MinutesCloseWords } from '../../lang/nl/minutes-close.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { slug } from '../../model/slug.ts'
import { bullets, code, paragraph, strong } from '../../tree/build.ts'
import type { Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'

export const closeWordsOf = (lang: Lang): MinutesCloseWords => (lang === 'nl' ? dutch : english)

/** What is missing in words: where, what is, and what to do. */
export interface Said {
  readonly item: string | null
  readonly what: string
  /** The line to paste; null where no command mends it. */
  readonly how: string | null
}

const PLAIN: ReadonlySet<Role> = new Set(['standing', 'agenda', 'adoption', 'action', 'paper', 'other'])

const wordsFor = (facts: Facts, missing: Missing, lang: Lang): Said => {
  const words = closeWordsOf(lang).missing
  if ('point' in missing) {
    const n = missing.point.n || missing.point.id
    const at = (what: string, how: string): Said => ({ item: labelOf(missing.point), what, how })
    switch (missing.what) {
      case 'answer':
        return at(words.answer, words.answerHow(n))
      case 'outcome':
        return at(words.outcome, words.outcomeHow(n, outcomesFor(missing.role, missing.point.kind)[0]!))
      case 'reason':
        return at(words.reason(missing.point.outcome ?? 'carried_over'), words.reasonHow(n))
      case 'decision':
        return at(
          words.decision,
          PLAIN.has(missing.role)
            ? words.decisionHow(n)
            : words.decisionWith(n, resultsFor(missing.role)[0]!),
        )
      case 'result':
        return at(words.result, words.decisionWith(n, resultsFor(missing.role)[0]!))
      case 'workgroup':
        return at(words.workgroup, words.workgroupHow(n))
      case 'step':
        return at(words.step, words.stepHow(idOf('advice', missing.point.about) ?? ''))
      case 'adoption':
        return at(words.adoption[missing.why], words.adoptionHow(n))
    }
  }
  const whole = (what: string, how: string | null): Said => ({ item: null, what, how })
  switch (missing.what) {
    case 'chair':
      return whole(words.chair, words.chairHow)
    case 'presence':
      return whole(
        words.presence(idsByName(facts, missing.people).map(person => nameOf(facts, person))),
        words.presenceHow,
      )
    case 'quorum':
      return whole(words.quorum(missing.present, missing.size, missing.needed), null)
    case 'checked':
      return whole(words.checked, words.checkedHow)
  }
}

/** The sentences for one thing that is missing, with the command that notes it in these minutes. */
export const saidOf = (facts: Facts, meeting: Entry<'meeting'>, missing: Missing, lang: Lang): Said => {
  const said = wordsFor(facts, missing, lang)
  const usual = meeting.data.kind === 'council' || said.how === null || missing.what === 'step'
  return usual ? said : { ...said, how: `${said.how} --meeting ${meeting.id}` }
}

// What can stand behind an option, as it is typed, once for the whole list.
const choices = (missing: readonly Missing[], lang: Lang): readonly string[] => {
  const words = closeWordsOf(lang).missing
  const asked = new Set(missing.map(({ what }) => what))
  return [
    ...(asked.has('outcome')
      ? [words.outcomes(outcomes.keys.map(key => slug(outcomes.word(key, lang))))]
      : []),
    ...(asked.has('answer') ? [words.answers(answersFor.map(key => slug(actionSteps.word(key, lang))))] : []),
  ]
}

/** Everything that keeps minutes from being closed. */
export const missingDoc = (
  facts: Facts,
  meeting: Entry<'meeting'>,
  missing: readonly Missing[],
  lang: Lang,
): Doc => {
  const words = closeWordsOf(lang)
  return page(facts, words.missingTitle(meeting.id), lang, [
    bullets(
      missing.map(each => {
        const { item, what, how } = saidOf(facts, meeting, each, lang)
        return {
          blocks: [
            paragraph(item === null ? what : [strong(item), `${item.endsWith('?') ? '' : ':'} ${what}`]),
            ...(how === null ? [] : [paragraph(code(how))]),
          ],
        }
      }),
    ),
    ...choices(missing, lang).map(paragraph),
    ...(missing.filter(({ what }) => what === 'outcome').length > 2
      ? [paragraph(words.missing.rest), paragraph(code(words.missing.restHow))]
      : []),
    paragraph(words.missingCount(missing.length, meeting.data.kind === 'council' ? null : meeting.id)),
  ])
}
