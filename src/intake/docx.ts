import { plainTextOf } from '../tree/plain.ts'
import type { Block, Column, Inline } from '../tree/tree.ts'
import { cleanLine } from './clean.ts'
import { counting, gathered, type Item, isBlank } from './docx-lists.ts'
import { isOn, numberedBy, outlineBy, partsOf } from './docx-parts.ts'
import { type Piece, piecesOf, type Reading, runsOn, styleOf } from './docx-runs.ts'
import { type Paper, plainPaper } from './paper.ts'
import { element, elements, type Xml } from './xml.ts'

type Label = ReturnType<typeof counting>

const linesOf = (pieces: readonly Piece[]): readonly (readonly Inline[])[] => {
  const lines: Inline[][] = [[]]
  for (const piece of pieces) {
    if (piece === 'line') lines.push([])
    else lines.at(-1)!.push(piece)
  }
  return lines.filter(line => !isBlank(line))
}

const headingLevel = (level: number): 1 | 2 | 3 | 4 => Math.min(level, 4) as 1 | 2 | 3 | 4

/** The paragraphs of a stretch, joined where the mark between them was deleted. */
const paragraphsOf = (
  xml: Xml,
  pieces: readonly Piece[],
  reading: Reading,
  label: Label,
): readonly (Block | Item)[] => {
  const properties = element(xml, 'w:pPr')
  const style = reading.parts.styles.get(styleOf(xml))
  const lines = linesOf(pieces)
  const level = outlineBy(properties) ?? style?.level ?? null
  const place = numberedBy(properties) ?? style?.numbering ?? null
  if (lines.length === 0) return []
  const paragraphs = lines.map((children): Block => ({ tag: 'paragraph', children }))
  const mark = place === null || place.list === '0' ? undefined : label(place)
  if (level !== null) {
    const children = lines.flatMap((line, at): readonly Inline[] =>
      at === 0 ? line : [{ tag: 'text', text: ' ' }, ...line],
    )
    const numbered: readonly Inline[] = mark ? [{ tag: 'text', text: `${mark} ` }] : []
    return [{ tag: 'heading', level: headingLevel(level), children: [...numbered, ...children] }]
  }
  return mark === undefined ? paragraphs : [{ depth: place!.level, label: mark, blocks: paragraphs }]
}

const wasDeleted = (row: Xml): boolean => element(element(row, 'w:trPr'), 'w:del') !== undefined

const rowsOf = (table: Xml): readonly Xml[] =>
  elements(table).flatMap(child => {
    if (child.name === 'w:tr') return wasDeleted(child) ? [] : [child]
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' ? rowsOf(child) : []
  })

const cellsOf = (row: Xml): readonly Xml[] =>
  elements(row).flatMap(child => {
    if (child.name === 'w:tc') return [child]
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' ? cellsOf(child) : []
  })

// A cell holds one line: its paragraphs stand after one another, tables in it as their text.
const lineOf = (blocks: readonly Block[]): readonly Inline[] =>
  blocks
    .flatMap((block): readonly (readonly Inline[])[] => {
      if (block.tag === 'list') return block.items.map(item => lineOf(item.blocks))
      if (block.tag === 'table')
        return [
          block.columns.map((column): Inline => ({ tag: 'text', text: `${column.head} ` })),
          ...block.rows.flat(),
        ]
      return 'children' in block ? [block.children] : []
    })
    .filter(line => !isBlank(line))
    .flatMap((line, at): readonly Inline[] => (at === 0 ? line : [{ tag: 'text', text: ' ' }, ...line]))

const tableOf = (table: Xml, reading: Reading, label: Label): readonly Block[] => {
  const rows = rowsOf(table).map(row => ({
    head: isOn(element(element(row, 'w:trPr'), 'w:tblHeader')),
    cells: cellsOf(row).map(cell => blocksOf(cell, reading, label)),
  }))
  // A table of one column is a frame around text.
  if (rows.every(({ cells }) => cells.length <= 1)) return rows.flatMap(({ cells }) => cells.flat())
  const [first, ...others] = rows
  const heads = first?.head ? first.cells.map(cell => plainTextOf(lineOf(cell)).trim()) : []
  const body = first?.head ? others : rows
  const wide = Math.max(heads.length, ...body.map(({ cells }) => cells.length))
  const columns = Array.from({ length: wide }, (_, at): Column => ({ head: heads[at] ?? '' }))
  return [{ tag: 'table', caption: '', columns, rows: body.map(({ cells }) => cells.map(lineOf)) }]
}

const blocksOf = (xml: Xml, reading: Reading, label: Label): readonly Block[] => {
  const found: (Block | Item)[] = []
  let waiting: readonly Piece[] = []
  const take = (each: Xml): void => {
    if (each.name === 'w:p') {
      const pieces = [...waiting, ...piecesOf(each, reading)]
      waiting = runsOn(each) ? pieces : []
      if (waiting.length === 0) found.push(...paragraphsOf(each, pieces, reading, label))
      for (const box of reading.boxes.splice(0)) found.push(...blocksOf(box, reading, label))
    } else if (each.name === 'w:tbl') found.push(...tableOf(each, reading, label))
    else if (each.name === 'w:del' || each.name === 'w:moveFrom') reading.leftOut.add('deletions')
    else if (!/^w:(sectPr|tcPr|tblPr|sdtPr|trPr)$/.test(each.name)) elements(each).forEach(take)
  }
  elements(xml).forEach(take)
  if (waiting.length > 0)
    found.push({ tag: 'paragraph', children: waiting.filter(piece => piece !== 'line') })
  return gathered(found)
}

const notes = (reading: Reading, label: Label): readonly Block[] => {
  const items = reading.noted.map(id => {
    const note = reading.parts.notes.get(id)
    return { blocks: note ? blocksOf(note, reading, label) : [] }
  })
  return items.length === 0 ? [] : [{ tag: 'break' }, { tag: 'list', ordered: true, items }]
}

/**
 * Reads a Word file: headings, paragraphs, lists, tables, links and notes. Proposals of others are taken as
 * accepted; pictures and comments are left out, and said to be. Headers and footers are no text of the paper.
 */
export const readDocx = (bytes: Uint8Array): Paper => {
  const parts = partsOf(bytes)
  const reading: Reading = { parts, leftOut: new Set(), noted: [], boxes: [] }
  const label = counting(parts.levels)
  const text = blocksOf(parts.body, reading, label)
  const blocks = [...text, ...notes(reading, label)]
  return {
    ...plainPaper('docx', blocks),
    title: parts.title === null ? null : cleanLine(parts.title),
    leftOut: [...reading.leftOut].sort(),
  }
}
