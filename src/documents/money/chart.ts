/** A group of bars, one for each series. */
export interface Group {
  readonly label: string
  readonly values: readonly number[]
  /** What stands behind each bar. */
  readonly texts: readonly string[]
}

/** A bar chart: groups of bars from left to right, each series in its own grey. */
export interface Chart {
  readonly series: readonly string[]
  readonly groups: readonly Group[]
}

// Told apart in black and white too; the darkest stands out on paper and screen.
const FILLS = ['#d0d7de', '#57606a', '#0a3069'] as const

// Least room for a label and for a name of a series; longer ones get more, at about so many pixels a sign.
const LABEL = 230
const NAME = 110
const SIGN = 6.6
const BAR = 14
const GAP = 12
const PLOT = 300
const TEXT = 110

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const text = (x: number, y: number, value: string, anchor = 'start'): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="sans-serif" font-size="12" fill="#1f2328">${escaped(value)}</text>`

const bar = (x: number, y: number, width: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${BAR - 2}" fill="${fill}" stroke="#57606a" stroke-width="0.5"/>`

const roomFor = (texts: readonly string[], least: number, more: number): number =>
  Math.max(least, ...texts.map(each => Math.ceil(each.length * SIGN) + more))

const labelRoom = ({ groups }: Chart): number =>
  roomFor(
    groups.map(({ label }) => label),
    LABEL,
    16,
  )

const legend = (chart: Chart): string =>
  chart.series
    .map((name, index) => {
      const x = labelRoom(chart) + index * roomFor(chart.series, NAME, BAR + 20)
      return bar(x, 4, BAR, FILLS[index % FILLS.length]!) + text(x + BAR + 6, 15, name)
    })
    .join('')

const groupHeight = ({ series }: Chart): number => series.length * BAR + GAP

const groupBars = (chart: Chart, group: Group, top: number, most: number): string => {
  const start = labelRoom(chart)
  const middle = top + (chart.series.length * BAR) / 2 + 4
  const bars = group.values.map((value, index) => {
    const y = top + index * BAR
    const width = most === 0 ? 0 : Math.round((PLOT * Math.max(0, value)) / most)
    return (
      bar(start, y, width, FILLS[index % FILLS.length]!) +
      text(start + width + 6, y + 11, group.texts[index] ?? '')
    )
  })
  return text(start - 8, middle, group.label, 'end') + bars.join('')
}

/** The chart as SVG: shapes and text only, the same bytes for the same numbers. */
export const barChart = (chart: Chart): string => {
  const most = Math.max(0, ...chart.groups.flatMap(({ values }) => values))
  const height = 28 + chart.groups.length * groupHeight(chart)
  const width = labelRoom(chart) + PLOT + TEXT
  const groups = chart.groups.map((group, index) =>
    groupBars(chart, group, 28 + index * groupHeight(chart), most),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${legend(chart)}${groups.join('')}</svg>`
}
