import { type ClosedSpan, type Day, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { publicName } from '../names.ts'
import { daysOutside, endings, openVacancies, sizeOn, sizes } from '../people/composition.ts'
import { activeOn, membershipPeriods } from '../people/membership.ts'
import { groupMembersOn, workgroupsOn } from '../people/workgroups.ts'
import { leastShown } from '../small-numbers.ts'
import { counted, type Query, spanOf } from './figure.ts'

const MEMBERS = 'members/'
const GROUPS = 'workgroups/'

/** Members whose first day lies in a period, by id. */
export const joinedIn = ({ model }: Facts, span: ClosedSpan): readonly string[] =>
  model
    .all('member')
    .filter(({ data }) => membershipPeriods(data).some(({ from }) => within(from, span)))
    .map(({ id }) => id)

/** Members whose last day lies in a period, by id. */
export const leftIn = (facts: Facts, span: ClosedSpan): readonly string[] => [
  ...new Set(endings(facts, span).map(({ member }) => member)),
]

const trainingsIn = ({ model }: Facts, span: ClosedSpan) =>
  model
    .all('member')
    .flatMap(({ id, data }) => data.trainings.filter(({ on }) => within(on, span)).map(() => id))

/** Numbers about members, workgroups and training. */
export const peopleQueries = {
  'members-on': (facts, [day]) => counted(sizeOn(facts, day as Day).size, MEMBERS),
  'members-joined': (facts, [from, to]) => counted(joinedIn(facts, spanOf(from, to)).length, MEMBERS),
  'members-left': (facts, [from, to]) => counted(leftIn(facts, spanOf(from, to)).length, MEMBERS),
  'members-fewest': (facts, [from, to]) =>
    counted(Math.min(...sizes(facts, spanOf(from, to)).map(({ size }) => size)), MEMBERS),
  'members-most': (facts, [from, to]) =>
    counted(Math.max(...sizes(facts, spanOf(from, to)).map(({ size }) => size)), MEMBERS),
  'days-below-minimum': (facts, [from, to]) => ({
    value: daysOutside(facts, spanOf(from, to)).below,
    unit: 'days',
    sources: [MEMBERS, 'ipr.yaml'],
  }),
  /** Members on a day whose name may not be told today. */
  'members-unnamed': (facts, [day]) =>
    counted(
      activeOn(facts, day as Day).filter(({ id }) => publicName(facts, id, facts.today) === undefined).length,
      MEMBERS,
    ),
  'workgroups-on': (facts, [day]) => counted(workgroupsOn(facts, day as Day).length, GROUPS),
  'workgroup-members': (facts, [group = '', day]) => {
    const entry = facts.model.get('workgroup', group)
    return entry ? counted(groupMembersOn(facts, entry, day as Day).length, entry.path, MEMBERS) : null
  },
  trainings: (facts, [from, to]) => counted(trainingsIn(facts, spanOf(from, to)).length, MEMBERS),
  'members-trained': (facts, [from, to]) => {
    const members = new Set(trainingsIn(facts, spanOf(from, to))).size
    return members < leastShown(facts) ? null : counted(members, MEMBERS)
  },
  'memberships-ending': (facts, [from, to]) => counted(leftIn(facts, spanOf(from, to)).length, MEMBERS),
  'vacancies-open': (facts, [day]) => counted(openVacancies(facts, day as Day).length, 'recruitment/'),
} satisfies { readonly [name: string]: Query }
