import { allowances, type PersonAllowance } from '../../../src/domain/money/allowance.ts'
import type { Day } from '../../../src/model/day.ts'
import type { Facts } from '../../../src/model/facts.ts'
import { amount } from '../../../src/model/money.ts'
import { type Archive, factsOf, settings } from '../../support/archive.ts'

/** Small councils for sums: written short, read by the real reader. */

/** `2020-01-01..2020-06-30`; without a second day it still runs. */
export type Period = string

/** What someone was, and when. A lead leads one workgroup for each period, and sits in it. */
export interface Someone {
  readonly member?: readonly Period[]
  /** Last day, where the membership ended before its term. */
  readonly end?: string
  readonly lead?: readonly Period[]
  /** Sits in the workgroup `groep`. */
  readonly group?: Period
  readonly chair?: Period
  readonly development?: Period
  readonly deputy_chair?: Period
  readonly secretary?: Period
  readonly treasurer?: Period
  readonly cc_member?: Period
  readonly cc_lead?: Period
}

/** A meeting and who was there: `a+ b- c~` is present, absent, with notice; `a?` is not noted. */
export interface Met {
  readonly on: string
  readonly kind?: string
  readonly status?: 'held' | 'cancelled'
  readonly presence: string
}

export interface Council {
  readonly people: { readonly [id: string]: Someone }
  readonly norms?: { readonly [norm: string]: string | readonly string[] }
  /** Norms that hold from another day than the first. */
  readonly later?: readonly { readonly norm: string; readonly value: string; readonly from: string }[]
  readonly meetings?: readonly Met[]
  /** More of `ipr.yaml`, and other files. */
  readonly more?: string
  readonly files?: Archive
  readonly today?: Day
}

const spanOf = (period: Period): readonly [string, string | undefined] => {
  const [from = '', to] = period.split('..')
  return [from, to]
}

const lines = (...parts: readonly (readonly string[] | string)[]): string => parts.flat().join('\n')

const fromTo = (period: Period, indent: string): readonly string[] => {
  const [from, to] = spanOf(period)
  return [`${indent}from: ${from}`, ...(to === undefined ? [] : [`${indent}to: ${to}`])]
}

const MEMBER_ROLES = ['deputy_chair', 'secretary', 'treasurer', 'cc_member', 'cc_lead'] as const

const rolesOf = (someone: Someone): readonly string[] => [
  ...MEMBER_ROLES.flatMap(role => {
    const period = someone[role]
    return period === undefined ? [] : [`  - role: ${role}`, ...fromTo(period, '    ')]
  }),
  ...(someone.chair === undefined
    ? []
    : ['  - role: chair', '    phase: regular', ...fromTo(someone.chair, '    ')]),
  ...(someone.development === undefined
    ? []
    : ['  - role: chair', '    phase: development', ...fromTo(someone.development, '    ')]),
]

const memberFile = (id: string, someone: Someone): string => {
  const roles = rolesOf(someone)
  const terms = (someone.member ?? []).flatMap(period => {
    const [from, to = '2029-12-31'] = spanOf(period)
    return ['  - kind: appointment', `    from: ${from}`, `    to: ${to}`]
  })
  return lines(
    ['---', `name: ${id}`, 'terms:', ...terms],
    someone.end === undefined ? [] : ['end:', `  on: ${someone.end}`, '  ground: resigned'],
    roles.length === 0 ? [] : ['roles:', ...roles],
    ['---', ''],
  )
}

const personFile = (id: string, someone: Someone): string =>
  lines(['---', `name: ${id}`, 'employer: other', 'roles:', ...rolesOf(someone), '---', ''])

const groupFile = (member: string, leads: Period, seat: Period): string =>
  lines(
    ['---', 'name: Groep', 'from: 2015-01-01', 'members:', `  - member: ${member}`, ...fromTo(seat, '    ')],
    leads === '' ? [] : ['leads:', `  - member: ${member}`, ...fromTo(leads, '    ')],
    ['---', ''],
  )

const PRESENCE: { readonly [mark: string]: string } = { '+': 'present', '-': 'absent', '~': 'excused' }

