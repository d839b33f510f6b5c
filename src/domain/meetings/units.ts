import { type ClosedSpan, type Day, within, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { membershipPeriods } from '../people/membership.ts'
import { holdings } from '../people/roles.ts'
import { common } from '../people/spans.ts'
import type { Group } from '../people/workgroups.ts'
import type { Obligation, Unit, UnitKind } from './obligation.ts'

/** A unit with the days of a year in which it existed. */
export interface ActiveUnit {
  readonly unit: Unit
  readonly active: ClosedSpan
}

/** For what an obligation is counted in a year: each unit that existed on at least one day of it. */
export const unitsIn = (
  facts: Facts,
  { unit: kind, kinds }: Obligation,
  year: number,
): readonly ActiveUnit[] =>
  all(facts, kind, year)
    .flatMap(unit => (kinds.includes('officers') ? perOfficer(facts, unit, year) : [unit]))
    .flatMap(unit => {
      const { from, to } = yearSpan(year)
      const active = common({ from, to }, { from: unit.from ?? from, to: unit.to })
      return active === undefined ? [] : [{ unit, active }]
    })

const all = (facts: Facts, kind: UnitKind, year: number): readonly Unit[] => {
  const { model, norms } = facts
  const start = model.council.data.council.start_date
  switch (kind) {
    case 'council':
      return [{ kind, from: start, to: undefined }]
    case 'workgroup':
      return model.all('workgroup').map(group => ofGroup(kind, group))
    case 'cc-partner':
      return model
        .all('workgroup')
        .filter(
          ({ id, data }) =>
            data.cc_partner || norms.get('wg.cc_partners', startOf(data.from, year))?.includes(id) === true,
        )
        .map(group => ofGroup(kind, group))
    case 'cc': {
      // A council without a client consultation has no norm for its size.
      if (norms.get('cc.members', yearSpan(year).to) === null) return []
      const first = holdings(facts, 'cc_member', 'cc_lead')[0]?.from
      return [
        {
          kind,
          from: first === undefined || (start !== undefined && first < start) ? start : first,
          to: undefined,
        },
      ]
    }
    case 'member':
      return model
        .all('member')
        .flatMap(({ id, data }) => membershipPeriods(data).map(({ from, to }) => ({ kind, id, from, to })))
    case 'staying-member':
      return model
        .all('member')
        .filter(({ data }) => data.origin === 'former_council')
        .flatMap(({ id, data }) => {
          const last = membershipPeriods(data).at(-1)
          return last === undefined ? [] : [{ kind, id, from: start ?? last.from, to: last.to }]
        })
    case 'foundation':
      return model.all('foundation').map(({ data }) => ({ kind, from: data.from, to: data.to }))
  }
}

const startOf = (from: Day, year: number): Day => {
  const first = yearSpan(year).from
  return from > first ? from : first
}

const ofGroup = (kind: UnitKind, { id, data }: Group): Unit => ({ kind, id, from: data.from, to: data.to })

/** Where talks count per officer of a workgroup (`staff.unit`): one unit for each officer that the group names. */
const perOfficer = ({ model, norms }: Facts, unit: Unit, year: number): readonly Unit[] => {
  const { from, to } = yearSpan(year)
  const group = unit.id === undefined ? undefined : model.get('workgroup', unit.id)
  const day = unit.from !== undefined && within(unit.from, { from, to }) ? unit.from : from
  return group !== undefined && norms.get('staff.unit', day) === 'officer'
    ? group.data.officers.map(({ person }) => ({ ...unit, officer: person }))
    : [unit]
}
