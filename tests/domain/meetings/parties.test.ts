import { describe, expect, it } from 'vitest'
import { kindsOfMeeting } from '../../../src/domain/meetings/kinds.ts'
import { missingParties, partyOn } from '../../../src/domain/meetings/parties.ts'
import { type Archive, factsOf } from '../../support/archive.ts'
import { appointed, frontMatter, member, person } from '../people/files.ts'
import { meeting, minutes, noted } from './files.ts'

const PEOPLE: Archive = {
  ...member('jan', 'Jan de Vries', appointed('2024-01-15', '2028-01-14')),
  ...member(
    'els',
    'Els Bakker',
    `${appointed('2024-01-15', '2028-01-14')}roles: [{ role: chair, from: 2024-01-15 }]`,
  ),
  ...person('wethouder', 'alderman'),
  ...person('contact', 'liaison'),
  ...person('olga', 'policy_officer'),
  'workgroups/wonen.md': frontMatter(`
name: Wonen
from: 2024-01-15
members: [{ member: jan, from: 2024-01-15 }]
leads: [{ member: jan, from: 2024-01-15 }]
themes: [{ theme: huisvesting, from: 2024-01-15 }]
officers: [{ person: olga, themes: [huisvesting] }, { person: weg }]`),
}

describe('a party', () => {
  it('is the people who are it on that day', async () => {
    const facts = await factsOf({
      ...PEOPLE,
      'foundation/stichting.yaml':
        'name: Stichting\nfrom: 2024-01-01\nboard: [{ person: els, executive: true, from: 2024-02-01 }]\n',
    })
    const groups = facts.model.all('workgroup')
    expect(partyOn(facts, 'members', '2024-01-15')).toEqual(['els', 'jan'])
    expect(partyOn(facts, 'chair', '2024-01-14')).toEqual([])
    expect(partyOn(facts, 'chair', '2024-01-15')).toEqual(['els'])
    expect(partyOn(facts, 'leads', '2024-01-15')).toEqual(['jan'])
    expect(partyOn(facts, 'group_officers', '2024-01-15', groups)).toEqual(['olga'])
    expect(partyOn(facts, 'municipality', '2024-01-15')).toEqual(['contact', 'olga', 'wethouder'])
    expect(partyOn(facts, 'board', '2024-01-31')).toEqual([])
    expect(partyOn(facts, 'board', '2024-02-01')).toEqual(['els'])
    expect(partyOn(facts, 'heads', '2024-01-15')).toEqual([])
  })
})

describe('a party that is missing', () => {
  const missing = async (archive: Archive, id: string): Promise<readonly string[]> => {
    const facts = await factsOf({ ...PEOPLE, ...archive })
    return missingParties(facts, facts.model.get('meeting', id)!).map(({ party, why }) => `${party} ${why}`)
  }
  const id = '2025-03-10-alderman'

  it('was not there, by the minutes', async () => {
    const held = meeting(id, 'status: held')
    expect(await missing({ ...held, ...minutes(id, noted({ jan: 'present' })) }, id)).toEqual([
      'alderman absent',
    ])
    const both = noted({ jan: 'present', wethouder: 'present' })
    expect(await missing({ ...held, ...minutes(id, both) }, id)).toEqual([])
  })

  it('is not known without minutes, nor of a meeting that was called off', async () => {
    expect(await missing(meeting(id, 'status: held'), id)).toEqual([])
    expect(await missing(meeting(id, 'status: cancelled'), id)).toEqual([])
  })

  it('has not been asked yet, or does not exist', async () => {
    expect(await missing(meeting(id, 'status: planned'), id)).toEqual(['alderman not_invited'])
    expect(await missing(meeting(id, 'status: planned\ninvited: [wethouder]'), id)).toEqual([])
    const talk = '2025-03-11-big-themes'
    expect(await missing(meeting(talk, 'status: planned\ninvited: [wethouder, contact]'), talk)).toEqual([
      'heads vacant',
    ])
  })
})

it('every kind of meeting has someone who must be there and someone who convenes', () => {
  for (const row of Object.values(kindsOfMeeting)) {
    expect(row.required.length).toBeGreaterThan(0)
    expect(row.conveners.length).toBeGreaterThan(0)
    expect(row.optional.filter(party => row.required.includes(party))).toEqual([])
  }
})
