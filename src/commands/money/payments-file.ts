import { append, setValue, writeRecord } from '../../archive/edit.ts'
import { type Draft, draftOf, type Plan } from '../../archive/plan.ts'
import { paymentFile } from '../../domain/money/payments.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Pointer, Source, Tree, TreeMap } from '../../model/source.ts'
import { planOn } from '../planned.ts'

type List = 'payments' | 'corrections' | 'attendance_confirmed' | 'arrangements'

/** One change of a year's file of payments: an item at the end of a list, or values of keys. */
export type Change =
  | { readonly append: List; readonly item: TreeMap }
  | { readonly set: readonly (readonly [Pointer, Tree])[] }

const pathOf = (year: number): string => `board/money/${year}.yaml`

/** Refuses where payments cannot stand, are not in this copy, or cannot be read. */
export const needPayments = ({ model }: Facts, year: number): void => {
  const board = model.repositories.find(({ path }) => path === 'board')
  if (!board) throw new Refusal('board-undeclared')
  if (!board.present) throw new Refusal('board-absent')
  const faulty = model.faulty.find(({ kind, id }) => kind === 'payments' && id === String(year))
  if (faulty) throw new Refusal('payments-faulty', { path: faulty.path })
}

const changed = (source: Source, change: Change): Source =>
  'append' in change
    ? append(source, [change.append], change.item)
    : change.set.reduce((now, [at, value]) => setValue(now, at, value), source)

const begun = (change: Change): TreeMap =>
  'append' in change
    ? { [change.append]: [change.item] }
    : Object.fromEntries(change.set.map(([at, value]) => [String(at[0]), value]))

const draft = (facts: Facts, year: number, change: Change, why: string): Draft => {
  const entry = paymentFile(facts, year)
  if (entry) return draftOf(entry.source, changed(entry.source, change), why)
  return { path: pathOf(year), before: null, after: writeRecord(pathOf(year), begun(change)), why }
}

/** A plan that changes a year's file of payments, or begins it. `message` is how it is recorded, without names. */
export const payChange = (
  facts: Facts,
  year: number,
  change: Change,
  { say, message }: { readonly say: string; readonly message: string },
): Plan =>
  planOn(facts, {
    say,
    message,
    drafts: [draft(facts, year, change, say)],
  })
