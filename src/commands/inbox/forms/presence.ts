import { meetingKinds } from '../../../../schemas/vocabulary/meetings.ts'
import { formWordsOf } from '../../../documents/inbox/form.ts'
import { paymentFile } from '../../../domain/money/payments.ts'
import { nameOf } from '../../../domain/names.ts'
import { marks } from '../../../domain/people/attendance.ts'
import { shortDay } from '../../../lang/format.ts'
import { yearOf, yearSpan } from '../../../model/day.ts'
import { Refusal } from '../../../model/refusal.ts'
import { payConfirm } from '../../money/pay-agree.ts'
import { personNamed } from '../../registers/named.ts'
import { choice, type FormKind, field, line, needed, written, yesOrNo } from './kind.ts'

/** A member's own confirmation of the meetings that count for the allowance (ALLOW-14). */
export const presence: FormKind = {
  sheet: ({ facts, about, person, lang }) => {
    const words = formWordsOf(lang)
    if (person === undefined) throw new Refusal('missing-option', { option: '--for' })
    const who = personNamed(facts, person)
    const year = about ?? String(yearOf(facts.today) - 1)
    if (!/^(19|20)\d\d$/.test(year)) throw new Refusal('bad-year', { found: year })
    const { from, to } = yearSpan(Number(year))
    const own = marks(facts, { from, to: to < facts.today ? to : facts.today }).filter(
      mark => mark.person === who,
    )
    return {
      form: 'presence',
      about: year,
      person: who,
      title: words.presence.title(nameOf(facts, who), year),
      intro: words.presence.intro,
      listed: own.map(({ day, kind, presence: noted }) =>
        words.presence.row(shortDay(day), meetingKinds.word(kind, lang), words.presence.states[noted]),
      ),
      fields: [field('klopt', words.presence.right, yesOrNo(words)), field('anders', words.presence.what)],
    }
  },
  take: async reply => {
    const { now, sheet, on } = reply
    const year = Number(sheet.about)
    const person = sheet.person!
    needed(reply, 'klopt')
    const what = written(reply, 'anders')
    if (choice(reply, 'klopt') === 'no' || what !== undefined)
      throw new Refusal('reply-presence-wrong', { what: what ?? '–' })
    const known = paymentFile(now.facts, year)?.data.attendance_confirmed ?? []
    if (known.some(row => row.person === person)) return now
    return line(reply, now, { command: payConfirm, args: [person], options: { year: String(year), on } })
  },
}
