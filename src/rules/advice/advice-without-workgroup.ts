import { livesOf } from '../../domain/advice/lives.ts'
import { workgroupsOn } from '../../domain/people/workgroups.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, takenUpAt } from './lives.ts'

type Say = { readonly day: Day | null }

/** ADV-06: past receipt an advice belongs to a workgroup, in a council that has workgroups. */
export const adviceWithoutWorkgroup = rule<Say>({
  id: 'advice-without-workgroup',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-06', 'WG-20'],
  chapter: chapter('6', '7'),
  title: {
    nl: 'Een werkgroep werkt aan het advies',
    en: 'A workgroup works on the advice',
  },
  why: {
    nl: 'De werkgroep van het thema maakt het concept. Zonder werkgroep weet niemand wie aan zet is.',
    en: 'The workgroup of the theme makes the draft. Without one nobody knows whose turn it is.',
  },
  fix: {
    nl: 'Zet de werkgroep in het dossier, bij ‘workgroups’.',
    en: 'Put the workgroup in the file, under ‘workgroups’.',
  },
  message: {
    nl: ({ day }) =>
      `Het dossier noemt nog geen werkgroep. Het advies is ${day === null ? '' : `op ${longDay(day, 'nl')} `}in behandeling genomen.`,
    en: ({ day }) =>
      `The file names no workgroup yet. The advice was taken up${day === null ? '' : ` on ${longDay(day, 'en')}`}.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const step = takenUpAt(life)
      if (step === undefined || life.entry.data.workgroups.length > 0) continue
      if (workgroupsOn(facts, step.day ?? facts.today).length === 0) continue
      yield { ...atEvent(life, step), say: { day: step.day } }
    }
  },
})
