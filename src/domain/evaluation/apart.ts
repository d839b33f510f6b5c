import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { bodyOf, type Range } from '../../model/source.ts'
import { levelOf, liesWithin } from '../visibility.ts'
import { namedIn } from './named.ts'
import { repeatsIn } from './overlap.ts'
import { staysInside } from './questions.ts'

/** What stays inside the council of one evaluation, as texts. */
const innerTexts = (facts: Facts, id: string): readonly string[] => {
  const evaluation = facts.model.get('evaluation', id)?.data
  const members = facts.model.get('evaluation-members', id)
  const answers = (evaluation?.answers ?? []).filter(({ question }) => staysInside(facts, question))
  const actions = (evaluation?.follow_up ?? []).flatMap(each => facts.model.get('action', each) ?? [])
  const closed = actions.filter(action => !liesWithin('shared', levelOf(action, facts.model)))
  return [
    ...(members === undefined ? [] : [bodyOf(members.source)]),
    ...answers.map(({ summary }) => summary),
    ...closed.flatMap(({ data }) => data.events.flatMap(({ note }) => note ?? [])),
  ]
}

/** Something in the part for the alderman that belongs inside: a member’s name, or words of the members’ part. */
export interface Crossing {
  readonly kind: 'name' | 'repeat'
  /** Within the body of the part. */
  readonly range: Range
  readonly text: string
}

/**
 * What keeps the two parts of an evaluation from being apart (EVAL-03): names of members in the part for the alderman,
 * and what it repeats of the members’ part, of answers on topics that stay inside, and of notes that the municipality
 * does not see. Reads evaluations with both parts, members and actions.
 */
export const crossings = (facts: Facts, part: Entry<'evaluation-shareable'>): readonly Crossing[] => {
  const body = bodyOf(part.source)
  return [
    ...namedIn(facts, body).map(
      ({ name, offset }): Crossing => ({
        kind: 'name',
        range: { start: offset, end: offset + name.length },
        text: name,
      }),
    ),
    ...repeatsIn(body, innerTexts(facts, part.id)).map(
      (range): Crossing => ({ kind: 'repeat', range, text: body.slice(range.start, range.end) }),
    ),
  ]
}
