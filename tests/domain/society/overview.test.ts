import { describe, expect, it } from 'vitest'
import { contactsOverview } from '../../../src/domain/society/overview.ts'
import { factsOf } from '../../support/archive.ts'

/** The contacts of a year: by quarter, by workgroup, and whom nobody spoke (CONTACT-02, CONTACT-06, CONTACT-07). */

const member = (name: string) => `---
name: ${name}
terms:
  - { kind: appointment, from: 2026-04-15, to: 2030-04-14 }
---
`

const archive = {
  'members/anna-bos.md': member('Anna Bos'),
  'workgroups/zorg.md': `---
name: Zorg
from: 2026-04-15
themes: [{ theme: mantelzorg, from: 2026-04-15 }]
members: [{ member: anna-bos, from: 2026-04-15 }]
---
`,
  'contacts/2026/anna-bos.yaml': `contacts:
  - { on: 2026-05-02, organisation: Steunpunt, partner: carer, client_groups: [naasten] }
  - { on: 2026-05-20, organisation: Huisarts, partner: professional, known_to_municipality: true }
  - { on: 2026-07-01, organisation: Koffieochtend, partner: client, group: zorg, inbound: true }
`,
}

const overview = async (year: number) =>
  contactsOverview(await factsOf(archive, { today: '2026-08-01' }), year)

describe('the contacts of a year', () => {
  it('stand by quarter, empty where someone was no member or the quarter is to come', async () => {
    const [anna] = (await overview(2026)).members
    expect(anna).toEqual({ member: 'anna-bos', quarters: [null, 2, 1, null], total: 3, experience: 2 })
  })

  it('are a workgroup’s by its name or by who sat in it', async () => {
    const [zorg] = (await overview(2026)).groups
    expect([zorg?.total, zorg?.clients]).toEqual([3, 1])
  })

  it('leave a blank spot for a client group of the themes that nobody spoke, not for one that was spoken', async () => {
    const { groups, clientGroups } = await overview(2026)
    expect(groups[0]?.blank).not.toContain('naasten')
    const blank = clientGroups.filter(({ blankIn }) => blankIn.length > 0).map(({ id }) => id)
    expect(blank).toEqual(groups[0]?.blank)
  })

  it('tell how many were with those who live it, and what still waits', async () => {
    const { share, known, waiting } = await overview(2026)
    expect(share).toEqual({ numerator: 2, denominator: 3 })
    expect(known).toBe(1)
    expect(waiting.map(({ row }) => row.organisation)).toEqual(['Koffieochtend'])
  })

  it('are none in a year without a log', async () => {
    expect(await overview(2025)).toMatchObject({ total: 0, members: [], groups: [], waiting: [] })
  })
})
