import { describe, expect, it } from 'vitest'
import { edited, type Working, working } from '../../../src/commands/minutes/working.ts'
import { replay } from '../../../src/domain/advice/replay.ts'
import { attendeesOf, chairOf, minuteTakerOf } from '../../../src/domain/minutes/attending.ts'
import { closingOf } from '../../../src/domain/minutes/close.ts'
import { missingIn } from '../../../src/domain/minutes/missing.ts'
import { below, parentOf } from '../../../src/domain/minutes/point.ts'
import { reopeningOf } from '../../../src/domain/minutes/reopen.ts'
import type { Facts } from '../../../src/model/facts.ts'
import type { Archive } from '../../support/archive.ts'
import { appointed, frontMatter, member, person } from '../people/files.ts'
import { archiveOf, at, evening, ID, read } from './evening.ts'

/** A meeting of another kind with minutes in which every item was discussed. */
const held = (id: string, meeting: string, ...about: readonly string[]): Archive => ({
  ...evening,
  [`meetings/${id}/meeting.yaml`]: `status: planned\ndate: ${id.slice(0, 10)}\n${meeting}\n`,
  [`meetings/${id}/minutes.md`]: frontMatter(`drafted_on: ${id.slice(0, 10)}
chair: bram
presence: [{ person: bram, presence: present }]
items:
${about.map(ref => `  - { id: ${ref.replace(':', '-')}, about: "${ref}", outcome: discussed }`).join('\n')}`),
})

const closedOf = async (facts: Facts, id: string): Promise<Working> => {
  const { meeting, minutes } = at(facts, id)
  expect(missingIn(facts, meeting, minutes)).toEqual([])
  return edited(working(facts), closingOf(facts, meeting, minutes).edits, 'test')
}

const SIGNAL = 'signals/2026-02-01-lift.md'
const signal = frontMatter(`subject: De lift is stuk
noted: 2026-02-01
group: wonen
events: [{ step: noted, on: 2026-02-01 }]`)

describe('a workgroup', () => {
  const id = '2026-03-11-workgroup-wonen'
  const dossier = 'advice/2026-02-vervoer/dossier.yaml'
  const assigned = `title: Vervoer
kind: requested
workgroups: [{ group: wonen }]
events:
  - { event: received, on: 2026-02-21 }
  - { event: listed, meeting: 2026-02-10-council }
  - { event: assigned, on: 2026-02-22 }
`
  const archive = {
    ...held(id, 'kind: workgroup\ngroup: wonen', 'advice:2026-02-vervoer', 'signal:2026-02-01-lift'),
    [dossier]: assigned,
    [SIGNAL]: signal,
  }

  it('begins the dialogue on an advice and discusses its signals; reopening takes that back', async () => {
    const now = await closedOf(await read(archive), id)
    expect(replay(now.facts, now.facts.model.get('advice', '2026-02-vervoer')!).state).toBe('in_dialogue')
    expect(now.facts.model.get('signal', '2026-02-01-lift')!.data.events.at(-1)).toEqual({
      step: 'discussed',
      on: '2026-03-11',
      meeting: id,
    })
    const { meeting, minutes } = at(now.facts, id)
    const back = reopeningOf(now.facts, meeting, minutes, null)
    if ('why' in back) throw new Error(back.why)
    const open = archiveOf(archiveOf(archive, now), await edited(working(now.facts), back.edits, 'test'))
    expect(open).toEqual(archive)
  })

  it('is chaired by its lead, and the supporter takes minutes only when asked', async () => {
    const facts = await read({ ...archive, ...person('marieke', 'supporter', 'employer: independent') })
    expect(chairOf(facts, at(facts, id).meeting)).toBe('bram')
    expect(minuteTakerOf(facts, at(facts, id).meeting)).toBeUndefined()
    expect(minuteTakerOf(facts, at(facts).meeting)).toBe('marieke')
  })
})

it('a meeting of the council is chaired by the deputy when the chair sent apologies', async () => {
  const chaired = async (apologies: string) => {
    const facts = await read({
      ...evening,
      ...member(
        'bram',
        'Bram Kok',
        `${appointed('2025-01-01', '2028-12-31')}\nroles: [{ role: deputy_chair, from: 2025-01-01 }]`,
      ),
      [`meetings/${ID}/meeting.yaml`]: `kind: council\nstatus: planned\ndate: 2026-03-10\napologies: [${apologies}]\n`,
    })
    return chairOf(facts, at(facts).meeting)
  }
  expect(await chaired('')).toBe('anna')
  expect(await chaired('{ person: anna, on: 2026-03-09 }')).toBe('bram')
  expect(await chaired('{ person: anna, on: 2026-03-09 }, { person: bram, on: 2026-03-09 }')).toBeUndefined()
})

it('an oral advice is given in the consultation it was set for', async () => {
  const id = '2026-03-12-alderman'
  const oral = (where: string): Archive => ({
    ...held(id, 'kind: alderman\ndelegation: true', 'advice:2026-05-schulden'),
    'advice/2026-05-schulden/dossier.yaml': `title: Schulden
kind: unsolicited
form: oral
events:
  - { event: suggested, meeting: 2026-02-10-council }
  - { event: examining, meeting: 2026-02-10-council, decision: 2026-01 }
  - { event: enough_input, on: 2026-02-20 }
  - { event: form_chosen, meeting: 2026-02-10-council, decision: 2026-01, form: oral }
  - { event: scheduled, on: 2026-02-21, meeting: ${where} }
`,
  })
  const state = async (where: string) => {
    const { facts } = await closedOf(await read(oral(where)), id)
    return replay(facts, facts.model.get('advice', '2026-05-schulden')!).state
  }
  expect(await state(id)).toBe('given')
  expect(await state('2026-04-14-council')).toBe('scheduled')
})

it('everyone who was expected or asked is in the list once, with apologies noted', async () => {
  const path = 'meetings/2026-03-10-council/meeting.yaml'
  const more = `guests: [{ person: daan, items: [wijkbezoek] }]
invited: [daan, eva]
apologies: [{ person: anna, on: 2026-03-09 }, { person: daan, on: 2026-03-09 }]
`
  const facts = await read({ ...evening, ...person('eva', 'alderman'), [path]: evening[path] + more })
  const { meeting } = at(facts)
  expect(
    attendeesOf(facts, meeting).map(({ person: who, as, presence }) => `${who} ${as} ${presence}`),
  ).toEqual([
    'anna member excused',
    'bram member not_noted',
    'carla member not_noted',
    'daan guest excused',
    'eva guest not_noted',
  ])
  expect(chairOf(facts, meeting)).toBeUndefined()
})

it('items stand below others by their numbers', () => {
  const all = ['1', '3', '3a', '3b', '8', '8.1', '8.12', '12', ''].map(n => ({ n }))
  const names = (n: string) => below(all.find(each => each.n === n)!, all).map(each => each.n)
  expect(names('3')).toEqual(['3a', '3b'])
  expect(names('8')).toEqual(['8.1', '8.12'])
  expect(names('1')).toEqual([])
  expect(parentOf({ n: '4a' }, all)).toBeUndefined()
  expect(parentOf({ n: '' }, all)).toBeUndefined()
})
