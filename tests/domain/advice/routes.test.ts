import { describe, expect, it } from 'vitest'
import { type RouteName, routesOf } from '../../../src/domain/advice/routes.ts'
import { type Archive, settings } from '../../support/archive.ts'
import { dossier, live, meeting } from './lives.ts'

/** Council meetings on four Tuesdays; the first is past. */
const calendar: Archive = {
  ...meeting('2026-01-13'),
  ...meeting('2026-02-10', { status: 'planned' }),
  ...meeting('2026-03-10', { status: 'planned' }),
  ...meeting('2026-04-14', { status: 'planned' }),
}

const asked = (dates: string, ...events: readonly string[]): string => `
title: Minimabeleid
kind: requested
request: { paper: Nota, ${dates} }
events:
  - { event: received, on: 2026-01-05 }
  - { event: listed, meeting: 2026-01-13-council }
${events.map(line => `  - { ${line} }\n`).join('')}`

const tight = 'wished_date: 2026-02-16, council_date: 2026-03-26'

const routes = async (text: string, ...more: readonly Archive[]) => {
  const { facts, life } = await live(dossier(text, calendar, ...more), '2026-01-20')
  const found = routesOf(facts, life)
  const route = (name: RouteName) => {
    const { obstacle, moments, fit } = found.routes.find(each => each.name === name)!
    return obstacle ?? [moments.map(({ name: moment, day }) => `${moment} ${day}`).join(', '), fit]
  }
  return { ...found, route }
}

const withSettings = (more: string): Archive => ({ 'ipr.yaml': `${settings}${more}` })

describe('an advice with five weeks until the municipal council', () => {
  it('has to make four days, counted back from that council', async () => {
    const { limits, short } = await routes(asked(tight))
    expect(limits).toEqual({
      asked: '2026-01-05',
      wished: '2026-02-16',
      council: '2026-03-26',
      papers: '2026-03-12',
      reaction: '2026-01-29',
    })
    expect(short).toBe(true)
  })

  it('comes too late when the calendar stays as it is', async () => {
    expect((await routes(asked(tight))).route('calendar')).toEqual([
      'assign 2026-02-10, dialogue 2026-02-17, decide 2026-03-10, send 2026-03-11, reaction 2026-04-22',
      { wished: false, council: 'papers' },
    ])
  })

  it('is there on the wished date when the chair assigns now', async () => {
    expect((await routes(asked(tight))).route('chair')).toEqual([
      'assign 2026-01-20, dialogue 2026-01-27, decide 2026-02-10, send 2026-02-11, reaction 2026-03-25',
      { wished: true, council: 'papers' },
    ])
  })

  it('can be decided in an extra meeting, on a day that is free', async () => {
    const { route } = await routes(asked(tight))
    expect(route('extra_meeting')).toEqual([
      'assign 2026-01-20, dialogue 2026-01-27, agenda 2026-01-27, decide 2026-02-03, send 2026-02-04, reaction 2026-03-18',
      { wished: true, council: 'papers' },
    ])
    const recess = 'recess:\n  - { name: voorjaarsreces, from: 2026-02-01, to: 2026-02-11 }\n'
    expect((await routes(asked(tight), withSettings(recess))).route('extra_meeting')).toMatchObject([
      expect.stringContaining('decide 2026-02-13, send 2026-02-16'),
      { wished: true },
    ])
  })

  it('can be decided in writing only where a norm says so', async () => {
    expect((await routes(asked(tight))).route('written_round')).toBe('norm')
    const may = `deviations:
  - { norm: decisions.in_writing, value: "true", from: 2024-01-15, decided_on: 2024-01-15, source: reglement }
`
    expect((await routes(asked(tight), withSettings(may))).route('written_round')).toEqual([
      'assign 2026-01-20, dialogue 2026-01-27, round 2026-01-27, decide 2026-02-03, send 2026-02-04, reaction 2026-03-18',
      { wished: true, council: 'papers' },
    ])
  })

  it('can ask for more time, or for a date of the council that leaves room for the reaction', async () => {
    const { route } = await routes(asked(tight))
    expect(route('more_time')).toMatchObject([
      expect.stringMatching(/^ask 2026-01-20, .*send 2026-03-11/),
      {},
    ])
    expect(route('later_council')).toMatchObject([
      expect.stringMatching(/reaction 2026-04-22, council 2026-05-06$/),
      { council: 'reaction' },
    ])
  })

  it('can advise in part at the meeting before, or decline there', async () => {
    const { route } = await routes(asked(tight))
    expect(route('in_part')).toEqual([
      'decide 2026-02-10, send 2026-02-11, reaction 2026-03-25',
      { wished: true, council: 'papers' },
    ])
    expect(route('decline')).toEqual(['decide 2026-02-10', null])
  })
})

describe('a route that is closed says why', () => {
  const assigned = 'event: assigned, on: 2026-01-13, meeting: 2026-01-13-council'
  const draft = 'event: drafted, on: 2026-01-19'
  const talk = 'event: in_dialogue, on: 2026-01-15'

  it('when a workgroup has the request, and when the calendar is in time', async () => {
    const roomy = 'wished_date: 2026-02-16, council_date: 2026-06-25'
    const { route, short } = await routes(asked(roomy, assigned, talk, draft))
    expect(short).toBe(false)
    expect(route('calendar')).toMatchObject(['decide 2026-02-10, send 2026-02-11, reaction 2026-03-25', {}])
    expect((['chair', 'more_time', 'later_council'] as const).map(route)).toEqual([
      'assigned',
      'not_needed',
      'not_needed',
    ])
  })

  it('when there is no date of the municipal council', async () => {
    const { route } = await routes(asked('wished_date: 2026-02-16'))
    expect(route('later_council')).toBe('no_date')
    expect(route('more_time')).toMatchObject([expect.any(String), { wished: false, council: null }])
  })

  it('when more time is of no use, as the council papers leave first', async () => {
    const { route } = await routes(asked('wished_date: 2026-02-02, council_date: 2026-02-12'))
    expect(route('more_time')).toBe('council_first')
    expect(route('calendar')).toMatchObject([expect.any(String), { wished: false, council: 'after' }])
  })

  it('when there is no earlier meeting to advise in part', async () => {
    const { route } = await routes(asked(tight, assigned, talk, draft))
    expect(route('in_part')).toBe('no_earlier')
  })
})
