import { writeRecord } from '../../../archive/edit.ts'
import { listWordsOf } from '../../../documents/inbox/list.ts'
import { firstDay } from '../../../domain/actions.ts'
import { sideOf } from '../../../domain/registers/actions.ts'
import { shortSlug } from '../../../domain/registers/short-id.ts'
import { saidDue } from '../../../lang/said-days.ts'
import { Refusal } from '../../../model/refusal.ts'
import { freeId, slug } from '../../../model/slug.ts'
import type { TreeMap } from '../../../model/source.ts'
import { personWritten } from '../by-name.ts'
import { cellOr, type ListKind, needed, pastDay, type RowGiven } from './kind.ts'

const ownersOf = (given: RowGiven): readonly string[] =>
  (given.cell('owner') ?? '')
    .split(/,|;|\/|&|\ben\b|\band\b|\n/)
    .map(each => each.trim())
    .filter(each => each !== '')
    .map(each => personWritten(given.facts, each))

const STATES: { readonly [said: string]: 'open' | 'done' | 'dropped' } = {
  open: 'open',
  lopend: 'open',
  loopt: 'open',
  'under-way': 'open',
  gedaan: 'done',
  gereed: 'done',
  klaar: 'done',
  afgerond: 'done',
  afgehandeld: 'done',
  done: 'done',
  vervallen: 'dropped',
  dropped: 'dropped',
}

const closing = (given: RowGiven): TreeMap | null => {
  const said = given.cell('state')
  const date = given.cell('closed')
  const state = said === undefined ? (date === undefined ? 'open' : 'done') : STATES[slug(said)]
  if (state === undefined) throw new Refusal('list-cell-odd', { column: given.name('state'), found: said! })
  return state === 'open' ? null : { step: state, on: pastDay(given, 'closed') }
}

/** The action list: what, who, until when, since when, and whether it is done. Own numbers are kept. */
export const actions: ListKind = {
  columns: [
    { key: 'number', names: ['Nummer', 'Number', 'Nr', 'Nr.', 'Actienummer', '#'] },
    {
      key: 'what',
      names: ['Actie', 'Action', 'Wat', 'Omschrijving', 'Actiepunt', 'Onderwerp'],
      needed: true,
    },
    { key: 'owner', names: ['Wie', 'Owner', 'Actiehouder', 'Door', 'Verantwoordelijke', 'Trekker'] },
    { key: 'since', names: ['Sinds', 'Since', 'Datum', 'Date', 'Afgesproken op', 'Ontstaan'], needed: true },
    { key: 'due', names: ['Uiterlijk', 'Due', 'Deadline', 'Voor', 'Gereed voor', 'Termijn'] },
    { key: 'state', names: ['Stand', 'State', 'Status', 'Voortgang'] },
    { key: 'closed', names: ['Afgerond op', 'Closed on', 'Gereed op', 'Afgesloten op', 'Gedaan op'] },
    { key: 'note', names: ['Toelichting', 'Note', 'Opmerking', 'Opmerkingen', 'Stand van zaken'] },
  ],
  row: given => {
    const { facts } = given
    const what = needed(given, 'what')
    const since = pastDay(given, 'since')
    const number = given.cell('number')
    const known = facts.model
      .all('action')
      .some(({ data }) => data.what === what && firstDay(data.events[0]?.on ?? since) === firstDay(since))
    if (known) return null
    const owners = ownersOf(given)
    const due = cellOr(given, 'due', saidDue)
    const end = closing(given)
    if (end && String(end['on']) < since)
      throw new Refusal('list-cell-odd', { column: given.name('closed'), found: needed(given, 'closed') })
    const note = given.cell('note')
    const side = sideOf(facts, owners, firstDay(since))
    const id = freeId(`${since}-${shortSlug(what)}`, given.taken)
    const tree: TreeMap = {
      what,
      ...(note === undefined ? {} : { how: note }),
      ...(side === 'council' ? {} : { side }),
      ...(owners.length === 0 ? {} : { owners }),
      ...(due === undefined ? {} : { due }),
      ...(number === undefined ? {} : { number }),
      events: [{ step: 'opened', on: since }, ...(end === null ? [] : [end])],
    }
    const path = `actions/${id}.md`
    const why = listWordsOf(given.lang).plan.action(what)
    return { id, title: what, draft: { path, before: null, after: writeRecord(path, tree), why } }
  },
}
