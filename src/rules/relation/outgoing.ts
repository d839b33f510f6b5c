import { nameOf } from '../../domain/names.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Pointer } from '../../model/source.ts'
import { councilBody, councilPeople, forbidsCouncil, isForbidden } from './parties.ts'

/** Someone of the municipal council to whom a paper was sent. */
export interface Recipient {
  readonly name: string
  readonly at: Pointer
}

/** Those of the municipal council to whom a paper was sent while the council keeps no relation with them. */
export const forbiddenRecipients = (facts: Facts, { data }: Entry<'outgoing'>): readonly Recipient[] => {
  const { to, to_body: body, on } = data
  const people = forbidsCouncil(facts, on)
    ? councilPeople(facts, to, on).map(person => ({
        name: nameOf(facts, person),
        at: ['to', to.indexOf(person)],
      }))
    : []
  const party = body === undefined ? undefined : councilBody(body)
  const bodies =
    body !== undefined && party !== undefined && isForbidden(facts, party, on)
      ? [{ name: body, at: ['to_body'] }]
      : []
  return [...people, ...bodies]
}

/** True when a paper answers a question of the municipal council: on the question itself, or on its advice. */
export const answersCouncil = ({ model }: Facts, { data }: Entry<'outgoing'>): boolean => {
  const [kind, id] = data.about?.split(':') ?? []
  if (id === undefined) return false
  if (kind === 'incoming') return model.get('incoming', id)?.data.kind === 'council_question'
  if (kind !== 'advice') return false
  const asked = model.get('advice', id)?.data.events.find(({ event }) => event === 'council_question')
  return asked !== undefined && 'on' in asked && asked.on <= data.on
}
