import { vacancyRoles } from '../../../schemas/vocabulary/society.ts'
import { holdings } from '../../domain/people/roles.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = { readonly role: Role; readonly on: Day }

type Role = (typeof vacancyRoles.keys)[number]

/** RECR-01: at a restart the chair comes first, then members and supporter. Once there was a chair, vacancies open in any order. */
export const organisationVacancyOrder = rule<Say>({
  id: 'organisation-vacancy-order',
  area: 'organisation',
  severity: 'warning',
  rows: ['RECR-01', 'SUPP-08'],
  chapter: chapter('10', '13'),
  title: { nl: 'Bij de start komt de voorzitter eerst', en: 'At the start the chair comes first' },
  why: {
    nl: 'De voorzitter kiest mee wie er lid wordt en wie ondersteunt.',
    en: 'The chair has a say in who becomes a member and who supports.',
  },
  fix: {
    nl: 'Wacht met deze vacature tot er een voorzitter is. Is de voorzitter er al, noteer dan de rol ‘chair’ bij dat lid.',
    en: 'Wait with this vacancy until the chair is there. If the chair is there already, note the role ‘chair’ with that member.',
  },
  message: {
    nl: say =>
      `De vacature voor ${vacancyRoles.word(say.role, 'nl')} ging open op ${longDay(say.on, 'nl')}. Toen was er nog geen voorzitter.`,
    en: say =>
      `The vacancy for ${vacancyRoles.word(say.role, 'en')} opened on ${longDay(say.on, 'en')}. There was no chair yet.`,
  },
  *check(facts) {
    const { model } = facts
    if (!isComplete(facts, 'member', 'vacancy')) return
    const filled = model
      .all('vacancy')
      .filter(({ data }) => data.role === 'chair')
      .flatMap(({ data }) => data.events.filter(({ step }) => step === 'filled').map(({ on }) => on))
    const chairs = [...filled, ...holdings(facts, 'chair').map(({ from }) => from)]
    for (const vacancy of model.all('vacancy')) {
      const { role, events } = vacancy.data
      const index = events.findIndex(({ step }) => step === 'opened')
      const opened = events[index]
      if (opened === undefined || (role !== 'member' && role !== 'supporter')) continue
      if (chairs.some(on => on <= opened.on)) continue
      yield { in: vacancy, at: ['events', index], say: { role, on: opened.on } }
    }
  },
})
