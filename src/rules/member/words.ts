import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { type NormOf, normDefinitions } from '../../model/norms.ts'

export type Appointer = NormOf<'members.appointed_by'>

/** Who appoints members by the norm of a day: a key, for `appointerWord`; null where no norm says so. */
export const appointer = ({ norms }: Facts, on: Day): Appointer | null =>
  norms.get('members.appointed_by', on)

/** `het College van B&W`, `the municipal council` … */
export const appointerWord = (by: Appointer, lang: Lang): string =>
  normDefinitions['members.appointed_by'].choices.word(by, lang)
