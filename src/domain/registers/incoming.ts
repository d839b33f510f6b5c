import type { Incoming } from '../../../schemas/papers.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { firstDay } from '../actions.ts'

/** Which papers are wanted; nothing said means those that nobody handled yet. */
export interface IncomingFilter {
  readonly all?: boolean | undefined
  readonly year?: number | undefined
  readonly kind?: Incoming['kind'] | undefined
}

/** The register of papers that came in, newest first. A year shows what was handled in it too. */
export const incomingList = ({ model, today }: Facts, filter: IncomingFilter): readonly Entry<'incoming'>[] =>
  model
    .all('incoming')
    .filter(({ data }) => firstDay(data.received) <= today)
    .filter(({ data }) => filter.all === true || filter.year !== undefined || data.handled === undefined)
    .filter(({ data }) => filter.year === undefined || data.received.startsWith(String(filter.year)))
    .filter(({ data }) => filter.kind === undefined || data.kind === filter.kind)
    .map(entry => ({ entry, key: `${entry.data.received} ${entry.data.number ?? ''} ${entry.id}` }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ entry }) => entry)

/**
 * The agenda that was sent before an open paper came in, so that it needs an addendum: id of the first council
 * meeting to come after its receipt; undefined when it was in time or is handled.
 */
export const lateFor = ({ model, today }: Facts, { data }: Entry<'incoming'>): string | undefined => {
  if (data.handled !== undefined) return undefined
  const next = model
    .all('meeting')
    .filter(
      ({ data: { kind, date, status } }) => kind === 'council' && status !== 'cancelled' && date >= today,
    )
    .reduce<Entry<'meeting'> | undefined>(
      (first, meeting) => (first === undefined || meeting.data.date < first.data.date ? meeting : first),
      undefined,
    )
  const agenda = next && model.get('agenda', next.id)?.data
  const sent = agenda?.sent_on ?? agenda?.frozen_on
  return next && sent !== undefined && sent < firstDay(data.received) ? next.id : undefined
}

const NUMBER = /^(?<year>\d{4}|\d{2})(?<between>\D{1,3})(?<serial>\d{1,4})$/

const numbered = (number: string) =>
  NUMBER.exec(number)?.groups as
    | { readonly year: string; readonly between: string; readonly serial: string }
    | undefined

/**
 * The next own number on the list of a year, written as the last one was: after `26-14` comes `26-15`, and the
 * first of 2027 is `27-01`. Without any number to follow it is `26-01`. Numbers of another form do not count.
 */
export const nextNumber = (numbers: readonly string[], day: Day): string => {
  const known = numbers.flatMap(number => numbered(number) ?? [])
  const form = known.at(-1) ?? { year: '00', between: '-', serial: '00' }
  const year = day.slice(4 - form.year.length, 4)
  const serials = known.filter(each => each.year === year).map(({ serial }) => Number(serial))
  const serial = String(Math.max(0, ...serials) + 1).padStart(form.serial.length, '0')
  return `${year}${form.between}${serial}`
}

/** Papers that came in, in order of receipt. */
export const byReceipt = ({ model }: Pick<Facts, 'model'>): readonly Entry<'incoming'>[] =>
  model
    .all('incoming')
    .toSorted((a, b) => (a.data.received < b.data.received ? -1 : a.data.received > b.data.received ? 1 : 0))

/** The numbers on the list, in order of receipt. */
export const numbersOf = (facts: Facts): readonly string[] =>
  byReceipt(facts).flatMap(({ data }) => data.number ?? [])
