import { clocks } from '../../domain/advice/clocks.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import { currentRound, firstOf, lastOf } from '../../domain/advice/rounds.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'
import { quoted } from './words.ts'

type Say = { readonly title: string; readonly given: Day; readonly due: Day | null }

/** ADV-24, ALD-12: of an oral advice a report is made, and it is not closed without one. */
export const adviceOralWithoutReport = rule<Say>({
  id: 'advice-oral-without-report',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-23', 'ADV-24', 'ALD-12'],
  chapter: chapter('3'),
  title: {
    nl: 'Van een mondeling advies is er een verslag',
    en: 'There is a report of an oral advice',
  },
  why: {
    nl: 'Zonder verslag is later niet meer te zien wat de raad adviseerde en wat het College zei.',
    en: 'Without a report nobody can see later what the council advised and what the College said.',
  },
  fix: {
    nl: 'Maak het verslag: report.md in de map van dit advies. Laat beide kanten het nakijken. Noteer dat met ‘ipr advies stap’, als ‘verslag-gemaakt’.',
    en: 'Make the report: report.md in the folder of this advice. Let both sides check it. Note that with ‘ipr advice step’, as ‘reported’.',
  },
  message: {
    nl: say =>
      `Het advies ${quoted(say.title)} is op ${longDay(say.given, 'nl')} mondeling gegeven. Er is nog geen verslag. ${say.due === null ? 'Het dossier is al wel afgesloten.' : `De uiterste datum was ${longDay(say.due, 'nl')}.`}`,
    en: say =>
      `The advice ${quoted(say.title)} was given orally on ${longDay(say.given, 'en')}. There is no report yet. ${say.due === null ? 'The file is closed already.' : `It was due by ${longDay(say.due, 'en')}.`}`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const steps = currentRound(life)
      const given = firstOf(steps, 'given')
      if (given?.day == null || facts.model.known('report', life.entry.id)) continue
      const closed = lastOf(steps, 'closed')
      const due = clocks(facts, life).get('report')?.deadline.due
      const late = due !== undefined && facts.today > due
      if (closed === undefined && !late) continue
      yield {
        ...atEvent(life, closed ?? firstOf(steps, 'reported') ?? given),
        say: { title: life.entry.data.title, given: given.day, due: late ? due : null },
      }
    }
  },
})
