import { describe, expect, it } from 'vitest'
import { actionSteps, incomingKinds, priorities } from '../../schemas/vocabulary/advice.ts'
import { sides } from '../../schemas/vocabulary/meetings.ts'
import { personNamed, recordNamed, referenceNamed } from '../../src/commands/registers/named.ts'
import { keyMeant } from '../../src/commands/registers/spoken.ts'
import { meeting } from '../domain/meetings/files.ts'
import { frontMatter, member, person } from '../domain/people/files.ts'
import { factsOf } from '../support/archive.ts'

const FACTS = await factsOf({
  ...member('jan-de-vries', 'Jan de Vries'),
  ...member('els-de-boer', 'Els de Boer'),
  ...person('jan-bos', 'policy_officer'),
  ...member('w-laak', 'Wil van der Laak'),
  ...meeting('2026-01-15-council', 'status: held'),
  ...meeting('2026-01-15-workgroup', 'status: held'),
  ...meeting('2026-02-12-council', 'status: held'),
  'incoming/2026-02-01-brief.md': frontMatter(
    'title: Brief\nkind: information\nfrom: Vervoerder\nreceived: 2026-02-01\nnumber: 26-07',
  ),
})

const refused = (key: string, say: object) =>
  expect.objectContaining({ key, say: expect.objectContaining(say) })

describe('a word for a key', () => {
  it('is the key, or the word of either language as one word', () => {
    expect(keyMeant(actionSteps, 'handed_over')).toBe('handed_over')
    expect(keyMeant(actionSteps, 'Overgedragen')).toBe('handed_over')
    expect(keyMeant(actionSteps, 'handed over')).toBe('handed_over')
    expect(keyMeant(actionSteps, 'stand-gemeld')).toBe('answered')
  })

  it('is enough when it begins one word of one key', () => {
    expect(keyMeant(sides, 'gemeente')).toBe('municipality')
    expect(keyMeant(priorities, 'ho')).toBe('high')
  })

  it('is not enough when it fits more than one key, or none', () => {
    expect(keyMeant(incomingKinds, 'v')).toBeUndefined()
    expect(keyMeant(sides, 'kant')).toBeUndefined()
    expect(keyMeant(sides, '')).toBeUndefined()
  })

  it('is the whole word before a longer one that begins with it', () => {
    expect(keyMeant(incomingKinds, 'vraag')).toBe('question')
  })
})

describe('a record that is named', () => {
  it('may be named by id, day, name without the day, or a number of its own', () => {
    expect(recordNamed(FACTS, 'meeting', 'meeting:2026-01-15-council').id).toBe('2026-01-15-council')
    expect(recordNamed(FACTS, 'meeting', '2026-02-12').id).toBe('2026-02-12-council')
    expect(recordNamed(FACTS, 'incoming', 'brief').id).toBe('2026-02-01-brief')
    expect(recordNamed(FACTS, 'incoming', '26-07', ({ data }) => [data.number]).id).toBe('2026-02-01-brief')
  })

  it('is never guessed among several', () => {
    expect(() => recordNamed(FACTS, 'meeting', '2026-01-15')).toThrow(
      refused('id-ambiguous', { ids: ['2026-01-15-council', '2026-01-15-workgroup'] }),
    )
  })

  it('is refused with the name that was probably meant', () => {
    expect(() => recordNamed(FACTS, 'incoming', 'brif')).toThrow(refused('unknown-id', { instead: 'brief' }))
  })
})

describe('a person who is named', () => {
  it('may be named by id, with its kind before it, or by full name', () => {
    expect(personNamed(FACTS, 'els-de-boer')).toBe('els-de-boer')
    expect(personNamed(FACTS, 'person:jan-bos')).toBe('jan-bos')
    expect(personNamed(FACTS, 'wil van der laak')).toBe('w-laak')
  })

  it('may be named by a part of the id that is only theirs', () => {
    expect(personNamed(FACTS, 'Els')).toBe('els-de-boer')
    expect(personNamed(FACTS, 'de vries')).toBe('jan-de-vries')
    expect(() => personNamed(FACTS, 'jan')).toThrow(
      refused('id-ambiguous', { ids: ['jan-bos', 'jan-de-vries'] }),
    )
  })
})

describe('a reference', () => {
  it('must be to something that is there', () => {
    expect(referenceNamed(FACTS, 'incoming:2026-02-01-brief')).toBe('incoming:2026-02-01-brief')
    expect(() => referenceNamed(FACTS, 'incoming:2026-02-01-breif')).toThrow(
      refused('unknown-id', { instead: 'incoming:2026-02-01-brief' }),
    )
    expect(() => referenceNamed(FACTS, 'unicorn:x')).toThrow(refused('unknown-id', { instead: null }))
  })
})
