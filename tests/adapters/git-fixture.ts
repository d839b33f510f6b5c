import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type GitOptions, gitOf } from '../../src/adapters/git.ts'
import type { Git, GitFault } from '../../src/ports.ts'

export const ANNA = { name: 'Anna de Vries', email: 'anna@voorbeeld.nl' }
/** 2026-03-12, 19:30 in the Netherlands. */
export const EVENING = '1773340200 +0100'

/** A folder of this test alone; gone when the test is. */
export const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-git-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An archive with its own repository, beside a home folder that knows who the user is. */
export const makeArchive = (over: { readonly empty?: boolean } = {}) => {
  const root = temporary()
  const folder = join(root, 'archief')
  const home = join(root, 'home')
  const at = (path: string): string => join(folder, path)
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  /** Plain git as the user runs it, with its settings, hooks and all. */
  const git = (args: readonly string[], env: Record<string, string> = {}): string =>
    execFileSync('git', [...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20_000,
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        GIT_AUTHOR_DATE: EVENING,
        GIT_COMMITTER_DATE: EVENING,
        ...env,
      },
    })
  /** As `git`, for commands that may fail; what they do first is what matters. */
  const tryGit = (args: readonly string[], env: Record<string, string> = {}): void => {
    try {
      git(args, env)
    } catch {
      // The canary tells what happened.
    }
  }
  const open = (options: GitOptions = {}): Git => {
    const env = { PATH: process.env['PATH'], HOME: home, ...options.env }
    const found = gitOf(folder, { date: EVENING, ...options, env })
    if (found === null) throw new Error('no repository')
    return found
  }
  const canary = join(root, 'canary')
  const script = join(root, 'attack.sh')
  mkdirSync(folder)
  mkdirSync(home)
  // Passes its input on, so that git carries on as if nothing had happened.
  writeFileSync(script, `#!/bin/sh\necho ran >> '${canary}'\nexec cat\n`)
  chmodSync(script, 0o755)
  writeFileSync(join(home, '.gitconfig'), `[user]\n\tname = ${ANNA.name}\n\temail = ${ANNA.email}\n`)
  git(['init', '--quiet', '--template=', '--initial-branch=main'])
  if (over.empty !== true) {
    write('ipr.yaml', 'format: 1\n')
    write('members/anna.md', '---\nname: Anna\n---\n')
    git(['add', '.'])
    git(['commit', '--quiet', '--message=Begin'])
  }
  return {
    root,
    folder,
    home,
    at,
    write,
    read: (path: string): string => readFileSync(at(path), 'utf8'),
    pipe: (path: string): void => {
      execFileSync('sh', ['-c', 'mkfifo "$0"', at(path)])
    },
    git,
    tryGit,
    open,
    /** An absolute path of a program that leaves a trace when it runs. */
    script,
    /** True when something planted ran; forgets it again. */
    ran: (): boolean => {
      const did = existsSync(canary)
      rmSync(canary, { force: true })
      return did
    },
  }
}

export type Archive = ReturnType<typeof makeArchive>

/** The reason with which a promise of `Git` rejects. */
export const faultOf = async (promise: Promise<unknown>): Promise<GitFault> => {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error && error.name === 'GitFault') return error as GitFault
    throw error
  }
  throw new Error('no fault')
}

/** A PATH on which every call to git leaves one line; gives the commands called since. */
export const counted = (archive: Archive) => {
  const bin = join(archive.root, 'bin')
  const calls = join(archive.root, 'calls')
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  mkdirSync(bin)
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$*" >> '${calls}'\nexec '${real}' "$@"\n`)
  chmodSync(join(bin, 'git'), 0o755)
  return {
    path: `${bin}:${process.env['PATH']}`,
    since: (): readonly string[] => {
      const lines = readFileSync(calls, 'utf8').split('\n').filter(Boolean)
      rmSync(calls)
      // Without the settings that come before each command.
      return lines.map(line => line.replace(/-c \S+ /g, '').split(' ')[0]!)
    },
  }
}

/** Asks everything of the port, so that whatever is planted has its chance; gives the reasons of the faults. */
export const askEverything = async (git: Git): Promise<readonly string[]> => {
  const head = await git.head().catch(() => null)
  const questions: readonly (() => Promise<unknown>)[] = [
    () => git.head(),
    () => git.state(),
    () => git.log(),
    () => git.resolve('HEAD'),
    () => git.before('2099-12-31'),
    () => git.dayOf(head ?? ''),
    () => git.log().then(log => git.contents(log.flatMap(({ now }) => now ?? []))),
    () => git.filesAt(head ?? '').then(files => files.list().map(file => files.read(file.path, 1000))),
    () => git.changedSince(head ?? ''),
    () => git.commit(['members/bram.md'], 'Add a member'),
    () => git.unstage(['ipr.yaml']),
  ]
  const faults: string[] = []
  for (const ask of questions) await ask().catch(error => faults.push(error.reason ?? String(error)))
  return faults
}

/** An archive with a changed, a staged and a new file, so that git must look at each. */
export const busyArchive = (): Archive => {
  const archive = makeArchive()
  archive.write('members/chris.md', 'staged')
  archive.git(['add', 'members/chris.md'])
  archive.write('ipr.yaml', 'format: 1\nlanguage: nl\n')
  archive.write('members/bram.md', 'new')
  return archive
}

export const plant = (archive: Archive, file: string, text: string): void =>
  appendFileSync(file, text.replaceAll('RUN', archive.script).replaceAll('ROOT', archive.root))
