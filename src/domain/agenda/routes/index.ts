import type { MeetingKind } from '../../../../schemas/vocabulary/meetings.ts'
import { type Route, standing } from '../item.ts'
import { actionsRoute } from './actions.ts'
import { draftsRoute, groupAdviceRoute, responsesRoute, suggestionsRoute } from './advice.ts'
import { cooperationRoute, themesRoute } from './alderman.ts'
import { announcementsRoute } from './announcements.ts'
import { incomingRoute } from './incoming.ts'
import { invitationsRoute } from './invitations.ts'
import { minutesRoute } from './minutes.ts'
import { nextMeetingRoute } from './next-meeting.ts'
import { obligationsRoute } from './obligations.ts'
import { proposedRoute } from './proposed.ts'
import { signalsRoute } from './signals.ts'
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
  proposedRoute,
  cooperationRoute,
  nextMeetingRoute,
  round,
  close,
]

const officers: readonly Route[] = [
  opening,
  actionsRoute,
  groupAdviceRoute,
  signalsRoute,
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

/** Which routes lead to the agenda of a kind of meeting. */
export const routesOf = (kind: MeetingKind): readonly Route[] => {
  switch (kind) {
    case 'council':
      return council
    case 'workgroup':
      return workgroup
    case 'alderman':
      return alderman
    case 'officers':
    case 'cc-workgroup':
      return officers
    case 'preparation':
    case 'big-themes':
    case 'relevance':
    case 'cc-executing':
    case 'cc-alderman':
    case 'start-council':
    case 'start-workgroup':
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
