import { actionSteps, priorities } from '../../../schemas/vocabulary/advice.ts'
import { sides } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { ActionState } from '../../domain/actions.ts'
import { nameOf } from '../../domain/names.ts'
import { closingOf } from '../../domain/registers/actions.ts'
import { listed } from '../../lang/format.ts'
import { dueText, looseDay } from '../../lang/loose-days.ts'
import type { Facts } from '../../model/facts.ts'
import { code, heading, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { registerWordsOf } from './shared.ts'

const owners = (facts: Facts, state: ActionState, lang: Lang): string =>
  listed(
    state.owners.map(id => nameOf(facts, id)),
    lang,
  )

const standing = ({ entry, due, late }: ActionState, lang: Lang) => {
  const words = registerWordsOf(lang).actions
  const closed = closingOf(entry)
  if (closed) return words.closed(actionSteps.word(closed.step, lang), looseDay(closed.on))
  if (due === null) return entry.data.ongoing ? words.ongoing : words.noDue
  return late > 0 ? [strong(words.late(dueText(due, lang), late))] : dueText(due, lang)
}

const what = ({ entry: { data, id } }: ActionState, lang: Lang) => {
  const words = registerWordsOf(lang).actions
  const tags = [
    ...(data.priority === 'normal' ? [] : [words.priority(priorities.word(data.priority, lang))]),
    ...(data.ongoing && data.due !== undefined ? [words.ongoing] : []),
  ]
  return [`${data.what}${tags.length === 0 ? '' : ` (${tags.join(', ')})`} `, code(id)]
}

const rows = (facts: Facts, states: readonly ActionState[], lang: Lang): Block => {
  const words = registerWordsOf(lang).actions
  return table(
    '',
    [...words.columns, { head: words.age, align: 'right' }],
    states.map(state => [
      what(state, lang),
      owners(facts, state, lang),
      standing(state, lang),
      String(state.age),
    ]),
    { rowHeads: true },
  )
}

/** The actions of a register, the council's own and the municipality's apart. */
export const actionsDoc = (facts: Facts, title: string, states: readonly ActionState[], lang: Lang): Doc => {
  const words = registerWordsOf(lang).actions
  const parts = sides.keys.flatMap((side): readonly Block[] => {
    const own = states.filter(({ entry }) => entry.data.side === side)
    return own.length === 0 ? [] : [heading(2, words.side[side](own.length)), rows(facts, own, lang)]
  })
  return page(facts, title, lang, parts.length === 0 ? [paragraph(words.none)] : parts)
}

/** The same for a spreadsheet, one fact to a cell. */
export const actionsSheet = (facts: Facts, states: readonly ActionState[], lang: Lang) => ({
  columns: registerWordsOf(lang).actions.sheet.map(head => ({ head })),
  rows: states.map(state => {
    const { id, data } = state.entry
    const closed = closingOf(state.entry)
    return [
      id,
      data.what,
      sides.word(data.side, lang),
      state.owners.map(owner => nameOf(facts, owner)).join(', '),
      priorities.word(data.priority, lang),
      data.ongoing ? registerWordsOf(lang).actions.ongoing : null,
      state.due,
      state.late,
      state.since,
      state.age,
      data.meeting ?? null,
      closed === undefined ? null : actionSteps.word(closed.step, lang),
      closed?.on ?? null,
      data.events.findLast(({ note }) => note !== undefined)?.note ?? null,
    ]
  }),
})

/** The same as plain data. */
export const actionsData = (states: readonly ActionState[]) =>
  states.map(({ entry, open, owners: who, due, dueOn, late, since, age, answeredIn, postponed }) => ({
    id: entry.id,
    what: entry.data.what,
    side: entry.data.side,
    owners: who,
    priority: entry.data.priority,
    ongoing: entry.data.ongoing,
    open,
    due,
    due_on: dueOn,
    late,
    since,
    age,
    meeting: entry.data.meeting ?? null,
    answered_in: answeredIn,
    postponed,
    events: entry.data.events,
  }))
