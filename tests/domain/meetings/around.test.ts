import { describe, expect, it } from 'vitest'
import { clockOf } from '../../../src/documents/agenda-clock.ts'
import { liveAgenda } from '../../../src/documents/agenda-view.ts'
import { buildAgenda } from '../../../src/domain/agenda/build.ts'
import { itemsForGuest } from '../../../src/domain/agenda/guest.ts'
import { occasionOf } from '../../../src/domain/agenda/occasion.ts'
import { aftercare } from '../../../src/domain/meetings/aftercare.ts'
import { apologyEdits, comingEdits, isAwaited } from '../../../src/domain/meetings/apologies.ts'
import { forecast } from '../../../src/domain/meetings/forecast.ts'
import { meetingList } from '../../../src/domain/meetings/list.ts'
import type { Facts } from '../../../src/model/facts.ts'
import { type Archive, factsOf } from '../../support/archive.ts'
import { evening, ID, read, TODAY } from '../minutes/evening.ts'
import { member, person } from '../people/files.ts'
import { meeting } from './files.ts'

/** What is known around a meeting: who comes, who may see what, when each item comes, what is done afterwards. */

const NEXT = '2026-04-14-council'
const next = (yaml: string): Archive => meeting(NEXT, `status: planned\nstart: "19:30"\n${yaml}`)

const at = (facts: Facts, id: string) => facts.model.get('meeting', id)!

const PARTS = `parts:
  - { id: eerste, title: Eerste deel }
  - { id: samen, title: Met de gemeente, with_municipality: true, start: "21:30" }
items:
  - { id: eigen, title: Eigen zaken, minutes: 10 }
  - { id: begroting, title: De begroting, minutes: 15, part: samen }
  - { id: vraag, title: Een vraag, parent: begroting }
`

const agendaOf = async (yaml: string) => {
  const facts = await factsOf({ ...evening, ...next(yaml) }, { today: '2026-04-01' })
  const occasion = occasionOf(facts, at(facts, NEXT))
  return { facts, occasion, view: liveAgenda(facts, occasion, 'nl'), items: buildAgenda(facts, occasion) }
}

describe('who comes', () => {
  it('is everyone but who sent apologies or is on leave, with enough for a decision where a norm says so', async () => {
    const facts = await factsOf(
      {
        ...evening,
        ...next('apologies: [{ person: bram, on: 2026-04-02 }]\nguests: [{ person: daan, items: [x] }]'),
        ...member(
          'carla',
          'Carla de Wit',
          `nomination: { on: 2025-01-01 }
terms:
  - { kind: appointment, from: 2025-01-01, to: 2028-12-31, decision: { on: 2025-01-01, reference: B1 } }
leave:
  - { from: 2026-04-01, to: 2026-05-01 }`,
        ),
        'ipr.yaml': `format: 1
council: { name: Raad, short_name: Raad, start_date: 2024-01-15 }
municipality: { name: Voorbeeld }
preset: soest-2020
deviations:
  - { norm: decisions.quorum_share, value: "0.5", from: 2024-01-15, decided_on: 2024-01-15, source: besluit }
`,
      },
      { today: '2026-04-05' },
    )
    const found = forecast(facts, at(facts, NEXT))
    expect(found.coming.map(row => row.person)).toEqual(['anna', 'daan'])
    expect(found.away).toEqual([
      { person: 'bram', on: '2026-04-02' },
      { person: 'carla', on: null },
    ])
    expect(found.quorum).toEqual({ coming: 1, size: 3, needed: 2 })
    expect(found.count).toBe(2)
  })

  it('changes with each apology, and the minutes that were begun know it too', async () => {
    const facts = await read(evening)
    const meetingThen = at(facts, ID)
    expect(apologyEdits(facts, meetingThen, 'bram', TODAY).map(edit => edit.do)).toEqual(['append', 'set'])
    expect(comingEdits(facts, meetingThen, 'bram')).toEqual([])
    expect(isAwaited(facts, meetingThen, 'bram')).toBe(true)
    expect(isAwaited(facts, meetingThen, 'daan')).toBe(false)
  })
})

