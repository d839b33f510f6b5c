import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareDutch,
  compareNames,
  idsByName,
  nameOf,
  nameParts,
  publicName,
  sortKey,
} from '../../../src/domain/names.ts'
import { publicLabel } from '../../../src/domain/people/label.ts'
import { factsOf } from '../../support/archive.ts'
import { appointed, frontMatter, member, person } from './files.ts'

describe('a full name', () => {
  it.each([
    ['Jan de Vries', 'Vries', 'de', 'Jan'],
    ['Anna van der Berg', 'Berg', 'van der', 'Anna'],
    ["Piet in 't Veld", 'Veld', "in 't", 'Piet'],
    ['Sara Jansen-de Boer', 'Jansen-de Boer', '', 'Sara'],
    ['Sara van Dijk-de Boer', 'Dijk-de Boer', 'van', 'Sara'],
    ['Jan-Willem de Boer', 'Boer', 'de', 'Jan-Willem'],
    ['Fatima El Amrani', 'El Amrani', '', 'Fatima'],
    ['Maria Anna Bakker', 'Bakker', '', 'Maria Anna'],
    ['Van Dijk', 'Dijk', '', 'Van'],
    ['Soraya', 'Soraya', '', ''],
    ['H.J. van den Heuvel', 'Heuvel', 'van den', 'H.J.'],
  ])('%s stands under %s', (name, family, prefix, given) => {
    expect(nameParts({ name })).toEqual({ family, prefix, given })
  })

  it('follows the family name of the file, with or without the prefix', () => {
    const expected = { family: 'Silva Santos', prefix: 'da', given: 'Maria' }
    expect(nameParts({ name: 'Maria da Silva Santos', family_name: 'Silva Santos' })).toEqual(expected)
    expect(nameParts({ name: 'Maria da Silva Santos', family_name: 'da Silva Santos' })).toEqual(expected)
    expect(nameParts({ name: 'Nguyen Thi Lan', family_name: 'Nguyen' }).family).toBe('Nguyen')
  })
})

describe('a list of names', () => {
  it('is in Dutch order', () => {
    const names = [
      'Jan de Vries',
      'Ömer Çelik',
      'Piet IJsbrand',
      'Kees Zwart',
      'Ans Ypma',
      'Anna Vries',
      'Erik van Dijk',
      'Eva Dyk',
      'Els Bakker',
      'Bert Bakker',
      'Carla van Beek',
    ]
    expect(
      names
        .map(name => ({ name }))
        .sort(compareNames)
        .map(({ name }) => name),
    ).toEqual([
      'Bert Bakker',
      'Els Bakker',
      'Carla van Beek',
      'Ömer Çelik',
      'Eva Dyk',
      'Erik van Dijk',
      'Anna Vries',
      'Jan de Vries',
      'Ans Ypma',
      'Piet IJsbrand',
      'Kees Zwart',
    ])
  })

  it.each([
    ['Éénhoorn', 'eenhoorn'],
    ['Ĳssel', 'yssel'],
    ['IJssel', 'yssel'],
    ['Straße', 'strasse'],
    ["'s-Gravenhage", 's gravenhage'],
    ['Søren Łódź', 'soren lodz'],
  ])('compares %s as %s', (text, key) => {
    expect(sortKey(text)).toBe(key)
  })

  it('has one order, whatever it began with', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        expect(compareDutch(a, b) + compareDutch(b, a)).toBe(0)
        if (compareDutch(a, b) <= 0 && compareDutch(b, c) <= 0) {
          expect(compareDutch(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})

describe('the name of a person', () => {
  const archive = {
    ...member(
      'jan',
      'Jan de Vries',
      `${appointed('2024-01-15', '2028-01-14')}
publish_name: { consent: true, on: 2024-06-01 }`,
    ),
    ...member(
      'els',
      'Els Bakker',
      `${appointed('2024-01-15', '2026-01-14')}
roles:
  - { role: chair, from: 2024-02-01 }`,
    ),
    ...member(
      'ria',
      'Ria Smit',
      `${appointed('2024-01-15', '2028-01-14')}
publish_name: { consent: false, on: 2024-06-01 }`,
    ),
    ...member(
      'kim',
      'Kim Aarts',
      `
candidate_since: 2024-03-01
publish_name: { consent: true, on: 2024-06-01 }
forgotten_on: 2025-01-01`,
    ),
    ...person('contact', 'liaison'),
    'workgroups/wonen.md': frontMatter(`
name: Wonen
from: 2024-01-15
members: [{ member: ria, from: 2024-02-01 }]
leads: [{ member: ria, from: 2024-02-01, to: 2024-12-31 }]`),
  }

  it('is known by id, of members and others', async () => {
    const facts = await factsOf(archive)
    expect(nameOf(facts, 'jan')).toBe('Jan de Vries')
    expect(nameOf(facts, 'contact')).toBe('contact')
    expect(nameOf(facts, 'nobody')).toBe('nobody')
    expect(idsByName(facts, ['jan', 'ria', 'els', 'jan', 'zoe'])).toEqual(['els', 'ria', 'jan', 'zoe'])
  })

  it('goes out from the day of consent, and not once the data are erased', async () => {
    const facts = await factsOf(archive)
    expect(publicName(facts, 'jan', '2024-05-31')).toBeUndefined()
    expect(publicName(facts, 'jan', '2024-06-01')).toBe('Jan de Vries')
    expect(publicName(facts, 'ria', '2024-06-01')).toBeUndefined()
    expect(publicName(facts, 'kim', '2024-06-01')).toBeUndefined()
  })

  it('is replaced by what someone is on that day', async () => {
    const facts = await factsOf(archive)
    expect(publicLabel(facts, 'jan', '2024-06-01')).toEqual({ name: 'Jan de Vries' })
    expect(publicLabel(facts, 'jan', '2024-05-31')).toEqual({ role: 'member' })
    expect(publicLabel(facts, 'els', '2024-05-01')).toEqual({ role: 'chair' })
    expect(publicLabel(facts, 'els', '2026-01-15')).toEqual({ role: 'former_member' })
    expect(publicLabel(facts, 'ria', '2024-12-31')).toEqual({ role: 'lead' })
    expect(publicLabel(facts, 'ria', '2025-01-01')).toEqual({ role: 'member' })
    expect(publicLabel(facts, 'kim', '2024-06-01')).toEqual({ role: 'candidate' })
    expect(publicLabel(facts, 'contact', '2024-06-01')).toEqual({ role: 'liaison' })
    expect(publicLabel(facts, 'nobody', '2024-06-01')).toEqual({ role: 'unknown' })
  })
})
