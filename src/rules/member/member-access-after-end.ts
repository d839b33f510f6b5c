import { longDay } from '../../lang/format.ts'
import { addDays, type Day } from '../../model/day.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly on: Day; readonly due: Day }

/** CONF-12, for who left since the council began; before that there was no archive to have access to. */
export const memberAccessAfterEnd = rule<Say>({
  id: 'member-access-after-end',
  area: 'member',
  severity: 'warning',
  rows: ['CONF-12'],
  chapter: besideAdvice,
  title: {
    nl: 'Wie weggaat, heeft geen toegang meer',
    en: 'Who leaves has no access any more',
  },
  why: {
    nl: 'Stukken van de raad zijn alleen voor leden.',
    en: 'Papers of the council are for members only.',
  },
  fix: {
    nl: 'Trek de toegang tot archief, mail en groepen in. Leg het vast met ‘ipr toegang einde’.',
    en: 'Withdraw access to archive, mail and groups. Record it with ‘ipr access end’.',
  },
  message: {
    nl: say =>
      `Het lidmaatschap van ${say.name} eindigde op ${longDay(say.on, 'nl')}. Er staat nog niet bij dat de toegang is ingetrokken. De uiterste datum was ${longDay(say.due, 'nl')}.`,
    en: say =>
      `The membership of ${say.name} ended on ${longDay(say.on, 'en')}. It is not noted yet that access was withdrawn. The last day for it was ${longDay(say.due, 'en')}.`,
  },
  *check({ model, norms, today }) {
    const start = model.council.data.council.start_date
    for (const member of model.all('member')) {
      const { end, name } = member.data
      if (end === undefined || end.access_ended !== undefined || (start !== undefined && end.on < start)) {
        continue
      }
      const days = norms.get('confidentiality.leave_days', end.on)
      if (days === null) continue
      const due = addDays(end.on, days)
      if (due < today) yield { in: member, at: ['end'], say: { name, on: end.on, due } }
    }
  },
})
