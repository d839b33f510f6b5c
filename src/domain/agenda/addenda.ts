import type { Agenda } from '../../../schemas/agenda.ts'

/** The items of a frozen agenda after its addenda: what was dropped is gone, what changed is as it became. */
export const withAddenda = (agenda: Agenda): Agenda['items'] => {
  const items = new Map(agenda.items.map(item => [item.id, item]))
  for (const { change, item, detail } of agenda.addenda.flatMap(({ changes }) => changes)) {
    if (change === 'dropped') items.delete(item)
    else if (detail) items.set(item, detail)
  }
  return [...items.values()]
}
