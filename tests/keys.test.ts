import { describe, expect, it } from 'vitest'
import { keyReads } from './support/key-reads.ts'
import { schemaKeys } from './support/schema-keys.ts'
import { unreadKeys } from './support/unread-keys.ts'

/** No key of the archive that nobody reads: what a council writes down is used somewhere, or the list says why not. */

const reads = keyReads()
const excepted = unreadKeys.flatMap(({ keys }) => keys)
const areUnread = [...reads].filter(([, isRead]) => !isRead).map(([key]) => key)

describe('the keys of the archive', () => {
  it('are all looked at: those that the types have are those that the schemas have', async () => {
    expect([...reads.keys()].sort()).toEqual([...(await schemaKeys())].sort())
    expect(reads.size).toBeGreaterThan(600)
  })

  it('are each read by a rule, a computation, a document or a command', () => {
    expect(areUnread.filter(key => !excepted.includes(key))).toEqual([])
  })
})

describe('the exceptions', () => {
  it('are keys that still nobody reads: take out what is read now', () => {
    expect(excepted.filter(key => !areUnread.includes(key))).toEqual([])
  })

  it('name each key once', () => {
    expect(excepted).toEqual([...new Set(excepted)])
  })
})

describe('what counts as reading', () => {
  it.each([
    ['member.terms.*.kind', 'a property by its name'],
    ['member.endorsement_talk', 'a property that is destructured'],
    ['advice.contributors_outside', 'a property by a text'],
    ['council.deviations.*.decided_on', 'a type of ours that the record fits'],
    ['meeting.convened_by', 'a table of paths'],
  ])('takes %s for read: %s', (key, _how) => {
    expect(reads.get(key)).toBe(true)
  })
})
