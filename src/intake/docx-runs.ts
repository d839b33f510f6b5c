import type { Inline } from '../tree/tree.ts'
import { clean } from './clean.ts'
import { isOn, type Parts, value } from './docx-parts.ts'
import type { LeftOut } from './paper.ts'
import { character, element, elements, textIn, type Xml } from './xml.ts'

/** What reading a Word file needs and finds on the way. */
export interface Reading {
  readonly parts: Parts
  readonly leftOut: Set<LeftOut>
  /** Ids of notes in the order in which the text names them. */
  readonly noted: string[]
  /** Boxes beside the text, to be read after the paragraph that they hang on. */
  readonly boxes: Xml[]
}

/** A piece of a paragraph; a line end within it begins a new one. */
export type Piece = Inline | 'line'

const text = (value: string): Inline => ({ tag: 'text', text: clean(value) })

const marked = (run: Xml, inline: Inline): Inline => {
  const properties = element(run, 'w:rPr')
  const bold = isOn(element(properties, 'w:b'))
  const italic = isOn(element(properties, 'w:i'))
  if (inline.tag !== 'text' || inline.text.trim() === '') return inline
  const slanted: Inline = italic ? { tag: 'emphasis', children: [inline] } : inline
  return bold ? { tag: 'strong', children: [slanted] } : slanted
}

// Symbols of Word's own fonts that people use as boxes to tick.
const TICKED = new Set(['2611', '2612', 'F0FE', 'F0FD', 'F052', 'F053', 'F078'])
const UNTICKED = new Set(['2610', 'F0A8', 'F06F', 'F071', 'F072', 'F0A3'])

const symbol = (xml: Xml): Inline => {
  const code = (xml.attributes['w:char'] ?? '').toUpperCase()
  if (TICKED.has(code)) return { tag: 'tick', checked: true }
  if (UNTICKED.has(code)) return { tag: 'tick', checked: false }
  return text((/^F0/.test(code) ? '' : character(Number.parseInt(code, 16))) || '•')
}

const noteMark = (reading: Reading, kind: string, id: string): Inline => {
  reading.noted.push(`${kind}:${id}`)
  return text(`[${reading.noted.length}]`)
}

const inRun = (run: Xml, child: Xml, reading: Reading): readonly Piece[] => {
  switch (child.name) {
    case 'w:t':
      return [marked(run, text(textIn(child)))]
    case 'w:tab':
    case 'w:ptab':
      return [text(' ')]
    case 'w:br':
    case 'w:cr':
      return ['line']
    case 'w:noBreakHyphen':
      return [text('-')]
    case 'w:sym':
      return [symbol(child)]
    case 'w:footnoteReference':
      return [noteMark(reading, 'footnote', child.attributes['w:id'] ?? '')]
    case 'w:endnoteReference':
      return [noteMark(reading, 'endnote', child.attributes['w:id'] ?? '')]
    case 'w:commentReference':
      reading.leftOut.add('comments')
      return []
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      return drawn(child, reading)
    default:
      return []
  }
}

// A drawing is a picture, or a box with text that stands twice: for newer and for older programs.
const drawn = (xml: Xml, reading: Reading): readonly Piece[] => {
  const found: Xml[] = []
  const look = (each: Xml): void => {
    if (each.name === 'w:txbxContent') found.push(each)
    else for (const child of elements(each)) if (child.name !== 'mc:Fallback') look(child)
  }
  look(xml)
  if (found.length === 0) reading.leftOut.add('pictures')
  reading.boxes.push(...found)
  return []
}

const ticked = (control: Xml): Inline | null => {
  const box = element(element(control, 'w:sdtPr'), 'w14:checkbox')
  if (!box) return null
  const checked = element(box, 'w14:checked')?.attributes['w14:val'] ?? '0'
  return { tag: 'tick', checked: checked === '1' || checked === 'true' }
}

/**
 * The pieces of a paragraph or of what it is made of. What was proposed to be deleted or moved away is left out,
 * what was proposed to be added stays: the text as it is when all proposals are accepted.
 */
export const piecesOf = (xml: Xml, reading: Reading): readonly Piece[] =>
  elements(xml).flatMap((child): readonly Piece[] => {
    switch (child.name) {
      case 'w:r':
        return isOn(element(element(child, 'w:rPr'), 'w:vanish'))
          ? []
          : elements(child).flatMap(each => inRun(child, each, reading))
      case 'w:del':
      case 'w:moveFrom':
        reading.leftOut.add('deletions')
        return []
      case 'w:sdt': {
        const tick = ticked(child)
        return tick ? [tick] : piecesOf(element(child, 'w:sdtContent') ?? child, reading)
      }
      case 'w:hyperlink': {
        const href = reading.parts.links.get(child.attributes['r:id'] ?? '')
        const pieces = piecesOf(child, reading)
        const inside = pieces.filter(piece => piece !== 'line')
        return href !== undefined && /^(https?:|mailto:)/i.test(href) && inside.length > 0
          ? [{ tag: 'link', href, children: inside }]
          : pieces
      }
      case 'm:oMath':
      case 'm:oMathPara':
        reading.leftOut.add('formulas')
        return [text(textIn(child))]
      case 'w:pPr':
      case 'w:rPr':
      case 'w:instrText':
        return []
      default:
        return piecesOf(child, reading)
    }
  })

/** True when the mark at the end of a paragraph was deleted: the next one goes on in it. */
export const runsOn = (paragraph: Xml): boolean =>
  element(element(element(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined

/** The name of a paragraph's style. */
export const styleOf = (paragraph: Xml): string =>
  value(element(element(paragraph, 'w:pPr'), 'w:pStyle')) ?? ''
