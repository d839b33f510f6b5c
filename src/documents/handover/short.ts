import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { type Handover, handoverOf } from '../../domain/handover/handover.ts'
import { groupName } from '../../domain/names.ts'
import { addDays } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { heading, paragraph } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { headBlocks } from './handover.ts'
import {
  accessBlocks,
  actionTable,
  adviceTable,
  dateTable,
  handoverWordsOf,
  peopleTable,
  taskTable,
} from './shared.ts'

const MOST = 12
const DATES = 30

const capped = <T>(all: readonly T[], show: (some: readonly T[]) => Block, lang: Lang): readonly Block[] => [
  show(all.slice(0, MOST)),
  ...(all.length > MOST ? [paragraph(handoverWordsOf(lang).more(all.length - MOST))] : []),
]

/** One page for when someone drops out: what may not be left, what was promised, dates, people and access. */
export const shortHandoverDoc = (facts: Facts, handover: Handover, lang: Lang): Doc => {
  const words = handoverWordsOf(lang)
  const { role, group, first, promises, dates, contacts, today } = handover
  const actions = [...promises.own, ...promises.municipality].filter(({ action }) => action.dueOn !== null)
  const advice = promises.advice.filter(({ owed }) => owed.due !== null)
  const soon = dates.filter(({ day }) => day <= addDays(today, DATES))
  return page(facts, words.shortTitle(role, group === null ? null : groupName(facts, group)), lang, [
    ...headBlocks(facts, handover, lang),
    heading(2, words.soon),
    ...(first.length === 0 ? [paragraph(words.nothing)] : capped(first, some => taskTable(some, lang), lang)),
    heading(2, words.promises),
    ...(actions.length + advice.length === 0 ? [paragraph(words.noPromises)] : []),
    ...(actions.length === 0 ? [] : capped(actions, some => actionTable(facts, some, lang), lang)),
    ...(advice.length === 0 ? [] : capped(advice, some => adviceTable(facts, some, lang), lang)),
    heading(2, words.dates),
    dateTable(facts, soon, lang),
    heading(2, words.people),
    peopleTable(facts, contacts, lang),
    ...(role === 'liaison' ? [] : [heading(2, words.access), ...accessBlocks(facts, handover, lang)]),
  ])
}

/** The short handover of the supporter, who keeps the archive: what `save` refreshes, so that illness costs nothing. */
export const shortHandover = (facts: Facts, lang: Lang): Doc =>
  shortHandoverDoc(facts, handoverOf(facts, 'supporter', null), lang)
