import * as z from 'zod'
import { optional, year as yearScalar, yesNo } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { writeRecord } from '../../archive/edit.ts'
import type { Plan } from '../../archive/plan.ts'
import { ledgerDoc, ledgerSheet, ledgerWordsOf } from '../../documents/advice/ledger.ts'
import type { Position } from '../../domain/advice/ledger.ts'
import { type LedgerYear, ledgerYear } from '../../domain/advice/ledger-year.ts'
import { yearOf, yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { Refusal } from '../../model/refusal.ts'
import { command } from '../command.ts'
import { planOn } from '../planned.ts'
import { ADVICE_READS } from './reads.ts'

const yearNamed = (facts: Facts, said: string | undefined): number => {
  if (said === undefined) return yearOf(facts.today)
  const read = yearScalar.safeParse(said)
  if (read.success) return read.data
  throw new Refusal('advice-bad-year', { found: said })
}

const closingPlan = (facts: Facts, ledger: LedgerYear, lang: Lang): Plan => {
  const { year, balance, closing } = ledger
  if (yearSpan(year).to >= facts.today) throw new Refusal('advice-ledger-runs', { year })
  if (!balance.balances) throw new Refusal('advice-ledger-unequal', { year })
  if (closing !== null && closing.differences.length > 0)
    throw new Refusal('advice-ledger-recorded', {
      year,
      on: closing.entry.data.closed_on,
      path: closing.entry.path,
    })
  const path = `advice/ledger/${year}.yaml`
  const say = ledgerWordsOf(lang).say(year)
  const after = writeRecord(path, {
    closed_on: facts.today,
    year: String(year),
    opening: String(balance.opening),
    issued: String(balance.issued),
    closed: String(balance.closed),
    open: String(balance.open),
  })
  return planOn(facts, {
    say,
    message: `advice: close ledger ${year}`,
    drafts: closing === null ? [{ path, before: null, after, why: say }] : [],
  })
}

const plainPosition = ({
  advice,
  recommendation,
  theme,
  issued,
  answer,
  confirmed,
  closed,
  why,
}: Position) => ({
  advice: advice.id,
  n: recommendation.n,
  text: recommendation.text,
  theme,
  issued,
  answer,
  confirmed,
  closed,
  why,
})

const plain = ({ open, counted, closing, balance, years, themes, ...rest }: LedgerYear) => ({
  ...rest,
  ...plainBalance(balance),
  themes: themes.map(row => ({ theme: row.theme, ...plainBalance(row.balance) })),
  years: years.map(plainBalance),
  open_recommendations: open.map(plainPosition),
  recommendations: counted.map(plainPosition),
  recorded: closing === null ? null : closing.entry.data,
  differences: closing?.differences ?? [],
})

const plainBalance = ({ misdated, ...rest }: LedgerYear['balance']) => ({
  ...rest,
  misdated: misdated.map(plainPosition),
})

/** The ledger of recommendations of a year, and the record of its counts once the year is over. */
export const adviceLedger = command({
  options: z.object({
    close: optional(yesNo, 'leg de stand van dit jaar vast', 'record the counts of this year'),
  }),
  args: [
    {
      name: { nl: 'JAAR', en: 'YEAR' },
      about: { nl: 'jaar; zonder dit het lopende jaar', en: 'year; without it the running year' },
      required: false,
    },
  ],
  reads: [...ADVICE_READS, 'ledger'],
  archive: 'whole',
  run: ({ facts, lang, options, args: [said] }) => {
    const ledger = ledgerYear(facts, yearNamed(facts, said))
    return {
      doc: ledgerDoc(facts, ledger, lang),
      data: plain(ledger),
      sheet: ledgerSheet(facts, ledger.counted, lang),
      ...(options.close === true ? { plan: closingPlan(facts, ledger, lang), quiet: true as const } : {}),
    }
  },
})
