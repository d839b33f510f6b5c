import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Allowances, PersonAllowance } from '../../domain/money/allowance.ts'
import { stepData, stepsOf } from '../../domain/money/steps.ts'
import type { Totals } from '../../domain/money/totals.ts'
import { idsByName, nameOf } from '../../domain/names.ts'
import { euros } from '../../lang/format.ts'
import { yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { emphasis, pairs, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { allowanceRemarks } from './notes.ts'
import { moneyWordsOf, noDecision, notesOf } from './shared.ts'

/** The people of a sum in the order of a Dutch list of names. */
export const byPersonName = (
  facts: Facts,
  people: readonly PersonAllowance[],
): readonly PersonAllowance[] => {
  const order = idsByName(
    facts,
    people.map(({ id }) => id),
  )
  return people.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}

const head = ({ scheme, maximum }: Allowances, lang: Lang): Block => {
  const words = moneyWordsOf(lang)
  return pairs([
    [words.scheme, words.schemes[scheme]],
    ...(maximum
      ? ([
          [words.maximum, words.maximumOf(euros(maximum.yearAmount, lang), euros(maximum.monthAmount, lang))],
          [words.source, words.confirmed(maximum.source, maximum.confirmedOn)],
        ] as const)
      : []),
  ])
}

const people = (facts: Facts, all: Allowances, lang: Lang): Block => {
  const words = moneyWordsOf(lang)
  if (all.people.length === 0) return paragraph(words.nobody)
  if (all.total === 0 && (all.scheme === 'real_costs' || all.scheme === 'none')) return paragraph(words.noSum)
  const { name, role, amount } = words.columns
  const rows = byPersonName(facts, all.people).map(person => [
    nameOf(facts, person.id),
    words.role[person.role],
    euros(person.due, lang),
  ])
  const total = [strong(words.total), '', strong(euros(all.total, lang))]
  return table(words.perPerson, [name, role, { head: amount, align: 'right' }], [...rows, total], {
    rowHeads: true,
  })
}

/** What everyone is due over a year; `differs` names those whose settled sum is another than that of now. */
export const allowanceDoc = (
  facts: Facts,
  all: Allowances,
  { lang, differs }: { readonly lang: Lang; readonly differs: readonly string[] },
): Doc => {
  const words = moneyWordsOf(lang)
  const remarks = allowanceRemarks(facts, all, all.people, lang)
  const names = differs.map(id => nameOf(facts, id))
  const first = all.people[0]
  return page(facts, words.title(all.year), lang, [
    head(all, lang),
    people(facts, all, lang),
    ...(facts.today < yearSpan(all.year).to && first ? [paragraph(words.running(facts.today))] : []),
    ...notesOf('warning', [
      ...(names.length > 0 ? [words.notes.differs(names, all.year)] : []),
      ...remarks.warnings,
    ]),
    ...notesOf('info', remarks.infos),
    ...(first ? [paragraph(words.howExplain(all.year, first.id))] : []),
    noDecision(lang),
  ])
}

/** The sums as `--format json` gives them; amounts in whole cents. */
export const allowanceData = (all: Allowances, people: readonly PersonAllowance[]) => ({
  year: all.year,
  scheme: all.scheme,
  maximum_cents: all.maximum?.yearAmount ?? null,
  maximum_month_cents: all.maximum?.monthAmount ?? null,
  maximum_standing: all.maximum?.standing ?? null,
  total_cents: all.total,
  people: people.map(person => ({
    id: person.id,
    role: person.role,
    due_cents: person.due,
    steps: stepsOf(all, person).map(stepData),
  })),
})

/** Totals without names, for budget and annual report. */
export const totalsDoc = (facts: Facts, { year }: Allowances, totals: Totals, lang: Lang): Doc => {
  const words = moneyWordsOf(lang)
  const { group, people: count, amount } = words.columns
  const rows = totals.groups.map(row => [
    words.totals.joined(row.groups.map(each => words.totals.groups[each])),
    String(row.people),
    euros(row.total, lang),
  ])
  const blocks: readonly Block[] =
    totals.total === null
      ? [paragraph(words.totals.tooFew(totals.least))]
      : [
          table(
            words.totals.caption,
            [group, { head: count, align: 'right' }, { head: amount, align: 'right' }],
            [
              ...rows,
              [strong(words.total), strong(String(totals.people)), strong(euros(totals.total, lang))],
            ],
            { rowHeads: true },
          ),
          paragraph([emphasis(words.totals.why(totals.least))]),
        ]
  return page(facts, words.totalsTitle(year), lang, blocks)
}

/** The totals as plain data. */
export const totalsData = ({ year }: Allowances, { least, groups, people: count, total }: Totals) => ({
  year,
  least,
  people: count,
  total_cents: total,
  groups: groups.map(row => ({ groups: row.groups, people: row.people, total_cents: row.total })),
})
