import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { consoleIn, inCopy } from './support/console.ts'
import { exampleFolder } from './support/example.ts'

/** From a frozen agenda to adopted minutes in the example council with its history: no step leaves a finding. */

const ID = '2026-12-10-council'
const AFTER = '--today 2026-12-14'

// What is typed, question after question; an empty answer takes what is proposed.
const ANSWERS = [
  ...['tomasz', 'nee', '', ''],
  ...Array<string>(10).fill('niets'),
  '',
  ...['', '', 'participeren', 'noor', '', ''],
  ...['', '', '', ''],
  ...['', 'De wethouder bellen', 'els', '18-12-2026', ''],
  ...['', '', '', ''],
  ...['', '', 'mondeling', '', ''],
  ...['', '', '', ''],
  ...['', '', '', 'De jaarplanning is vastgesteld.', ''],
  ...['', '', '', 'vervallen', 'Niemand kan.'],
  ...['', '', '14-12-2026'],
]

it('every step leaves the archive without new findings, and is taken back exactly', async () => {
  await inCopy(exampleFolder, async folder => {
    const say = consoleIn(folder)
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@ipr.example', ...args], {
        cwd: folder,
        stdio: 'ignore',
      })
    const done = async (line: string, answers?: readonly string[]): Promise<void> => {
      const { exit, err } = await say(line, answers)
      expect(exit, `${line}\n${err}`).toBe(0)
    }
    const findings = async (today: string): Promise<ReadonlySet<string>> => {
      const { out } = await say(`controleer --all --format json ${today}`)
      const found = (
        JSON.parse(out) as { data: { findings: readonly { rule: string; place: { path: string } }[] } }
      ).data.findings
      return new Set(found.map(({ rule, place }) => `${rule} ${place.path}`))
    }
    const fresh = async (before: ReadonlySet<string>, today = AFTER): Promise<readonly string[]> =>
      [...(await findings(today))].filter(each => !before.has(each))

    git('init', '-q')
    git('add', '-A')
    git('commit', '-q', '-m', 'begin')
    await done('agenda volgende --write')
    const before = await findings(AFTER)

    await done(`verslag begin ${AFTER}`)
    expect(await fresh(before)).toEqual([])

    // Someone noted by hand that the draft was on the agenda: that is not for closing to take back.
    const dossier = join(folder, 'advice/2026-06-jeugdbeleid/dossier.yaml')
    const tabled = readFileSync(dossier, 'utf8').replace(
      'recommendations:',
      `  - event: tabled\n    meeting: ${ID}\nrecommendations:`,
    )
    writeFileSync(dossier, tabled)
    git('commit', '-q', '-a', '-m', 'tabled')

    await done(`verslag afsluiten ${AFTER}`, ANSWERS)
    expect(await fresh(before)).toEqual([])
    const closed = readFileSync(dossier, 'utf8')
    expect(closed).toContain('event: decided\n    meeting: 2026-12-10-council\n    decision: 2026-22')

    await done(`verslag heropenen ${ID} ${AFTER}`)
    expect(await fresh(before)).toEqual([])
    expect(readFileSync(dossier, 'utf8')).toBe(tabled)

    await done(`verslag afsluiten ${AFTER}`)
    expect(readFileSync(dossier, 'utf8')).toBe(closed)

    await done('agenda volgende --write --today 2027-01-12')
    const later = '--today 2027-01-22'
    const january = await findings(later)
    await done(`verslag vaststellen ${ID} --in 2027-01-21 ${later}`)
    expect(await fresh(january, later)).toEqual([])
  })
}, 120_000)
