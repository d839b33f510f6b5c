import { addDays, within, yearOf } from '../model/day.ts'
import type { Facts } from '../model/facts.ts'
import { activeOn } from './people/membership.ts'
import { holdersOn } from './people/roles.ts'
import { groupLeadsOn, groupMembersOn, workgroupsOn } from './people/workgroups.ts'

/** The steps of a (re)start in their order (START-02; order of chapters 10, 11, 13 and 14). */
export const startStepIds = [
  'start-date',
  'chair',
  'members',
  'workgroups',
  'supporter',
  'council-session',
  'workgroup-sessions',
  'agreements',
  'plan',
] as const
export type StartStep = (typeof startStepIds)[number]

const held = ({ model, today }: Facts, kind: string): boolean =>
  model.all('meeting').some(({ data }) => data.kind === kind && data.status === 'held' && data.date <= today)

const done: { readonly [S in StartStep]: (facts: Facts) => boolean } = {
  'start-date': ({ model }) => model.council.data.council.start_date !== undefined,
  chair: facts => holdersOn(facts, facts.today, 'chair').length > 0,
  members: facts => activeOn(facts, facts.today).length >= (facts.norms.get('members.min', facts.today) ?? 1),
  workgroups: facts =>
    workgroupsOn(facts, facts.today).every(
      group =>
        groupMembersOn(facts, group, facts.today).length > 0 &&
        groupLeadsOn(facts, group, facts.today).length > 0,
    ),
  supporter: facts => holdersOn(facts, facts.today, 'supporter').length > 0,
  'council-session': facts => held(facts, 'start-council'),
  'workgroup-sessions': facts =>
    workgroupsOn(facts, facts.today).length === 0 || held(facts, 'start-workgroup'),
  agreements: facts => workgroupsOn(facts, facts.today).every(({ data }) => data.agreements.length > 0),
  plan: ({ model, today }) => model.get('plan', String(yearOf(today))) !== undefined,
}

/** How long after its start a council still counts as starting, in days: the longest term of the start sessions. */
const startPhase = (facts: Facts): boolean => {
  const start = facts.model.council.data.council.start_date
  if (start === undefined) return true
  const length = facts.norms.get('start.workgroup.due_days', facts.today) ?? 90
  return facts.today < start || within(facts.today, { from: start, to: addDays(start, length) })
}

/** The steps that a starting council still has to take, first things first; empty once it has started. */
export const startSteps = (facts: Facts): readonly StartStep[] =>
  startPhase(facts) ? startStepIds.filter(step => !done[step](facts)) : []
