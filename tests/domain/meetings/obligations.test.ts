import { describe, expect, it } from 'vitest'
import { meetingKinds } from '../../../schemas/vocabulary/meetings.ts'
import {
  countObligation,
  countObligations,
  type ObligationCount,
} from '../../../src/domain/meetings/obligations.ts'
import { obligation, obligations } from '../../../src/domain/meetings/obligations-table.ts'
import type { Day } from '../../../src/model/day.ts'
import { type Archive, factsOf, settings } from '../../support/archive.ts'
import { appointed, frontMatter, member } from '../people/files.ts'
import { meeting, minutes, noted } from './files.ts'

const starting = (day: string, more = ''): string => settings.replace('2024-01-15', day) + more

const count = async (
  id: string,
  year: number,
  archive: Archive,
  today: Day,
): Promise<readonly ObligationCount[]> =>
  countObligation(await factsOf(archive, { today }), obligation(id), year)

/** Standing and numbers of the only unit. */
const read = ({ standing, held, planned, needed, demand }: ObligationCount): string =>
  `${standing} ${held.length}+${planned.length} of ${demand.min ?? '-'}..${demand.max ?? '-'} needs ${needed}`

const one = async (id: string, year: number, archive: Archive, today: Day): Promise<string> => {
  const counts = await count(id, year, archive, today)
  expect(counts).toHaveLength(1)
  return read(counts[0]!)
}

const GROUP = (id: string, from: string, more = ''): Archive => ({
  [`workgroups/${id}.md`]: frontMatter(`name: ${id}\nfrom: ${from}\n${more}`),
})

describe('the table', () => {
  it('names each duty once, with rows of the catalogue', () => {
    expect(new Set(obligations.map(row => row.id)).size).toBe(obligations.length)
    for (const row of obligations) {
      expect(row.rows.length).toBeGreaterThan(0)
      expect(row.rows.every(id => /^[A-Z]+-\d\d$/.test(id))).toBe(true)
    }
    expect(() => obligation('nothing')).toThrow(RangeError)
  })

  it('asks for every kind of meeting, except those that come as they are needed', () => {
    const asked = new Set(obligations.flatMap(row => row.kinds))
    expect(meetingKinds.keys.filter(kind => !asked.has(kind))).toEqual(['college', 'foundation'])
  })
})

describe('a number a year', () => {
  const held = meeting('2025-03-10-alderman', 'status: held')
  const planned = meeting('2025-10-10-alderman', 'status: planned')

  it.each<[string, Archive, Day, string]>([
    ['nothing done', {}, '2025-06-01', 'short 0+0 of 2..- needs 2'],
    ['one held', held, '2025-06-01', 'short 1+0 of 2..- needs 1'],
    ['one held, one planned', { ...held, ...planned }, '2025-10-10', 'planned 1+1 of 2..- needs 0'],
    ['the plan has passed', { ...held, ...planned }, '2025-10-11', 'short 1+0 of 2..- needs 1'],
    [
      'both held',
      { ...held, ...meeting('2025-10-10-alderman', 'status: held') },
      '2025-11-01',
      'met 2+0 of 2..- needs 0',
    ],
    ['one held, and it is the last day', held, '2025-12-31', 'short 1+0 of 2..- needs 1'],
    ['none held, and it is the last day', {}, '2025-12-31', 'missed 0+0 of 2..- needs 2'],
    ['one held, and the year is over', held, '2026-01-01', 'missed 1+0 of 2..- needs 1'],
    ['the year has not begun', planned, '2024-12-01', 'short 0+1 of 2..- needs 1'],
  ])('with %s', async (_, archive, today, expected) => {
    expect(await one('alderman', 2025, archive, today)).toBe(expected)
  })

  it('does not count a meeting of a delegation, nor one that was called off', async () => {
    const archive = {
      ...held,
      ...meeting('2025-05-10-alderman', 'status: held\ndelegation: true'),
      ...meeting('2025-06-10-alderman', 'status: cancelled'),
    }
    const [counted] = await count('alderman', 2025, archive, '2025-07-01')
    expect(read(counted!)).toBe('short 1+0 of 2..- needs 1')
    expect(counted!.uncounted.map(({ ref, not }) => `${ref} ${not}`)).toEqual([
      'meeting:2025-05-10-alderman delegation',
    ])
  })

  it('shows plans that have passed, and who was missing', async () => {
    const archive = {
      ...held,
      ...minutes('2025-03-10-alderman', noted({ jan: 'present' })),
      ...planned,
      ...member('jan', 'Jan', appointed('2024-01-15', '2028-01-14')),
      ...member('kees', 'Kees'),
    }
    const [counted] = await count('alderman', 2025, archive, '2025-11-01')
    expect(counted!.stale.map(({ ref }) => ref)).toEqual(['meeting:2025-10-10-alderman'])
    expect(counted!.missing).toEqual([
      { meeting: '2025-03-10-alderman', parties: [{ party: 'alderman', why: 'vacant' }] },
    ])
  })

  it('is no norm where the council has none', async () => {
    const none = `${settings.replace('soest-2020', 'neutral')}`
    const [counted] = await count(
      'workgroup',
      2025,
      { 'ipr.yaml': none, ...GROUP('wonen', '2024-01-15') },
      '2025-06-01',
    )
    expect(read(counted!)).toBe('no_norm 0+0 of -..- needs 0')
  })
})

