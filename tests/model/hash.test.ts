import { describe, expect, it } from 'vitest'
import { hashOf, proseHash } from '../../src/model/hash.ts'
import type { Source } from '../../src/model/source.ts'

const source = (text: string): Source => {
  const start = text.lastIndexOf('---') + 3
  return { path: 'advice.md', text, yaml: { start: 4, end: start - 4 }, body: { start, end: text.length } }
}

describe('the digest of the prose of a record', () => {
  it('is that of the prose alone', () => {
    expect(proseHash(source('---\ntitle: Een\n---\nTekst\n'))).toBe(hashOf('Tekst'))
    expect(proseHash(source('---\ntitle: Twee\n---\nTekst\n'))).toBe(hashOf('Tekst'))
  })

  it('does not change with line ends or white space around it', () => {
    const unix = source('---\ntitle: Een\n---\n\nEerste\n\nTweede\n')
    const windows = source('---\ntitle: Een\n---\r\n\r\nEerste\r\n\r\nTweede')
    expect(proseHash(windows)).toBe(proseHash(unix))
  })

  it('changes with one character', () => {
    expect(proseHash(source('---\na: b\n---\nTekst'))).not.toBe(proseHash(source('---\na: b\n---\nTekst.')))
  })
})
