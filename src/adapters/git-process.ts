import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { gitFault } from './git-fault.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** A place to run git in, with everything that decides what it does. */
export interface Place {
  readonly folder: string
  /** Absolute path of the git program. */
  readonly program: string
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds after which git is killed. */
  readonly timeout: number
}

// What a repository's own files could set is overruled here too, although `git-vet.ts` refused it before.
// `/dev/null` also works in Git for Windows.
export const SETTINGS: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.editor=true',
  'core.pager=cat',
  'core.sshCommand=false',
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'protocol.allow=never',
  'safe.bareRepository=explicit',
  'commit.gpgSign=false',
  'commit.cleanup=whitespace',
  'diff.renameLimit=100',
  'diff.ignoreSubmodules=all',
  'log.showSignature=false',
  'log.showRoot=true',
  'i18n.commitEncoding=UTF-8',
  'gc.auto=0',
  'maintenance.auto=false',
]

const PASSED_ON = ['SystemRoot', 'TEMP', 'TMP', 'TMPDIR']

// Git looks up its own helpers in PATH: a relative entry would be a folder of the archive.
const searchPath = (env: Environment): readonly string[] =>
  (env['PATH'] ?? '').split(delimiter).filter(folder => isAbsolute(folder))

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Absolute path of the git program, or null. Never one in the current folder, which Windows would try first. */
export const findGit = (env: Environment): string | null => {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  return (
    searchPath(env)
      .map(folder => join(folder, name))
      .find(isProgram) ?? null
  )
}

/**
 * The environment git gets, from an allow list: no `GIT_*` of the caller, no configuration of machine or user,
 * nothing asked on the terminal, nothing written by a command that only reads.
 */
export const gitEnvironment = (env: Environment): Record<string, string> => ({
  ...Object.fromEntries(PASSED_ON.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]]]))),
  PATH: searchPath(env).join(delimiter),
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
})

const MOST_OUTPUT = 256 * 1024 * 1024

const commandLine = (args: readonly string[]): string[] => [
  ...SETTINGS.flatMap(setting => ['-c', setting]),
  ...args,
]

interface Outcome {
  readonly code: number
  readonly out: Buffer
}

/**
 * Runs git once and gives what it wrote. Rejects with `too-slow` after the place's time, with `failed` when the
 * program cannot start, writes more than 256 MiB or ends with a code that is not in `codes` (default only 0).
 */
export const run = (
  place: Place,
  args: readonly string[],
  options: { readonly input?: string | Uint8Array; readonly codes?: readonly number[] } = {},
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(place.program, commandLine(args), {
      cwd: place.folder,
      env: place.env,
      windowsHide: true,
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    let size = 0
    const give = (end: () => void): void => {
      clearTimeout(timer)
      end()
    }
    const stop = (end: () => void): void => {
      child.kill('SIGKILL')
      give(end)
    }
    const timer = setTimeout(
      () => stop(() => reject(gitFault('too-slow', `git ${args[0]} was stopped after ${place.timeout} ms`))),
      place.timeout,
    )
    const collect = (chunks: Buffer[]) => (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > MOST_OUTPUT) stop(() => reject(gitFault('failed', `git ${args[0]} wrote too much`)))
    }
    child.stdout.on('data', collect(out))
    child.stderr.on('data', collect(err))
    child.on('error', error => give(() => reject(gitFault('failed', error.message))))
    child.on('close', code =>
      give(() =>
        (options.codes ?? [0]).includes(code ?? -1)
          ? resolve({ code: code ?? -1, out: Buffer.concat(out) })
          : reject(gitFault('failed', Buffer.concat(err).toString().trim() || `git ${args[0]} failed`)),
      ),
    )
    // A git that ends early closes its input; its exit code says why.
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })

/** As `run`, without giving way, and at most `most` bytes: for what must be known before anything else is read. */
export const runNow = (
  place: Place,
  args: readonly string[],
  input: string | Uint8Array = '',
  most = MOST_OUTPUT,
): Buffer => {
  const done = spawnSync(place.program, commandLine(args), {
    cwd: place.folder,
    env: place.env,
    input,
    maxBuffer: most,
    timeout: place.timeout,
    killSignal: 'SIGKILL',
    windowsHide: true,
  })
  if (done.error !== undefined) {
    const slow = 'code' in done.error && done.error.code === 'ETIMEDOUT'
    throw gitFault(slow ? 'too-slow' : 'failed', done.error.message)
  }
  if (done.status !== 0) throw gitFault('failed', done.stderr.toString().trim())
  return done.stdout
}

/** The texts between NUL bytes, decoded as UTF-8; what is no UTF-8 becomes U+FFFD. */
export const fields = (bytes: Buffer): string[] => {
  const texts = bytes.toString('utf8').split('\0')
  if (texts.at(-1) === '') texts.pop()
  return texts
}
