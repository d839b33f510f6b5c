import { paymentArrangements } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Instalment, PayPlan, PersonPlan } from '../../domain/money/instalments.ts'
import { type Crossing, crossings } from '../../domain/money/payments.ts'
import { idsByName, nameOf } from '../../domain/names.ts'
import { euros, monthName } from '../../lang/format.ts'
import type { Facts } from '../../model/facts.ts'
import { bullets, heading, pairs, paragraph, strong, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { page } from '../page.ts'
import { crossingText, limitPairs, monthOfYear, payWordsOf } from './pay-shared.ts'
import { noDecision, notesOf } from './shared.ts'

const head = (facts: Facts, { year, months }: PayPlan, lang: Lang): Block => {
  const words = payWordsOf(lang)
  return pairs([...limitPairs(facts, year, lang), [words.instalments, words.instalmentsOf(months.length)]])
}

const next = ({ instalments }: PersonPlan, lang: Lang): string => {
  const first = instalments.find(({ amount }) => amount > 0)
  if (!first) return ''
  const amount = instalments.filter(({ pay }) => pay === first.pay).reduce((sum, row) => sum + row.amount, 0)
  return payWordsOf(lang).next(monthName(first.pay, lang), euros(amount, lang))
}

const people = (facts: Facts, plans: readonly PersonPlan[], lang: Lang): Block => {
  const { columns, caption, total } = payWordsOf(lang)
  const right = (head: string) => ({ head, align: 'right' }) as const
  const sumOf = (key: 'payable' | 'paid' | 'left') => plans.reduce((sum, plan) => sum + plan[key], 0)
  const rows = plans.map(plan => [
    nameOf(facts, plan.person),
    euros(plan.payable, lang),
    euros(plan.paid, lang),
    euros(plan.left, lang),
    next(plan, lang),
  ])
  const sums = (['payable', 'paid', 'left'] as const).map(key => strong(euros(sumOf(key), lang)))
  return table(
    caption,
    [columns.name, right(columns.payable), right(columns.paid), right(columns.left), right(columns.next)],
    [...rows, [strong(total), ...sums, '']],
    { rowHeads: true },
  )
}

const arrangements = (facts: Facts, plans: readonly PersonPlan[], lang: Lang): readonly Block[] => {
  const words = payWordsOf(lang)
  const lines = plans.flatMap(({ person, arrangement }) =>
    arrangement === null || arrangement.kind === 'normal'
      ? []
      : [
          words.arrangement(
            nameOf(facts, person),
            paymentArrangements.word(arrangement.kind, lang),
            arrangement.amount === undefined ? null : euros(arrangement.amount, lang),
          ),
        ],
  )
  return lines.length === 0 ? [] : [paragraph(words.arrangementsCaption), bullets(lines)]
}

const monthsFull = (name: string, rows: readonly Instalment[], lang: Lang): readonly string[] =>
  rows
    .filter(({ wanted, amount }) => wanted > amount)
    .map(({ counts, wanted, amount }) =>
      payWordsOf(lang).monthFull(name, monthOfYear(counts, lang), euros(wanted, lang), euros(amount, lang)),
    )

/** What to heed before the next payment to a person: limits that would be crossed, and how to keep within them. */
const warningsOf = (facts: Facts, { limits }: PayPlan, plan: PersonPlan, lang: Lang): readonly string[] => {
  const words = payWordsOf(lang)
  const name = nameOf(facts, plan.person)
  const { expected, unpayable, left, outside } = plan
  const held = outside === null
  const over = held && limits.year !== null && expected > limits.year
  return [
    ...(over ? [words.willCross(name, euros(expected, lang), euros(limits.year ?? 0, lang))] : []),
    ...(held && limits.own !== null && expected > limits.own
      ? [words.ownWill(name, euros(expected, lang), euros(limits.own, lang))]
      : []),
    ...(held ? monthsFull(name, plan.instalments, lang) : []),
    ...(plan.spread ? [words.spread(name)] : []),
    ...(unpayable > 0 ? [words.unpayable(name, euros(unpayable, lang))] : []),
    ...(left < 0 ? [words.overpaid(name, euros(-left, lang))] : []),
  ]
}

const crossed = (facts: Facts, found: readonly Crossing[], year: number, lang: Lang): readonly Block[] =>
  notesOf(
    'warning',
    found.length === 0
      ? []
      : [...found.map(crossing => crossingText(facts, crossing, year, lang)), payWordsOf(lang).crossingWhy],
  )

const byName = (facts: Facts, { people: plans }: PayPlan): readonly PersonPlan[] => {
  const order = idsByName(
    facts,
    plans.map(({ person }) => person),
  )
  return plans.toSorted((a, b) => order.indexOf(a.person) - order.indexOf(b.person))
}

const outsideOf = (facts: Facts, plans: readonly PersonPlan[], lang: Lang): readonly string[] => {
  const words = payWordsOf(lang).outside
  return plans.flatMap(({ person, outside }) => (outside ? [words[outside](nameOf(facts, person))] : []))
}

/** What is still to be paid in a year, per person, and where a limit comes near. */
export const payPlanDoc = (facts: Facts, plan: PayPlan, lang: Lang): Doc => {
  const words = payWordsOf(lang)
  const plans = byName(facts, plan)
  const first = plans.find(({ instalments }) => instalments.some(({ amount }) => amount > 0))
  return page(facts, words.planTitle(plan.year), lang, [
    head(facts, plan, lang),
    people(facts, plans, lang),
    ...arrangements(facts, plans, lang),
    ...crossed(facts, crossings(facts, plan.year), plan.year, lang),
    ...notesOf(
      'warning',
      plans.flatMap(each => warningsOf(facts, plan, each, lang)),
    ),
    ...notesOf('info', outsideOf(facts, plans, lang)),
    ...(first ? [paragraph(words.howPerson(plan.year, first.person))] : []),
    noDecision(lang),
  ])
}

/** The payments that still come to one person, month by month. */
export const payPersonDoc = (facts: Facts, plan: PayPlan, one: PersonPlan, lang: Lang): Doc => {
  const words = payWordsOf(lang)
  const { columns } = words
  const right = (label: string) => ({ head: label, align: 'right' }) as const
  const coming = one.instalments.filter(({ wanted, amount }) => wanted > 0 || amount > 0)
  const rows = coming.map(({ pay, counts, wanted, amount }) => [
    monthName(pay, lang),
    monthOfYear(counts, lang),
    euros(wanted, lang),
    euros(amount, lang),
  ])
  const found = crossings(facts, plan.year).filter(({ person }) => person === one.person)
  return page(facts, words.personTitle(nameOf(facts, one.person), plan.year), lang, [
    pairs([
      ...limitPairs(facts, plan.year, lang),
      [columns.payable, euros(one.payable, lang)],
      [columns.paid, euros(one.paid, lang)],
      [columns.costs, euros(one.costs, lang)],
      [columns.left, euros(one.left, lang)],
    ]),
    ...arrangements(facts, [one], lang),
    ...(rows.length === 0
      ? [paragraph(words.nothingLeft)]
      : [
          heading(2, words.instalments),
          table('', [columns.month, columns.counts, right(columns.usual), right(columns.fits)], rows),
        ]),
    ...crossed(facts, found, plan.year, lang),
    ...notesOf('warning', warningsOf(facts, plan, one, lang)),
    ...notesOf('info', outsideOf(facts, [one], lang)),
    noDecision(lang),
  ])
}

/** The plan as plain data; amounts in whole cents. */
export const payPlanData = (facts: Facts, plan: PayPlan, people: readonly PersonPlan[]) => ({
  year: plan.year,
  limits: {
    month_cents: plan.limits.month,
    year_cents: plan.limits.year,
    own_cents: plan.limits.own,
  },
  months: plan.months,
  people: people.map(each => ({
    id: each.person,
    due_cents: each.due,
    arrangement: each.arrangement?.kind ?? null,
    payable_cents: each.payable,
    paid_cents: each.paid,
    costs_cents: each.costs,
    left_cents: each.left,
    counted_cents: each.counted,
    expected_cents: each.expected,
    unpayable_cents: each.unpayable,
    spread: each.spread,
    outside: each.outside,
    instalments: each.instalments.map(({ pay, counts, wanted, amount }) => ({
      month: pay,
      counts,
      wanted_cents: wanted,
      amount_cents: amount,
    })),
  })),
  crossings: crossings(facts, plan.year)
    .filter(({ person }) => people.some(each => each.person === person))
    .map(({ person, scope, month, paid, limit, payment }) => ({
      person,
      scope,
      month,
      paid_cents: paid,
      limit_cents: limit,
      on: payment.on,
    })),
})
