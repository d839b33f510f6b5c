import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Params } from '../../model/finding.ts'
import type { Entry } from '../../model/model.ts'
import { livesOf } from '../advice/lives.ts'
import { missingIn } from '../minutes/missing.ts'
import { meetingsOf, seriesOf } from './next.ts'

/** What has to be done after a meeting, in order; each has its sentence and command in `lang`. */
export const afterSteps = [
  'agenda',
  'start',
  'note',
  'check',
  'close',
  'advices',
  'send',
  'next',
  'adopt',
] as const
export type AfterStep = (typeof afterSteps)[number]

/** How one step stands, from the facts: so that who stopped halfway goes on where it was. */
export interface StepState {
  readonly step: AfterStep
  /** `waits`: another step comes first, or its day. */
  readonly state: 'done' | 'open' | 'waits'
  readonly on: Day | null
  readonly say: Params
}

type Found = Omit<StepState, 'step'>

const done = (on: Day | null = null, say: Params = {}): Found => ({ state: 'done', on, say })
const open = (say: Params = {}): Found => ({ state: 'open', on: null, say })
const waits = (say: Params = {}): Found => ({ state: 'waits', on: null, say })

// Advices that this meeting let go, and that are not sent yet.
const unsent = (facts: Facts, meeting: string): readonly string[] =>
  livesOf(facts)
    .filter(({ state, steps }) => state === 'decided' && steps.at(-1)?.meeting?.id === meeting)
    .map(({ entry }) => entry.data.title)

/** The day on which minutes first went to someone, by the register of what was sent. */
export const minutesSentOn = ({ model }: Facts, minutes: Entry<'minutes'>): Day | undefined =>
  model
    .all('outgoing')
    .filter(({ data }) => data.papers.some(({ path }) => path === minutes.path))
    .map(({ data }) => data.on)
    .toSorted()[0]

const ofMinutes = (facts: Facts, meeting: Entry<'meeting'>, minutes: Entry<'minutes'>) => {
  const { data } = minutes
  const missing = missingIn(facts, meeting, minutes).filter(({ what }) => what !== 'checked').length
  const closed = data.closed_on !== undefined
  const left = closed ? unsent(facts, meeting.id) : []
  const sent = minutesSentOn(facts, minutes)
  return {
    start: done(data.drafted_on),
    note: closed || missing === 0 ? done() : open({ count: missing }),
    check: data.checked === undefined ? open() : done(data.checked.on),
    close: closed ? done(data.closed_on) : missing > 0 || data.checked === undefined ? waits() : open(),
    advices: left.length > 0 ? open({ titles: left }) : closed ? done() : waits(),
    // What was adopted was read, whatever way it came to the members.
    send: sent !== undefined || data.adopted ? done(sent ?? null) : closed ? open() : waits(),
  }
}

/** The council meeting after which nothing was done yet, or which was the last one that was held. */
export const lastMeeting = (facts: Facts): Entry<'meeting'> | undefined =>
  meetingsOf(facts, { kind: 'council' }).findLast(({ data }) => data.date <= facts.today)

/** What is done and what is still to do after a meeting (MEET-14); reads minutes, advices and what was sent. */
export const aftercare = (facts: Facts, meeting: Entry<'meeting'>): readonly StepState[] => {
  const { model } = facts
  const minutes = model.get('minutes', meeting.id)
  const agenda = model.get('agenda', meeting.id)
  const next = meetingsOf(facts, seriesOf(meeting)).find(({ data }) => data.date > meeting.data.date)
  const written = minutes && ofMinutes(facts, meeting, minutes)
  const adopted = minutes?.data.adopted
  const found: { readonly [S in AfterStep]: Found } = {
    agenda: agenda || minutes ? done(agenda?.data.frozen_on ?? null) : open(),
    start: written?.start ?? (agenda ? open() : waits()),
    note: written?.note ?? waits(),
    check: written?.check ?? waits(),
    close: written?.close ?? waits(),
    advices: written?.advices ?? waits(),
    send: written?.send ?? waits(),
    next: next ? done(null, { date: next.data.date }) : open(),
    adopt: adopted
      ? done(adopted.on)
      : next && next.data.date <= facts.today && minutes?.data.closed_on !== undefined
        ? open({ where: next.id })
        : waits({ where: next?.id ?? null }),
  }
  return afterSteps
    .filter(step => step !== 'check' || meeting.data.kind === 'council')
    .map(step => ({ step, ...found[step] }))
}
