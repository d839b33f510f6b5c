import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import { decisionResults } from '../../../schemas/vocabulary/meetings.ts'
import type { State } from '../../domain/advice/states.ts'
import type { Day } from '../../model/day.ts'
import type { Params } from '../../model/finding.ts'
import { either, listed, longDay } from '../format.ts'
import type { adviceRefusals as dutch } from '../nl/advice-refusals.ts'
import { adviceWords } from './advice.ts'

const list = (value: Params[string]): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : []
const meant = (value: Params[string]): string => (value ? ` Did you mean ${value}?` : '')

type Result = (typeof decisionResults.keys)[number]

const step = (value: Params[string]): string => `‘${adviceWords.step[value as AdviceEventName]}’`

const MISSING: { readonly [what: string]: (id: string) => string } = {
  meeting: id => `The meeting ${id} is not in the archive.`,
  minutes: id => `There are no minutes of the meeting ${id} yet that hold the decision.`,
  decision: id => `Decision ${id} is in no minutes. Note it in the minutes first.`,
}
const missing = (p: Params): string => MISSING[String(p.what)]?.(String(p.id)) ?? ''

const because = (p: Params): string => {
  if (p.why === 'norm') return 'the norms of this council do not allow it'
  if (p.why === 'result')
    return `the result of the decision is ‘${decisionResults.word(p.result as Result, 'en')}’`
  if (p.why === 'later') return 'the steps after it would no longer fit'
  return `the advice stands at ‘${adviceWords.state[p.state as State]}’`
}
const can = (p: Params): string =>
  list(p.possible).length === 0
    ? 'This advice can take no step any more.'
    : `What is possible now: ${either(list(p.possible).map(step), 'en')}.`

export const adviceRefusals: { readonly [K in keyof typeof dutch]: (p: Params) => string } = {
  'advice-unknown-state': p =>
    `There is no state ${p.found}.${meant(p.instead)} States are, for example, received, sent and closed.`,
  'advice-no-clock': p =>
    list(p.allowed).length === 0
      ? 'No term runs on this advice.'
      : `This advice has no term ${p.found}. Choose ${either(list(p.allowed), 'en')}.`,
  'advice-unknown-step': p => `There is no step ${p.found}.${meant(p.instead)}`,
  'advice-add-option': p =>
    `The option ${p.option} does not belong to ${p.kind === 'requested' ? 'a requested' : 'an unsolicited'} advice.`,
  'advice-not-regional': p =>
    `The advice ${p.id} is of this council alone. Only an advice together with other councils is answered by more municipalities: set its issuer to ‘regional’.`,
  'advice-note-sent': p =>
    `The advice ${p.id} has been sent. Its recommendations are fixed: another recommendation is a new advice.`,
  'advice-step-option': p => `The option ${p.option} does not belong to the step ${step(p.event)}.`,
  'advice-step-needs': p => `The step ${step(p.event)} also needs ${listed(list(p.options), 'en')}.`,
  'advice-step-in-future': p =>
    `${longDay(p.on as Day, 'en')} is still ahead. Record a step once it was taken.`,
  'advice-step-missing': p => missing(p),
  'advice-step-order': p =>
    `The step ${step(p.event)} of ${longDay(p.on as Day, 'en')} comes after a step of ${longDay(p.after as Day, 'en')}. Check the date.`,
  'advice-step-impossible': p => `The step ${step(p.event)} is not possible: ${because(p)}. ${can(p)}`,
  'advice-number-taken': p => `The number ${p.number} is that of the advice ${p.advice} already.`,
  'advice-bad-answer': p =>
    `${p.found} is no answer to a recommendation. Write it as 3=adopted or 3=rejected: the reason.`,
  'advice-unknown-answer': p => `There is no answer ${p.found}. Choose ${either(list(p.allowed), 'en')}.`,
  'advice-unknown-recommendation': p =>
    list(p.known).length === 0
      ? `There are no recommendations in ${p.advice}.`
      : `Recommendation ${p.found} is not in ${p.advice}. There are ${listed(list(p.known), 'en')}.`,
  'advice-not-lead-or-chair': p =>
    `${p.name} is neither a lead nor the chair on ${longDay(p.on as Day, 'en')}. Only those confirm an answer.`,
  'advice-nothing-to-confirm': p => `No answer in ${p.advice} waits to be confirmed.`,
  'advice-no-answer-yet': p => `No answer to recommendation ${p.n} was noted yet.`,
  'advice-confirmed-before': p => `The answer to recommendation ${p.n} is confirmed already.`,
  'advice-decided': p =>
    `${p.advice} was decided on already. There are routes only for an advice that is not finished.`,
  'advice-no-date': p =>
    `${p.advice} has no wished date and no date of the municipal council. So there is nothing to be in time for.`,
  'advice-unknown-route': p => `The route ${p.found} has no letter. Choose ${either(list(p.allowed), 'en')}.`,
  'advice-route-closed': p => `The route ‘${p.route}’ is closed for ${p.advice}. ${p.why}`,
  'advice-bad-year': p => `${p.found} is no year. Write a year as 2026.`,
  'advice-ledger-runs': p => `${p.year} is not over yet. The counts can be recorded once it is.`,
  'advice-ledger-unequal': p =>
    `The ledger of ${p.year} does not balance. Look with: ipr advice ledger ${p.year}`,
  'advice-ledger-recorded': p =>
    `The counts of ${p.year} were recorded on ${longDay(p.on as Day, 'en')} and differ now. First find what changed. The file is ${p.path}.`,
  'advice-unknown-letter': p => `There is no letter ${p.found}. Choose ${either(list(p.allowed), 'en')}.`,
  'advice-letter-needs': p => `For which advice is the letter? Put its id before ${p.kind}.`,
  'advice-letter-unfit': p =>
    `A ${p.kind} does not fit ${p.advice} now. Look with: ipr advice show ${p.advice}`,
}
