import { partnerKinds } from '../../../schemas/vocabulary/society.ts'
import { type ClosedSpan, within } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { leastShown } from '../small-numbers.ts'
import { contactsIn, experienceShare } from '../society/contacts.ts'
import { storiesOf } from '../society/signal.ts'
import { counted, type Query, spanOf } from './figure.ts'

/** Rows of a table that tells of people outside, and those that are taken together because they are small. */
export interface Grouped {
  readonly apart: readonly string[]
  readonly together: readonly string[]
}

// What was left out alone could be told from the total and the others, so the next smallest goes with it.
const grouped = (sizes: ReadonlyMap<string, number>, least: number): Grouped => {
  const rows = [...sizes].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const large = rows.filter(([, size]) => size >= least)
  const small = rows.filter(([, size]) => size < least)
  const left = small.reduce((sum, [, size]) => sum + size, 0)
  const next = small.length > 0 && left < least ? large.slice(-1) : []
  const ids = (list: readonly (readonly [string, number])[]) => list.map(([id]) => id)
  return { apart: ids(large).filter(id => !ids(next).includes(id)), together: [...ids(next), ...ids(small)] }
}

const signalsIn = ({ model }: Facts, span: ClosedSpan) =>
  model
    .all('signal')
    .map(({ data }) => data)
    .filter(({ noted }) => within(noted, span))

/** Themes of signals: those that rest on few stories are taken together (CONF-09). */
export const signalThemes = (facts: Facts, span: ClosedSpan): Grouped => {
  const stories = new Map<string, number>()
  for (const signal of signalsIn(facts, span))
    for (const theme of signal.themes) stories.set(theme, (stories.get(theme) ?? 0) + storiesOf(signal))
  return grouped(stories, leastShown(facts))
}

/** Kinds of people the council spoke with: those met a few times are taken together (CONF-09). */
export const contactPartners = (facts: Facts, span: ClosedSpan): Grouped => {
  const met = new Map<string, number>()
  for (const { row } of contactsIn(facts, span)) met.set(row.partner, (met.get(row.partner) ?? 0) + 1)
  return grouped(
    new Map(partnerKinds.keys.flatMap(key => (met.has(key) ? [[key, met.get(key)!]] : []))),
    leastShown(facts),
  )
}

/** Numbers about signals and contacts. The last argument of `…-of` is a list of ids with commas. */
export const societyQueries = {
  signals: (facts, [from, to]) => counted(signalsIn(facts, spanOf(from, to)).length, 'signals/'),
  'signals-of': (facts, [from, to, themes = '']) => {
    const wanted = themes.split(',')
    const found = signalsIn(facts, spanOf(from, to)).filter(signal =>
      signal.themes.some(theme => wanted.includes(theme)),
    )
    return counted(found.length, 'signals/')
  },
  contacts: (facts, [from, to]) => counted(contactsIn(facts, spanOf(from, to)).length, 'contacts/'),
  'contacts-of': (facts, [from, to, partners = '']) => {
    const wanted = partners.split(',')
    const found = contactsIn(facts, spanOf(from, to)).filter(({ row }) => wanted.includes(row.partner))
    return counted(found.length, 'contacts/')
  },
  'contacts-with-experience': (facts, [from, to]) => {
    const { numerator, denominator } = experienceShare(contactsIn(facts, spanOf(from, to)))
    return denominator === 0
      ? null
      : { value: Math.round((100 * numerator) / denominator), unit: 'percent', sources: ['contacts/'] }
  },
} satisfies { readonly [name: string]: Query }