describe('in the year of the start', () => {
  it.each([
    ['2025-01-01', 'short 0+0 of 2..- needs 2'],
    ['2025-01-02', 'short 0+0 of 1..- needs 1'],
    ['2025-07-02', 'short 0+0 of 1..- needs 1'],
    ['2025-07-03', 'met 0+0 of 0..- needs 0'],
  ])('from %s the minimum is prorated by days and rounded down', async (start, expected) => {
    expect(await one('alderman', 2025, { 'ipr.yaml': starting(start) }, '2025-07-10')).toBe(expected)
  })

  it('is not prorated where a council says so', async () => {
    const deviation = `deviations:
  - { norm: calendar.prorate_start_year, value: "false", from: 2024-01-01, decided_on: 2024-01-01, source: besluit }
`
    const archive = { 'ipr.yaml': starting('2025-09-01', deviation) }
    expect(await one('alderman', 2025, archive, '2025-10-01')).toBe('short 0+0 of 2..- needs 2')
  })

  it('has nothing before it', async () => {
    expect(await count('alderman', 2023, {}, '2025-07-10')).toEqual([])
  })
})

describe('consultations of a workgroup', () => {
  const archive = {
    ...GROUP('wonen', '2024-01-15'),
    ...GROUP('nieuw', '2025-07-01'),
    ...GROUP('oud', '2024-01-15', 'to: 2024-12-31'),
  }
  const officers = (day: string, yaml: string) => meeting(`${day}-officers`, `status: held\n${yaml}`)

  it('count for each group apart, a joint one for both', async () => {
    const counts = await count(
      'officers',
      2025,
      {
        ...archive,
        ...officers('2025-08-04', 'group: wonen\ngroups: [nieuw]'),
        ...officers('2025-09-08', 'group: wonen'),
      },
      '2025-10-01',
    )
    expect(counts.map(counted => `${counted.unit.id} ${read(counted)}`)).toEqual([
      'nieuw met 1+0 of 1..3 needs 0',
      'wonen met 2+0 of 2..4 needs 0',
    ])
  })

  it('can be more than the maximum', async () => {
    const five = Object.assign({}, ...[1, 2, 3, 4, 5].map(n => officers(`2025-0${n}-10`, 'group: wonen')))
    const [wonen] = await count('officers', 2025, { ...GROUP('wonen', '2024-01-15'), ...five }, '2025-10-01')
    expect(read(wonen!)).toBe('above 5+0 of 2..4 needs 0')
  })

  it('count per officer where a council counts so', async () => {
    const counts = await count(
      'officers',
      2025,
      {
        'ipr.yaml': `${settings}deviations:
  - { norm: staff.unit, value: officer, from: 2024-01-01, decided_on: 2024-01-01, source: besluit }
`,
        ...GROUP('wonen', '2024-01-15', 'officers: [{ person: olga }, { person: piet }]'),
        ...officers('2025-02-10', 'group: wonen'),
        ...minutes('2025-02-10-officers', noted({ olga: 'present', piet: 'excused' })),
        ...meeting('2025-12-10-officers', 'status: planned\ngroup: wonen\ninvited: [olga, piet]'),
      },
      '2025-10-01',
    )
    expect(
      counts.map(({ unit, held, planned }) => `${unit.officer} ${held.length}+${planned.length}`),
    ).toEqual(['olga 1+1', 'piet 0+1'])
  })

  it('with the client consultation are asked of its partners only, and a joint one counts for both', async () => {
    const groups = {
      ...GROUP('opvangen', '2024-01-15'),
      ...GROUP('jeugd', '2024-01-15', 'cc_partner: true'),
      ...GROUP('wonen', '2024-01-15'),
    }
    const joint = meeting('2025-04-10-cc-workgroup', 'status: held\ngroup: opvangen\ngroups: [jeugd]')
    const counted = await count('cc-workgroup', 2025, { ...groups, ...joint }, '2025-10-01')
    expect(counted.map(({ unit, held }) => `${unit.id} ${held.length}`)).toEqual(['jeugd 1', 'opvangen 1'])
    const apart = `${settings}deviations:
  - { norm: cc.workgroup.joint_counts, value: "false", from: 2024-01-01, decided_on: 2024-01-01, source: besluit }
`
    const alone = await count('cc-workgroup', 2025, { 'ipr.yaml': apart, ...groups, ...joint }, '2025-10-01')
    expect(alone.map(({ unit, held }) => `${unit.id} ${held.length}`)).toEqual(['jeugd 0', 'opvangen 1'])
  })
})

