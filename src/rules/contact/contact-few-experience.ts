import { compareShare } from '../../domain/people/share.ts'
import { contactsIn, experienceShare } from '../../domain/society/contacts.ts'
import { yearSpan } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly year: number; readonly own: number; readonly all: number; readonly min: number }

// As a number of contacts: a share is hard to picture.
const least = ({ all, min }: Say): number => Math.ceil(Math.round(all * min * 100) / 100)

/** CONTACT-02: most contacts are with people who tell of their own experience, over all members of the council. */
export const contactFewExperience = rule<Say>({
  id: 'contact-few-experience',
  area: 'contact',
  severity: 'info',
  rows: ['CONTACT-02', 'CONTACT-03'],
  chapter: chapter('5', '7'),
  title: {
    nl: 'De meeste contacten zijn met inwoners zelf',
    en: 'Most contacts are with residents themselves',
  },
  why: {
    nl: 'Professionals en bestuurders kijken anders, en spreken de gemeente zelf al.',
    en: 'Professionals and managers look at it otherwise, and already speak with the municipality.',
  },
  fix: {
    nl: 'Zoek meer cliënten, mantelzorgers en vrijwilligers op.',
    en: 'Seek out more clients, carers and volunteers.',
  },
  message: {
    nl: say =>
      `In ${say.year} waren ${say.own} van de ${say.all} contacten met cliënten, mantelzorgers, vrijwilligers of andere inwoners. Gewenst ${least(say) === 1 ? 'is er ten minste 1' : `zijn er ten minste ${least(say)}`}.`,
    en: say =>
      `In ${say.year} ${say.own} of the ${say.all} contacts were with clients, carers, volunteers or other residents. At least ${least(say)} ${least(say) === 1 ? 'is' : 'are'} wished for.`,
  },
  *check(facts) {
    const years = [...new Set(facts.model.all('contacts').map(({ id }) => Number(id.slice(0, 4))))]
    for (const year of years.toSorted()) {
      const min = facts.norms.get('contact.min_share_experience', yearSpan(year).from)
      const share = experienceShare(contactsIn(facts, yearSpan(year)))
      if (min === null || compareShare(share, min) >= 0) continue
      yield {
        in: facts.model.council,
        say: { year, own: share.numerator, all: share.denominator, min },
      }
    }
  },
})
