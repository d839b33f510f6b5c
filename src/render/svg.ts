import { plainLines } from './escape.ts'

/** A drawing that may stand in a page: only shapes and text, nothing that runs or is fetched. */
export interface Drawing {
  /** The attributes of its outer element, without what names it for a screen reader. */
  readonly attributes: string
  /** What stands within its outer element. */
  readonly body: string
  /** Size in pixels, from `width` and `height` or else `viewBox`. */
  readonly width: number
  readonly height: number
}

const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient stop clipPath marker pattern'.split(
    ' ',
  ),
)
const tag = /^<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][\w:-]*="[^"<>]*")*)\s*(\/?)>$/
const attribute = /\s+([a-zA-Z][\w:-]*)="([^"<>]*)"/g
const naming = /^(?:role|aria-.*|xmlns)$/

// A value can fetch through url() or image-set(), also spelt with a CSS escape; url(#id) stays in the drawing.
const calm = (name: string, value: string): boolean =>
  name.startsWith('xmlns')
    ? value.startsWith('http://www.w3.org/')
    : !/^on|href$/i.test(name) && !/\\|\/\/|url\((?!#)|image-set|script:/i.test(value)

const attributesOf = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, value] as const)

/** The names of open elements after this piece of the drawing; null when it may not stand there. */
const after = (open: readonly string[], piece: string): readonly string[] | null => {
  if (!piece.startsWith('<'))
    return /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(piece) ? null : open
  const [, closing, name = '', attributes = '', empty] = tag.exec(piece) ?? []
  if (!elements.has(name) || !attributesOf(attributes).every(([key, value]) => calm(key, value))) return null
  if (closing === '/') return open.at(-1) === name && attributes === '' ? open.slice(0, -1) : null
  return empty === '/' ? open : [...open, name]
}

const sound = (pieces: readonly string[]): boolean => {
  let open: readonly string[] | null = []
  for (const [at, piece] of pieces.entries()) {
    if (open === null || (at > 0 && open.length === 0)) return false
    open = after(open, piece)
  }
  return open !== null && open.length === 0
}

const sizes = (attributes: ReadonlyMap<string, string>): readonly [number, number] => {
  const [, , boxWidth, boxHeight] = (attributes.get('viewBox') ?? '').split(/[\s,]+/).map(Number)
  const side = (name: string, box: number | undefined, otherwise: number): number => {
    const given = Number.parseFloat(attributes.get(name) ?? '')
    return given > 0 ? given : box !== undefined && box > 0 ? box : otherwise
  }
  return [side('width', boxWidth, 600), side('height', boxHeight, 300)]
}

/**
 * Reads an SVG text: a list of allowed elements, attributes in double quotes, no handlers, no addresses. Null
 * for anything else; the caller then shows the drawing in words.
 */
export const drawable = (svg: string): Drawing | null => {
  const text = plainLines(svg).join('\n').trim()
  const pieces = text.match(/<[^>]*>|[^<]+/g) ?? []
  const opening = tag.exec(pieces[0] ?? '')
  if (opening?.[2] !== 'svg' || pieces.join('') !== text || !sound(pieces)) return null
  const attributes = attributesOf(opening[3] ?? '')
  const [width, height] = sizes(new Map(attributes))
  return {
    attributes: attributes
      .filter(([name]) => !naming.test(name))
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
    body: pieces.slice(1, -1).join(''),
    width,
    height,
  }
}