describe('an evaluation', () => {
  const evaluation = (day: string, kind: string, more = ''): Archive => ({
    [`evaluations/${day}-${kind}/evaluation.yaml`]: `kind: ${kind}\nheld: ${day}\n${more}`,
  })

  it('is due a year after the start, and a year after each one', async () => {
    const [first] = await count('internal-evaluation', 2025, {}, '2025-06-01')
    expect(first!.demand).toMatchObject({ min: 1, due: '2025-01-15', latest: '2025-03-16' })
    expect(await count('internal-evaluation', 2024, {}, '2025-06-01')).toEqual([])
    const [next] = await count(
      'internal-evaluation',
      2026,
      evaluation('2025-03-01', 'internal'),
      '2026-01-10',
    )
    expect(next!.demand).toMatchObject({ min: 1, due: '2026-03-01' })
  })

  it('that was due in an earlier year is still asked', async () => {
    const [counted] = await count('internal-evaluation', 2026, {}, '2026-02-01')
    expect(counted!.demand).toMatchObject({ min: 1, due: '2025-01-15' })
    expect(counted!.standing).toBe('short')
  })

  it('with a meeting for it counts once', async () => {
    const archive = {
      ...evaluation('2025-03-01', 'internal', 'meeting: 2025-02-28-evaluation\n'),
      ...meeting('2025-02-28-evaluation', 'status: held'),
      ...meeting('2025-03-01-evaluation', 'status: held'),
    }
    expect(await one('internal-evaluation', 2025, archive, '2025-06-01')).toBe('met 1+0 of 1..- needs 0')
  })

  it('asks for a talk with the alderman and for follow-up, each once', async () => {
    const done = evaluation('2025-03-01', 'internal', 'discussed_with_alderman: 2025-04-01-alderman\n')
    expect(await one('evaluation-alderman', 2025, done, '2025-06-01')).toBe('met 1+0 of 1..- needs 0')
    expect(await one('follow-up', 2025, done, '2025-06-01')).toBe('short 0+0 of 1..- needs 1')
    const followed = { ...done, ...meeting('2025-06-10-follow-up', 'status: held') }
    expect(await one('follow-up', 2025, followed, '2025-07-01')).toBe('met 1+0 of 1..- needs 0')
    expect(await count('follow-up', 2024, done, '2025-06-01')).toEqual([])
  })

  it('of the municipality is asked once where a council says so', async () => {
    const once = `${settings}deviations:
  - { norm: eval.municipal.repeat, value: "false", from: 2024-01-01, decided_on: 2024-01-01, source: besluit }
`
    const done = { 'ipr.yaml': once, ...evaluation('2025-03-01', 'municipal') }
    expect(await one('municipal-evaluation', 2025, done, '2025-06-01')).toBe('met 1+0 of 1..- needs 0')
    expect(await count('municipal-evaluation', 2026, done, '2026-06-01')).toEqual([])
  })

  it('by an independent adviser comes two years after the start, once', async () => {
    expect(await count('external-evaluation', 2025, {}, '2025-06-01')).toEqual([])
    const [counted] = await count('external-evaluation', 2026, {}, '2026-06-01')
    expect(counted!.demand).toMatchObject({ min: 1, due: '2026-01-15' })
    expect(
      await count('external-evaluation', 2027, evaluation('2026-05-01', 'independent'), '2027-06-01'),
    ).toEqual([])
  })
})

