import { join } from 'node:path'
import { expect, it } from 'vitest'
import { csv } from '../../src/render/csv.ts'
import { ipr, output, project, put, workplace } from './judges.ts'

/** LibreOffice opens the registers as a spreadsheet: every row arrives, days are days, and nothing becomes a formula. */

const folder = workplace()
const archive = join(project, 'example-archive')
// Semicolons, double quotes, UTF-8, from the first row: what a Dutch spreadsheet takes by itself.
const READING = '--infilter=Text - txt - csv (StarCalc):59,34,76,1'

const opened = (name: string, bytes: string | Uint8Array): string => {
  put(folder, { [`${name}.csv`]: bytes })
  const home = `-env:UserInstallation=file://${folder}/office`
  const args = [home, '--headless', '--norestore', READING, '--convert-to', 'fods', '--outdir', folder]
  output('soffice', [...args, join(folder, `${name}.csv`)], { cwd: folder, timeout: 120_000 })
  return output('cat', [join(folder, `${name}.fods`)])
}

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

it('text that would be a formula stays text', () => {
  const traps = ['=1+1', '+31 35 123', '-2', '@SUM(A1)', '=HYPERLINK("http://x.example";"k")', '\t=1', '\r=1']
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
