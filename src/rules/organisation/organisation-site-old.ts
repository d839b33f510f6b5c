import { days, longDay } from '../../lang/format.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly published: Day; readonly old: number; readonly most: number }

/** A site that is kept with `ipr publish` and has not changed for longer than the norm. */
export const organisationSiteOld = rule<Say>({
  id: 'organisation-site-old',
  area: 'organisation',
  severity: 'info',
  rows: ['SUPP-12', 'REP-03'],
  chapter: chapter('13'),
  title: { nl: 'De website is bij de tijd', en: 'The website is up to date' },
  why: {
    nl: 'Inwoners zien op de website wat er met hun verhaal is gedaan.',
    en: 'Residents see on the website what was done with what they told.',
  },
  fix: {
    nl: 'Kijk met ‘ipr publiceer’ wat er nieuw is. Publiceer dat, of pas aan wat niet meer klopt.',
    en: 'See with ‘ipr publish’ what is new. Publish it, or mend what is no longer right.',
  },
  message: {
    nl: say =>
      `De website veranderde voor het laatst op ${longDay(say.published, 'nl')}, ${days(say.old, 'nl')} geleden. Afgesproken is ten hoogste ${days(say.most, 'nl')}.`,
    en: say =>
      `The website last changed on ${longDay(say.published, 'en')}, ${days(say.old, 'en')} ago. Agreed is at most ${days(say.most, 'en')}.`,
  },
  *check({ model, norms, today }) {
    const most = norms.get('website.stale_days', today)
    for (const site of model.all('publication')) {
      const published = site.data.published_on
      const old = daysBetween(published, today)
      if (most !== null && old > most) yield { in: site, at: ['published_on'], say: { published, old, most } }
    }
  },
})
