import { type Kind, type KindName, kindNamed } from '../../../../schemas/kinds.ts'
import { dossierId } from '../../../domain/advice/dossier-id.ts'
import { shortSlug } from '../../../domain/registers/short-id.ts'
import type { Day } from '../../../model/day.ts'
import { isDay, yearOf } from '../../../model/day.ts'
import type { Facts } from '../../../model/facts.ts'
import { freeId, slug } from '../../../model/slug.ts'

/** Kinds whose id is the day of something and what it is about. */
const DATED: { readonly [K in KindName]?: { readonly day?: string; readonly text: string } } = {
  action: { text: 'what' },
  incoming: { day: 'received', text: 'title' },
  outgoing: { day: 'on', text: 'what' },
  signal: { day: 'noted', text: 'subject' },
  event: { day: 'date', text: 'title' },
  incident: { day: 'on', text: 'what' },
  meeting: { day: 'date', text: 'kind' },
  evaluation: { day: 'held', text: 'kind' },
}

/** Kinds whose id is a name. */
const NAMED: { readonly [K in KindName]?: string } = {
  member: 'name',
  person: 'name',
  workgroup: 'name',
  document: 'title',
  foundation: 'name',
  vacancy: 'role',
  dismissal: 'member',
  selection: 'vacancy',
}

/** The id that a new record would get; null when only its maker can say. */
export const proposedId = (
  facts: Facts,
  kind: KindName,
  values: { readonly [key: string]: string },
): string | null => {
  const { path } = kindNamed(kind)
  const free = (id: string): string => freeId(id, taken => facts.model.known(kind, taken))
  if (kind === 'advice') return free(dossierId(facts, yearOf(facts.today), values['title'] ?? ''))
  const dated = DATED[kind]
  if (dated) {
    const said = dated.day === undefined ? facts.today : values[dated.day]
    const day: Day = said !== undefined && isDay(said) ? said : facts.today
    const text = values[dated.text] ?? ''
    return free(`${day}-${kind === 'meeting' || kind === 'evaluation' ? slug(text) : shortSlug(text)}`)
  }
  const named = NAMED[kind]
  if (named !== undefined) return free(slug(values[named] ?? ''))
  return path.includes(':id') || !path.includes(':year') ? null : String(yearOf(facts.today))
}

/** Where a record of a kind lies, in the archive or in a folder with its own access. */
export const pathOf = ({ path, repository }: Kind, id: string, folder: string | undefined): string => {
  const inside = repository ?? folder
  const [, year = '', rest = ''] = /^(\d{4})-?(.*)$/.exec(id) ?? []
  const filled = path.includes(':year')
    ? path.replace(':year', year).replace(':id', rest)
    : path.replace(':id', id)
  return inside === undefined || inside === '.' ? filled : `${inside}/${filled}`
}
