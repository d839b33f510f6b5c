import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, madeAt } from './lives.ts'

/** FUNC-12, ADV-10: an advice says which roles of residents it weighed. */
export const adviceResidentRoles = rule({
  id: 'advice-resident-roles',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-10', 'FUNC-12'],
  chapter: chapter('1', '4'),
  title: {
    nl: 'Een advies noemt de inwonersrollen die zijn meegewogen',
    en: 'An advice names the resident roles that were weighed',
  },
  why: {
    nl: 'Een inwoner is soms buur, soms mantelzorger, soms cliënt. Een breed advies kijkt vanuit meer rollen.',
    en: 'A resident is now a neighbour, now a carer, now a client. A broad advice looks from several roles.',
  },
  fix: {
    nl: 'Noteer met ‘ipr advies noteer --role’ vanuit welke rollen de werkgroep keek.',
    en: 'Note with ‘ipr advice note --role’ from which roles the workgroup looked.',
  },
  message: {
    nl: () => 'Het dossier noemt geen inwonersrollen. Het advies is al gemaakt.',
    en: () => 'The file names no resident roles. The advice is already made.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const made = madeAt(life)
      if (made === undefined || life.entry.data.resident_roles.length > 0) continue
      yield { ...atEvent(life, made), say: {} }
    }
  },
})
