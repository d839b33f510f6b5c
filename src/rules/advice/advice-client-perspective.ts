import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, madeAt } from './lives.ts'

/** FUNC-12, ADV-10: an advice holds the client perspective, or says why there is none. */
export const adviceClientPerspective = rule({
  id: 'advice-client-perspective',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-10', 'FUNC-12'],
  chapter: chapter('1', '4'),
  title: { nl: 'Een advies bevat het cliëntenperspectief', en: 'An advice holds the client perspective' },
  why: {
    nl: 'De raad kijkt breed, met aandacht voor inwoners die hulp krijgen. Zij merken het beleid het eerst.',
    en: 'The council looks broadly, with attention for residents who receive help. They notice policy first.',
  },
  fix: {
    nl: 'Noteer met ‘ipr advies noteer --client’ wat het voorstel voor cliënten betekent. Speelt dat niet, noteer dan met ‘ipr advies noteer --no-client’ waarom niet.',
    en: 'Note with ‘ipr advice note --client’ what the proposal means for clients. If that does not apply, note why with ‘ipr advice note --no-client’.',
  },
  message: {
    nl: () => 'Het cliëntenperspectief ontbreekt, en er staat geen reden bij.',
    en: () => 'The client perspective is missing, and no reason is given.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const made = madeAt(life)
      const { client_perspective: own, client_perspective_none: none } = life.entry.data
      if (made === undefined || own !== undefined || none !== undefined) continue
      if (facts.norms.get('advice.require_client_section', made.day ?? facts.today) !== true) continue
      yield { ...atEvent(life, made), say: {} }
    }
  },
})
