import { formWordsOf } from '../../../documents/inbox/form.ts'
import { slug } from '../../../model/slug.ts'
import { agendaAdd } from '../../agenda/add.ts'
import { meetingMeant } from '../../meeting/named.ts'
import { personNamed } from '../../registers/named.ts'
import { choice, type FormKind, field, filler, line, needed, readAs, whoField, written } from './kind.ts'

const minutesIn = (text: string): string | undefined => /^(\d{1,3})( ?min(uten|utes)?\.?)?$/i.exec(text)?.[1]

/** An item that someone puts on the agenda of a meeting. */
export const item: FormKind = {
  sheet: ({ facts, about, person, lang }) => {
    const words = formWordsOf(lang)
    const meeting = meetingMeant(facts, about)
    const who = person === undefined ? null : personNamed(facts, person)
    const kinds = (['note', 'discuss', 'decide'] as const).map(key => ({ key, word: words.item.kinds[key] }))
    return {
      form: 'item',
      about: meeting.id,
      person: who,
      title: words.item.title(meeting.data.date),
      intro: words.item.intro,
      fields: [
        ...whoField(who, words),
        field('onderwerp', words.item.subject),
        field('soort', words.item.kind, kinds),
        field('vraag', words.item.question),
        field('minuten', words.item.minutes),
      ],
    }
  },
  take: async reply => {
    const { now, sheet } = reply
    const title = needed(reply, 'onderwerp')
    const by = filler(reply)
    const known = now.facts.model.get('meeting', sheet.about)?.data.items ?? []
    if (known.some(each => slug(each.title) === slug(title) && each.by === by)) return now
    return line(reply, now, {
      command: agendaAdd,
      args: [title],
      options: {
        meeting: sheet.about,
        kind: choice(reply, 'soort'),
        by,
        question: written(reply, 'vraag'),
        minutes: readAs(reply, 'minuten', minutesIn),
      },
    })
  },
}
