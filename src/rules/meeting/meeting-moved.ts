import type { MeetingKind } from '../../../schemas/vocabulary/meetings.ts'
import { seriesOf } from '../../domain/meetings/next.ts'
import { groupName } from '../../domain/names.ts'
import type { Day } from '../../model/day.ts'
import type { Entry, Model } from '../../model/model.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { named } from './meetings.ts'
import { aMeeting, meetingName, type Named } from './words.ts'

type Say = Named & {
  readonly why: 'not_cancelled' | 'self' | 'circle' | 'kind' | 'group'
  readonly toKind: MeetingKind
  readonly toDay: Day
  /** Name of the workgroup of the meeting that it points to. */
  readonly toGroup: string | null
}

const isInCircle = (model: Model, start: Entry<'meeting'>): boolean => {
  const seen = new Set<string>()
  let id = start.data.moved_to
  while (id !== undefined && !seen.has(id)) {
    if (id === start.id) return true
    seen.add(id)
    id = model.get('meeting', id)?.data.moved_to
  }
  return false
}

const otherSeries = (a: Entry<'meeting'>, b: Entry<'meeting'>): 'kind' | 'group' | undefined => {
  if (a.data.kind !== b.data.kind) return 'kind'
  return seriesOf(a).group === seriesOf(b).group ? undefined : 'group'
}

const ownGroup = (model: Model, meeting: Entry<'meeting'>): string | null => {
  const { group } = seriesOf(meeting)
  return group === undefined ? null : groupName({ model }, group)
}

const goal = ({ toKind, toDay }: Say): Named => ({ kind: toKind, on: toDay })

/** MEET-01: a moved meeting points to a meeting of the same series. */
export const meetingMoved = rule<Say>({
  id: 'meeting-moved',
  area: 'meeting',
  severity: 'warning',
  rows: ['MEET-01'],
  chapter: besideAdvice,
  title: {
    nl: 'Een verplaatst overleg wijst naar een overleg van dezelfde reeks',
    en: 'A moved meeting points to a meeting of the same series',
  },
  why: {
    nl: 'Besluiten en adviezen volgen deze verwijzing naar het overleg dat wel is gehouden.',
    en: 'Decisions and advices follow this pointer to the meeting that was held.',
  },
  fix: {
    nl: 'Kies welk overleg doorgaat. Zet dat in meeting.yaml achter ‘moved_to’.',
    en: 'Choose which meeting goes on. Put that after ‘moved_to’ in meeting.yaml.',
  },
  fixFor: {
    nl: ({ why }) =>
      why === 'not_cancelled' ? 'Zet in meeting.yaml ‘cancelled’ (afgelast) achter ‘status’.' : undefined,
    en: ({ why }) =>
      why === 'not_cancelled' ? 'Put ‘cancelled’ after ‘status’ in meeting.yaml.' : undefined,
  },
  message: {
    nl: say => {
      switch (say.why) {
        case 'not_cancelled':
          return `${aMeeting.nl(say)} is verplaatst. Er staat nog niet bij dat dit overleg is afgelast.`
        case 'self':
          return `${aMeeting.nl(say)} is verplaatst. De verwijzing wijst naar dit overleg zelf.`
        case 'circle':
          return `${aMeeting.nl(say)} is verplaatst naar ${meetingName.nl(goal(say))}. Dat overleg wijst weer terug naar dit overleg.`
        case 'kind':
          return `${aMeeting.nl(say)} is verplaatst naar ${meetingName.nl(goal(say))}. Dat is een ander soort overleg.`
        case 'group':
          return `${aMeeting.nl(say)} is verplaatst naar ${meetingName.nl(goal(say))}. Dat is een overleg van een andere werkgroep${say.toGroup === null ? '' : `: ${say.toGroup}`}.`
      }
    },
    en: say => {
      switch (say.why) {
        case 'not_cancelled':
          return `${aMeeting.en(say)} was moved. It is not noted yet that this meeting was cancelled.`
        case 'self':
          return `${aMeeting.en(say)} was moved. The pointer leads to this meeting itself.`
        case 'circle':
          return `${aMeeting.en(say)} was moved to ${meetingName.en(goal(say))}. That meeting points back to this one.`
        case 'kind':
          return `${aMeeting.en(say)} was moved to ${meetingName.en(goal(say))}. That is another kind of meeting.`
        case 'group':
          return `${aMeeting.en(say)} was moved to ${meetingName.en(goal(say))}. That is a meeting of another workgroup${say.toGroup === null ? '' : `: ${say.toGroup}`}.`
      }
    },
  },
  *check({ model }) {
    for (const meeting of model.all('meeting')) {
      const { moved_to: to, status } = meeting.data
      const target = to === undefined ? undefined : model.get('meeting', to)
      if (to === undefined || target === undefined) continue
      const why = isInCircle(model, meeting)
        ? target === meeting
          ? 'self'
          : 'circle'
        : status !== 'cancelled'
          ? 'not_cancelled'
          : otherSeries(meeting, target)
      const { kind: toKind, date: toDay } = target.data
      if (why !== undefined)
        yield {
          in: meeting,
          at: [why === 'not_cancelled' ? 'status' : 'moved_to'],
          say: { ...named(meeting.data), why, toKind, toDay, toGroup: ownGroup(model, target) },
        }
    }
  },
})
