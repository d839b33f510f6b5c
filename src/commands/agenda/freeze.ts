import { append, writeRecord } from '../../archive/edit.ts'
import { type Draft, draftOf, type Plan } from '../../archive/plan.ts'
import { agendaDoc } from '../../documents/agenda.ts'
import { type AgendaItemView, type AgendaView, agendaWordsOf } from '../../documents/agenda-view.ts'
import { withAddenda } from '../../domain/agenda/addenda.ts'
import type { Occasion } from '../../domain/agenda/item.ts'
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

// What is new, gone or otherwise than it was sent. An item keeps the number under which it was sent.
const changes = (stored: Entry<'agenda'>, view: AgendaView): readonly TreeMap[] => {
  const sent = withAddenda(stored.data)
  const next = Math.max(0, ...sent.map(({ n }) => Number.parseInt(n, 10))) + 1
  const known = new Map(sent.map(item => [item.id, item]))
  const added = view.items.filter(({ id }) => !known.has(id))
  const numbered = added.map((item, index) => ({ ...item, n: String(next + index) }))
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
