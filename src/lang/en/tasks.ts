import { decimal } from '../format.ts'
import type { TaskWords } from '../nl/tasks.ts'

const hours = (minutes: number): string => {
  const value = minutes / 60
  return `${Number.isInteger(value) ? value : decimal(value, 1, 'en')} hours`
}

export const taskWords: TaskWords = {
  title: {
    chair: 'Task list of the chair',
    lead: 'Task list of the leads',
    member: 'Task list of the members',
    supporter: 'Task list of the independent supporter',
    cc: 'Task list of the client consultation',
    liaison: 'Task list of the liaison',
    alderman: 'Task list of the alderman',
    head: 'Task list of the head of department',
    officer: 'Task list of the policy officers',
    college: 'Task list of the College',
  },
  now: 'Now',
  nobody: 'nobody',
  outside: 'This list holds nothing confidential of the council.',
  standing: 'What belongs to the role',
  none: 'The preset names no tasks for this role.',
  leads: year => `What you see to in ${year}`,
  joins: year => `Where you take part in ${year}`,
  soon: 'What there is to do this week and next',
  hours: year => `Hours in ${year}`,
  agreed: minutes => `Agreed: ${hours(minutes)} over the whole year.`,
  worked: (minutes, until) =>
    `Worked so far: ${hours(minutes)}${until === null ? '' : `, of ${hours(until)} agreed so far`}.`,
  decided: (title, reference) => `Decided: ${title}${reference === null ? '' : ` (${reference})`}.`,
  undecided: year =>
    `The council sets this list every year. For ${year} there is no decision in the archive yet.`,
}
