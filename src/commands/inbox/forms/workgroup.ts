import { setBody } from '../../../archive/edit.ts'
import { formWordsOf } from '../../../documents/inbox/form.ts'
import { inboxWordsOf } from '../../../documents/inbox/shared.ts'
import { nextMeeting } from '../../../domain/meetings/next.ts'
import { nameOf } from '../../../domain/names.ts'
import { groupLeadsOn, groupMembersOn } from '../../../domain/people/workgroups.ts'
import type { Facts } from '../../../model/facts.ts'
import type { Entry } from '../../../model/model.ts'
import { Refusal } from '../../../model/refusal.ts'
import { paragraph } from '../../../tree/build.ts'
import { agendaAdd } from '../../agenda/add.ts'
import { incomingAdd } from '../../registers/incoming-add.ts'
import { personNamed, recordNamed } from '../../registers/named.ts'
import { madeOf } from '../drafted.ts'
import { proseOf } from '../prose.ts'
import { changed, type FormKind, field, filler, line, needed, whoField, written } from './kind.ts'

const groupNamed = (facts: Facts, said: string | undefined): Entry<'workgroup'> =>
  recordNamed(facts, 'workgroup', said ?? '')

const councilNext = (facts: Facts): Entry<'meeting'> => {
  const meeting = nextMeeting(facts, { kind: 'council' })
  if (!meeting) throw new Refusal('no-next-meeting')
  return meeting
}

/** A workgroup's report in outline for the next council meeting, and what it asks of the council (WG-15). */
export const workgroup: FormKind = {
  sheet: ({ facts, about, person, lang }) => {
    const words = formWordsOf(lang)
    const group = groupNamed(facts, about)
    const who = person === undefined ? null : personNamed(facts, person)
    return {
      form: 'workgroup',
      about: group.id,
      person: who,
      title: words.workgroup.title(group.data.name, councilNext(facts).data.date),
      intro: words.workgroup.intro,
      fields: [
        ...whoField(who, words),
        field('verslag', words.workgroup.report),
        field('vraag', words.workgroup.question),
      ],
    }
  },
  take: async reply => {
    const { sheet, on, filled } = reply
    const { facts } = reply.now
    const words = formWordsOf(filled.lang).workgroup
    const report = needed(reply, 'verslag')
    const person = filler(reply)
    const group = groupNamed(facts, sheet.about)
    const seated = [...groupMembersOn(facts, group, on), ...groupLeadsOn(facts, group, on)]
    if (!seated.includes(person)) throw new Refusal('reply-not-allowed', { name: nameOf(facts, person) })
    const meeting = councilNext(facts)
    const title = words.paper(group.data.name, meeting.data.date)
    if (facts.model.all('incoming').some(({ data }) => data.title === title)) return reply.now
    const listed = await line(reply, reply.now, {
      command: incomingAdd,
      args: [title],
      options: {
        from: words.from(group.data.name),
        kind: 'information',
        received: on,
        person,
        leadsTo: [`meeting:${meeting.id}`],
      },
    })
    const text = inboxWordsOf(reply.given.lang).plan.text(title)
    const made = madeOf('incoming', reply.now, listed)
    const now = await changed(
      listed,
      made,
      setBody(made.source, `\n${proseOf(reply.given, [paragraph(report)])}`),
      text,
    )
    const question = written(reply, 'vraag')
    if (question === undefined) return now
    return line(reply, now, {
      command: agendaAdd,
      args: [words.from(group.data.name)],
      options: { meeting: meeting.id, kind: 'decide', by: person, question, about: `workgroup:${group.id}` },
    })
  },
}
