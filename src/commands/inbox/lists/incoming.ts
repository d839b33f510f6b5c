import { incomingKinds } from '../../../../schemas/vocabulary/advice.ts'
import { writeRecord } from '../../../archive/edit.ts'
import { listWordsOf } from '../../../documents/inbox/list.ts'
import { shortSlug } from '../../../domain/registers/short-id.ts'
import { saidDay, saidPartialDay } from '../../../lang/said-days.ts'
import { Refusal } from '../../../model/refusal.ts'
import { freeId } from '../../../model/slug.ts'
import type { TreeMap } from '../../../model/source.ts'
import { keyMeant } from '../../registers/spoken.ts'
import { cellAs, cellOr, type ListKind, needed, pastDay, type RowGiven } from './kind.ts'

const handledOf = (given: RowGiven): TreeMap | null => {
  const on = cellOr(given, 'handled', saidDay)
  const how = given.cell('how')
  if (on === undefined) return null
  return { on, ...(how === undefined ? {} : { how }) }
}

// A number is somebody's own: two papers cannot have it.
const refuseTaken = ({ facts }: RowGiven, number: string | undefined, title: string): boolean => {
  const other = facts.model.all('incoming').find(({ data }) => data.number === number)
  if (number === undefined || !other) return false
  if (other.data.title !== title) throw new Refusal('list-number-taken', { found: number, id: other.id })
  return true
}

/** The list of incoming papers, with the council's own numbers; old ones may have a month or a year for a date. */
export const incoming: ListKind = {
  columns: [
    { key: 'number', names: ['Nummer', 'Number', 'Nr', 'Nr.', 'Postnummer', 'Volgnummer', '#'] },
    {
      key: 'title',
      names: ['Titel', 'Title', 'Onderwerp', 'Stuk', 'Omschrijving', 'Betreft'],
      needed: true,
    },
    { key: 'from', names: ['Van', 'From', 'Afzender', 'Van wie'], needed: true },
    {
      key: 'received',
      names: ['Ontvangen', 'Received', 'Ontvangen op', 'Datum ontvangst', 'Datum', 'Date', 'Binnengekomen'],
      needed: true,
    },
    { key: 'dated', names: ['Datum op het stuk', 'Dated', 'Datum stuk', 'Datum brief'] },
    { key: 'kind', names: ['Soort', 'Kind', 'Type'] },
    { key: 'handled', names: ['Afgehandeld op', 'Handled on', 'Afgehandeld', 'Behandeld op'] },
    { key: 'how', names: ['Hoe', 'How', 'Afdoening', 'Actie', 'Wijze van afdoening'] },
  ],
  row: given => {
    const title = needed(given, 'title')
    const from = needed(given, 'from')
    const received = pastDay(given, 'received')
    const number = given.cell('number')
    const same = given.facts.model
      .all('incoming')
      .some(({ data }) => data.title === title && data.received === received && data.from === from)
    if (refuseTaken(given, number, title) || same) return null
    const kind = cellAs(given, 'kind', said => keyMeant(incomingKinds, said)) ?? 'other'
    const dated = cellOr(given, 'dated', saidPartialDay)
    const handled = handledOf(given)
    const id = freeId(`${received}-${shortSlug(title)}`, given.taken)
    const tree: TreeMap = {
      title,
      kind,
      received,
      ...(dated === undefined ? {} : { dated }),
      from,
      ...(number === undefined ? {} : { number }),
      ...(handled === null ? {} : { handled }),
    }
    const path = `incoming/${id}.md`
    const why = listWordsOf(given.lang).plan.paper(title)
    return { id, title, draft: { path, before: null, after: writeRecord(path, tree), why } }
  },
}
