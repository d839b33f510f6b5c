import { listed, longDay } from '../format.ts'
import type { AdviceStepWords } from '../nl/advice-step.ts'

export const adviceStepWords: AdviceStepWords = {
  after: 'How the advice stands then',
  taken: (title, step, on) => `Advice ‘${title}’: ${step}${on === null ? '' : ` on ${longDay(on, 'en')}`}`,
  confirmed: (title, numbers, name) =>
    `Advice ‘${title}’: answer to recommendation ${listed(numbers.map(String), 'en')} confirmed by ${name}`,
  opened: (title, id) => `Advice ‘${title}’: file opened (${id})`,
  noted: title => `Advice ‘${title}’: file completed`,
  followed: (title, n) => `Advice ‘${title}’: follow-up of recommendation ${n}`,
  state: state => `State: ${state}.`,
  number: number => `Public number: ${number}.`,
  noText: 'There is no advice.md. So the text as sent is not frozen.',
  open: guards => `The step is possible, but this is not in order yet: ${listed(guards, 'en')}.`,
  turn: (who, what) => `It is now the turn of ${who}: ${what}.`,
  turnUntil: (who, what, due) => `It is now the turn of ${who}: ${what}, due ${longDay(due, 'en')}.`,
  confirm: command => `The answers are a proposal. A lead or the chair confirms them: ${command}`,
}
