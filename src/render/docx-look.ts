/** How a Word file looks; sizes are in Word's units (half points for letters, twentieths of a point else). */

/** One step of indentation: one centimetre. */
export const step = 567
/** Steps that the terms of pairs take, before what belongs to them. */
export const termSteps = 5
/** Width of the text on A4 with margins of 2.5 cm. */
export const textWidth = 9072
const margin = 1417
/** Word knows nine levels of lists. */
export const deepest = 8

const ink = '1b1b1b'
const quiet = '595959'
const font = 'Calibri'

const heading = (level: number, size: number, before: number) => ({
  run: { font, size, bold: true, color: ink },
  // Without an outline level other programs take a heading for a plain paragraph.
  paragraph: { spacing: { before, after: 120 }, outlineLevel: level - 1, keepNext: true, keepLines: true },
})

const frame = (color: string) => ({
  border: { left: { style: 'single' as const, size: 24, space: 8, color } },
  spacing: { after: 120 },
})

const style = (id: string, paragraph: object, run: object = {}) => ({
  id,
  name: id,
  basedOn: 'Normal',
  quickFormat: true,
  paragraph,
  run,
})

/** Styles of a Word file in a language (`nl-NL`): real ones, so that a reader can change them all at once. */
export const wordStyles = (language: string) => ({
  default: {
    document: {
      run: {
        font,
        size: 23,
        color: ink,
        language: { value: language, eastAsia: language, bidirectional: language },
      },
      paragraph: { spacing: { after: 140, line: 276 } },
    },
    heading1: heading(1, 36, 0),
    heading2: heading(2, 28, 360),
    heading3: heading(3, 24, 280),
    heading4: heading(4, 23, 240),
    listParagraph: { paragraph: { spacing: { after: 80 } } },
    caption: {
      paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
      run: { bold: true, italics: false, color: ink, size: 23 },
    },
    hyperlink: { run: { color: '0b4f8a', underline: { type: 'single' as const } } },
  },
  paragraphStyles: [
    style('Pair', { spacing: { after: 40 } }),
    style('Cell', { spacing: { before: 40, after: 40 } }),
    style('Code', { spacing: { after: 140, line: 240 } }, { font: 'Consolas', size: 20 }),
    style('Quotation', frame('8c8c8c'), { color: quiet }),
    style('NoteInfo', frame('0b4f8a')),
    style('NoteWarning', frame('8a5200')),
    style('NoteError', frame('a3142b')),
    style('PageFoot', { spacing: { after: 0 } }, { size: 18, color: quiet }),
  ],
})

/** The style of what stands in a note. */
export const noteStyle = { info: 'NoteInfo', warning: 'NoteWarning', error: 'NoteError' } as const

const levels = (format: 'bullet' | 'decimal', text: (level: number) => string, start: number) =>
  Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    format,
    start,
    text: text(level),
    alignment: 'left' as const,
    style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
  }))

/** The list with bullets. */
export const bulletList = {
  reference: 'bullets',
  levels: levels('bullet', at => ['•', '–', '▪'][at % 3]!, 1),
}

/** A list with numbers from `first`. */
export const numbersFrom = (first: number) => ({
  reference: `numbers-${first}`,
  levels: levels('decimal', at => `%${at + 1}.`, first),
})

export type WordList = typeof bulletList | ReturnType<typeof numbersFrom>

const line = (color: string, size: number) => ({ style: 'single' as const, size, color })
const none = { style: 'nil' as const, size: 0, color: 'auto' }

/** Rules under the rows of a table, none between its columns. */
export const tableBorders = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  bottom: line('8c8c8c', 4),
  insideHorizontal: line('8c8c8c', 4),
}
export const cellMargins = { top: 0, bottom: 0, left: 0, right: 120 }

/** A4 with room to punch holes. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: margin, bottom: margin, left: margin, right: margin },
}

/** What a program that cannot show a drawing shows instead: one clear pixel. Caption and text say the rest. */
export const clearPixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII='
