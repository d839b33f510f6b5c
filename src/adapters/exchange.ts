import { lstatSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Exchange, Step } from '../ports.ts'
import { contentsOf } from './git-contents.ts'
import { gitFault } from './git-fault.ts'
import { dayOf, fullId, head } from './git-history.ts'
import type { Identity } from './git-identity.ts'
import { type Environment, fields, type Place, run } from './git-process.ts'
import { changedSince } from './git-state.ts'
import { transport } from './transport.ts'

const line = (out: Buffer): string => out.toString().trim()

/** Every path of a commit, `name` being mode and object as git writes them. */
const treeOf = async (place: Place, commit: string): Promise<ReadonlyMap<string, string>> => {
  const { out } = await run(place, ['ls-tree', '-r', '-z', '--full-tree', fullId(commit)])
  return new Map(
    fields(out).map(entry => {
      const tab = entry.indexOf('\t')
      const [mode, , object] = entry.slice(0, tab).split(' ')
      return [entry.slice(tab + 1), `${mode} ${object}`] as const
    }),
  )
}

const commitsBetween = async (place: Place, from: string | null, to: string): Promise<readonly Step[]> => {
  const range = from === null ? [fullId(to)] : [fullId(to), `^${fullId(from)}`]
  const args = ['log', '--reverse', '--first-parent', '--no-mailmap', '--encoding=UTF-8', '-z']
  const { out } = await run(place, [...args, '--format=%H%x01%an%x01%at%x01%s', ...range, '--'])
  return fields(out).map(text => {
    const [id = '', author = '', seconds = '0', subject = ''] = text.replace(/^\n/, '').split('\x01')
    return { id, author, day: dayOf(seconds), subject }
  })
}

const objectOf = (name: string): string => name.slice(name.indexOf(' ') + 1)

const contents = async (place: Place, names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = names.filter(name => /^100\d{3} /.test(name))
  const found = await contentsOf(place, files.map(objectOf))
  return new Map(files.map(name => [name, found.get(objectOf(name))!]))
}

const leadingTo = async (place: Place, known: string | null, tip: string) => {
  const object = known === null ? null : `${fullId(known)}^{commit}`
  const isKnown =
    object !== null && (await run(place, ['cat-file', '-e', object], { codes: [0, 1, 128] })).code === 0
  const from = isKnown ? fullId(known!) : null
  const without = from === null ? [] : [`^${from}`]
  const { out } = await run(place, ['rev-list', '--reverse', '--topo-order', fullId(tip), ...without, '--'])
  return { commits: out.toString().split('\n').filter(Boolean), from }
}

const AUTHOR = ['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_AUTHOR_DATE'] as const

const authorOf = async (place: Place, commit: string): Promise<Record<string, string>> => {
  const format = '--format=%an%x00%ae%x00%ad%x00%B'
  const { out } = await run(place, ['log', '-1', '--date=raw', '--no-mailmap', format, fullId(commit), '--'])
  const [name = '', email = '', date = '', message = ''] = out.toString('utf8').split('\0')
  return {
    ...Object.fromEntries(AUTHOR.map((key, index) => [key, [name, email, date][index]!])),
    message: message.trimEnd(),
  }
}

/** Writes a tree like that of `parent` but for these files, with an index of its own. */
const treeWith = async (
  place: Place,
  parent: string,
  files: ReadonlyMap<string, Uint8Array | string | null>,
): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-index-'))
  const apart: Place = { ...place, env: { ...place.env, GIT_INDEX_FILE: join(folder, 'index') } }
  try {
    await run(apart, ['read-tree', fullId(parent)])
    const lines: string[] = []
    for (const [path, bytes] of files) {
      if (bytes === null) {
        lines.push(`0 ${'0'.repeat(parent.length)}\t${path}\0`)
        continue
      }
      if (typeof bytes === 'string') {
        lines.push(`${bytes}\t${path}\0`)
        continue
      }
      const { out } = await run(apart, ['hash-object', '-w', '--stdin', '--no-filters'], { input: bytes })
      lines.push(`100644 ${line(out)}\t${path}\0`)
    }
    await run(apart, ['update-index', '-z', '--index-info'], { input: lines.join('') })
    return line((await run(apart, ['write-tree'])).out)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// Git takes a file that it ignores for one that may go; here nothing may that was never saved.
const refuseToBury = async (place: Place, now: string | null, commit: string): Promise<void> => {
  const known = now === null ? new Map() : await treeOf(place, now)
  for (const path of (await treeOf(place, commit)).keys()) {
    if (!known.has(path) && lstatSync(join(place.folder, path), { throwIfNoEntry: false }) !== undefined)
      throw gitFault('bad-path', `${path} stands in the way`)
  }
}

/** See `Exchange`; `who` is who commits, or null when that is not known. */
export const exchangeAt = (
  place: Place,
  env: Environment,
  who: () => Promise<Identity | null>,
): Exchange => ({
  unsaved: async () => {
    const newest = await head(place)
    if (newest !== null) return changedSince(place, newest)
    const { out } = await run(place, ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
    return [...new Set(fields(out))].filter(path => !path.startsWith('.ipr/')).sort()
  },
  receive: url => transport(place, env).fetch(url),
  push: (url, commit) => transport(place, env).push(url, fullId(commit)),
  common: async (a, b) => {
    const { code, out } = await run(place, ['merge-base', fullId(a), fullId(b)], { codes: [0, 1] })
    return code === 0 ? line(out) : null
  },
  commits: (from, to) => commitsBetween(place, from, to),
  leadingTo: (known, tip) => leadingTo(place, known, tip),
  tree: commit => treeOf(place, commit),
  content: async name => (await run(place, ['cat-file', 'blob', fullId(objectOf(name))])).out,
  contents: names => contents(place, names),
  rewrite: async (parent, like, files) => {
    const tree = await treeWith(place, parent, files)
    const before = line((await run(place, ['rev-parse', '--verify', `${fullId(parent)}^{tree}`])).out)
    if (tree === before) return parent
    const { message = '', ...author } = await authorOf(place, like)
    const identity = await who()
    if (identity === null) throw gitFault('refused', 'nobody to commit as', ['no-identity'])
    const committer = { GIT_COMMITTER_NAME: identity.name, GIT_COMMITTER_EMAIL: identity.email }
    const signed: Place = { ...place, env: { ...place.env, ...author, ...committer } }
    const made = await run(signed, ['commit-tree', tree, '-p', fullId(parent)], { input: `${message}\n` })
    return line(made.out)
  },
  moveTo: async commit => {
    const now = await head(place)
    await refuseToBury(place, now, fullId(commit))
    const trees = now === null ? [fullId(commit)] : [now, fullId(commit)]
    await run(place, ['read-tree', '-m', '-u', ...trees])
    await run(place, ['update-ref', '-m', 'ipr sync', 'HEAD', fullId(commit), ...(now === null ? [] : [now])])
  },
})
