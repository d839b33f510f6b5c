import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src/domain/find/excerpt.ts'
import { fold, needles } from '../../../src/domain/find/fold.ts'

const shown = (text: string, words: readonly string[], width = 140): string =>
  excerpt(text, words, width)
    .map(segment => (segment.hit ? `[${segment.text}]` : segment.text))
    .join('')

describe('the words looked for', () => {
  it('lose capitals, accents and the marks around them', () => {
    expect(needles(['Cliënten,', '“Wmo”', 'COÖRDINATIE'])).toEqual(['clienten', 'wmo', 'coordinatie'])
  })

  it('may be given together or apart', () => {
    expect(needles(['sociaal team'])).toEqual(needles(['sociaal', 'team']))
  })

  it('leave out single letters and marks', () => {
    expect(needles(['a', '.', '--', 'op'])).toEqual(['op'])
  })
})

describe('a line of context', () => {
  it('marks the word as it stands there, accents and all', () => {
    expect(shown('Gesprek met Cliënten', ['clienten'])).toBe('Gesprek met [Cliënten]')
    expect(shown('met cliënten', ['en'])).toBe('met cli[ën]t[en]')
  })

  it('marks a part of a Dutch compound', () => {
    expect(shown('De regiotaxiverordening', ['taxi'])).toBe('De regio[taxi]verordening')
  })

  it('marks a letter that folds into two as a whole', () => {
    expect(shown('ĳsbaan', ['ij'])).toBe('[ĳ]sbaan')
    expect(shown('ĳsbaan', ['js'])).toBe('[ĳs]baan')
  })

  it('joins words that overlap or touch', () => {
    expect(shown('jeugdhulp', ['jeugd', 'hulp', 'dhu'])).toBe('[jeugdhulp]')
  })

  it('shows the part around the first word of a long text, cut at words', () => {
    const text = `${'lang verhaal '.repeat(20)}over wachttijd${' en meer'.repeat(30)}`
    const line = shown(text, ['wachttijd'], 100)
    expect(line).toMatch(/^… .*over \[wachttijd\] en meer.* …$/)
    expect(line.length).toBeLessThan(110)
  })

  it('is a part of the text, and every mark in it holds one of the words', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }), { minLength: 1 })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), words, (text, said) => {
        const looked = needles(said)
        const segments = excerpt(text, looked, 60)
        const inner = segments.map(segment => segment.text).join('')
        expect(text).toContain(inner.replace(/^… /, '').replace(/ …$/, ''))
        for (const segment of segments.filter(({ hit }) => hit))
          expect(looked.some(word => fold(segment.text).text.includes(word))).toBe(true)
      }),
    )
  })

  it('shows at least one mark when the text holds a word', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.nat(), (text, at) => {
        const words = text.split(' ')
        const word = needles([words[at % words.length]!])
        fc.pre(word.length > 0)
        expect(excerpt(text, word, 60).some(({ hit }) => hit)).toBe(true)
      }),
    )
  })
})
