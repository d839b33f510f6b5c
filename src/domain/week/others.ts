import { addDays, addMonths, daysBetween, yearOf } from '../../model/day.ts'
import { openActions } from '../actions.ts'
import { kindsOfMeeting } from '../meetings/kinds.ts'
import { countObligations } from '../meetings/obligations.ts'
import { groupName, nameOf } from '../names.ts'
import { lastConfirmed } from '../people/eligibility.ts'
import { activeOn } from '../people/membership.ts'
import { idsInRole } from '../people/roles.ts'
import { roster } from '../people/roster.ts'
import { newcomers } from '../people/welcome.ts'
import type { Doer, TaskRoute } from './task.ts'

/** Open actions that are due: the owner's own, or the municipality's through the liaison. */
export const actionTasks: TaskRoute = (facts, until) =>
  openActions(facts, facts.today)
    .filter(({ dueOn }) => dueOn !== null && dueOn <= until)
    .map(({ entry, owners, dueOn, late, age }) => ({
      id: `action-${entry.id}`,
      topic: 'action',
      who: entry.data.side === 'municipality' ? 'liaison' : 'member',
      people: owners,
      due: dueOn,
      late,
      minutes: 15,
      weight: entry.data.priority === 'high' ? 3 : entry.data.priority === 'low' ? 1 : 2,
      say: {
        what: entry.data.what,
        side: entry.data.side,
        owners: owners.map(owner => nameOf(facts, owner)),
        age,
      },
      sources: [`action:${entry.id}`],
    }))

const DOERS: { readonly [party: string]: Doer } = {
  chair: 'chair',
  liaison: 'liaison',
  leads: 'lead',
  supporter: 'supporter',
  alderman: 'liaison',
}

const AHEAD = 60

/** Duties of the calendar that are neither done nor planned and fall due within two months. */
export const obligationTasks: TaskRoute = (facts, until) => {
  const horizon = addDays(until, AHEAD)
  const years = [...new Set([yearOf(facts.today), yearOf(horizon)])]
  const counts = years
    .flatMap(year => countObligations(facts, year))
    .filter(({ standing }) => standing === 'short')
  const first = counts.filter(
    (count, index) =>
      counts.findIndex(
        other => other.obligation.id === count.obligation.id && other.unit.id === count.unit.id,
      ) === index,
  )
  return first
    .filter(({ unit }) => unit.kind !== 'member' && unit.kind !== 'staying-member')
    .map(({ obligation, unit, demand, year, needed, held }) => {
      const due = demand.due ?? (`${year}-12-31` as const)
      const convener =
        obligation.conveners[0] ??
        (obligation.kinds[0] ? kindsOfMeeting[obligation.kinds[0]].conveners[0] : undefined)
      const who = DOERS[convener ?? ''] ?? 'supporter'
      return {
        id: `obligation-${obligation.id}-${unit.id ?? 'council'}-${year}`,
        topic: 'obligation' as const,
        who,
        people:
          who === 'chair' || who === 'supporter' || who === 'liaison'
            ? idsInRole(facts, facts.today, who)
            : [],
        due,
        late: Math.max(0, daysBetween(due, facts.today)),
        minutes: 15,
        weight: 2 as const,
        say: {
          nl: obligation.title.nl,
          en: obligation.title.en,
          group: unit.id === undefined ? null : groupName(facts, unit.id),
          needed,
          held: held.length,
        },
        sources: held.map(({ ref }) => ref),
      }
    })
    .filter(({ due }) => due <= horizon)
}

/** Members whose term ends soon, whose positions were not confirmed for a year, or who are new (MEMB-06, 12, START-08). */
export const memberTasks: TaskRoute = (facts, until) => {
  const { today, norms } = facts
  const ending = roster(facts, today)
    .filter(({ prepareFrom }) => prepareFrom !== undefined && prepareFrom <= until)
    .map(({ member, ends, reappointable }) => ({
      id: `term-ending-${member}`,
      topic: 'term-ending' as const,
      who: 'chair' as const,
      people: idsInRole(facts, today, 'chair'),
      due: ends,
      late: 0,
      minutes: 20,
      weight: 3 as const,
      say: { name: nameOf(facts, member), ends, reappointable },
      sources: [`member:${member}`],
    }))
  const months = norms.get('positions.confirm_months', today)
  const unconfirmed =
    months === null
      ? []
      : activeOn(facts, today).filter(({ data }) => {
          const last = lastConfirmed(data, today)
          return last === undefined || addMonths(last, months) <= until
        })
  return [
    ...ending,
    ...(unconfirmed.length === 0
      ? []
      : [
          {
            id: 'confirm-positions',
            topic: 'confirm-positions' as const,
            who: 'supporter' as const,
            people: idsInRole(facts, today, 'supporter'),
            due: null,
            late: 0,
            minutes: 5 + unconfirmed.length * 2,
            weight: 1 as const,
            say: { names: unconfirmed.map(({ id }) => nameOf(facts, id)) },
            sources: unconfirmed.map(({ id }) => `member:${id}`),
          },
        ]),
    ...newcomers(facts, until).map(({ member, since, open }) => ({
      id: `welcome-${member.id}`,
      topic: 'welcome-member' as const,
      who: 'supporter' as const,
      people: idsInRole(facts, today, 'supporter'),
      due: since < today ? null : since,
      late: 0,
      minutes: 15,
      weight: 2 as const,
      say: { name: nameOf(facts, member.id), id: member.id, open: open.length },
      sources: [`member:${member.id}`],
    })),
  ]
}
