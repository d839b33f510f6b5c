import * as z from 'zod'
import { writeRecord } from '../../archive/edit.ts'
import { minutesDraft, minutesWordsOf } from '../../documents/minutes/draft.ts'
import { withAddenda } from '../../domain/agenda/addenda.ts'
import { attendeesOf, chairOf, minuteTakerOf } from '../../domain/minutes/attending.ts'
import { type Point, pointOf } from '../../domain/minutes/point.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import type { TreeMap } from '../../model/source.ts'
import { AGENDA_READS } from '../agenda/occasion.ts'
import { command } from '../command.ts'
import { meetingOr } from '../meeting-argument.ts'
import { planOn } from '../planned.ts'
import { meetingToStart } from './meeting.ts'

const presenceOf = (facts: Facts, meeting: Entry<'meeting'>): readonly TreeMap[] =>
  attendeesOf(facts, meeting).map(({ person, as, presence, items }) => ({
    person,
    ...(as === 'member' ? {} : { as }),
    presence,
    ...(items.length === 0 ? {} : { items }),
  }))

const factsTree = (facts: Facts, meeting: Entry<'meeting'>, points: readonly Point[]): TreeMap => {
  const chair = chairOf(facts, meeting)
  const taker = minuteTakerOf(facts, meeting)
  return {
    drafted_on: facts.today,
    ...(chair === undefined ? {} : { chair }),
    ...(taker === undefined ? {} : { minute_taker: taker }),
    presence: presenceOf(facts, meeting),
    items: points.map(({ n, id, title, about }) => ({ n, id, title, ...(about === null ? {} : { about }) })),
  }
}

/** Starts the minutes of a meeting from its frozen agenda: the facts in front, a heading per item below. */
export const minutesStart = command({
  options: z.object({}),
  args: [
    meetingOr({
      nl: 'de vergadering waarvan nog geen verslag is',
      en: 'the council meeting without minutes',
    }),
  ],
  reads: AGENDA_READS,
  archive: 'whole',
  run: ({ facts, lang, markdown, args: [named] }) => {
    const meeting = meetingToStart(facts, named)
    const agenda = facts.model.get('agenda', meeting.id)
    const path = meeting.path.replace(/[^/]+$/, 'minutes.md')
    if (facts.model.known('minutes', meeting.id))
      throw new Refusal('minutes-exist', { meeting: meeting.id, path })
    if (!agenda) throw new Refusal('minutes-agenda-absent', { meeting: meeting.id })
    const points = withAddenda(agenda.data).map(pointOf)
    const doc = minutesDraft(facts, meeting, points, lang)
    const tree = factsTree(facts, meeting, points)
    const say = minutesWordsOf(lang).plan.start(meeting.id)
    return {
      doc,
      data: { meeting: meeting.id, path, ...tree },
      quiet: true,
      plan: planOn(facts, {
        say,
        message: `minutes: start ${meeting.id}`,
        drafts: [{ path, before: null, after: writeRecord(path, tree, markdown(doc)), why: say }],
      }),
    }
  },
})
