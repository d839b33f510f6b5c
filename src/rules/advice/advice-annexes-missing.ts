import { livesOf } from '../../domain/advice/lives.ts'
import { firstOf } from '../../domain/advice/rounds.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { isOver } from './lives.ts'

/** ADV-02, R1 of the requirements: a request comes with the draft paper and all its annexes. */
export const adviceAnnexesMissing = rule({
  id: 'advice-annexes-missing',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-02', 'ADV-04', 'MUNI-04'],
  chapter: chapter('3', '5', '8'),
  title: {
    nl: 'Bij een adviesaanvraag zitten alle bijlagen',
    en: 'A request for advice comes with all annexes',
  },
  why: {
    nl: 'Zonder alle stukken kan de werkgroep niet goed beginnen. De tijd loopt wel.',
    en: 'Without all papers the workgroup cannot start well, while time runs.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om de bijlagen. Is alles er, noteer dat dan met ‘ipr advies noteer --complete’.',
    en: 'Ask the liaison for the annexes. When all are there, note that with ‘ipr advice note --complete’.',
  },
  message: {
    nl: () => 'Bij deze adviesaanvraag ontbreken nog bijlagen.',
    en: () => 'Annexes of this request are still missing.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      if (life.entry.data.request?.annexes_complete !== false) continue
      if (isOver(life) || firstOf(life.steps, 'sent') !== undefined) continue
      yield { in: life.entry, at: ['request', 'annexes_complete'], say: {} }
    }
  },
})
