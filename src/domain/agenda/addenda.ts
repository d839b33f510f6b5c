import type { Agenda, AgendaItem } from '../../../schemas/agenda.ts'
import { parentOf } from './numbers.ts'

/** Items that end a meeting, whatever came on its agenda later. */
const AT_THE_END: ReadonlySet<string> = new Set(['volgende', 'rondvraag', 'sluiting'])

// Below an item it comes behind what stands there already; else before what ends the meeting.
const placed = (items: readonly AgendaItem[], added: AgendaItem): readonly AgendaItem[] => {
  const above = parentOf(added, items)
  const last = items.findLastIndex(item => item === above || (above && parentOf(item, items) === above))
  const end = items.findIndex(({ id }) => AT_THE_END.has(id))
  const at = above ? last + 1 : end < 0 ? items.length : end
  return [...items.slice(0, at), added, ...items.slice(at)]
}

/**
 * The items of a frozen agenda after its addenda, in the order of the evening: what was dropped is gone, what changed
 * is as it became, and what was added has its place.
 */
export const withAddenda = (agenda: Agenda): Agenda['items'] =>
  agenda.addenda
    .flatMap(({ changes }) => changes)
    .reduce<readonly AgendaItem[]>((items, { change, item, detail }) => {
      if (change === 'dropped') return items.filter(({ id }) => id !== item)
      if (!detail) return items
      return items.some(({ id }) => id === item)
        ? items.map(old => (old.id === item ? detail : old))
        : placed(items, detail)
    }, agenda.items) as Agenda['items']

/** Every item that an agenda ever had: a number that was sent is not given to another. */
export const everOn = (agenda: Agenda): readonly AgendaItem[] => [
  ...agenda.items,
  ...agenda.addenda.flatMap(({ changes }) => changes.flatMap(({ detail }) => detail ?? [])),
]