describe('what comes once after the start', () => {
  it('is the start session, for the council and each workgroup', async () => {
    const archive = {
      ...GROUP('wonen', '2024-02-01'),
      ...meeting('2024-02-10-start-council', 'status: held'),
    }
    const [session] = await count('start-council', 2024, archive, '2024-06-01')
    expect(read(session!)).toBe('met 1+0 of 1..- needs 0')
    expect(session!.demand.due).toBe('2024-03-15')
    const [group] = await count('start-workgroup', 2024, archive, '2024-06-01')
    expect(group!.demand).toMatchObject({ min: 1, due: '2024-05-01' })
  })

  it('is training of leads at the start and after a year', async () => {
    const archive = {
      ...GROUP('wonen', '2024-02-01', 'leads: [{ member: jan, from: 2024-02-01 }]'),
      ...member(
        'jan',
        'Jan',
        `${appointed('2024-01-15', '2028-01-14')}trainings: [{ on: 2024-03-01, title: Voorzitten, as_lead: true }]`,
      ),
    }
    expect(await one('lead-training', 2024, archive, '2024-06-01')).toBe('met 1+0 of 1..- needs 0')
    const [second] = await count('lead-training', 2025, archive, '2025-01-01')
    expect(second!.demand).toMatchObject({ min: 1, due: '2025-02-01' })
  })

  it('is a talk with each member of the former council', async () => {
    const archive = {
      ...member('jan', 'Jan', `origin: former_council\n${appointed('2024-01-15', '2028-01-14')}`),
      ...member('els', 'Els', `${appointed('2024-01-15', '2028-01-14')}`),
    }
    const counts = await count('endorsement-talk', 2024, archive, '2024-06-01')
    expect(counts.map(({ unit, demand }) => `${unit.id} ${demand.due}`)).toEqual(['jan 2024-01-15'])
  })
})

describe('records of a year', () => {
  it('are asked by their day, and the annual report only when there is a year behind it', async () => {
    const [plan] = await count('year-plan', 2025, {}, '2025-01-10')
    expect(plan!.demand).toMatchObject({ min: 1, due: '2025-01-31' })
    expect(await count('annual-report', 2024, {}, '2024-06-01')).toEqual([])
    const [report] = await count('annual-report', 2025, {}, '2025-02-01')
    expect(report!.demand).toMatchObject({ min: 1, due: '2025-04-01' })
  })

  it('count for the year they are about', async () => {
    const archive = { 'plan/2025.yaml': 'adopted_on: 2024-12-15\npapers: [{ title: Nota }]\n' }
    expect(await one('year-plan', 2025, archive, '2025-01-10')).toBe('met 1+0 of 1..- needs 0')
    expect(await one('policy-papers', 2025, archive, '2025-01-10')).toBe('met 1+0 of 1..- needs 0')
  })

  it('are unknown when this copy does not have the repository in which they lie', async () => {
    expect(await one('allowances', 2025, {}, '2025-06-01')).toBe('unknown 0+0 of 1..- needs 0')
    const archive = {
      'ipr.yaml': `${settings}repositories: [{ path: board, audience: board }]\n`,
      'board/money/2024.yaml': 'settlement: { closed_on: 2025-02-01, closed_by: els }\n',
    }
    expect(await one('allowances', 2025, archive, '2025-06-01')).toBe('met 1+0 of 1..- needs 0')
  })
})

describe('the preparation of a council meeting', () => {
  it('is recorded there, or is a talk since the meeting before', async () => {
    const archive = {
      ...meeting(
        '2025-02-10-council',
        'status: held\npreparation: { on: 2025-01-27, matters_discussed: true, guests_decided: true }',
      ),
      ...meeting('2025-03-03-preparation', 'status: held'),
      ...meeting('2025-03-10-council', 'status: held'),
      ...meeting('2025-04-10-council', 'status: held'),
    }
    expect(await one('preparation', 2025, archive, '2025-06-01')).toBe('short 2+0 of 3..- needs 1')
  })
})

it('a whole year holds every duty that is asked, in the order of the calendar', async () => {
  const facts = await factsOf(
    {
      ...GROUP('wonen', '2024-01-15'),
      ...member('jan', 'Jan', appointed('2024-01-15', '2028-01-14')),
    },
    { today: '2025-06-01' },
  )
  const ids = countObligations(facts, 2025).map(({ obligation: row }) => row.id)
  expect(ids.slice(0, 4)).toEqual(['council-meeting', 'alderman', 'policy-papers', 'relevance-talk'])
  expect(ids).toEqual(obligations.map(row => row.id).filter(id => ids.includes(id)))
  expect(ids).toContain('positions')
})
