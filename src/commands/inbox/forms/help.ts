import { formWordsOf } from '../../../documents/inbox/form.ts'
import { nameOf } from '../../../domain/names.ts'
import { isActive } from '../../../domain/people/membership.ts'
import { groupsOf } from '../../../domain/people/workgroups.ts'
import { Refusal } from '../../../model/refusal.ts'
import { adviceNamed } from '../../advice/named.ts'
import { adviceNote } from '../../advice/note.ts'
import { personNamed } from '../../registers/named.ts'
import { choice, type FormKind, field, filler, line, needed, whoField, yesOrNo } from './kind.ts'

/** Whether a member thinks along on an advice, from its workgroup or from outside. */
export const help: FormKind = {
  sheet: ({ facts, about, person, lang }) => {
    const words = formWordsOf(lang)
    if (about === undefined)
      throw new Refusal('form-needs', { what: lang === 'nl' ? 'het advies' : 'the advice' })
    const advice = adviceNamed(facts, about)
    const who = person === undefined ? null : personNamed(facts, person)
    return {
      form: 'help',
      about: advice.id,
      person: who,
      title: words.help.title(advice.data.title),
      intro: words.help.intro,
      fields: [...whoField(who, words), field('meedenken', words.help.wants, yesOrNo(words))],
    }
  },
  take: async reply => {
    const { now, sheet, on } = reply
    needed(reply, 'meedenken')
    const person = filler(reply)
    if (choice(reply, 'meedenken') === 'no') return now
    const { facts } = now
    const advice = adviceNamed(facts, sheet.about)
    const member = facts.model.get('member', person)
    if (!member || !isActive(member.data, on))
      throw new Refusal('reply-not-allowed', { name: nameOf(facts, person) })
    const { workgroups, authors, contributors, contributors_outside: outside } = advice.data
    if ([...authors, ...contributors, ...outside].includes(person)) return now
    const inside = groupsOf(facts, person, on).some(({ id }) => workgroups.some(({ group }) => group === id))
    const option = inside ? 'contributor' : 'outside'
    return line(reply, now, { command: adviceNote, args: [advice.id], options: { [option]: [person] } })
  },
}
