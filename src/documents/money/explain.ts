import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Allowances, PersonAllowance } from '../../domain/money/allowance.ts'
import { type Factor, isClients } from '../../domain/money/factor.ts'
import { weightOf } from '../../domain/money/month-parts.ts'
import type { ShareLine } from '../../domain/money/pay-lines.ts'
import { type Step, stepsOf } from '../../domain/money/steps.ts'
import { nameOf } from '../../domain/names.ts'
import { euros, longDay, sentence } from '../../lang/format.ts'
import { yearSpan } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { sum } from '../../model/fraction.ts'
import type { NormName } from '../../model/norms.ts'
import { bullets, code, heading, paragraph, table } from '../../tree/build.ts'
import type { Block, Doc } from '../../tree/tree.ts'
import { normText } from '../norms.ts'
import { page } from '../page.ts'
import { allowanceRemarks } from './notes.ts'
import {
  exactEuros,
  isWholeCents,
  moneyWordsOf,
  monthsText,
  noDecision,
  notesOf,
  numberText,
  shareText,
} from './shared.ts'

type Row = readonly [string, string, string]

const lineSum = (line: ShareLine, maximum: number, lang: Lang): string => {
  const months = sum(line.parts.map(weightOf))
  const part = months.d === 1n ? `${months.n}/12` : `(${numberText(months)})/12`
  const { factor, share } = line
  const share_ = factor.replacesShare ? [] : [shareText(share)]
  const presence =
    factor.replacesShare || factor.factor.n !== factor.factor.d ? [shareText(factor.factor)] : []
  return [euros(maximum, lang), part, ...share_, ...presence].join(' × ')
}

const lineRow = (step: Step & { step: 'line' }, lang: Lang): Row => {
  const words = moneyWordsOf(lang)
  const { line } = step
  const role = sentence(words.role[line.role])
  const amount = exactEuros(line.amount, lang)
  if (line.kind === 'meeting') {
    const count = line.meetings.length
    return [words.step.meetings(role, count), `${count} × ${euros(line.rate, lang)}`, amount]
  }
  const what = words.step.line(role, monthsText(line.parts, lang))
  const sumText =
    line.kind === 'month'
      ? `${numberText(sum(line.parts.map(weightOf)))} × ${euros(line.rate, lang)}`
      : lineSum(line, step.maximum ?? 0, lang)
  return [what, sumText, amount]
}

const presenceText = ({ factor }: Step & { step: 'presence' }, lang: Lang): string => {
  const words = moneyWordsOf(lang)
  const { numerator, denominator } = factor.attended
  const norm = factor.assumed === null ? null : shareText(factor.assumed)
  return words.step.presence(
    words.role[factor.role],
    numerator,
    denominator,
    norm,
    words.presence[factor.rule],
  )
}

const rowOf = (step: Exclude<Step, { step: 'presence' }>, all: Allowances, lang: Lang): Row => {
  const words = moneyWordsOf(lang)
  switch (step.step) {
    case 'maximum':
      return [words.step.maximum(all.year), '', euros(step.maximum.yearAmount, lang)]
    case 'line':
      return lineRow(step, lang)
    case 'sum':
      return [words.step.sum, '', exactEuros(step.exact, lang)]
    case 'cap':
      return [
        words.step.cap,
        step.capped ? words.step.capped : words.step.notCapped,
        exactEuros(step.cap, lang),
      ]
    case 'development': {
      const { agreed, months, monthsInYear, due } = step.pay
      const text = words.step.developmentSum(
        euros(agreed ?? 0, lang),
        numberText(monthsInYear),
        numberText(months),
      )
      return [words.step.development, text, exactEuros(due, lang)]
    }
    case 'rounding':
      return [words.step.due, words.rounding[step.rule], euros(step.due, lang)]
  }
}

const exactIn = (step: Step): boolean =>
  (step.step === 'line' && !isWholeCents(step.line.amount)) ||
  (step.step === 'sum' && !isWholeCents(step.exact)) ||
  (step.step === 'development' && !isWholeCents(step.pay.due))

const pathOf = (facts: Facts, source: string): string => {
  const [kind = '', id = ''] = source.split(':')
  const entry =
    kind === 'workgroup'
      ? facts.model.get('workgroup', id)
      : kind === 'member'
        ? facts.model.get('member', id)
        : facts.model.get('person', id)
  return entry?.path ?? source
}

const files = (facts: Facts, person: PersonAllowance, lang: Lang): Block => {
  const words = moneyWordsOf(lang)
  return bullets(
    person.periods.map(({ role, from, to, source }) => [
      words.held(words.role[role], longDay(from, lang), longDay(to, lang)),
      code(pathOf(facts, source)),
    ]),
  )
}

