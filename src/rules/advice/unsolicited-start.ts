import type { AdviceLife } from '../../domain/advice/replay.ts'

/** What the start of an unsolicited advice lacks, and the event at which it shows. */
export interface MissingStart {
  readonly what: 'suggestion' | 'examination'
  readonly index: number
}

const LATER = new Set([
  'enough_input',
  'form_chosen',
  'scheduled',
  'given',
  'in_dialogue',
  'drafted',
  'edited',
  'tabled',
  'decided',
  'sent',
])

/** An unsolicited advice starts with a suggestion in a meeting and a decision to examine it (ADV-20). */
export const missingStart = ({ entry, steps }: AdviceLife): MissingStart | undefined => {
  if (entry.data.kind !== 'unsolicited') return undefined
  const [first] = steps
  const has = (name: string): boolean => steps.some(({ event }) => event.event === name)
  if (first !== undefined && !has('suggested')) return { what: 'suggestion', index: first.index }
  const later = steps.find(({ event }) => LATER.has(event.event))
  return later !== undefined && !has('examining') ? { what: 'examination', index: later.index } : undefined
}
