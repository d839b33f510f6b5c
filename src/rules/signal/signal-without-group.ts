import { workgroupsOn } from '../../domain/people/workgroups.ts'
import { signalLife } from '../../domain/society/signal.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly subject: string; readonly noted: Day }

/** SIGN-05: no open signal without a workgroup that owns it; in a council without workgroups nobody can. */
export const signalWithoutGroup = rule<Say>({
  id: 'signal-without-group',
  area: 'signal',
  severity: 'warning',
  rows: ['SIGN-05'],
  chapter: chapter('3', '7'),
  title: { nl: 'Elk open signaal hoort bij een werkgroep', en: 'Every open signal belongs to a workgroup' },
  why: {
    nl: 'Een signaal waar niemand voor zorgt, raakt zoek.',
    en: 'A signal that nobody looks after gets lost.',
  },
  fix: {
    nl: 'Zet in het bestand achter ‘group’ welke werkgroep voor het signaal zorgt.',
    en: 'Put in the file after ‘group’ which workgroup looks after the signal.',
  },
  message: {
    nl: say => `Voor het signaal ‘${say.subject}’ van ${longDay(say.noted, 'nl')} zorgt nog geen werkgroep.`,
    en: say => `No workgroup looks after the signal ‘${say.subject}’ of ${longDay(say.noted, 'en')} yet.`,
  },
  *check(facts) {
    if (workgroupsOn(facts, facts.today).length === 0) return
    for (const signal of facts.model.all('signal')) {
      const { group, subject, noted } = signal.data
      if (group === undefined && signalLife(signal.data).open)
        yield { in: signal, at: ['subject'], say: { subject, noted } }
    }
  },
})
