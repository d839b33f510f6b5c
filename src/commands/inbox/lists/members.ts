import { memberRoles, termKinds } from '../../../../schemas/vocabulary/people.ts'
import { writeRecord } from '../../../archive/edit.ts'
import { listWordsOf } from '../../../documents/inbox/list.ts'
import { saidDay } from '../../../lang/said-days.ts'
import { Refusal } from '../../../model/refusal.ts'
import { slug } from '../../../model/slug.ts'
import type { TreeMap } from '../../../model/source.ts'
import { keyMeant } from '../../registers/spoken.ts'
import { cellAs, cellOr, type ListKind, needed, type RowGiven } from './kind.ts'

const termOf = (given: RowGiven): TreeMap | null => {
  const from = cellOr(given, 'from', saidDay)
  const to = cellOr(given, 'to', saidDay)
  if (from === undefined && to === undefined) return null
  // A term has two ends; how long it lasts is not guessed.
  if (from === undefined || to === undefined) {
    const absent = from === undefined ? 'from' : 'to'
    if (given.cell(absent) === undefined)
      given.remark(new Refusal('list-cell-missing', { column: given.name(absent) }))
    return null
  }
  if (to < from) throw new Refusal('list-cell-odd', { column: given.name('to'), found: needed(given, 'to') })
  const kind = cellAs(given, 'kind', said => keyMeant(termKinds, said)) ?? 'appointment'
  const decided = cellOr(given, 'decided', saidDay)
  return { kind, from, to, ...(decided === undefined ? {} : { decision: { on: decided } }) }
}

const roleOf = (given: RowGiven): TreeMap | null => {
  const said = given.cell('role')
  if (said === undefined || /^(gewoon )?(lid|member)$/i.test(said)) return null
  const role = cellOr(given, 'role', text => keyMeant(memberRoles, text))
  if (role === undefined) return null
  const from = cellOr(given, 'from', saidDay)
  if (from !== undefined) return { role, from }
  if (given.cell('from') === undefined)
    given.remark(new Refusal('list-cell-missing', { column: given.name('from') }))
  return null
}

// A list by family name has that first: `Vries, Piet de`.
const inOrder = (name: string): string => {
  const [family = '', given = '', ...more] = name.split(',').map(part => part.trim())
  return given === '' || more.length > 0 ? name : `${given} ${family}`
}

/** Members: one file for each, with their term and role where the list says both. Never an address. */
export const members: ListKind = {
  columns: [
    { key: 'name', names: ['Naam', 'Name', 'Lid', 'Volledige naam'], needed: true },
    { key: 'family', names: ['Achternaam', 'Family name', 'Last name'] },
    { key: 'role', names: ['Rol', 'Role', 'Functie', 'Taak'] },
    {
      key: 'from',
      names: ['Lid vanaf', 'Member from', 'Vanaf', 'From', 'Benoemd per', 'Ingangsdatum', 'Begin'],
    },
    {
      key: 'to',
      names: ['Lid tot', 'Member until', 'Tot', 'To', 'Einde', 'Einde termijn', 'Tot en met', 'Aftredend'],
    },
    { key: 'kind', names: ['Soort benoeming', 'Kind of term', 'Termijn'] },
    { key: 'decided', names: ['Besluit op', 'Decided on', 'Benoemd op'] },
    { key: 'nominated', names: ['Voorgedragen op', 'Nominated on', 'Voordracht'] },
  ],
  row: given => {
    const name = inOrder(needed(given, 'name'))
    const id = slug(name)
    if (id === '') throw new Refusal('list-cell-odd', { column: given.name('name'), found: name })
    if (given.facts.model.known('member', id)) return null
    if (given.taken(id)) throw new Refusal('list-twice', { found: name })
    const nominated = cellOr(given, 'nominated', saidDay)
    const family = given.cell('family')
    const [term, role] = [termOf(given), roleOf(given)]
    const tree: TreeMap = {
      name,
      ...(family === undefined ? {} : { family_name: family }),
      ...(nominated === undefined ? {} : { nomination: { on: nominated } }),
      ...(term === null ? {} : { terms: [term] }),
      ...(role === null ? {} : { roles: [role] }),
    }
    const path = `members/${id}.md`
    const why = listWordsOf(given.lang).plan.member(name)
    return { id, title: name, draft: { path, before: null, after: writeRecord(path, tree), why } }
  },
}
