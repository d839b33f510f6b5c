import type { BoxKind, Chart, ChartBox } from '../../domain/people/chart.ts'

const WIDTH = 230
const HEIGHT = 50
const ROW = 74
const COLUMN = 280
const MARGIN = 16
/** How far a workgroup stands in under the council. */
const INDENT = 24

type Cell = { readonly column: number; readonly row: number }

const middle = (rows: readonly number[]): number =>
  rows.length === 0 ? 2 : (rows[0]! + rows[rows.length - 1]!) / 2

// Column 0 is the municipality, 1 what links it, 2 the body itself, 3 what stands beside it.
const cells = ({ which, boxes, edges }: Chart): ReadonlyMap<string, Cell> => {
  const groups = boxes.filter(({ kind }) => kind === 'workgroup').map(({ id }) => id)
  const partners = groups.flatMap((id, row) =>
    edges.some(({ from, to }) => from === id && to === 'cc') ? [row + 2] : [],
  )
  const centre = middle(groups.map((_, row) => row + 2))
  const council: { readonly [K in BoxKind]?: Cell } = {
    alderman: { column: 0, row: 0 },
    officers: { column: 0, row: centre },
    liaison: { column: 1, row: 1 },
    chair: { column: 2, row: 0 },
    council: { column: 2, row: 1 },
    supporter: { column: 3, row: 0 },
    cc: { column: 3, row: middle(partners) },
  }
  const last = Math.max(1, groups.length - 1)
  const clients: { readonly [K in BoxKind]?: Cell } = {
    alderman: { column: 0, row: 0 },
    executing: { column: 0, row: last },
    liaison: { column: 1, row: 0 },
    cc: { column: 2, row: last / 2 },
  }
  const own = which === 'council' ? council : clients
  return new Map(
    boxes.map(({ id, kind }): readonly [string, Cell] => {
      const row = groups.indexOf(id)
      const group = which === 'council' ? { column: 2, row: row + 2 } : { column: 3, row }
      return [id, kind === 'workgroup' ? group : (own[kind] ?? { column: 3, row: 1 })]
    }),
  )
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

// A box takes about so many letters of this size; a longer name goes on in a second line.
const LETTERS = 30

const wrapped = (text: string): readonly string[] => {
  if (text.length <= LETTERS) return [text]
  const at = text.lastIndexOf(' ', LETTERS)
  const rest = at < 0 ? text.slice(LETTERS) : text.slice(at + 1)
  const first = at < 0 ? text.slice(0, LETTERS) : text.slice(0, at)
  return [first, rest.length > LETTERS ? `${rest.slice(0, LETTERS - 1)}…` : rest]
}

/** A chart as SVG: boxes with their name and number of people, without names of people. */
export const chartSvg = (
  chart: Chart,
  labelOf: (box: ChartBox) => string,
  peopleOf: (n: number) => string,
) => {
  const found = cells(chart)
  const place = (id: string) => {
    const { column, row } = found.get(id)!
    const indent = chart.which === 'council' && id.startsWith('workgroup-') ? INDENT : 0
    const x = MARGIN + column * COLUMN + indent
    const y = MARGIN + row * ROW
    return { x, y, width: WIDTH - indent, middle: y + HEIGHT / 2, column }
  }
  const line = (from: string, to: string, dashed: boolean): string => {
    const [a, b] = [place(from), place(to)].toSorted((one, two) => one.column - two.column) as [
      ReturnType<typeof place>,
      ReturnType<typeof place>,
    ]
    const points =
      a.column === b.column
        ? [a.x + WIDTH / 2, Math.min(a.y, b.y) + HEIGHT, a.x + WIDTH / 2, Math.max(a.y, b.y)]
        : [a.x + a.width, a.middle, b.x, b.middle]
    const [x1, y1, x2, y2] = points
    const dash = dashed ? ' stroke-dasharray="5 4"' : ''
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${dash}/>`
  }
  const branch = (from: string, to: string): string => {
    const [a, b] = [place(from), place(to)]
    const x = a.x + INDENT / 2
    return `<polyline points="${x},${a.y + HEIGHT} ${x},${b.middle} ${b.x},${b.middle}" fill="none"/>`
  }
  const lines = chart.edges.flatMap(({ from, to, kind, via }) => {
    if (kind === 'part') return [branch(from, to)]
    return via === undefined
      ? [line(from, to, kind === 'consults')]
      : [line(from, via, false), line(via, to, false)]
  })
  const boxes = chart.boxes.map(each => {
    const { x, y, width } = place(each.id)
    const texts = [...wrapped(labelOf(each)), peopleOf(each.people.length)]
    const first = y + HEIGHT / 2 + 4 - ((texts.length - 1) * 14) / 2
    const shown = texts.map(
      (text, index) => `<text x="${x + width / 2}" y="${first + index * 14}">${escaped(text)}</text>`,
    )
    const rect = `<rect x="${x}" y="${y}" width="${width}" height="${HEIGHT}" rx="4"/>`
    return { rect, text: shown.join('') }
  })
  const all = [...found.values()]
  const width = 2 * MARGIN + Math.max(...all.map(({ column }) => column)) * COLUMN + WIDTH
  const height = 2 * MARGIN + Math.max(...all.map(({ row }) => row)) * ROW + HEIGHT
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<g stroke="#555555" stroke-width="1.5">${[...new Set(lines)].join('')}</g>`,
    `<g fill="#ffffff" stroke="#333333">${boxes.map(({ rect }) => rect).join('')}</g>`,
    `<g fill="#111111" font-family="sans-serif" font-size="12" text-anchor="middle">${boxes.map(({ text }) => text).join('')}</g>`,
    '</svg>',
  ].join('\n')
}
