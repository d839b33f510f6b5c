import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly subject: string; readonly on: Day }

/** SIGN-05: a signal closes with its outcome, in words or in what it led to. */
export const signalClosedWithoutOutcome = rule<Say>({
  id: 'signal-closed-without-outcome',
  area: 'signal',
  severity: 'warning',
  rows: ['SIGN-05'],
  chapter: chapter('3', '7'),
  title: { nl: 'Een afgesloten signaal zegt wat het opleverde', en: 'A closed signal says what came of it' },
  why: {
    nl: 'Wie later terugkijkt, wil zien wat een signaal heeft opgeleverd.',
    en: 'Who looks back later wants to see what came of a signal.',
  },
  fix: {
    nl: 'Zet de uitkomst in het bestand bij de laatste stap, achter ‘note’. Of zet achter ‘leads_to’ waar het signaal toe leidde.',
    en: 'Put the outcome in the file with the last step, after ‘note’. Or put after ‘leads_to’ what the signal led to.',
  },
  message: {
    nl: say =>
      `Het signaal ‘${say.subject}’ is op ${longDay(say.on, 'nl')} afgesloten. De uitkomst staat er niet bij.`,
    en: say =>
      `The signal ‘${say.subject}’ was closed on ${longDay(say.on, 'en')}. The outcome is not noted.`,
  },
  *check(facts) {
    for (const signal of facts.model.all('signal')) {
      const { events, leads_to, subject } = signal.data
      const index = events.findIndex(({ step }) => step === 'closed')
      const closed = events[index]
      if (closed === undefined || closed.note !== undefined || leads_to.length > 0) continue
      yield { in: signal, at: ['events', index], say: { subject, on: closed.on } }
    }
  },
})
