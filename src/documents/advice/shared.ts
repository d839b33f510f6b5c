import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import type { Actor } from '../../domain/advice/states.ts'
import { whoIs } from '../../domain/advice/who.ts'
import { nameOf } from '../../domain/names.ts'
import { adviceWords as english } from '../../lang/en/advice.ts'
import { adviceRegisterWords as registerEnglish } from '../../lang/en/advice-register.ts'
import { listed } from '../../lang/format.ts'
import { type AdviceWords, adviceWords as dutch } from '../../lang/nl/advice.ts'
import {
  type AdviceRegisterWords,
  adviceRegisterWords as registerDutch,
} from '../../lang/nl/advice-register.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Block, Doc } from '../../tree/tree.ts'

export const adviceWordsOf = (lang: Lang): AdviceWords => (lang === 'nl' ? dutch : english)

export const registerWordsOf = (lang: Lang): AdviceRegisterWords =>
  lang === 'nl' ? registerDutch : registerEnglish

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
export const groupNames = ({ model }: Facts, { data }: Entry<'advice'>): readonly string[] =>
  data.workgroups.map(({ group }) => model.get('workgroup', group)?.data.name ?? group)

/** A document of this council, of today. */
export const framed = (facts: Facts, title: string, lang: Lang, blocks: readonly Block[]): Doc => ({
  title,
  lang,
  council: facts.model.council.data.council.name,
  day: facts.today,
  blocks,
})
