import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settings } from '../support/archive.ts'
import { consoleIn } from '../support/console.ts'

/** What someone types or pastes on the line never makes a file that cannot be read again. */

const inArchive = async (use: (say: ReturnType<typeof consoleIn>, folder: string) => Promise<void>) => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-'))
  try {
    writeFileSync(join(folder, 'ipr.yaml'), settings)
    mkdirSync(join(folder, 'meetings/2026-12-10-council'), { recursive: true })
    writeFileSync(
      join(folder, 'meetings/2026-12-10-council/meeting.yaml'),
      'kind: council\nstatus: planned\ndate: 2026-12-10\nstart: "19:30"\n',
    )
    await use(consoleIn(folder), folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.parentPath.includes('.ipr'))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

/** Commands that write what is typed; `%` is where it stands. */
const lines = [
  'acties erbij "%"',
  'post erbij "%" --from Iemand --kind vraag',
  'bijeenkomsten erbij "%" --date 2026-12-12',
  'bijeenkomsten erbij Dorpentop --date 2026-12-12 --place "%"',
  'agenda erbij "%"',
  'overleg deel "%"',
  'overleg erbij 2026-12-17 --place "%"',
  'overleg afgelasten 2026-12-10 --reason "%"',
]

describe('a character that no record may hold', () => {
  it.each(lines)('is refused before anything is written: %s', async line => {
    await inArchive(async (say, folder) => {
      const before = filesIn(folder)
      for (const odd of ['\u001b[31m', '\u0000', '\u202e', '\u009b']) {
        const { err, exit } = await say(line.replace('%', () => `Zaal ${odd} drie`))
        expect([exit, err]).toEqual([2, expect.stringContaining('een teken dat niet kan: U+')])
      }
      expect(filesIn(folder)).toEqual(before)
    })
  })
})

describe('a title without a letter or digit', () => {
  it.each(lines.slice(0, 6))('still gets an id that can be read: %s', async line => {
    await inArchive(async say => {
      const { exit, err } = await say(line.replace('%', () => '?! …'))
      expect(err).not.toContain('fout in ipr')
      expect(exit).toBe(0)
      const check = await say('controleer --format json')
      const findings = JSON.parse(check.out).data.findings as readonly { rule: string }[]
      expect(findings.filter(({ rule }) => /^(schema|file|date-id)-/.test(rule))).toEqual([])
    })
  })
})
