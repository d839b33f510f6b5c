import * as z from 'zod'
import { id, optional, text, year, yesNo } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { adviceList, adviceRows, adviceSheet } from '../../documents/advice/list.ts'
import { adviceWordsOf, registerWordsOf } from '../../documents/advice/shared.ts'
import { type OverviewFilter, overview } from '../../domain/advice/overview.ts'
import { STATES } from '../../domain/advice/states.ts'
import { groupName } from '../../domain/names.ts'
import { adviceWords as english } from '../../lang/en/advice.ts'
import { adviceWords as dutch } from '../../lang/nl/advice.ts'
import { closest } from '../../model/closest.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import { command } from '../command.ts'
import { spokenKey } from './named.ts'
import { ADVICE_READS } from './reads.ts'

const CLOCK_STATES = [...STATES, 'reaction_due', 'reaction_overdue'] as const

const stateNamed = (said: string, lang: Lang): NonNullable<OverviewFilter['state']> => {
  const state = spokenKey(said, CLOCK_STATES, dutch.state, english.state)
  if (state) return state
  const known = CLOCK_STATES.flatMap(key => [key, slug(adviceWordsOf(lang).state[key])])
  throw new Refusal('advice-unknown-state', { found: said, instead: closest(said, known) ?? null })
}

const titleOf = (facts: Facts, { year: on, state, group, all }: OverviewFilter, lang: Lang): string => {
  const words = registerWordsOf(lang).list
  const base =
    on !== undefined
      ? words.year(on)
      : state !== undefined
        ? words.state(adviceWordsOf(lang).state[state])
        : all
          ? words.all
          : words.running
  return group === undefined ? base : words.group(base, groupName(facts, group))
}

/** The register of advices: where each stands, and who owes what since when (ADV-31). */
export const adviceListCommand = command({
  options: z.object({
    year: optional(
      year,
      'alleen waar in dit jaar iets mee gebeurde',
      'only those to which something happened in this year',
    ),
    state: optional(text, 'alleen met deze stand, zoals verstuurd', 'only those that stand so, such as sent'),
    group: optional(id, 'alleen van deze werkgroep', 'only of this workgroup'),
    all: optional(yesNo, 'ook adviezen die klaar zijn', 'also advices that are finished'),
  }),
  reads: ADVICE_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const { group } = options
    if (group !== undefined && !facts.model.known('workgroup', group)) {
      const ids = facts.model.all('workgroup').map(each => each.id)
      throw new Refusal('unknown-id', { found: group, instead: closest(group, ids) ?? null })
    }
    const state = options.state === undefined ? undefined : stateNamed(options.state, lang)
    const filter: OverviewFilter = { ...options, state }
    const rows = overview(facts, filter)
    const plain = options.year === undefined && state === undefined && options.all !== true
    const over = plain ? overview(facts, { ...filter, all: true }).length - rows.length : 0
    return {
      doc: adviceList(facts, rows, { title: titleOf(facts, filter, lang), over, lang }),
      data: adviceRows(rows),
      sheet: adviceSheet(facts, rows, lang),
    }
  },
})
