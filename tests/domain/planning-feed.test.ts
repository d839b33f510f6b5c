import { describe, expect, it } from 'vitest'
import { feedCalendar } from '../../src/documents/planning/feed.ts'
import { livesOf } from '../../src/domain/advice/lives.ts'
import { issuedOn } from '../../src/domain/advice/rounds.ts'
import { feed } from '../../src/domain/planning/feed.ts'
import { audiencesOf, type Reader } from '../../src/domain/readers.ts'
import type { Day } from '../../src/model/day.ts'
import { type Archive, factsOf, settings } from '../support/archive.ts'
import { exampleFacts } from '../support/example.ts'
import { meeting } from './meetings/files.ts'
import { appointed, member, person } from './people/files.ts'

/** What stands in whose calendar: each appointment once, under one name, and nothing that a reader may not see. */

const members: Reader = { audiences: ['member'], person: null }
const municipality: Reader = { audiences: ['municipality'], person: null }
const everyone: Reader = { audiences: ['everyone'], person: null }

const namesFor = async (archive: Archive, reader: Reader, from: Day = '2026-01-01') => {
  const facts = await factsOf(archive, { today: '2026-05-01' })
  // What a council has to do by itself stands there too; these are about what it planned.
  const planned = feed(facts, reader, { from }).filter(({ item }) => item.type !== 'evaluation')
  return planned.map(({ uid, day, cancelled, sequence }) => [
    uid,
    day,
    `${cancelled ? 'cancelled ' : ''}${sequence}`,
  ])
}

describe('a meeting', () => {
  it('that is planned stands there under its own name', async () => {
    expect(await namesFor(meeting('2026-05-12-council', 'status: planned'), members)).toEqual([
      ['meeting-2026-05-12-council', '2026-05-12', '0'],
    ])
  })

  it('that was cancelled stays, as cancelled and one version further', async () => {
    const archive = meeting(
      '2026-05-12-council',
      'status: cancelled\ncancelled: { on: 2026-05-01, reason: Ziek }',
    )
    expect(await namesFor(archive, members)).toEqual([
      ['meeting-2026-05-12-council', '2026-05-12', 'cancelled 1'],
    ])
  })

  it('that was moved keeps its name, and gets a new day and version each time', async () => {
    const archive = {
      ...meeting('2026-05-12-council', 'status: cancelled\nmoved_to: 2026-05-19-council'),
      ...meeting('2026-05-19-council', 'status: cancelled\nmoved_to: 2026-05-26-council'),
      ...meeting('2026-05-26-council', 'status: planned'),
    }
    expect(await namesFor(archive, members)).toEqual([['meeting-2026-05-12-council', '2026-05-26', '2']])
    // The last day counts, not the days before it.
    expect(await namesFor(archive, members, '2026-05-20')).toHaveLength(1)
  })

  it('that was moved and then cancelled is cancelled under its first name', async () => {
    const archive = {
      ...meeting('2026-05-12-council', 'status: cancelled\nmoved_to: 2026-05-19-council'),
      ...meeting('2026-05-19-council', 'status: cancelled'),
    }
    expect(await namesFor(archive, members)).toEqual([
      ['meeting-2026-05-12-council', '2026-05-19', 'cancelled 2'],
    ])
  })

  it('that points round in a circle does not keep us busy for ever', async () => {
    const archive = {
      ...meeting('2026-05-12-council', 'status: cancelled\nmoved_to: 2026-05-19-council'),
      ...meeting('2026-05-19-council', 'status: cancelled\nmoved_to: 2026-05-12-council'),
    }
    expect(await namesFor(archive, members)).toEqual([])
  })
})

