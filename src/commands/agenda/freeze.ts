import { append, writeRecord } from '../../archive/edit.ts'
import { type Draft, draftOf, type Plan } from '../../archive/plan.ts'
import { agendaDoc } from '../../documents/agenda.ts'
import { type AgendaItemView, type AgendaView, agendaWordsOf } from '../../documents/agenda-view.ts'
import { everOn, withAddenda } from '../../domain/agenda/addenda.ts'
import { letter } from '../../domain/agenda/build.ts'
import type { Occasion } from '../../domain/agenda/item.ts'
import { parentOf } from '../../domain/agenda/numbers.ts'
import { habitOf } from '../../domain/meetings/propose.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { TreeMap } from '../../model/source.ts'
import type { Given } from '../command.ts'
import { planOn } from '../planned.ts'

const itemTree = (item: AgendaItemView): TreeMap => ({
  n: item.n,
  id: item.id,
  title: item.title,
  kind: item.kind,
  minutes: String(item.minutes),
  ...(item.question === null ? {} : { question: item.question }),
  reason: item.reason,
  ...(item.why === '' ? {} : { why: item.why }),
  ...(item.about === null ? {} : { about: item.about }),
  ...(item.sources.length === 0 ? {} : { sources: item.sources }),
  ...(item.part === null ? {} : { part: item.part }),
  ...(item.guests.length === 0 ? {} : { guests: item.guests.map(({ id }) => id) }),
})

const folder = ({ id }: Occasion): string => `meetings/${id}`

// A proposed meeting comes into being when its agenda is frozen.
const newMeeting = (facts: Facts, occasion: Occasion): Draft[] => {
  if (occasion.entry) return []
  const habit = habitOf(facts, { kind: occasion.kind, group: occasion.groups[0] })
  const tree: TreeMap = {
    kind: occasion.kind,
    status: 'planned',
    date: occasion.date,
    ...(habit.start === undefined ? {} : { start: habit.start }),
    ...(habit.place === undefined ? {} : { place: habit.place }),
    ...(occasion.groups[0] === undefined ? {} : { group: occasion.groups[0] }),
  }
  const path = `${folder(occasion)}/meeting.yaml`
  return [{ path, before: null, after: writeRecord(path, tree), why: path }]
}

const newAgenda = (
  { facts, lang, markdown }: Given<unknown>,
  occasion: Occasion,
  view: AgendaView,
): Draft => {
  const path = `${folder(occasion)}/agenda.md`
  const body = markdown(
    agendaDoc({ ...view, frozen: facts.today }, facts, { lang, explain: false, kept: true }),
  )
  const tree: TreeMap = { frozen_on: facts.today, items: view.items.map(itemTree) }
  return { path, before: null, after: writeRecord(path, tree, body), why: path }
}

const same = (
  a: AgendaItemView,
  b: { readonly title: string; readonly kind: string; readonly question?: string | undefined },
): boolean => a.title === b.title && a.kind === b.kind && (a.question ?? undefined) === b.question

// What the year still asks was known when the agenda was sent: it is no news for who got it.
const NO_NEWS: ReadonlySet<string> = new Set(['obligation-due', 'obligations-due'])

// The next free number, or below an item that was sent the next letter: `6d` behind `6c`.
const withNumbers = (
  stored: Entry<'agenda'>,
  view: AgendaView,
  added: readonly AgendaItemView[],
): readonly AgendaItemView[] => {
  const ever = everOn(stored.data)
  const numbers = new Map(ever.map(({ id, n }) => [id, n]))
  const next = (item: AgendaItemView): string => {
    const above = numbers.get(parentOf(item, view.items)?.id ?? '')
    const taken = [...numbers.values()]
    if (above === undefined) return String(Math.max(0, ...taken.map(n => Number.parseInt(n, 10))) + 1)
    return `${above}${letter(taken.filter(n => n.startsWith(above) && /^[a-z]+$/.test(n.slice(above.length))).length)}`
  }
  return added.map(item => {
    const n = numbers.get(item.id) ?? next(item)
    numbers.set(item.id, n)
    return { ...item, n }
  })
}

// What is new, gone or otherwise than it was sent. An item keeps the number under which it was sent.
const changes = (stored: Entry<'agenda'>, view: AgendaView): readonly TreeMap[] => {
  const sent = withAddenda(stored.data)
  const known = new Map(sent.map(item => [item.id, item]))
  const added = view.items.filter(({ id, reason }) => !known.has(id) && !NO_NEWS.has(reason))
  const numbered = withNumbers(stored, view, added)
  return [
    ...numbered.map(item => ({ change: 'added', item: item.id, detail: itemTree(item) })),
    ...view.items.flatMap((item): TreeMap[] => {
      const old = known.get(item.id)
      if (!old || same(item, old)) return []
      return [{ change: 'changed', item: item.id, was: old.title, detail: itemTree({ ...item, n: old.n }) }]
    }),
    ...sent
      .filter(({ id }) => !view.items.some(item => item.id === id))
      .map(({ id, title }) => ({ change: 'dropped', item: id, was: title })),
  ]
}

const addendum = (facts: Facts, stored: Entry<'agenda'>, view: AgendaView): Draft[] => {
  const list = changes(stored, view)
  if (list.length === 0) return []
  const n = String((stored.data.addenda.at(-1)?.n ?? 0) + 1)
  const after = append(stored.source, ['addenda'], { n, on: facts.today, changes: list })
  return [draftOf(stored.source, after, stored.path)]
}

/** Freezes an agenda, or adds to a frozen one what changed since; nothing when nothing did. */
export const freezePlan = (given: Given<unknown>, occasion: Occasion, view: AgendaView): Plan => {
  const { facts, lang } = given
  const stored = facts.model.get('agenda', occasion.id)
  const drafts = stored
    ? addendum(facts, stored, view)
    : [...newMeeting(facts, occasion), newAgenda(given, occasion, view)]
  const words = agendaWordsOf(lang)
  return planOn(facts, {
    say: stored ? words.plan.addendum(occasion.id) : words.plan.freeze(occasion.id),
    message: stored ? `agenda: addendum ${occasion.id}` : `agenda: freeze ${occasion.id}`,
    drafts,
  })
}
