import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { type Counted, counted, countsOf, countWords, officersTalk, spotOf } from './counts.ts'

/** STAFF-01: a workgroup does not meet the policy officers too often. */
export const meetingOfficersTooMany = rule<Counted>({
  id: 'meeting-officers-too-many',
  area: 'meeting',
  severity: 'info',
  rows: ['STAFF-01'],
  chapter: chapter('6'),
  title: {
    nl: 'Een werkgroep spreekt de beleidsmedewerkers niet te vaak',
    en: 'A workgroup does not meet the policy officers too often',
  },
  why: {
    nl: 'Informeel contact mag altijd. Het vaste overleg moet te dragen blijven.',
    en: 'Informal contact is always welcome. The structural talks must remain bearable.',
  },
  fix: {
    nl: 'Bekijk of een overleg kan vervallen. Informeel contact is geen overleg.',
    en: 'See whether a talk can be dropped. Informal contact is no talk.',
  },
  message: {
    nl: say => countWords.nl(say, officersTalk.nl(say), 'maximum'),
    en: say => countWords.en(say, officersTalk.en(say), 'maximum'),
  },
  *check(facts) {
    for (const row of countsOf(facts, 'officers', 'above')) {
      yield { ...spotOf(facts, row), say: counted(facts, row, 'max') }
    }
  },
})
