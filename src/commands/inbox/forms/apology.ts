import { formWordsOf } from '../../../documents/inbox/form.ts'
import { meetingApology } from '../../meeting/apology.ts'
import { meetingMeant } from '../../meeting/named.ts'
import { personNamed } from '../../registers/named.ts'
import { choice, type FormKind, field, filler, line, needed, whoField, yesOrNo } from './kind.ts'

/** Whether someone comes to a meeting: a no is an apology, a yes takes one back. */
export const apology: FormKind = {
  sheet: ({ facts, about, person, lang }) => {
    const words = formWordsOf(lang)
    const meeting = meetingMeant(facts, about)
    const who = person === undefined ? null : personNamed(facts, person)
    return {
      form: 'apology',
      about: meeting.id,
      person: who,
      title: words.apology.title(meeting.data.date),
      intro: words.apology.intro,
      fields: [...whoField(who, words), field('komt', words.apology.comes, yesOrNo(words))],
    }
  },
  take: async reply => {
    const { now, sheet, on } = reply
    needed(reply, 'komt')
    const comes = choice(reply, 'komt') === 'yes'
    const person = filler(reply)
    const excused = now.facts.model
      .get('meeting', sheet.about)
      ?.data.apologies.some(row => row.person === person)
    if (comes ? !excused : excused) return now
    return line(reply, now, {
      command: meetingApology,
      args: [person, sheet.about],
      options: comes ? { coming: 'true' } : { on },
    })
  },
}
