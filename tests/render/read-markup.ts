/** One piece of a page or of an XML part. */
export type Piece =
  | { readonly text: string }
  | { readonly open: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly close: string }

const empty = new Set(['meta', 'hr'])
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10))
  })

/**
 * Reads markup strictly: attributes in double quotes, every element closed in its turn, `<` and `&` only as
 * markup. Throws at anything else, so that a text that broke out is seen.
 */
export const readMarkup = (markup: string): readonly Piece[] => {
  const pieces: Piece[] = []
  const open: string[] = []
  const parts = markup
    .replace(/^<\?xml[^>]*\?>|^<!doctype html>\n/, '')
    .matchAll(/<style>[^<]*<\/style>|<([^>]*)>|([^<]+)|</g)
  for (const [whole, tag, text] of parts) {
    if (text !== undefined) {
      if (/&(?!(?:#x?[\da-f]+|amp|lt|gt|quot|apos);)/i.test(text)) throw new Error(`loose & in ${text}`)
      pieces.push({ text: unescaped(text) })
      continue
    }
    if (tag === undefined) {
      if (whole === '<') throw new Error('loose <')
      continue
    }
    const [, slash, name, attributes, self] =
      /^(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)$/.exec(tag) ?? []
    if (name === undefined) throw new Error(`not a tag: <${tag}>`)
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
      pieces.push({ close: name })
      continue
    }
    const pairs = [...attributes!.matchAll(/\s+([\w:-]+)="([^"<]*)"/g)]
    pieces.push({ open: name, attributes: new Map(pairs.map(([, key, value]) => [key!, unescaped(value!)])) })
    if (self !== '/' && !empty.has(name)) open.push(name)
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`)
  return pieces
}

/** The text between the tags. */
export const textIn = (pieces: readonly Piece[]): string =>
  pieces.map(piece => ('text' in piece ? piece.text : ' ')).join('')

/** The elements that occur, each once, sorted. */
export const elementsIn = (pieces: readonly Piece[]): readonly string[] =>
  [...new Set(pieces.flatMap(piece => ('open' in piece ? [piece.open] : [])))].sort()

/** Every value of an attribute, with the element it is on. */
export const valuesOf = (pieces: readonly Piece[], attribute: string): readonly string[] =>
  pieces.flatMap(piece =>
    'open' in piece && piece.attributes.has(attribute) ? [piece.attributes.get(attribute)!] : [],
  )
