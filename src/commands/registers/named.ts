import type { KindName } from '../../../schemas/kinds.ts'
import { byName, someone } from '../../domain/names.ts'
import { closest } from '../../model/closest.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'

/**
 * The record that a user names: by its id, with or without its kind before it, or by the beginning or the end of
 * it when only one record fits: a meeting by its day, an action without its day. `others` are names of its own,
 * such as the number on a list.
 */
export const recordNamed = <K extends KindName>(
  { model }: Facts,
  kind: K,
  said: string,
  others: (entry: Entry<K>) => readonly (string | undefined)[] = () => [],
): Entry<K> => {
  const named = said.replace(`${kind}:`, '').toLowerCase()
  const exact = model.get(kind, named)
  if (exact) return exact
  const found = model
    .all(kind)
    .filter(
      entry =>
        entry.id.startsWith(`${named}-`) || entry.id.endsWith(`-${named}`) || others(entry).includes(said),
    )
  if (found.length > 1) throw new Refusal('id-ambiguous', { found: said, ids: found.map(({ id }) => id) })
  if (found[0]) return found[0]
  const ids = model.all(kind).flatMap(({ id }) => [id, id.replace(/^\d{4}-\d\d-\d\d-/, '')])
  throw new Refusal('unknown-id', { found: said, instead: closest(named, ids) ?? null })
}

/**
 * The id of the person whom a user names by id, with or without its kind before it, by full name, or by a part of the
 * id that is only theirs (`els`, `bos`).
 */
export const personNamed = (facts: Facts, said: string): string => {
  const named = slug(said.replace(/^(?:member|person):/, ''))
  if (someone(facts, named)) return named
  const people = byName([...facts.model.all('member'), ...facts.model.all('person')])
  const called = people.filter(({ data }) => data.name.toLowerCase() === said.toLowerCase())
  if (called.length === 1) return called[0]!.id
  const found = people.map(({ id }) => id).filter(id => `-${id}-`.includes(`-${named}-`))
  if (found.length > 1) throw new Refusal('id-ambiguous', { found: said, ids: found })
  if (found[0] !== undefined) return found[0]
  const ids = people.flatMap(({ id }) => [id, ...id.split('-')])
  throw new Refusal('unknown-id', { found: said, instead: closest(named, ids) ?? null })
}

/** A reference to a record that must exist, `advice:2026-01-subject`. */
export const referenceNamed = ({ model }: Facts, said: string): string => {
  const [kind = '', id = ''] = said.split(':')
  if (model.known(kind as KindName, id)) return said
  const ids = model.loaded.has(kind as KindName) ? model.all(kind as KindName).map(entry => entry.id) : []
  const near = closest(id, ids)
  throw new Refusal('unknown-id', { found: said, instead: near === undefined ? null : `${kind}:${near}` })
}
