import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shortSlug } from '../../../src/domain/registers/short-id.ts'

it('keeps the words that say something', () => {
  expect(shortSlug('Een verslag maken van het wijkbezoek tijdens Burendag')).toBe(
    'verslag-maken-wijkbezoek-tijdens',
  )
  expect(shortSlug('Coördinatie met de gemeente')).toBe('coordinatie-gemeente')
})

it('keeps words that say nothing when there are no others', () => {
  expect(shortSlug('Wat is dit')).toBe('wat-is-dit')
})

it('has a word for a title without any', () => {
  expect(shortSlug('?!')).toBe('zonder-naam')
})

it('is a slug of at most four words, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), title => {
      expect(shortSlug(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/)
    }),
  )
})
