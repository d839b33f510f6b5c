import { workgroupsOn } from '../../domain/people/workgroups.ts'
import { clientContactsOf, contactsIn } from '../../domain/society/contacts.ts'
import { longDay } from '../../lang/format.ts'
import { countInWords, inWords } from '../../lang/in-words.ts'
import { addDays, addMonths, type Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'

type Say = {
  readonly group: string
  readonly found: number
  readonly min: number
  readonly from: Day
  readonly to: Day
}

/** CONTACT-06, over the last twelve months: a workgroup of at least that age speaks with clients. */
export const contactGroupWithoutClients = rule<Say>({
  id: 'contact-group-without-clients',
  area: 'contact',
  severity: 'warning',
  rows: ['CONTACT-06', 'MEMB-18'],
  chapter: chapter('4', '5'),
  title: { nl: 'Elke werkgroep spreekt cliënten', en: 'Every workgroup speaks with clients' },
  why: {
    nl: 'Leden hebben de plicht om cliënten op te zoeken. Zonder hen weet de werkgroep niet hoe beleid uitpakt.',
    en: 'Members have a duty to seek out clients. Without them the workgroup does not know how policy works out.',
  },
  fix: {
    nl: 'Plan een gesprek met cliënten. Noteer het met ‘ipr contacten erbij --partner’.',
    en: 'Plan a talk with clients. Note it with ‘ipr contacts add --partner’.',
  },
  message: {
    nl: say =>
      `De werkgroep ${say.group} had van ${longDay(say.from, 'nl')} tot en met ${longDay(say.to, 'nl')} ${say.found === 0 ? 'geen' : `maar ${inWords(say.found, 'nl')} keer`} contact met cliënten. Afgesproken is ten minste ${inWords(say.min, 'nl')} keer per jaar.`,
    en: say =>
      `The workgroup ${say.group} had ${say.found === 0 ? 'no contact' : `only ${countInWords(say.found, 'en', 'contact', 'contacts')}`} with clients from ${longDay(say.from, 'en')} to ${longDay(say.to, 'en')}. At least ${inWords(say.min, 'en')} a year ${say.min === 1 ? 'is' : 'are'} agreed.`,
  },
  *check(facts) {
    const { norms, today } = facts
    const min = norms.get('contact.client_per_wg_per_year', today)
    if (min === null || !isComplete(facts, 'contacts', 'member')) return
    const span = { from: addDays(addMonths(today, -12), 1), to: today }
    const contacts = contactsIn(facts, span)
    for (const group of workgroupsOn(facts, today)) {
      const found = clientContactsOf(facts, group, contacts).length
      if (group.data.from > span.from || found >= min) continue
      yield { in: group, at: ['name'], say: { group: group.data.name, found, min, ...span } }
    }
  },
})
