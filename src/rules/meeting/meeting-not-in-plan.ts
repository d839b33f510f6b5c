import type { Plan } from '../../../schemas/plan.ts'
import { groupIdsOf } from '../../domain/meetings/parties.ts'
import { yearOf } from '../../model/day.ts'
import type { Entry } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { meetingsHeldOrPlanned, named } from './meetings.ts'
import { aMeeting, type Named } from './words.ts'

type Say = Named & { readonly year: number }

// A plan names a day or a month, and a big theme the meeting itself.
const isIn = (plan: Plan, { id, data }: Entry<'meeting'>): boolean =>
  plan.themes.some(({ meeting }) => meeting === id) ||
  plan.consultations.some(
    ({ kind, group, when }) =>
      kind === data.kind &&
      data.date.startsWith(when) &&
      (group === undefined || groupIdsOf(data).includes(group)),
  )

/** ALD-10, STAFF-08, PLAN-05: consultations with alderman and officers follow from the year plan. */
export const meetingNotInPlan = rule<Say>({
  id: 'meeting-not-in-plan',
  area: 'meeting',
  severity: 'info',
  rows: ['ALD-10', 'STAFF-08', 'PLAN-05'],
  chapter: chapter('8'),
  title: {
    nl: 'Overleg met wethouder en beleidsmedewerkers volgt uit de jaarplanning',
    en: 'Consultations with alderman and officers follow from the year plan',
  },
  why: {
    nl: 'Met een plan weten beide kanten op tijd wat er komt.',
    en: 'With a plan both sides know in time what is coming.',
  },
  fix: {
    nl: 'Zet het overleg in de jaarplanning. Staat het er al in, noteer dat dan met ‘ipr overleg regelen --planned’.',
    en: 'Put the meeting in the year plan. If it is in it already, note that with ‘ipr meeting arrange --planned’.',
  },
  message: {
    nl: say => `${aMeeting.nl(say)} staat niet in de jaarplanning van ${say.year}.`,
    en: say => `${aMeeting.en(say)} is not in the year plan of ${say.year}.`,
  },
  *check(facts) {
    for (const meeting of meetingsHeldOrPlanned(facts, 'alderman', 'officers')) {
      const year = yearOf(meeting.data.date)
      const plan = facts.model.get('plan', String(year))
      if (plan !== undefined && meeting.data.in_year_plan !== true && !isIn(plan.data, meeting))
        yield { in: meeting, also: [{ in: plan }], say: { ...named(meeting.data), year } }
    }
  },
})
