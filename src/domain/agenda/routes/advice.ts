import { daysBetween } from '../../../model/day.ts'
import type { Facts } from '../../../model/facts.ts'
import { livesOf } from '../../advice/lives.ts'
import type { AdviceLife } from '../../advice/replay.ts'
import { issuedOn } from '../../advice/rounds.ts'
import { status } from '../../advice/status.ts'
import { groupName } from '../../names.ts'
import type { Draft, Occasion, Route } from '../item.ts'

const base = (life: AdviceLife, prefix: string): Pick<Draft, 'id' | 'about' | 'sources'> => ({
  id: `${prefix}-${life.entry.id}`,
  about: `advice:${life.entry.id}`,
  sources: [`advice:${life.entry.id}`],
})

const READY = new Set(['edited', 'tabled'])

// Tabled for another meeting than this one: then that meeting decides.
const tabledElsewhere = (life: AdviceLife, occasion: Occasion): boolean => {
  const tabled = life.steps.findLast(({ event }) => event.event === 'tabled')
  return (
    life.state === 'tabled' &&
    tabled?.meeting !== null &&
    tabled?.meeting?.id !== occasion.id &&
    (tabled?.day ?? '') >= occasion.date
  )
}

/** Draft advice that the lead approved and the supporter edited: the council decides (MEET-11, ADV-12). */
export const draftsRoute: Route = {
  id: 'conceptadviezen',
  find: (facts, occasion) =>
    livesOf(facts)
      .filter(life => READY.has(life.state) && !tabledElsewhere(life, occasion))
      .map(life => ({
        ...base(life, 'advies'),
        topic: 'draft-advice',
        reason: 'draft-ready',
        kind: 'decide',
        minutes: 20,
        say: {
          title: life.entry.data.title,
          kind: life.entry.data.kind,
          groups: life.entry.data.workgroups.map(({ group }) => groupName(facts, group)),
          wished: life.entry.data.request?.wished_date ?? null,
          recommendations: life.entry.data.recommendations.length,
        },
      })),
}

const answered = (life: AdviceLife, occasion: Occasion): Draft | undefined => {
  const reacted = life.steps.findLast(({ event }) => event.event === 'reacted')
  const since = occasion.previous?.data.date
  if (!reacted?.day || reacted.day > occasion.date || (since !== undefined && reacted.day <= since))
    return undefined
  const given = life.entry.data.recommendations
  const hollow = given.filter(({ answer }) => answer?.class === 'hollow').length
  const silent = given.filter(({ answer }) => answer === undefined || answer.class === 'unanswered').length
  return {
    ...base(life, 'reactie'),
    topic: hollow > 0 ? 'response-hollow' : 'response',
    reason: hollow > 0 ? 'response-hollow' : 'response-received',
    kind: 'discuss',
    minutes: 10,
    say: { title: life.entry.data.title, on: reacted.day, hollow, silent, recommendations: given.length },
  }
}

const waited = (facts: Facts, life: AdviceLife, occasion: Occasion): Draft | undefined => {
  const { state, reaction } = status(facts, life, facts.today)
  if (state !== 'reaction_overdue' || !reaction) return undefined
  return {
    ...base(life, 'reactie'),
    topic: 'response-overdue',
    reason: 'response-overdue',
    kind: 'discuss',
    minutes: 5,
    say: {
      title: life.entry.data.title,
      sent: issuedOn(life),
      due: reaction.due,
      late: daysBetween(reaction.due, facts.today),
      reminders: life.steps.filter(({ event }) => event.event === 'reminded').length,
      meeting: occasion.kind,
    },
  }
}

/** What the College answered since the last meeting, what it answered hollow, and what it should have answered. */
export const responsesRoute: Route = {
  id: 'reacties',
  find: (facts, occasion) =>
    livesOf(facts).flatMap(life => answered(life, occasion) ?? waited(facts, life, occasion) ?? []),
}

const WITH_GROUP = new Set(['assigned', 'in_dialogue', 'drafted', 'examining', 'enough_input', 'form_chosen'])

/** Advices a workgroup is busy with. */
export const groupAdviceRoute: Route = {
  id: 'adviezen',
  find: (facts, { groups }) =>
    livesOf(facts)
      .filter(life => WITH_GROUP.has(life.state))
      .filter(life => life.entry.data.workgroups.some(({ group }) => groups.includes(group)))
      .map(life => ({
        ...base(life, 'advies'),
        topic: 'group-advice',
        reason: 'with-workgroup',
        kind: 'discuss',
        minutes: 20,
        say: {
          title: life.entry.data.title,
          state: life.state,
          wished: life.entry.data.request?.wished_date ?? null,
        },
      })),
}

/** Suggestions for unsolicited advice that the council has not decided on (MEET-12, ADV-20). */
export const suggestionsRoute: Route = {
  id: 'suggesties',
  find: facts => {
    const suggested = livesOf(facts).filter(({ state }) => state === 'suggested' || state === 'enough_input')
    const parent: Draft = {
      id: 'suggesties',
      topic: 'suggestions',
      reason: 'standing',
      kind: 'discuss',
      minutes: 5,
      say: { count: suggested.length },
      sources: [],
    }
    const items = suggested.map(
      (life): Draft => ({
        ...base(life, 'suggestie'),
        topic: 'suggestion',
        reason: 'suggested',
        kind: 'decide',
        minutes: 5,
        parent: 'suggesties',
        say: { title: life.entry.data.title, state: life.state },
      }),
    )
    return [parent, ...items]
  },
}