describe('who sees what', () => {
  it('members see their meetings; the municipality only those where it sits at the table', async () => {
    const archive = {
      ...meeting('2026-05-12-council', 'status: planned'),
      ...meeting('2026-05-19-alderman', 'status: planned'),
      ...meeting('2026-05-26-council', 'status: planned\nguests:\n  - { person: daan, items: [plan] }'),
      ...person('daan', 'liaison'),
    }
    expect((await namesFor(archive, members)).length).toBe(3)
    expect((await namesFor(archive, municipality)).map(([uid]) => uid)).toEqual([
      'meeting-2026-05-19-alderman',
      'meeting-2026-05-26-council',
    ])
  })

  it('residents see only meetings with an open part', async () => {
    const archive = {
      ...meeting(
        '2026-05-12-council',
        'status: planned\nparts:\n  - { id: een, title: Openbaar, open: true }',
      ),
      ...meeting('2026-05-19-council', 'status: planned'),
    }
    expect((await namesFor(archive, everyone)).map(([uid]) => uid)).toEqual(['meeting-2026-05-12-council'])
    const deviation =
      '  - { norm: meetings.public, value: "true", from: 2024-01-15, decided_on: 2024-01-15, source: besluit }\n'
    const open = { ...archive, 'ipr.yaml': `${settings}deviations:\n${deviation}` }
    expect(await namesFor(open, everyone)).toHaveLength(2)
  })

  it('the municipality does not see what the council is doing by itself', async () => {
    const action = (visibility: string) => `---
what: Bellen
owners: [anna-bos]
due: 2026-06-01
events:
  - { step: opened, on: 2026-03-12 }
${visibility}---
`
    const archive = {
      'actions/2026-03-12-eigen.md': action(''),
      'actions/2026-03-12-samen.md': action('visibility: shared\n'),
    }
    expect((await namesFor(archive, members)).length).toBe(2)
    expect((await namesFor(archive, municipality)).map(([uid]) => uid)).toEqual(['action-2026-03-12-samen'])
  })

  it('someone sees only what is for that person', async () => {
    const archive = {
      ...member('anna-bos', 'Anna Bos', appointed('2024-01-01', '2027-12-31')),
      ...member('jan-mol', 'Jan Mol', appointed('2024-01-01', '2025-12-31')),
      ...meeting('2026-05-12-council', 'status: planned'),
      ...meeting('2026-05-19-preparation', 'status: planned'),
    }
    const facts = await factsOf(archive, { today: '2026-05-01' })
    const of = (id: string) =>
      feed(facts, { audiences: audiencesOf(facts, id, '2026-05-01'), person: id }, { from: '2026-01-01' })
    expect(of('anna-bos').map(({ uid }) => uid)).toEqual(['meeting-2026-05-12-council'])
    expect(of('jan-mol')).toEqual([])
  })
})

describe('as what someone sees things', () => {
  it('follows the roles of that day', async () => {
    const facts = await exampleFacts()
    const of = (id: string, day: Day = '2026-11-24') => audiencesOf(facts, id, day).toSorted()
    expect(of('els-brandsma')).toEqual(['chair', 'everyone', 'member'])
    expect(of('els-brandsma', '2023-01-01')).toEqual(['everyone'])
    expect(of('marieke-lohman')).toEqual(['everyone', 'supporter'])
    expect(of('daan-vermeulen')).toEqual(['everyone', 'municipality'])
    expect(of('nobody')).toEqual(['everyone'])
  })

  it('a councillor and the registry are not the municipality that the council works with', async () => {
    const facts = await factsOf({ ...person('rik', 'councillor'), ...person('gre', 'registry') })
    for (const id of ['rik', 'gre']) expect(audiencesOf(facts, id, '2026-05-01')).toEqual(['everyone'])
  })
})

describe('the calendar of the example council', () => {
  it('names each appointment once, in order of days', async () => {
    const items = feed(await exampleFacts(), members, { from: '2024-01-01' })
    expect(items.length).toBeGreaterThan(100)
    expect(new Set(items.map(({ uid }) => uid)).size).toBe(items.length)
    expect(items.map(({ day }) => day)).toEqual(items.map(({ day }) => day).toSorted())
  })

  it('tells the municipality nothing that is of the council alone', async () => {
    const facts = await exampleFacts()
    const text = JSON.stringify(
      feedCalendar(facts, feed(facts, municipality, { from: '2024-01-01' }), {
        reader: municipality,
        lang: 'nl',
        silent: false,
      }),
    )
    const own = facts.model.all('action').filter(({ data }) => data.visibility !== 'shared')
    const drafts = livesOf(facts).filter(
      life => life.entry.data.kind === 'unsolicited' && issuedOn(life) === null,
    )
    const closed = facts.model.all('meeting').filter(({ data }) => data.kind === 'preparation')
    const secret = [
      ...own.map(({ data }) => data.what),
      ...drafts.map(({ entry }) => entry.data.title),
      ...closed.map(({ id }) => id),
      ...facts.model.all('meeting').flatMap(({ data }) => data.cancelled?.reason ?? []),
      ...facts.model.all('event').map(({ data }) => data.title),
    ]
    expect(secret.length).toBeGreaterThan(30)
    expect(secret.filter(words => text.includes(words))).toEqual([])
  })
})