describe('a meeting in parts', () => {
  it('keeps what ends it for the last part, and what stands in none for the first', async () => {
    const { items } = await agendaOf(PARTS)
    const part = (id: string) => items.find(item => item.id === id)?.part
    expect([part('opening'), part('eigen'), part('begroting'), part('vraag')]).toEqual([
      'eerste',
      'eerste',
      'samen',
      'samen',
    ])
    expect(items.at(-1)).toMatchObject({ id: 'sluiting', part: 'samen' })
  })

  it('begins a part at its own time, unless the part before it is longer', async () => {
    const { view } = await agendaOf(PARTS)
    const clock = clockOf(view)
    expect(clock.get('opening')).toBe('19:30')
    expect(clock.get('begroting')).toBe('21:30')
    expect(clockOf({ ...view, meeting: { ...view.meeting, start: null } }).size).toBe(0)
    const late = await agendaOf(PARTS.replace('21:30', '19:40'))
    expect(clockOf(late.view).get('begroting')! > '19:40').toBe(true)
  })

  it('shows a guest of the municipality that part and nothing else', async () => {
    const { facts, occasion, view } = await agendaOf(`${PARTS}invited: [daan]\n`)
    const found = itemsForGuest(facts, occasion, view.items, 'daan')
    expect(Array.isArray(found) && found.every(({ part }) => part === 'samen')).toBe(true)
    expect(Array.isArray(found) && found.map(({ id }) => id)).toContain('vraag')
  })

  it('shows a guest who is invited to a closed meeting as a whole nothing', async () => {
    const { facts, occasion, view } = await agendaOf('invited: [daan]\n')
    expect(itemsForGuest(facts, occasion, view.items, 'daan')).toEqual({ why: 'no-items' })
  })
})

describe('a wish of a workgroup', () => {
  const group = (more: string): Archive =>
    meeting(
      '2026-02-20-workgroup',
      `status: held\ngroup: wonen\nitems: [{ id: bus, title: De bus, route: alderman${more} }]`,
    )
  const alderman = meeting('2026-04-20-alderman', 'status: planned\ninvited: [daan]')
  const onAgenda = async (more: string): Promise<readonly string[]> => {
    const facts = await factsOf(
      { ...evening, ...person('daan', 'alderman'), ...alderman, ...group(more) },
      { today: '2026-04-01' },
    )
    return buildAgenda(facts, occasionOf(facts, at(facts, '2026-04-20-alderman'))).map(({ id }) => id)
  }

  it('comes to the alderman after a talk with the chair, and not before it', async () => {
    const id = 'wens-2026-02-20-workgroup-bus'
    expect(await onAgenda(', chair_consulted_on: 2026-02-25')).toContain(id)
    expect(await onAgenda('')).not.toContain(id)
  })
})

describe('after a meeting', () => {
  const states = async (archive: Archive, id = ID) => {
    const facts = await factsOf(archive, { today: TODAY })
    return Object.fromEntries(aftercare(facts, at(facts, id)).map(({ step, state }) => [step, state]))
  }

  it('the list goes on where the facts are', async () => {
    expect(await states(evening)).toEqual({
      agenda: 'done',
      start: 'done',
      note: 'open',
      check: 'open',
      close: 'waits',
      advices: 'waits',
      send: 'waits',
      next: 'done',
      adopt: 'waits',
    })
  })

  it('what was closed is to be sent round, until it was', async () => {
    const path = 'meetings/2026-02-10-council/minutes.md'
    expect((await states(evening, '2026-02-10-council')).send).toBe('open')
    const sent = {
      ...evening,
      'outgoing/2026-02-21-verslag.yaml': `what: Verslag\non: 2026-02-21\nchannel: mail\npapers: [{ path: ${path} }]\n`,
    }
    expect((await states(sent, '2026-02-10-council')).send).toBe('done')
  })

  it('nothing can begin without an agenda', async () => {
    const facts = await factsOf({ ...evening, ...next('') }, { today: '2026-04-15' })
    const open = aftercare(facts, at(facts, NEXT)).filter(({ state }) => state === 'open')
    expect(open.map(({ step }) => step)).toEqual(['agenda', 'next'])
  })
})

describe('the register', () => {
  it('shows what is to come and what nobody recorded, in order; a state shows the past too', async () => {
    const facts = await factsOf(
      {
        ...evening,
        ...meeting('2026-01-13-council', 'status: cancelled\nmoved_to: 2026-02-10-council'),
        ...meeting('2026-01-06-council', 'status: cancelled\ncancelled: { on: 2026-01-05, reason: Sneeuw }'),
      },
      { today: '2026-03-20' },
    )
    const ids = (filter: Parameters<typeof meetingList>[1]) =>
      meetingList(facts, filter).map(({ meeting: { id }, standing }) => `${id} ${standing.state}`)
    expect(ids({})).toEqual([`${ID} unrecorded`, `${NEXT} planned`])
    expect(ids({ state: 'moved' })).toEqual(['2026-01-13-council moved'])
    expect(ids({ state: 'cancelled' })).toEqual(['2026-01-06-council cancelled'])
    expect(ids({ year: 2026 })).toHaveLength(5)
  })
})
