import { seriesOf } from '../../domain/meetings/next.ts'
import type { Entry, Model } from '../../model/model.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { named } from './meetings.ts'
import { aMeeting, type Named } from './words.ts'

type Say = Named & { readonly why: 'not_cancelled' | 'circle' | 'series'; readonly to: string }

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

const isOtherSeries = (a: Entry<'meeting'>, b: Entry<'meeting'>): boolean =>
  a.data.kind !== b.data.kind || seriesOf(a).group !== seriesOf(b).group

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
    nl: 'Verbeter moved_to, of zet status op cancelled.',
    en: 'Correct moved_to, or set status to cancelled.',
  },
  message: {
    nl: say => {
      switch (say.why) {
        case 'not_cancelled':
          return `${aMeeting.nl(say)} is verplaatst, maar de status is niet afgelast (cancelled).`
        case 'circle':
          return `${aMeeting.nl(say)} is verplaatst naar ${say.to}, en dat wijst weer hierheen.`
        case 'series':
          return `${aMeeting.nl(say)} is verplaatst naar ${say.to}. Dat is een overleg van een andere soort of werkgroep.`
      }
    },
    en: say => {
      switch (say.why) {
        case 'not_cancelled':
          return `${aMeeting.en(say)} was moved, but its status is not cancelled.`
        case 'circle':
          return `${aMeeting.en(say)} was moved to ${say.to}, which points back here.`
        case 'series':
          return `${aMeeting.en(say)} was moved to ${say.to}. That is a meeting of another kind or workgroup.`
      }
    },
  },
  *check({ model }) {
    for (const meeting of model.all('meeting')) {
      const { moved_to: to, status } = meeting.data
      const target = to === undefined ? undefined : model.get('meeting', to)
      if (to === undefined || target === undefined) continue
      const why = isInCircle(model, meeting)
        ? 'circle'
        : status !== 'cancelled'
          ? 'not_cancelled'
          : isOtherSeries(meeting, target)
            ? 'series'
            : undefined
      if (why !== undefined)
        yield {
          in: meeting,
          at: [why === 'not_cancelled' ? 'status' : 'moved_to'],
          say: { ...named(meeting.data), why, to },
        }
    }
  },
})
