import { livesOf } from '../../domain/advice/lives.ts'
import { lastOf } from '../../domain/advice/rounds.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

/** WG-13, ADV-11: the supporter looks at the wording before a draft comes before the council. */
export const adviceNotEdited = rule({
  id: 'advice-not-edited',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-11', 'WG-13'],
  chapter: chapter('7', '13'),
  title: {
    nl: 'De ondersteuner kijkt de taal na voordat de raad het concept krijgt',
    en: 'The supporter looks at the wording before the council gets the draft',
  },
  why: {
    nl: 'Een helder advies wordt beter gelezen. De inhoud verandert daarbij niet.',
    en: 'A clear advice is read better. Its content does not change with that.',
  },
  fix: {
    nl: 'Laat de ondersteuner de tekst lezen. Noteer dat met ‘ipr advies stap’, als ‘taal-nagekeken’.',
    en: 'Let the supporter read the text. Note it with ‘ipr advice step’, as ‘edited’.',
  },
  message: {
    nl: () => 'Het concept staat op de agenda. De ondersteuner heeft de taal nog niet nagekeken.',
    en: () => 'The draft is on the agenda. The supporter has not looked at the wording yet.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const [at, step] of life.steps.entries()) {
        if (step.event.event !== 'tabled' || step.from === 'tabled') continue
        const last = lastOf(life.steps.slice(0, at), 'drafted', 'edited')
        if (last?.event.event !== 'drafted') continue
        yield { ...atEvent(life, step), say: {} }
      }
    }
  },
})
