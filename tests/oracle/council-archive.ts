import type { Archive } from '../support/archive.ts'
import { written } from './days.ts'
import {
  type ClientDraft,
  groupIds,
  type MeetingDraft,
  type MemberDraft,
  type Twofold,
  type Written,
} from './drafts.ts'
import type { OracleNorms } from './plain-council.ts'

/** The files of a council by chance. */

const cents = (amount: number): string =>
  `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`

const period = ({ from, to }: Written): string =>
  `from: ${written(from)}${to === null ? '' : `, to: ${written(to)}`}`

const frontMatter = (lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n')

const listed = (key: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : [`${key}:`, ...rows.map(row => `  - { ${row} }`)]

const normsOf = (norms: OracleNorms): readonly (readonly [string, string])[] => [
  ...Object.entries(norms.shares).map(([role, share]) => [`allowance.${role}.share`, share] as const),
  ['allowance.cap_share', norms.capShare],
  ['allowance.year_cap', norms.yearCap === null ? 'geen' : cents(norms.yearCap)],
  ['allowance.attendance_rule', norms.attendanceRule],
  ['allowance.attendance_applies_to', `[${norms.appliesTo.join(', ')}]`],
  ['allowance.attendance.base', norms.base],
  ['allowance.attendance.kinds', `[${norms.kinds.join(', ')}]`],
  ['allowance.attendance.excused_counts_as', norms.excusedCountsAs],
  ['allowance.attendance.remainder_share', norms.remainderShare],
  ['attendance.assumed_share', norms.assumedShare],
  ['allowance.cc_attendance_rule', norms.ccRule],
  ['allowance.prorata', norms.prorata],
  ['allowance.month_rule', norms.monthRule],
  ['allowance.rounding', norms.rounding],
  ['allowance.chair_development.amount', cents(norms.developmentAmount)],
  ['allowance.chair_development.plus_member', String(norms.developmentPlusMember)],
  ['chair.development.max_months', String(norms.developmentMaxMonths)],
]

const settingsOf = ({ council: { year, maximum, norms }, meetings }: Twofold): string =>
  [
    'format: 1',
    'council: { name: Inwonersparticipatieraad Voorbeeld, short_name: IPR Voorbeeld }',
    'municipality: { name: Voorbeeld }',
    'preset: soest-2020',
    'repositories:',
    '  - { path: ., audience: members }',
    ...(meetings.some(({ inClientFolder }) => inClientFolder) ? ['  - { path: cc, audience: cc }'] : []),
    'fiscal_maxima:',
    `  - year: ${year}`,
    `    year_amount: "${cents(maximum)}"`,
    `    month_amount: "${cents(maximum)}"`,
    `    confirmed_on: ${year}-01-15`,
    '    source: Belastingdienst',
    'deviations:',
    ...normsOf(norms).flatMap(([norm, value]) => [
      `  - norm: ${norm}`,
      `    value: ${value}`,
      '    from: 2000-01-01',
      '    decided_on: 2000-01-01',
      '    source: besluit',
    ]),
    '',
  ].join('\n')

const memberFile = (member: MemberDraft): string =>
  frontMatter([
    `name: ${member.id}`,
    ...listed(
      'terms',
      member.terms.map(term => `kind: ${term.kind}, ${period(term)}`),
    ),
    ...(member.end === null ? [] : [`end: { on: ${written(member.end)}, ground: resigned }`]),
    ...listed(
      'roles',
      member.roles.map(
        ({ role, phase, ...span }) => `role: ${role}, ${phase ? `phase: ${phase}, ` : ''}${period(span)}`,
      ),
    ),
  ])

const personFile = ({ id, roles }: ClientDraft): string =>
  frontMatter([
    `name: ${id}`,
    'employer: independent',
    ...listed(
      'roles',
      roles.map(({ role, ...span }) => `role: ${role}, ${period(span)}`),
    ),
  ])

const groupFile = (group: string, members: readonly MemberDraft[]): string => {
  const rows = members.flatMap(({ id, groups }) =>
    groups.filter(row => row.group === group).map(row => ({ id, ...row })),
  )
  return frontMatter([
    `name: ${group}`,
    'from: 2010-01-01',
    ...listed(
      'members',
      rows.map(row => `member: ${row.id}, ${period(row)}`),
    ),
    ...listed(
      'leads',
      rows.flatMap(({ id, lead }) => (lead ? [`member: ${id}, ${period(lead)}`] : [])),
    ),
  ])
}

const meetingFiles = (meeting: MeetingDraft): Archive => {
  const { date, kind, group, status, presence } = meeting
  const folder = `${meeting.inClientFolder ? 'cc/' : ''}meetings/${written(date)}-${kind}${group ? `-${group}` : ''}`
  const facts = [
    `kind: ${kind}`,
    `status: ${status}`,
    `date: ${written(date)}`,
    ...(group ? [`group: ${group}`] : []),
    ...(status === 'cancelled' ? [`cancelled: { on: ${written(date - 1)}, reason: ziek }`] : []),
    '',
  ].join('\n')
  if (status !== 'held') return { [`${folder}/meeting.yaml`]: facts }
  const marks = presence.map(
    ({ person, mark, guest }) => `person: ${person}, presence: ${mark}${guest ? ', as: guest' : ''}`,
  )
  return {
    [`${folder}/meeting.yaml`]: facts,
    [`${folder}/minutes.md`]: frontMatter([`drafted_on: ${written(date)}`, ...listed('presence', marks)]),
  }
}

/** The whole archive. */
export const archiveOf = (twofold: Twofold): Archive => ({
  'ipr.yaml': settingsOf(twofold),
  ...Object.fromEntries(twofold.members.map(member => [`members/${member.id}.md`, memberFile(member)])),
  ...Object.fromEntries(twofold.clients.map(client => [`people/${client.id}.md`, personFile(client)])),
  ...Object.fromEntries(groupIds.map(group => [`workgroups/${group}.md`, groupFile(group, twofold.members)])),
  ...Object.assign({}, ...twofold.meetings.map(meetingFiles)),
})
