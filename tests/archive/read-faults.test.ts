import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..')

const named = [
  ...readFileSync(join(folder, 'FAULTS.md'), 'utf8').matchAll(/`([\w/-]+\.test\.ts) › ([^`]+)`/g),
].map(([, path, title]) => ({ path: path!, title: title! }))

test('the table of faults names tests', () => {
  expect(named.length).toBeGreaterThan(40)
})

test.each(named)('$path › $title', ({ path, title }) => {
  const file = join(folder, path)
  expect(existsSync(file)).toBe(true)
  // A title stands in quotes of its own; quotes inside it are written with a backslash.
  const text = readFileSync(file, 'utf8').replaceAll('\\', '')
  expect(["'", '`', '"'].some(quote => text.includes(quote + title))).toBe(true)
})

test('every row of the table names a test', () => {
  const rows = readFileSync(join(folder, 'FAULTS.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| ') && !/^\| (fault|---)/.test(line))
  expect(rows.filter(row => !/› [^`]+`/.test(row))).toEqual([])
})