const meetingFiles = ({ on, kind = 'council', status = 'held', presence }: Met): Archive => {
  const folder = `${kind.startsWith('cc-') && kind !== 'cc-workgroup' ? 'cc/' : ''}meetings/${on}-${kind}`
  const group = ['workgroup', 'officers'].includes(kind) ? ['group: groep'] : []
  const rows = presence
    .split(' ')
    .filter(row => row !== '' && !row.endsWith('?'))
    .map(row => `  - { person: ${row.slice(0, -1)}, presence: ${PRESENCE[row.slice(-1)]} }`)
  const files = {
    [`${folder}/meeting.yaml`]: lines([`kind: ${kind}`, `status: ${status}`, `date: ${on}`, ...group, '']),
  }
  if (status === 'cancelled' || rows.length === 0) return files
  return {
    ...files,
    [`${folder}/minutes.md`]: lines(['---', `drafted_on: ${on}`, 'presence:', ...rows, '---', '']),
  }
}

const deviation = (norm: string, value: string | readonly string[], from: string): readonly string[] => [
  `  - norm: ${norm}`,
  `    value: ${typeof value === 'string' ? `"${value}"` : `[${value.join(', ')}]`}`,
  `    from: ${from}`,
  '    decided_on: 2019-10-10',
  '    source: proef',
]

const settingsOf = ({ norms = {}, later = [], more = '' }: Council): string => {
  const rows = [
    ...Object.entries(norms).flatMap(([norm, value]) => deviation(norm, value, '2015-01-01')),
    ...later.flatMap(({ norm, value, from }) => deviation(norm, value, from)),
  ]
  const repositories = lines([
    'repositories:',
    '  - { path: board, audience: board }',
    '  - { path: cc, audience: cc }',
    '',
  ])
  const start = settings.replace('2024-01-15', '2015-01-01')
  return `${start}${repositories}${rows.length === 0 ? '' : `${lines(['deviations:', ...rows, ''])}`}${more}`
}

const peopleFiles = (people: Council['people']): Archive =>
  Object.fromEntries(
    Object.entries(people).flatMap(([id, someone]) => {
      const groups = (someone.lead ?? []).map((period, index) => [
        `workgroups/${id}-${index + 1}.md`,
        groupFile(id, period, '2015-01-01'),
      ])
      const seat =
        someone.group === undefined ? [] : [['workgroups/groep.md', groupFile(id, '', someone.group)]]
      const file =
        someone.member === undefined
          ? [`people/${id}.md`, personFile(id, someone)]
          : [`members/${id}.md`, memberFile(id, someone)]
      return [file, ...groups, ...seat]
    }),
  )

/** The files of a council. */
export const filesOf = (council: Council): Archive => ({
  'ipr.yaml': settingsOf(council),
  ...peopleFiles(council.people),
  ...Object.assign({}, ...(council.meetings ?? []).map(meetingFiles)),
  ...council.files,
})

/** The facts of a council; throws where a file or norm of it is wrong, for then the test is. */
export const councilOf = async (council: Council): Promise<Facts> => {
  const facts = await factsOf(filesOf(council), { today: council.today ?? '2028-01-15' })
  if (facts.faults.length > 0) throw new Error(JSON.stringify(facts.faults))
  if (facts.normProblems.length > 0) throw new Error(JSON.stringify(facts.normProblems))
  return facts
}

/** The sums of a year. */
export const sumsOf = async (council: Council, year = 2020): Promise<readonly PersonAllowance[]> =>
  allowances(await councilOf(council), year).people

/** What each is due, as the archive writes it. */
export const dueOf = async (council: Council, year = 2020): Promise<{ readonly [id: string]: string }> =>
  Object.fromEntries((await sumsOf(council, year)).map(({ id, due }) => [id, amount(due)]))

/** One payment: `a 2024-03-25 210.00`, with the month of the work and the kind where they matter. */
export interface Paid {
  readonly person?: string
  readonly on: string
  readonly amount: string
  readonly kind?: 'allowance' | 'costs' | 'correction'
  readonly month?: string
}

const paidLine = ({ person = 'a', on, amount: paid, kind, month }: Paid): string => {
  const more = [...(kind ? [`kind: ${kind}`] : []), ...(month ? [`month: "${month}"`] : [])]
  return `  - { ${[`person: ${person}`, `on: ${on}`, `amount: "${paid}"`, ...more].join(', ')} }`
}

/** A year's file of payments, with anything else below it. */
export const paymentsFile = (year: number, payments: readonly Paid[], more = ''): Archive => ({
  [`board/money/${year}.yaml`]:
    payments.length === 0 ? more : lines(['payments:', ...payments.map(paidLine), more]),
})
