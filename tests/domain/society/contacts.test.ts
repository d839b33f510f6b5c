import { describe, expect, test } from 'vitest'
import { clientContactsOf, contactsIn, experienceShare } from '../../../src/domain/society/contacts.ts'
import { yearSpan } from '../../../src/model/day.ts'
import { type Archive, factsOf } from '../../support/archive.ts'
import { appointed, frontMatter, member } from '../people/files.ts'

const group = (name: string, seats: string) =>
  frontMatter(`
name: ${name}
from: 2025-01-01
members: [${seats}]`)

const ARCHIVE: Archive = {
  ...member('jan', 'Jan de Vries', appointed('2025-01-01', '2028-12-31')),
  'workgroups/wonen.md': group('Wonen', '{ member: jan, from: 2025-01-01, to: 2025-06-30 }'),
  'workgroups/zorg.md': group('Zorg', '{ member: jan, from: 2025-07-01 }'),
  'contacts/2025/jan.yaml': `contacts:
  - { on: 2025-03-01, organisation: Inloop, partner: client }
  - { on: 2025-08-01, organisation: Inloop, partner: client, group: wonen }
  - { on: 2025-09-01, organisation: Taalhuis, partner: volunteer }
  - { on: 2025-10-01, organisation: Thuiszorg, partner: manager }
  - { on: 2026-01-01, organisation: Inloop, partner: client }
`,
}

describe('contacts with society', () => {
  test('are those of a period, with the member whose log it is', async () => {
    const contacts = contactsIn(await factsOf(ARCHIVE), yearSpan(2025))
    expect(contacts.map(({ member, index }) => [member, index])).toEqual([
      ['jan', 0],
      ['jan', 1],
      ['jan', 2],
      ['jan', 3],
    ])
  })

  test('are with people who tell of themselves, or with people who speak of them', async () => {
    const contacts = contactsIn(await factsOf(ARCHIVE), yearSpan(2025))
    expect(experienceShare(contacts)).toEqual({ numerator: 3, denominator: 4 })
  })

  test('count for the workgroup they were noted for, else for where the member sat that day', async () => {
    const facts = await factsOf(ARCHIVE)
    const contacts = contactsIn(facts, yearSpan(2025))
    const of = (id: string) =>
      clientContactsOf(facts, facts.model.get('workgroup', id)!, contacts).map(({ index }) => index)
    expect(of('wonen')).toEqual([0, 1])
    expect(of('zorg')).toEqual([])
  })
})
