import * as z from 'zod'
import { optional, text, yesNo } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import {
  allowanceData,
  allowanceDoc,
  byPersonName,
  totalsData,
  totalsDoc,
} from '../../documents/money/allowance.ts'
import { explainDoc } from '../../documents/money/explain.ts'
import { noticeDoc } from '../../documents/money/notice.ts'
import { moneyWordsOf } from '../../documents/money/shared.ts'
import { statementData, statementDoc } from '../../documents/money/statement.ts'
import { type Allowances, allowances, type PersonAllowance } from '../../domain/money/allowance.ts'
import { differences } from '../../domain/money/settlement.ts'
import { totalsOf } from '../../domain/money/totals.ts'
import { nameOf } from '../../domain/names.ts'
import type { Facts } from '../../model/facts.ts'
import { command, type Given, type Outcome, type Sheet } from '../command.ts'
import { PAY_READS, paidNamed, yearArgument, yearNamed } from './arguments.ts'

const options = z.object({
  explain: optional(
    text,
    'de som van één persoon stap voor stap, met bestanden en normen',
    'one person’s sum step by step, with files and norms',
  ),
  statement: optional(text, 'jaaropgave van één persoon', 'yearly statement of one person'),
  totals: optional(
    yesNo,
    'totalen per groep, zonder namen en zonder groepen van één',
    'totals for each group, without names and without groups of one',
  ),
  notice: optional(
    yesNo,
    'bericht aan iedereen over de vergoeding en de keuzes',
    'message to everyone about the allowance and the choices',
  ),
})
type Options = z.output<typeof options>

const sheetOf = (facts: Facts, people: readonly PersonAllowance[], lang: Lang): Sheet => {
  const words = moneyWordsOf(lang)
  const { id, name, role, amount } = words.columns
  return {
    columns: [{ head: id }, { head: name }, { head: role }, { head: amount, decimals: 2 }],
    rows: byPersonName(facts, people).map(person => [
      person.id,
      nameOf(facts, person.id),
      words.role[person.role],
      person.due,
    ]),
  }
}

const totals = ({ facts, lang }: Given<Options>, all: Allowances): Outcome => {
  const found = totalsOf(facts, all)
  const words = moneyWordsOf(lang)
  const { group, people, amount } = words.columns
  return {
    doc: totalsDoc(facts, all, found, lang),
    data: totalsData(all, found),
    sheet: {
      columns: [{ head: group }, { head: people }, { head: amount, decimals: 2 }],
      rows: found.groups.map(row => [
        words.totals.joined(row.groups.map(each => words.totals.groups[each])),
        row.people,
        row.total,
      ]),
    },
  }
}

/** What everyone is due over a year, and how each sum comes about. */
export const allowance = command({
  options,
  args: [yearArgument],
  reads: PAY_READS,
  archive: 'whole',
  run: (given: Given<Options>): Outcome => {
    const { facts, lang, options: asked } = given
    const year = yearNamed(facts, given.args[0])
    if (asked.notice) return { doc: noticeDoc(facts, year, lang), data: { year } }
    const all = allowances(facts, year)
    if (asked.totals) return totals(given, all)
    if (asked.statement !== undefined) {
      const person = paidNamed(facts, all, asked.statement)
      return { doc: statementDoc(facts, all, person, lang), data: statementData(facts, all, person) }
    }
    const one = asked.explain === undefined ? null : paidNamed(facts, all, asked.explain)
    const people = one ? [one] : all.people
    const differs = differences(facts, all).map(({ person }) => person)
    return {
      doc: one ? explainDoc(facts, all, one, lang) : allowanceDoc(facts, all, { lang, differs }),
      data: allowanceData(all, people),
      sheet: sheetOf(facts, people, lang),
    }
  },
})
