import { describe, expect, it } from 'vitest'
import { calendar } from '../../src/domain/planning/calendar.ts'
import { type Day, monthSpan } from '../../src/model/day.ts'
import { type Archive, factsOf, settings } from '../support/archive.ts'
import { meeting } from './meetings/files.ts'

const dayOf = async (archive: Archive, day: Day) => {
  const facts = await factsOf(archive, { today: '2026-05-01' })
  const month = monthSpan(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
  return calendar(facts, month).find(each => each.day === day)!
}

describe('a day of the calendar', () => {
  it('holds its meetings by time, without those that were cancelled', async () => {
    const { items } = await dayOf(
      {
        ...meeting('2026-05-12-council', 'status: planned\nstart: "19:30"'),
        ...meeting('2026-05-12-preparation', 'status: planned\nstart: "10:00"'),
        ...meeting('2026-05-12-alderman', 'status: cancelled\nstart: "09:00"'),
      },
      '2026-05-12',
    )
    expect(items.map(item => item.type === 'meeting' && item.meeting.data.kind)).toEqual([
      'preparation',
      'council',
    ])
  })

  it('tells its holiday and its recess', async () => {
    const recess = `${settings}recess:\n  - { name: meireces, from: 2026-05-02, to: 2026-05-10 }\n`
    const liberation = await dayOf({ 'ipr.yaml': recess }, '2026-05-05')
    expect(liberation).toMatchObject({ holiday: { name: { nl: 'Bevrijdingsdag' } }, recess: 'meireces' })
    expect(await dayOf({ 'ipr.yaml': recess }, '2026-05-11')).toMatchObject({
      holiday: undefined,
      recess: undefined,
    })
  })

  it('shows the date of the municipal council, and the last day for a request that did not come', async () => {
    const plan = `papers:
  - { title: Jeugdbeleid, council_date: 2026-12-16, relevance: advice }
`
    const facts = await factsOf({ 'plan/2026.yaml': plan }, { today: '2026-05-01' })
    const found = calendar(facts, { from: '2026-05-01', to: '2026-12-31' }).flatMap(({ items }) =>
      items.map(({ type }) => type),
    )
    expect(found).toEqual(['request', 'council_date'])
  })

  it('no longer shows an action that is done', async () => {
    const action = (step: string) => ({
      'actions/2026-03-12-bellen.md': `---
what: Bellen
owners: [anna-bos]
due: 2026-q2
events:
  - { step: opened, on: 2026-03-12 }
${step}---
`,
    })
    expect((await dayOf(action(''), '2026-06-30')).items).toMatchObject([{ type: 'action', what: 'Bellen' }])
    expect((await dayOf(action('  - { step: done, on: 2026-04-02 }\n'), '2026-06-30')).items).toEqual([])
  })
})
