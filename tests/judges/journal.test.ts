import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ipr, output, project, workplace } from './judges.ts'

/** The accounts as hledger reads them: declared, in order, each entry adding up to zero. */

const folder = workplace()
const archive = join(project, 'example-archive')

const journal = (year: number, lang: string): string => {
  const file = join(folder, `${year}-${lang}.journal`)
  writeFileSync(
    file,
    ipr(['budget', String(year), '-C', archive, '--format', 'journal', '--lang', lang]).stdout,
  )
  return file
}

const years = [2024, 2025, 2026].flatMap(year => [[year, 'nl'] as const, [year, 'en'] as const])

it.each(years)('hledger accepts the accounts of %i in %s by its strictest checks', (year, lang) => {
  expect(output('hledger', ['-f', journal(year, lang), 'check', '--strict', 'ordereddates'])).toBe('')
})

it('what is left on all lines and what was spent is what was granted', () => {
  const total = output('hledger', [
    '-f',
    journal(2025, 'nl'),
    'balance',
    '--format',
    '%(total)',
    'begroting',
    'uitgaven',
  ])
  const granted = output('hledger', [
    '-f',
    journal(2025, 'nl'),
    'balance',
    '--format',
    '%(total)',
    'toegekend',
  ])
  const last = (text: string): string => text.trim().split('\n').at(-1)!.trim()
  expect(last(granted)).toBe('-55850.00 EUR')
  expect(last(total)).toBe('55850.00 EUR')
})
