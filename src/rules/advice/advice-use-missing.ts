import { livesOf } from '../../domain/advice/lives.ts'
import { lastOf } from '../../domain/advice/rounds.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'

/** FUNC-08, R13 of the requirements: a closed advice says what use was made of it. */
export const adviceUseMissing = rule({
  id: 'advice-use-missing',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-31', 'FUNC-08'],
  chapter: chapter('3'),
  title: {
    nl: 'Bij een afgesloten advies staat hoe het is gebruikt',
    en: 'A closed advice says how it was used',
  },
  why: {
    nl: 'Zo hoort het College hoe de raad is betrokken, en zien inwoners wat hun inbreng deed.',
    en: 'So the College hears how the council was involved, and residents see what their input did.',
  },
  fix: {
    nl: 'Noteer met ‘ipr advies noteer --use’ in een of twee zinnen wat er met het advies is gedaan.',
    en: 'Note with ‘ipr advice note --use’ in one or two sentences what was done with the advice.',
  },
  message: {
    nl: () => 'Dit advies is afgesloten. Er staat niet bij hoe het is gebruikt.',
    en: () => 'This advice is closed. It is not said how it was used.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const closed = lastOf(life.steps, 'closed')
      if (life.state !== 'closed' || closed === undefined || life.entry.data.use !== undefined) continue
      yield { ...atEvent(life, closed), say: {} }
    }
  },
})
