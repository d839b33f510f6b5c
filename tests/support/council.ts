import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { consoleIn } from './console.ts'

/** Runs git as people do, for making and looking at a history from outside. */
export const gitIn = (place: string, ...args: string[]): string =>
  execFileSync(
    'git',
    [
      '-C',
      place,
      '-c',
      'user.name=Ans',
      '-c',
      'user.email=ans@ipr.example',
      '-c',
      'core.hooksPath=/dev/null',
      ...args,
    ],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  ).trim()

const START =
  'begin archief --municipality Lindervoort --preset neutral --supporter "Marieke Lohman" ' +
  '--first-meeting 2027-01-21 --start 2026-01-01 --yes'

// Made once for each file of tests, and copied.
let template: string | null = null

const templateFolder = async (): Promise<string> => {
  if (template !== null) return template
  const folder = mkdtempSync(join(tmpdir(), 'ipr-begin-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const { exit, err } = await consoleIn(folder)(START)
  if (exit !== 0) throw new Error(err)
  template = folder
  return folder
}

/** A folder with a new archive in it, `archief`, as the tool itself made it; gone after use. */
export const inNewArchive = async (
  use: (archive: string, folder: string) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-raad-'))
  try {
    cpSync(await templateFolder(), folder, { recursive: true })
    await use(join(folder, 'archief'), folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
