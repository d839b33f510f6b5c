import { activeOn } from '../../domain/people/membership.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly on: Day | null }

/** MEMB-22: for members who stayed from the former council. */
export const memberEndorsementMissing = rule<Say>({
  id: 'member-endorsement-missing',
  area: 'member',
  severity: 'warning',
  rows: ['MEMB-22', 'START-01'],
  chapter: chapter('11'),
  title: {
    nl: 'De wethouder sprak met elk blijvend lid, en het lid staat achter de nieuwe uitgangspunten',
    en: 'The alderman spoke with every staying member, and the member endorses the new principles',
  },
  why: {
    nl: 'Een nieuwe werkwijze lukt alleen als blijvende leden erachter staan.',
    en: 'A new way of working only succeeds when staying members stand behind it.',
  },
  fix: {
    nl: 'Vraag de wethouder om een gesprek, of bespreek samen hoe het verder gaat. Noteer de datum en de uitkomst onder ‘endorsement_talk’.',
    en: 'Ask the alderman for a talk, or discuss together how to go on. Note date and outcome under ‘endorsement_talk’.',
  },
  message: {
    nl: say =>
      say.on === null
        ? `${say.name} komt uit de vorige raad. Er staat nog geen gesprek met de wethouder bij over de nieuwe uitgangspunten.`
        : `${say.name} sprak op ${longDay(say.on, 'nl')} met de wethouder, en staat niet achter de nieuwe uitgangspunten. Gevraagd is dat leden die blijven, erachter staan.`,
    en: say =>
      say.on === null
        ? `${say.name} comes from the former council. No talk with the alderman on the new principles is noted yet.`
        : `${say.name} spoke with the alderman on ${longDay(say.on, 'en')} and does not endorse the new principles. Members who stay are asked to.`,
  },
  *check(facts) {
    for (const member of activeOn(facts, facts.today)) {
      const { name, origin, endorsement_talk: talk } = member.data
      if (origin !== 'former_council' || talk?.endorsed) continue
      yield {
        in: member,
        at: talk === undefined ? ['origin'] : ['endorsement_talk', 'endorsed'],
        say: { name, on: talk?.on ?? null },
      }
    }
  },
})
