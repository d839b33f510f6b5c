import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import type { AdviceLife, LifeStep } from '../../domain/advice/replay.ts'
import { currentRound, lastOf } from '../../domain/advice/rounds.ts'
import { isEnd, type State } from '../../domain/advice/states.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Severity } from '../../model/finding.ts'
import type { Spot } from '../../model/model.ts'

/** The place of an event, or of one of its keys. */
export const atEvent = (life: AdviceLife, { index }: { readonly index: number }, key?: string): Spot => ({
  in: life.entry,
  at: key === undefined ? ['events', index] : ['events', index, key],
})

/** The place of a recommendation, or of a value in it. */
export const atRecommendation = (
  life: AdviceLife,
  index: number,
  ...keys: readonly (string | number)[]
): Spot => ({ in: life.entry, at: ['recommendations', index, ...keys] })

/** True when nobody has to do anything for this advice any more. */
export const isOver = (life: AdviceLife): boolean => isEnd(life.state)

/** What came too late in an advice that is over can no longer be mended: it is told, and warns no more. */
export const pastSeverity = (life: AdviceLife): { readonly severity?: Severity } =>
  isOver(life) ? { severity: 'info' } : {}

const WRITTEN: ReadonlySet<State> = new Set([
  'drafted',
  'edited',
  'tabled',
  'decided',
  'sent',
  'reacted',
  'with_council',
  'closed',
])
const SPOKEN: ReadonlySet<State> = new Set(['given', 'reported', 'closed'])

/** The first step of the running round at which the text of a written advice existed. */
export const draftedAt = (life: AdviceLife): LifeStep | undefined =>
  life.way === 'oral' ? undefined : currentRound(life).find(({ to }) => WRITTEN.has(to))

/** The first step at which the content of an advice existed: its draft, or that it was given orally. */
export const madeAt = (life: AdviceLife): LifeStep | undefined =>
  life.way === 'oral' ? currentRound(life).find(({ to }) => SPOKEN.has(to)) : draftedAt(life)

/** The step with which a workgroup got the advice to work on, or a later one; none before that. */
export const takenUpAt = (life: AdviceLife): LifeStep | undefined =>
  currentRound(life).find(({ to }) => TAKEN_UP.has(to)) ?? madeAt(life)

const TAKEN_UP: ReadonlySet<State> = new Set([
  'assigned',
  'examining',
  'enough_input',
  'form_chosen',
  'in_dialogue',
])

/** Day of the last step with one of these events, else today: the day of which the norms and roles hold. */
export const dayOfLast = (facts: Facts, life: AdviceLife, ...events: AdviceEventName[]): Day =>
  lastOf(life.steps, ...events)?.day ?? facts.today
