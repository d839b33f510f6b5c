import { nameOf } from '../../domain/names.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry, Spot } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { meetingName, type Named } from '../meeting/words.ts'
import { rule } from '../rule.ts'
import { councilPeople, forbidsCouncil } from './parties.ts'

type Say = Named & {
  readonly name: string
  /** True when the minutes say that the person was there. */
  readonly present: boolean
}

interface Attendant {
  readonly person: string
  readonly spot: Spot
  readonly present: boolean
}

/** Everyone from outside who is asked to a meeting or was there, once each, the minutes first. */
const attendants = ({ model }: Facts, meeting: Entry<'meeting'>): readonly Attendant[] => {
  const minutes = model.get('minutes', meeting.id)
  const there = (minutes?.data.presence ?? []).flatMap(({ person, presence }, index) =>
    presence === 'present'
      ? [{ person, present: true, spot: { in: minutes!, at: ['presence', index, 'person'] } }]
      : [],
  )
  const guests = meeting.data.guests.map(({ person }, index) => ({
    person,
    present: false,
    spot: { in: meeting, at: ['guests', index, 'person'] },
  }))
  const invited = meeting.data.invited.map((person, index) => ({
    person,
    present: false,
    spot: { in: meeting, at: ['invited', index] },
  }))
  const all = [...there, ...guests, ...invited]
  return all.filter((one, at) => all.findIndex(({ person }) => person === one.person) === at)
}

/** REL-01, REL-02: no meeting with councillors as counterpart. */
export const relationMeetingCouncillor = rule<Say>({
  id: 'relation-meeting-councillor',
  area: 'relation',
  severity: 'warning',
  rows: ['REL-01', 'REL-02', 'REL-03'],
  chapter: chapter('3', '6'),
  title: {
    nl: 'Raadsleden zitten niet aan tafel bij de Inwonersparticipatieraad',
    en: 'Councillors do not sit at the table of the council',
  },
  why: {
    nl: 'Raadsleden horen van het College wat de Inwonersparticipatieraad adviseert.',
    en: 'Councillors hear from the College what the council advises.',
  },
  fix: {
    nl: 'Bespreek met de voorzitter of de uitnodiging past. Verwijs raadsleden naar het College.',
    en: 'Discuss with the chair whether the invitation fits. Refer councillors to the College.',
  },
  message: {
    nl: say =>
      `${say.name}, van de gemeenteraad of de griffie, ${say.present ? 'was aanwezig bij' : 'is uitgenodigd voor'} ${meetingName.nl(say)}. Afgesproken is overleg met het College, niet met de gemeenteraad.`,
    en: say =>
      `${say.name}, of the municipal council or its registry, ${say.present ? 'was present at' : 'is invited to'} ${meetingName.en(say)}. It was agreed to confer with the College, not with the municipal council.`,
  },
  *check(facts) {
    for (const meeting of facts.model.all('meeting')) {
      const { kind, date, status } = meeting.data
      if (status === 'cancelled' || !forbidsCouncil(facts, date)) continue
      for (const { person, spot, present } of attendants(facts, meeting)) {
        if (councilPeople(facts, [person], date).length === 0) continue
        yield { ...spot, say: { name: nameOf(facts, person), kind, on: date, present } }
      }
    }
  },
})
