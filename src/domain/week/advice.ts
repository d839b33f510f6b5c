import type { Facts } from '../../model/facts.ts'
import { livesOf } from '../advice/lives.ts'
import { type Obligation, type Owed, owes } from '../advice/owes.ts'
import type { AdviceLife } from '../advice/replay.ts'
import { whoIs } from '../advice/who.ts'
import type { Task, TaskRoute, Weight } from './task.ts'

/** Minutes a step takes its doer; what is not named takes a quarter of an hour. */
const MINUTES: { readonly [O in Owed]?: number } = {
  in_dialogue: 60,
  drafted: 120,
  edited: 45,
  content_approved: 30,
  sent: 20,
  tabled: 5,
  reminded: 10,
  closed: 15,
  reported: 60,
}

// What cannot be made good comes first: an advice or answer that arrives after the decision.
const WEIGHTS: { readonly [O in Owed]?: Weight } = {
  sent: 3,
  drafted: 3,
  reacted: 3,
  reminded: 3,
  passed_to_council: 3,
  decided: 3,
}

const task = (facts: Facts, life: AdviceLife, owed: Obligation): Task => ({
  id: `advice-${owed.what}-${life.entry.id}${owed.recommendation === undefined ? '' : `-${owed.recommendation}`}`,
  topic: 'advice-step',
  who: owed.who,
  people: whoIs(facts, life, owed.who),
  due: owed.due,
  late: owed.late,
  minutes: MINUTES[owed.what] ?? 15,
  weight: WEIGHTS[owed.what] ?? 2,
  say: {
    title: life.entry.data.title,
    what: owed.what,
    since: owed.since,
    recommendation: owed.recommendation ?? null,
    id: life.entry.id,
  },
  sources: [`advice:${life.entry.id}`],
})

/** What is owed on advices, on both sides. A step without a day counts when nothing else stands before it. */
export const adviceTasks: TaskRoute = (facts, until) =>
  livesOf(facts)
    .flatMap(life => owes(facts, life).map(owed => task(facts, life, owed)))
    .filter(({ due }) => due !== null && due <= until)
