import { join } from 'node:path'
import { expect, it } from 'vitest'
import { csv } from '../../src/render/csv.ts'
import { xlsx } from '../../src/render/xlsx.ts'
import { ipr, output, project, put, workplace } from './judges.ts'

/** LibreOffice opens the registers as a spreadsheet: every row arrives, days are days, and nothing becomes a formula. */

const folder = workplace()
const archive = join(project, 'example-archive')
// Semicolons, double quotes, UTF-8, from the first row: what a Dutch spreadsheet takes by itself.
const READING = '--infilter=Text - txt - csv (StarCalc):59,34,76,1'

const converted = (file: string, to: string, ...how: readonly string[]): string => {
  const home = `-env:UserInstallation=file://${folder}/office`
  const args = [home, '--headless', '--norestore', ...how, '--convert-to', to, '--outdir', folder]
  output('soffice', [...args, join(folder, file)], { cwd: folder, timeout: 120_000 })
  return output('cat', [join(folder, file.replace(/\.\w+$/, `.${to}`))])
}

const opened = (name: string, bytes: string | Uint8Array): string => {
  put(folder, { [`${name}.csv`]: bytes })
  return converted(`${name}.csv`, 'fods', READING)
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&apos;')

const cellsOf = (sheet: string): readonly string[] =>
  [...sheet.matchAll(/<text:p>([^<]*)<\/text:p>/g)].map(match => match[1]!)

const registers = [
  ['members', 'leden'],
  ['roster', 'rooster'],
  ['actions', 'acties'],
  ['incoming', 'post'],
  ['decisions', 'besluiten'],
] as const

it.each(registers)('%s is a table in a spreadsheet', (name, command) => {
  const text = ipr([command, '-C', archive, '--format', 'csv']).stdout
  const sheet = opened(name, text)
  const rows = text.toString('utf8').trimEnd().split('\r\n')
  expect(rows.length).toBeGreaterThan(1)
  const heads = rows[0]!.replace('\u{feff}', '').split(';')
  expect(cellsOf(sheet).slice(0, heads.length)).toEqual(heads)
  expect(sheet).not.toContain('table:formula')
})

const traps = ['=1+1', '+31 35 123', '-2', '@SUM(A1)', '=HYPERLINK("http://x.example";"k")', '\t=1', '\r=1']

it('text that would be a formula stays text', () => {
  const sheet = opened(
    'traps',
    csv(
      [{ head: 'a' }],
      traps.map(trap => [trap]),
    ),
  )
  expect(sheet).not.toContain('table:formula')
  expect(sheet).not.toContain('xlink:href="http://x.example')
  expect(cellsOf(sheet).length).toBeGreaterThanOrEqual(traps.length)
})

it('a workbook holds the rows of the register, and sums as numbers with two decimals', async () => {
  const file = join(folder, 'vergoeding.xlsx')
  ipr(['vergoeding', '2026', '-C', archive, '--format', 'xlsx', '-o', file])
  const sheet = converted('vergoeding.xlsx', 'fods')
  const [heads, ...rows] = ipr(['vergoeding', '2026', '-C', archive, '--format', 'csv'])
    .stdout.toString('utf8')
    .replace('\u{feff}', '')
    .trimEnd()
    .split('\r\n')
    .map(row => row.split(';'))
  expect(rows.length).toBeGreaterThan(10)
  const shown = (cell: string): string =>
    cell.replace(
      /^(\d*?)(\d{1,3}),(\d\d)$/,
      (_, thousands, rest, cents) => `${thousands === '' ? '' : `${thousands},`}${rest}.${cents}`,
    )
  expect(cellsOf(sheet)).toEqual([...heads!, ...rows.flatMap(row => row.map(shown))].map(escaped))
  expect(sheet).toContain('office:value-type="float" office:value="1650"')
})

it('text in a workbook stays text, whatever it looks like', async () => {
  const rows = traps.map(trap => [trap])
  put(folder, { 'traps-book.xlsx': await xlsx('a: [lijst]', [{ head: 'a' }], rows) })
  const sheet = converted('traps-book.xlsx', 'fods')
  expect(sheet).not.toContain('table:formula')
  expect(cellsOf(sheet).slice(0, 5)).toEqual(['a', ...traps.slice(0, 4)])
})
