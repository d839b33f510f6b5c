import { execFileSync } from 'node:child_process'

/** Lays an archive down in a git repository of its own, in one `git fast-import`. */

const FILES_A_COMMIT = 25
const HOUR = 3600
const FIRST = 1_704_103_200

// A bare environment: whatever this machine's owner has told git, the repository comes out the same.
const environment = home => ({
  PATH: process.env.PATH,
  HOME: home,
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C.UTF-8',
})

const git = (folder, args, input) =>
  execFileSync('git', args, {
    cwd: folder,
    env: environment(folder),
    input,
    maxBuffer: 16 * 1024 * 1024,
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'inherit'],
  })

const quoted = path => `"${path.replace(/[\\"]/g, '\\$&')}"`

const commit = (files, serial) => {
  const who = `Ondersteuner <ondersteuner@voorbeeld.example> ${FIRST + serial * HOUR} +0100`
  const message = Buffer.from(`Stukken ${serial + 1}\n`)
  return Buffer.concat([
    Buffer.from(`commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata ${message.length}\n`),
    message,
    ...files.flatMap(([path, bytes]) => [
      Buffer.from(`M 100644 inline ${quoted(path)}\ndata ${bytes.length}\n`),
      bytes,
      Buffer.from('\n'),
    ]),
  ])
}

/** Makes the repository in an empty folder, with its files checked out; returns the id of the last commit. */
export const lay = (folder, files) => {
  const all = [...files]
  const commits = []
  for (let from = 0; from < all.length; from += FILES_A_COMMIT)
    commits.push(commit(all.slice(from, from + FILES_A_COMMIT), commits.length))
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['fast-import', '--quiet'], Buffer.concat(commits))
  git(folder, ['reset', '--quiet', '--hard', 'main'])
  // Files as young as the index are looked into by every `git status`; from here on they are not.
  git(folder, ['update-index', '-q', '--refresh'])
  return git(folder, ['rev-parse', 'HEAD']).toString('utf8').trim()
}
