import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { OwedTogether } from '../../domain/advice/overview.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import type { Actor } from '../../domain/advice/states.ts'
import { whoIs } from '../../domain/advice/who.ts'
import { groupName, nameOf } from '../../domain/names.ts'
import { adviceWords as english } from '../../lang/en/advice.ts'
import { letterKindWords as letterEnglish } from '../../lang/en/advice-letters.ts'
import { adviceProofWords as proofEnglish } from '../../lang/en/advice-proof.ts'
import { adviceRegisterWords as registerEnglish } from '../../lang/en/advice-register.ts'
import { adviceStepWords as stepEnglish } from '../../lang/en/advice-step.ts'
import { deadlineWords as deadlineEnglish } from '../../lang/en/deadline.ts'
import { listed } from '../../lang/format.ts'
import { type AdviceWords, adviceWords as dutch } from '../../lang/nl/advice.ts'
import { type LetterKind, letterKindWords as letterDutch } from '../../lang/nl/advice-letters.ts'
import { type AdviceProofWords, adviceProofWords as proofDutch } from '../../lang/nl/advice-proof.ts'
import {
  type AdviceRegisterWords,
  adviceRegisterWords as registerDutch,
} from '../../lang/nl/advice-register.ts'
import { type AdviceStepWords, adviceStepWords as stepDutch } from '../../lang/nl/advice-step.ts'
import { type DeadlineWords, deadlineWords as deadlineDutch } from '../../lang/nl/deadline.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { slug } from '../../model/slug.ts'

export const adviceWordsOf = (lang: Lang): AdviceWords => (lang === 'nl' ? dutch : english)

export const registerWordsOf = (lang: Lang): AdviceRegisterWords =>
  lang === 'nl' ? registerDutch : registerEnglish

export const proofWordsOf = (lang: Lang): AdviceProofWords => (lang === 'nl' ? proofDutch : proofEnglish)

export const stepWordsOf = (lang: Lang): AdviceStepWords => (lang === 'nl' ? stepDutch : stepEnglish)

export const deadlineWordsOf = (lang: Lang): DeadlineWords =>
  lang === 'nl' ? deadlineDutch : deadlineEnglish

/** The line that records a step, in the language of the reader. */
export const stepLine = ({ id }: Entry<'advice'>, event: AdviceEventName, lang: Lang): string =>
  lang === 'nl'
    ? `ipr advies stap ${id} ${slug(dutch.step[event])}`
    : `ipr advice step ${id} ${slug(english.step[event])}`

/** The line that makes a letter or form, in the language of the reader. */
export const letterLine = ({ id }: Entry<'advice'>, kind: LetterKind, lang: Lang): string =>
  lang === 'nl'
    ? `ipr advies brief ${id} ${slug(letterDutch[kind])}`
    : `ipr advice letter ${id} ${slug(letterEnglish[kind])}`

/** The word for an actor in what stays inside the council, which goes by its short name there. */
export const actorText = ({ model }: Facts, who: Actor, lang: Lang): string =>
  who === 'council' ? model.council.data.council.short_name : adviceWordsOf(lang).actor[who]

/** Who is meant by an actor: the role, with the names of those who have it now. */
export const whoText = (facts: Facts, life: AdviceLife, who: Actor, lang: Lang): string => {
  const names = whoIs(facts, life, who).map(id => nameOf(facts, id))
  const role = actorText(facts, who, lang)
  return names.length === 0 ? role : `${role} (${listed(names, lang)})`
}

/** Year and number of a dossier, as its id begins: `2026-06`. */
export const dossierNumber = ({ id }: Entry<'advice'>): string => /^\d{4}-\d+/.exec(id)?.[0] ?? id

/** The names of the workgroups of an advice, in the order of the dossier. */
export const groupNames = (facts: Facts, { data }: Entry<'advice'>): readonly string[] =>
  data.workgroups.map(({ group }) => groupName(facts, group))

/** What is owed, with the recommendations it is about. */
export const owedText = (
  { what, recommendations }: Pick<OwedTogether, 'what' | 'recommendations'>,
  lang: Lang,
): string => {
  const { owed } = adviceWordsOf(lang)
  return recommendations.length === 0
    ? owed[what]
    : `${owed[what]} (${registerWordsOf(lang).list.recommendations(recommendations)})`
}