const SCHEME_NORMS: { readonly [S in Allowances['scheme']]: readonly NormName[] } = {
  share_of_maximum: [
    'allowance.prorata',
    'allowance.month_rule',
    'allowance.cap_share',
    'allowance.rounding',
  ],
  per_month: ['allowance.prorata', 'allowance.month_rule', 'allowance.year_cap', 'allowance.rounding'],
  per_meeting: ['allowance.meeting_kinds', 'allowance.year_cap', 'allowance.rounding'],
  real_costs: [],
  none: [],
}

const SUFFIX = { share: 'share', month: 'per_month', meeting: 'per_meeting' } as const

const PRESENCE: readonly NormName[] = ['attendance.assumed_share', 'allowance.attendance_rule']
const PRESENCE_COUNTED: readonly NormName[] = [
  'allowance.attendance.base',
  'allowance.attendance.kinds',
  'allowance.attendance.excused_counts_as',
]
const CLIENT_PRESENCE: readonly NormName[] = ['cc.attendance.required', 'allowance.cc_attendance_rule']

const presenceNorms = ({ rule, role }: Factor): readonly NormName[] => {
  if (isClients(role)) return CLIENT_PRESENCE
  return rule === 'flat' ? PRESENCE : [...PRESENCE, ...PRESENCE_COUNTED]
}

/** The norms that a person's sum rests on. */
const normsOf = (all: Allowances, person: PersonAllowance): readonly NormName[] => {
  const roles = person.lines.flatMap(({ role, kind }): readonly NormName[] =>
    role === 'chair_development' ? [] : [`allowance.${role}.${SUFFIX[kind]}`],
  )
  return [
    ...new Set<NormName>([
      'allowance.scheme',
      ...roles,
      ...(person.lines.length > 0 ? SCHEME_NORMS[all.scheme] : []),
      ...person.lines.flatMap(line => (line.kind === 'share' ? presenceNorms(line.factor) : [])),
      ...(person.development.length > 0
        ? (['allowance.chair_development.amount', 'chair.development.max_months'] as const)
        : []),
    ]),
  ]
}

const norms = (facts: Facts, all: Allowances, person: PersonAllowance, lang: Lang): Block => {
  const { from } = yearSpan(all.year)
  return bullets(
    normsOf(all, person).map(name => {
      const origin = facts.norms.origin(name, from) ?? facts.norms.series(name)[0]
      const source = origin ? ` (${origin.source.text[lang]})` : ''
      return [code(name), `: ${normText(name, origin?.value ?? null, lang)}${source}`]
    }),
  )
}

/** The table of steps of one person's sum. */
export const stepsTable = (all: Allowances, person: PersonAllowance, lang: Lang): readonly Block[] => {
  const words = moneyWordsOf(lang)
  const steps = stepsOf(all, person)
  const [what = '', how = '', amount = ''] = words.stepColumns
  const presence = steps.flatMap(step => (step.step === 'presence' ? [presenceText(step, lang)] : []))
  const source = all.maximum && steps.some(({ step }) => step === 'maximum') ? all.maximum : null
  return [
    table(
      words.stepsCaption,
      [what, how, { head: amount, align: 'right' }],
      steps.flatMap(step => (step.step === 'presence' ? [] : [rowOf(step, all, lang)])),
      { rowHeads: true },
    ),
    ...(source
      ? [paragraph(words.maximumFrom(all.year, words.confirmed(source.source, source.confirmedOn)))]
      : []),
    ...(presence.length > 0 ? [bullets(presence)] : []),
    ...(steps.some(exactIn) ? [paragraph(words.exactNote)] : []),
  ]
}

/** One person's sum as a treasurer redoes it by hand, with the files and norms it rests on (ALLOW-16). */
export const explainDoc = (facts: Facts, all: Allowances, person: PersonAllowance, lang: Lang): Doc => {
  const words = moneyWordsOf(lang)
  const remarks = allowanceRemarks(facts, all, [person], lang)
  return page(facts, words.explainTitle(nameOf(facts, person.id), all.year), lang, [
    ...stepsTable(all, person, lang),
    ...notesOf('warning', remarks.warnings),
    ...notesOf('info', remarks.infos),
    heading(2, words.sourcesTitle),
    paragraph(words.filesCaption),
    files(facts, person, lang),
    paragraph(words.normsCaption),
    norms(facts, all, person, lang),
    noDecision(lang),
  ])
}
