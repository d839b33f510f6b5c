import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { unlessOver } from '../over.ts'
import { rule } from '../rule.ts'
import { type Counted, counted, countsOf, countWords, officersTalk, spotOf } from './counts.ts'

/** STAFF-01: every workgroup meets the policy officers often enough. */
export const meetingOfficersTooFew = rule<Counted>({
  id: 'meeting-officers-too-few',
  area: 'meeting',
  severity: 'warning',
  rows: ['STAFF-01'],
  chapter: chapter('6'),
  title: {
    nl: 'Elke werkgroep spreekt de beleidsmedewerkers vaak genoeg',
    en: 'Every workgroup meets the policy officers often enough',
  },
  why: {
    nl: 'Zo hoort de gemeente vroeg wat inwoners merken.',
    en: 'So the municipality hears early what residents notice.',
  },
  fix: {
    nl: 'Plan een overleg met ‘ipr overleg erbij’.',
    en: 'Plan a talk with ‘ipr meeting add’.',
  },
  message: {
    nl: say => countWords.nl(say, officersTalk.nl(say), 'minimum'),
    en: say => countWords.en(say, officersTalk.en(say), 'minimum'),
  },
  *check(facts) {
    for (const row of countsOf(facts, 'officers', 'short', 'missed')) {
      yield {
        ...spotOf(facts, row),
        ...unlessOver(facts, yearSpan(row.year).to),
        say: counted(facts, row, 'min'),
      }
    }
  },
})
