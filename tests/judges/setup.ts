import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/**
 * Brings in the judges: programs from Debian, and packages that would dwarf everything else in the project's own
 * `package.json`, in a temporary folder. Where that is impossible the run ends; a judge is never passed over.
 */

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the packages of `tools/package.json`. */
    readonly tools: string
  }
}

/** Programs, or files of theirs, to the package that brings them. */
const programs: { readonly [program: string]: string } = {
  chromium: 'chromium',
  soffice: 'libreoffice-writer-nogui',
  '/usr/lib/libreoffice/program/libsclo.so': 'libreoffice-calc-nogui',
  pdfinfo: 'poppler-utils',
  xmllint: 'libxml2-utils',
  java: 'default-jre-headless',
  hledger: 'hledger',
  zsh: 'zsh',
  fish: 'fish',
  mandoc: 'mandoc',
  '/usr/lib/python3/dist-packages/icalendar': 'python3-icalendar',
  '/usr/include/libical/ical.h': 'libical-dev',
  ripmime: 'ripmime',
}

const source = new URL('./tools/', import.meta.url).pathname

const isHere = (program: string): boolean =>
  program.startsWith('/')
    ? existsSync(program)
    : (process.env.PATH ?? '').split(':').some(folder => existsSync(join(folder, program)))

const absent = (): readonly string[] => Object.keys(programs).filter(program => !isHere(program))

const run = (program: string, args: readonly string[], cwd = '/'): void => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
}

const installPrograms = (): void => {
  const missing = absent()
  if (missing.length === 0) return
  const packages = missing.map(program => programs[program]!)
  if (!isHere('apt-get') || process.getuid?.() !== 0)
    throw new Error(
      `These judges are not on this machine: ${missing.join(', ')}. ` +
        `Install them as root on Debian with: apt-get install --no-install-recommends ${packages.join(' ')}`,
    )
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages])
  if (absent().length > 0) throw new Error(`Debian's packages did not bring: ${absent().join(', ')}`)
}

const isOurs = (folder: string): boolean => {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  if (!found) return false
  if (found.isDirectory() && found.uid === process.getuid?.()) return true
  throw new Error(`${folder} is not a folder of this user; remove it and try again`)
}

/** The folder with the packages, installed once for each state of their lock file. */
const installPackages = (): string => {
  const lock = readFileSync(join(source, 'package-lock.json'))
  const name = `ipr-judges-${createHash('sha256').update(lock).digest('hex').slice(0, 16)}`
  const folder = join(tmpdir(), name)
  if (isOurs(folder)) return folder
  const draft = mkdtempSync(join(tmpdir(), `${name}-`))
  mkdirSync(draft, { recursive: true })
  cpSync(source, draft, { recursive: true })
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], draft)
  if (isOurs(folder)) rmSync(draft, { recursive: true })
  else renameSync(draft, folder)
  return folder
}

export default (project: TestProject): void => {
  installPrograms()
  project.provide('tools', installPackages())
}
