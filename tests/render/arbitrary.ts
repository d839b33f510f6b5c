import fc from 'fast-check'
import * as b from '../../src/tree/build.ts'
import type { Block, Doc, Inline } from '../../src/tree/tree.ts'

/** Text that tries to be more than text, in a terminal, in Markdown, in a page or in a sheet. */
export const hostileTexts: readonly string[] = [
  '\u001b[31mrood\u001b[0m',
  '\u001b]8;;https://kwaad.nl\u0007klik\u001b]8;;\u0007',
  'a\u0000b\u0007\u0008\u007f\u0085\u009b31m\u009d',
  'regel\rovergeschreven',
  '\u202eomgekeerd\u202c \u2066iso\u2069 \u061c',
  'on\u200bzicht\u2060baar\ufeff\u00ad\u{e0041}',
  'los\ud800surrogaat\udc00',
  'scheiding\u2028tweede\u2029derde',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '&lt;b&gt; &amp;amp; &#60;',
  '[klik](javascript:alert(1))',
  '![beeld](https://kwaad.nl/x.png)',
  '[a]: https://kwaad.nl',
  '**vet** _schuin_ `code` ~~weg~~',
  '````',
  '`',
  '\\',
  '\\`',
  '*',
  '_',
  '__a__',
  '~~~',
  '| a | b |',
  '|---|---|',
  'a|b\\|c',
  '# kop',
  '## kop ##',
  '- punt',
  '+ punt',
  '* punt',
  '1. een',
  '2) twee',
  '---',
  '===',
  '***',
  '> citaat',
  '    code',
  '\tcode',
  '- [ ] taak',
  '[x]',
  '[^1]',
  '(haakje)',
  ': dubbele punt',
  'https://voorbeeld.nl/a_b_c',
  'www.voorbeeld.nl',
  'piet@voorbeeld.nl',
  'Goed!',
  '&',
  '!',
  '=1+1',
  '+31 6 1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '＝1',
  "'=1",
  'r:id="rIdabcdefghijklmnop"',
  'Id="rIdx"',
  ']]>',
  '<w:t>',
  '{{x}}',
  '%s',
]

const word = fc.stringMatching(/^[a-zë]{2,10}$/)
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '))

/** Running text of ordinary words, or of whatever texts are given. */
export const inlines = (texts: fc.Arbitrary<string> = sentence): fc.Arbitrary<readonly Inline[]> => {
  const leaf: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 4, arbitrary: texts.map(b.text) },
    texts.map(b.code),
    texts.map(text => b.figure('f', text)),
    fc.integer({ min: 1, max: 9 }).map(b.blank),
    fc.boolean().map(b.tick),
  )
  const link = fc
    .tuple(
      fc.constantFrom('https://voorbeeld.nl/a(b)?c=d&e|f', '#kop', 'javascript:alert(1)'),
      fc.array(leaf, { minLength: 1, maxLength: 2 }),
    )
    .map(([href, children]) => b.link(href, children))
  const flat = fc.oneof({ weight: 4, arbitrary: leaf }, link)
  const nested = fc
    .tuple(fc.constantFrom(b.strong, b.emphasis), fc.array(flat, { minLength: 1, maxLength: 3 }))
    .map(([make, children]) => make(children))
  const deeper = fc
    .tuple(
      fc.constantFrom(b.strong, b.emphasis),
      fc.array(fc.oneof(flat, nested), { minLength: 1, maxLength: 3 }),
    )
    .map(([make, children]) => make(children))
  return fc.array(fc.oneof({ weight: 3, arbitrary: flat }, nested, deeper), { minLength: 1, maxLength: 5 })
}

const blocksOf = (texts: fc.Arbitrary<string>): fc.Arbitrary<readonly Block[]> =>
  fc.letrec<{ block: Block; blocks: readonly Block[] }>(tie => ({
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      inlines(texts).map(b.paragraph),
      fc
        .tuple(fc.constantFrom(1, 2, 3, 4), inlines(texts))
        .map(([level, children]) => b.heading(level as 1, children, 'kop')),
      fc.tuple(texts, inlines(texts)).map(([term, value]) => b.pairs([[term, value]])),
      fc
        .tuple(
          texts,
          fc.array(texts, { minLength: 1, maxLength: 4 }),
          fc.array(fc.array(inlines(texts), { maxLength: 5 }), { maxLength: 3 }),
          fc.boolean(),
        )
        .map(([caption, heads, rows, rowHeads]) => b.table(caption, heads, rows, { rowHeads })),
      texts.map(b.verbatim),
      fc
        .tuple(texts, texts)
        .map(([alt, caption]) => b.drawing('<svg viewBox="0 0 9 9"></svg>', alt, caption)),
      fc.constantFrom(b.room(2), b.rule),
      tie('blocks').map(b.quote),
      fc
        .tuple(fc.constantFrom('info', 'warning', 'error'), tie('blocks'))
        .map(([kind, blocks]) => b.note(kind as 'info', blocks)),
      fc
        .tuple(
          fc.boolean(),
          fc.array(fc.tuple(fc.option(texts, { nil: undefined }), tie('blocks')), {
            minLength: 1,
            maxLength: 3,
          }),
        )
        .map(
          ([ordered, items]): Block => ({
            tag: 'list',
            ordered,
            items: items.map(([label, blocks]) => ({
              ...(ordered && label !== undefined ? { label } : {}),
              blocks,
            })),
          }),
        ),
    ),
  })).blocks

/** A document of any blocks, with the given texts or else ordinary words. */
export const docs = (texts: fc.Arbitrary<string> = sentence): fc.Arbitrary<Doc> =>
  fc
    .tuple(texts, texts, fc.constantFrom('nl', 'en'), blocksOf(texts))
    .map(([title, council, lang, blocks]) => ({
      title,
      council,
      lang: lang as Doc['lang'],
      day: '2026-03-12',
      blocks,
    }))

/** Texts that attack, whole or in pieces glued together. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.array(fc.constantFrom(...hostileTexts), { minLength: 2, maxLength: 3 }).map(parts => parts.join('')),
  fc.string({ unit: fc.constantFrom(...'\\`*_[]()<>!#&;:|~-+.= 1ax\n\té€') }),
)

/** Every text that a document holds, as it was put in. */
export const textsOf = (doc: Doc): readonly string[] => {
  const inline = (part: Inline): readonly string[] => {
    if (part.tag === 'text' || part.tag === 'code' || part.tag === 'figure') return [part.text]
    return 'children' in part ? part.children.flatMap(inline) : []
  }
  const block = (part: Block): readonly string[] => {
    switch (part.tag) {
      case 'heading':
      case 'paragraph':
        return part.children.flatMap(inline)
      case 'list':
        return part.items.flatMap(item => [
          ...(item.label === undefined ? [] : [item.label]),
          ...item.blocks.flatMap(block),
        ])
      case 'table':
        return [
          part.caption,
          ...part.columns.map(column => column.head),
          ...part.rows.flat(2).flatMap(inline),
        ]
      case 'pairs':
        return part.pairs.flatMap(pair => [pair.term, ...pair.children.flatMap(inline)])
      case 'quote':
      case 'note':
        return part.blocks.flatMap(block)
      case 'verbatim':
        return [part.text]
      case 'drawing':
        return [part.alt, part.caption]
      case 'room':
      case 'break':
        return []
    }
  }
  return doc.blocks.flatMap(block)
}
