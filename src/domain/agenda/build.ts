import type { Facts } from '../../model/facts.ts'
import type { Draft, Occasion } from './item.ts'
import { routesFor } from './routes/index.ts'

/** A draft with its place on the agenda. */
export interface Numbered extends Draft {
  /** `3`, or `3a` for an item below another. */
  readonly n: string
}

/** Letter of an item below another: `a`, `b` … `z`, `aa`. */
export const letter = (index: number): string => {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}

const withGuests = ({ entry }: Occasion, draft: Draft): Draft => {
  const guests = (entry?.data.guests ?? [])
    .filter(({ items }) => items.includes(draft.id))
    .map(({ person, purpose }) => ({ person, purpose: purpose ?? null }))
  return guests.length === 0 ? draft : { ...draft, guests }
}

// The council's own order first: an item named in `order` stands where the list says, the rest keeps its place.
const ordered = (occasion: Occasion, drafts: readonly Draft[]): readonly Draft[] => {
  const order = occasion.entry?.data.order ?? []
  const named = new Set(order.filter(id => drafts.some(draft => draft.id === id)))
  const queue = order.filter(id => named.has(id)).map(id => drafts.find(draft => draft.id === id)!)
  return drafts.map(draft => (named.has(draft.id) ? queue.shift()! : draft))
}

const AT_THE_END: ReadonlySet<string> = new Set(['next-meeting', 'round', 'close'])

// The parts of a meeting follow one another; an item without a part belongs to the first, and what ends a meeting to
// the last.
const byPart = ({ entry }: Occasion, drafts: readonly Draft[]): readonly Draft[] => {
  const parts = (entry?.data.parts ?? []).map(({ id }) => id)
  if (parts.length === 0) return drafts
  const place = ({ part, topic }: Draft): number => {
    if (part === undefined && AT_THE_END.has(topic)) return parts.length - 1
    return Math.max(0, parts.indexOf(part ?? parts[0]!))
  }
  return parts.flatMap((id, index) =>
    drafts.filter(draft => place(draft) === index).map(draft => ({ ...draft, part: id })),
  )
}

// What its own facts bring back keeps its place and its question; that it was carried over becomes the reason.
const carriedInto = (drafts: readonly Draft[]): readonly Draft[] => {
  const own = drafts.filter(({ topic }) => topic !== 'proposed')
  const carried = drafts.filter(({ reason }) => reason === 'carried-over')
  const back = new Map(
    carried.flatMap(draft => {
      const same =
        own.find(({ id, about }) => id === draft.id && about === draft.about) ??
        own.find(({ about }) => about !== undefined && about === draft.about)
      return same ? [[same, draft] as const] : []
    }),
  )
  const merged = new Set(back.values())
  return drafts
    .filter(draft => !merged.has(draft))
    .map(draft => {
      const earlier = back.get(draft)
      // How long an action is open says more than that it was skipped once.
      if (!earlier || draft.about === undefined || draft.topic === 'action') return draft
      const { carriedFrom, carriedWhy } = earlier.say
      const sources = [...new Set([...draft.sources, ...earlier.sources])]
      return { ...draft, reason: 'carried-over', say: { ...draft.say, carriedFrom, carriedWhy }, sources }
    })
}

const unique = (drafts: readonly Draft[]): readonly Draft[] => {
  const seen = new Set<string>()
  // What someone put on the agenda stands for the item that the facts would give for the same record.
  const put = new Set(drafts.filter(({ topic }) => topic === 'proposed').map(({ about }) => about))
  return drafts
    .filter(({ topic, about }) => topic === 'proposed' || about === undefined || !put.has(about))
    .filter(({ id }) => !seen.has(id) && seen.add(id))
}

// An item below one that is not there stands by itself: nothing leaves an agenda unseen.
const orphansUp = (drafts: readonly Draft[]): readonly Draft[] => {
  const ids = new Set(drafts.filter(({ parent }) => parent === undefined).map(({ id }) => id))
  return drafts.map(draft => {
    if (draft.parent === undefined || ids.has(draft.parent)) return draft
    const { parent: _, ...rest } = draft
    return rest
  })
}

/** The items of a meeting's agenda as the facts of today give them: the same facts, the same agenda. */
export const buildAgenda = (facts: Facts, occasion: Occasion): readonly Numbered[] => {
  const dropped = new Set((occasion.entry?.data.dropped ?? []).map(({ item }) => item))
  const found = routesFor(facts, occasion)
    .flatMap(route => route.find(facts, occasion))
    .filter(({ id, parent }) => !dropped.has(id) && (parent === undefined || !dropped.has(parent)))
  const drafts = orphansUp(unique(carriedInto(found)).map(draft => withGuests(occasion, draft)))
  const top = byPart(
    occasion,
    ordered(
      occasion,
      drafts.filter(({ parent }) => parent === undefined),
    ),
  )
  return top.flatMap((draft, index): readonly Numbered[] => {
    const n = String(index + 1)
    const below = drafts.filter(({ parent }) => parent === draft.id)
    const part = draft.part === undefined ? {} : { part: draft.part }
    return [{ ...draft, n }, ...below.map((child, i) => ({ ...child, ...part, n: `${n}${letter(i)}` }))]
  })
}

/** Planned minutes of a whole agenda. */
export const totalMinutes = (items: readonly { readonly minutes: number }[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0)
