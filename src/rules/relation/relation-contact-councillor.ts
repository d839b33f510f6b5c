import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { forbidsCouncil } from './parties.ts'

type Say = { readonly on: Day; readonly organisation: string }

/** REL-01, REL-02: members have no informing or advising role towards councillors and factions. */
export const relationContactCouncillor = rule<Say>({
  id: 'relation-contact-councillor',
  area: 'relation',
  severity: 'warning',
  rows: ['REL-01', 'REL-02'],
  chapter: chapter('6'),
  title: {
    nl: 'Leden halen hun inzichten bij inwoners, niet bij raadsleden',
    en: 'Members gather insight from residents, not from councillors',
  },
  why: {
    nl: 'Raadsleden hebben een politieke opvatting en eigen contacten. De leden van de Inwonersparticipatieraad blijven buiten de politiek.',
    en: 'Councillors have a political view and contacts of their own. The members of the council stay out of politics.',
  },
  fix: {
    nl: 'Bespreek met de voorzitter hoe het contact ontstond. Verwijs raadsleden naar het College.',
    en: 'Discuss with the chair how the contact came about. Refer councillors to the College.',
  },
  message: {
    nl: say =>
      `Op ${longDay(say.on, 'nl')} was er contact met iemand van de gemeenteraad: ${say.organisation}. Leden halen hun kennis bij inwoners, niet bij raadsleden.`,
    en: say =>
      `On ${longDay(say.on, 'en')} there was contact with someone of the municipal council: ${say.organisation}. Members learn from residents, not from councillors.`,
  },
  *check(facts) {
    for (const entry of facts.model.all('contacts')) {
      for (const [index, { partner, on, organisation }] of entry.data.contacts.entries()) {
        if (partner !== 'councillor' || !forbidsCouncil(facts, on)) continue
        yield { in: entry, at: ['contacts', index, 'partner'], say: { on, organisation } }
      }
    }
  },
})
