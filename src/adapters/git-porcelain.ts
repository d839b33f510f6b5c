import type { SimpleGit } from 'simple-git'
import { gitFault } from './git-fault.ts'
import { type Place, SETTINGS } from './git-process.ts'

/** Asks simple-git one thing at a place; `paths` go to git's standard input. Rejects with a `GitFault`. */
const ask = async <T>(
  place: Place,
  paths: readonly string[],
  question: (git: SimpleGit) => PromiseLike<T>,
): Promise<T> => {
  // Loaded when it is first needed: most commands only read, and do that without it.
  const { simpleGit } = await import('simple-git')
  const git = simpleGit({
    baseDir: place.folder,
    binary: place.program,
    config: [...SETTINGS],
    input: () => paths.map(path => `${path}\0`).join(''),
    // Counted from the start, whatever git writes.
    timeout: { block: place.timeout, stdOut: false, stdErr: false },
    allowEnvironment: Object.keys(place.env).filter(name => name.startsWith('GIT_')),
    // simple-git warns of settings that could run a program; these are our own, and switch that off.
    unsafe: {
      allowUnsafeConfigPaths: true,
      allowUnsafeCustomBinary: true,
      allowUnsafeEditor: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeHooksPath: true,
      allowUnsafePager: true,
      allowUnsafeProtocolOverride: true,
      allowUnsafeSshCommand: true,
    },
  })
  try {
    return await question(git.env({ ...place.env }))
  } catch (error) {
    const slow = error instanceof Error && 'plugin' in error && error.plugin === 'timeout'
    throw gitFault(
      slow ? 'too-slow' : 'failed',
      error instanceof Error ? error.message.trim() : String(error),
    )
  }
}

// Never as arguments: no path can be an option, and there can be any number.
const PATHS_FROM_INPUT = ['--pathspec-from-file=-', '--pathspec-file-nul']

/** Paths that differ between HEAD, the index and the working tree; spaces at their ends may be missing. */
export const changedPaths = async (place: Place): Promise<readonly string[]> => {
  const options = ['--ignore-submodules=all', '--no-renames', '--no-ahead-behind']
  const { files } = await ask(place, [], git => git.status(options))
  return files.map(file => file.path)
}

/** Puts these files into the index. */
export const add = async (place: Place, paths: readonly string[]): Promise<void> => {
  await ask(place, paths, git => git.add(PATHS_FROM_INPUT))
}

/** Commits these paths as the working tree has them, and nothing else. False when that is nothing new. */
export const commitOnly = async (
  place: Place,
  paths: readonly string[],
  message: string,
): Promise<boolean> => {
  // For nothing to commit git ends with 1, which simple-git takes for success.
  const { commit } = await ask(place, paths, git => git.commit(message, PATHS_FROM_INPUT))
  return commit !== ''
}
