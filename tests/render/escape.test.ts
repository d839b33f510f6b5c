import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, plainLines, safeHref, visible, visibleLine, visibleLines } from '../../src/render/escape.ts'
import { hostile } from './arbitrary.ts'

const dangerous =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]|[\u{e0000}-\u{e0fff}]/u

describe('text for a terminal', () => {
  test.each([
    ['gewone tekst, ë, €, “aanhaling” en 東京', 'gewone tekst, ë, €, “aanhaling” en 東京'],
    ['twee\nregels', 'twee\nregels'],
    ['\u001b[31mrood', '\\u{1b}[31mrood'],
    ['a\u0000\r\t\u0007', 'a\\u{0}\\u{d}\\u{9}\\u{7}'],
    ['\u007f\u0085\u009b', '\\u{7f}\\u{85}\\u{9b}'],
    ['\u202eom\u2066', '\\u{202e}om\\u{2066}'],
    ['a\u200bb\u200d\ufeffc\u00ad', 'a\\u{200b}b\\u{200d}\\u{feff}c\\u{ad}'],
    ['\ud800', '\\u{d800}'],
    ['a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
    ['\ue000\u{e0041}', '\\u{e000}\\u{e0041}'],
    ['hart ❤\ufe0f, a\ufe0f', 'hart ❤\ufe0f, a\\u{fe0f}'],
    ['één als e\u0301', 'één als e\u0301'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test('running text has its white space drawn together', () => {
    expect(visibleLine('een\r\n  twee\tdrie\u00a0vier\rvijf')).toBe('een twee drie\u00a0vier\\u{d}vijf')
  })

  test('verbatim text keeps its lines and spaces', () => {
    expect(visibleLines('a\r\n  b\tc\n\u001b')).toEqual(['a', '  b    c', '\\u{1b}'])
  })
})

describe('text for a paper or page', () => {
  test('loses what nobody sees, and keeps words apart', () => {
    expect(plain('een\u2028twee\tdrie \u200bvier\u0000\u202e\u001b[0m')).toBe('een twee drie vier[0m')
    expect(plainLines('a\u0007\n  b')).toEqual(['a', '  b'])
  })
})

test('nothing dangerous comes through, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), text => {
      for (const shown of [
        visible(text),
        visibleLine(text),
        plain(text),
        ...visibleLines(text),
        ...plainLines(text),
      ])
        expect(shown).not.toMatch(dangerous)
    }),
  )
})

describe('the address of a link', () => {
  test.each([
    'https://voorbeeld.nl',
    'HTTP://voorbeeld.nl/pad?a=b#c',
    'mailto:info@voorbeeld.nl',
    'mailto:info@voorbeeld.nl?subject=Advies%202026-03&body=Dag',
    '#kop',
    'verslag.html',
    '../adviezen/2026-03/',
    '/adviezen?jaar=2026',
    'map/bestand.pdf#blz-2',
  ])('may be %s', href => {
    expect(safeHref(href)).toBe(href)
  })

  test.each([
    ['https://voorbeeld.nl/a?b=c|d', 'https://voorbeeld.nl/a?b=c%7Cd'],
    ['verslag-{3}^2.html', 'verslag-%7B3%7D%5E2.html'],
    ['/stukken/75%/a%20b', '/stukken/75%25/a%20b'],
  ])('%s is written as %s', (href, written) => {
    expect(safeHref(href)).toBe(written)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'file://///server/map',
    '//kwaad.nl/x',
    '/\\kwaad.nl',
    '\\\\server\\map',
    'ext::sh -c x',
    'c:/windows',
    'https://',
    'https:kwaad.nl',
    'https://voorbeeld.nl/\u202e',
    'https://voorbeeld.nl/"onclick',
    'https://voorbeeld.nl/ x',
    'mailto:a@voorbeeld.nl?bcc=iedereen@voorbeeld.nl',
    'mailto:a@voorbeeld.nl?subject=x&cc=b@voorbeeld.nl',
    '',
  ])('may not be %j', href => {
    expect(safeHref(href)).toBeNull()
  })
})
