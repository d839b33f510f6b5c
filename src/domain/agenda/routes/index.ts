import type { MeetingKind } from '../../../../schemas/vocabulary/meetings.ts'
import type { Day } from '../../../model/day.ts'
import type { Facts } from '../../../model/facts.ts'
import { type Occasion, type Route, standing } from '../item.ts'
import { actionsRoute } from './actions.ts'
import { draftsRoute, groupAdviceRoute, responsesRoute, suggestionsRoute } from './advice.ts'
import { cooperationRoute, themesRoute } from './alderman.ts'
import { announcementsRoute } from './announcements.ts'
import { incomingRoute } from './incoming.ts'
import { invitationsRoute } from './invitations.ts'
import { listedRoute } from './listed.ts'
import { minutesRoute } from './minutes.ts'
import { nextMeetingRoute } from './next-meeting.ts'
import { obligationsRoute } from './obligations.ts'
import { proposedRoute } from './proposed.ts'
import { signalsRoute } from './signals.ts'
import { speakingRoute } from './speaking.ts'
import { wishesRoute } from './wishes.ts'
import { workgroupsRoute } from './workgroups.ts'

const opening = standing('opening', 'opening', 'note', 2)
const adoption = standing('agenda', 'agenda', 'decide', 3)
const round = standing('rondvraag', 'round', 'discuss', 10)
const close = standing('sluiting', 'close', 'note', 1)

/** The routes of a council meeting, in the order of its agenda (MEET-10). */
const council: readonly Route[] = [
  opening,
  adoption,
  announcementsRoute,
  speakingRoute,
  minutesRoute,
  actionsRoute,
  incomingRoute,
  draftsRoute,
  responsesRoute,
  workgroupsRoute,
  suggestionsRoute,
  proposedRoute,
  obligationsRoute,
  invitationsRoute,
  nextMeetingRoute,
  round,
  close,
]

const workgroup: readonly Route[] = [
  opening,
  adoption,
  minutesRoute,
  actionsRoute,
  groupAdviceRoute,
  signalsRoute,
  proposedRoute,
  nextMeetingRoute,
  round,
  close,
]

const alderman: readonly Route[] = [
  opening,
  adoption,
  minutesRoute,
  actionsRoute,
  themesRoute,
  responsesRoute,
  signalsRoute,
  wishesRoute,
  proposedRoute,
  cooperationRoute,
  nextMeetingRoute,
  round,
  close,
]

/** A workgroup with policy officers, under the headings of their talks (STAFF-04, STAFF-09). */
const officers: readonly Route[] = [
  opening,
  actionsRoute,
  groupAdviceRoute,
  signalsRoute,
  listedRoute('officer_headings', 5),
  proposedRoute,
  nextMeetingRoute,
  close,
]

const clients: readonly Route[] = [
  opening,
  actionsRoute,
  groupAdviceRoute,
  signalsRoute,
  proposedRoute,
  nextMeetingRoute,
  close,
]

/** What a start session is about (START-04, START-06); the one of a workgroup ends with working agreements. */
const startCouncil: readonly Route[] = [
  opening,
  listedRoute('start_council_items', 20),
  proposedRoute,
  round,
  close,
]

const startWorkgroup: readonly Route[] = [
  opening,
  listedRoute('start_workgroup_items', 15),
  proposedRoute,
  nextMeetingRoute,
  close,
]

const plain: readonly Route[] = [
  opening,
  minutesRoute,
  actionsRoute,
  proposedRoute,
  nextMeetingRoute,
  round,
  close,
]

// What the council did not make a standing item is there only when there is something to say.
const whenNeeded = ({ id, find }: Route): Route => ({
  id,
  find: (facts, occasion) => {
    const drafts = find(facts, occasion)
    return drafts.every(({ reason }) => reason === 'standing') ? [] : drafts
  },
})

// An order that the council itself decided puts each standing item where one of them stood; the rest keeps its place.
const standingFirst = (facts: Facts, routes: readonly Route[], day: Day): readonly Route[] => {
  const chosen = facts.norms.origin('meetings.standing_items', day)
  if (chosen === null || chosen.value === null) return routes
  const known = new Set<string>(facts.norms.vocabulary('standing_items').map(({ id }) => id))
  const named = routes.filter(({ id }) => chosen.value?.includes(id))
  const inOrder = chosen.value.flatMap(id => named.find(route => route.id === id) ?? [])
  const queue = chosen.source.standing === 'council' ? inOrder : [...named]
  return routes.map(route => {
    if (named.includes(route)) return queue.shift() ?? route
    return known.has(route.id) ? whenNeeded(route) : route
  })
}

/** The routes that lead to the agenda of a meeting; of the council with the standing items that it chose (MEET-10). */
export const routesFor = (facts: Facts, { kind, date }: Occasion): readonly Route[] =>
  kind === 'council' ? standingFirst(facts, council, date) : routesOf(kind)

const routesOf = (kind: MeetingKind): readonly Route[] => {
  switch (kind) {
    case 'council':
      return council
    case 'workgroup':
      return workgroup
    case 'alderman':
      return alderman
    case 'officers':
      return officers
    case 'cc-workgroup':
      return clients
    case 'start-council':
      return startCouncil
    case 'start-workgroup':
      return startWorkgroup
    case 'preparation':
    case 'big-themes':
    case 'relevance':
    case 'cc-executing':
    case 'cc-alderman':
    case 'evaluation':
    case 'evaluation-workgroup':
    case 'evaluation-alderman':
    case 'evaluation-municipal':
    case 'follow-up':
    case 'expectations':
    case 'college':
    case 'foundation':
      return plain
  }
}
