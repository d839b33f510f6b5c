import type { Lang } from '../../../../schemas/vocabulary/vocabulary.ts'
import { formWordsOf } from '../../../documents/inbox/form.ts'
import { chosen } from '../../../domain/inbox/filled.ts'
import type { Field } from '../../../domain/inbox/sheet.ts'
import { nameOf } from '../../../domain/names.ts'
import { actionList, closingOf } from '../../../domain/registers/actions.ts'
import { dueText } from '../../../lang/loose-days.ts'
import type { FormWords } from '../../../lang/nl/forms.ts'
import { saidDue } from '../../../lang/said-days.ts'
import type { Facts } from '../../../model/facts.ts'
import { Refusal } from '../../../model/refusal.ts'
import type { Working } from '../../minutes/working.ts'
import { actionsStep } from '../../registers/actions-step.ts'
import { personNamed } from '../../registers/named.ts'
import { choice, type FormKind, field, line, type Reply, readAs, written } from './kind.ts'

const fieldsOf = (facts: Facts, person: string, words: FormWords, lang: Lang): readonly Field[] =>
  actionList(facts, { owner: person }).flatMap(({ entry, due }): readonly Field[] => [
    field(
      `actie:${entry.id}`,
      words.actions.step(entry.data.what, due === null ? null : dueText(due, lang)),
      (['done', 'answered', 'postponed'] as const).map(key => ({ key, word: words.actions.choices[key] })),
    ),
    field(`wanneer:${entry.id}`, words.actions.due),
    field(`stand:${entry.id}`, words.actions.note),
  ])

const stepped = async (reply: Reply, now: Working, id: string): Promise<Working> => {
  const said = choice(reply, `actie:${id}`)
  const due = readAs(reply, `wanneer:${id}`, saidDue)
  const note = written(reply, `stand:${id}`)
  const step = said ?? (due !== undefined ? 'postponed' : note === undefined ? undefined : 'answered')
  if (step === undefined) return now
  const last = now.facts.model.get('action', id)?.data.events.at(-1)
  if (last?.step === step && last.on === reply.on && last.note === note && last.due === due) return now
  if (step === 'postponed' && due === undefined)
    throw new Refusal('reply-missing', { label: formWordsOf(reply.filled.lang).actions.due })
  return line(reply, now, {
    command: actionsStep,
    args: [id, step],
    options: { on: reply.on, note, ...(step === 'postponed' ? { due } : {}) },
  })
}

// An action that was done when the reply was read before.
const isDone = ({ now, sheet, filled }: Reply, key: string): boolean => {
  const id = key.slice(key.indexOf(':') + 1)
  const entry = now.facts.model.get('action', id)
  const words = formWordsOf(filled.lang).actions.choices
  const choices = Object.entries(words).map(([name, word]) => ({ key: name, word }))
  const said = chosen(field(key, '', choices), filled.answers.get(`actie:${id}`) ?? '')
  return (
    entry !== undefined &&
    said === 'done' &&
    closingOf(entry)?.step === 'done' &&
    entry.data.owners.includes(sheet.person ?? '')
  )
}

/** How the open actions of one person stand: done, under way, or later. */
export const actions: FormKind = {
  sheet: ({ facts, about, person, lang }) => {
    const words = formWordsOf(lang)
    const said = person ?? about
    if (said === undefined) throw new Refusal('missing-option', { option: '--for' })
    const who = personNamed(facts, said)
    const fields = fieldsOf(facts, who, words, lang)
    return {
      form: 'actions',
      about: '-',
      person: who,
      title: words.actions.title(nameOf(facts, who)),
      intro: fields.length === 0 ? words.actions.none : words.actions.intro,
      fields,
    }
  },
  settled: isDone,
  take: async reply => {
    let now = reply.now
    for (const { key } of reply.sheet.fields)
      if (key.startsWith('actie:')) now = await stepped(reply, now, key.slice('actie:'.length))
    return now
  },
}
