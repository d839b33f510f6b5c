import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nodeStore, patiently } from '../../src/adapters/node-store.ts'
import type { Store } from '../../src/ports.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const makeStore = () => {
  const outer = temporary()
  const root = join(outer, 'archive')
  mkdirSync(join(root, 'members'), { recursive: true })
  writeFileSync(join(root, 'members/a.md'), 'a')
  writeFileSync(join(outer, 'secret'), 'secret')
  return { outer, root, store: nodeStore(root) }
}

const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    expect(error).toMatchObject({ name: 'StoreFault' })
    return (error as { code: string }).code
  }
  return 'none'
}

const everything = (store: Store, path: string): readonly (() => unknown)[] => [
  () => store.read(path),
  () => store.mode(path),
  () => store.list(path),
  () => store.makeFolder(path),
  () => store.create(path, bytes('x')),
  () => store.link('members/a.md', path),
  () => store.move('members/a.md', path),
  () => store.remove(path),
  () => store.removeFolder(path),
  () => store.flush(path),
]

describe('the store on disk', () => {
  it('reads, creates, renames, lists and removes', () => {
    const { root, store } = makeStore()
    store.makeFolder('actions')
    store.makeFolder('actions')
    store.create('actions/new', bytes('é'), 0o604)
    store.link('actions/new', 'actions/second')
    store.move('actions/new', 'members/a.md')
    expect(store.list('members')).toEqual(['a.md'])
    expect(readFileSync(join(root, 'members/a.md'), 'utf8')).toBe('é')
    expect(store.mode('members/a.md')).toBe(0o604)
    store.remove('actions/second')
    store.move('actions', 'empty')
    store.flush('empty')
    store.removeFolder('empty')
    expect(store.list('empty')).toBeNull()
    expect(new TextDecoder().decode(store.read('members/a.md')!)).toBe('é')
  })

  it('keeps the mode that was asked for, whatever the mask of the process', () => {
    const { root, store } = makeStore()
    const mask = process.umask(0o077)
    onTestFinished(() => {
      process.umask(mask)
    })
    store.create('shared.md', bytes('x'), 0o664)
    store.create('usual.md', bytes('x'))
    expect(statSync(join(root, 'shared.md')).mode & 0o777).toBe(0o664)
    expect(statSync(join(root, 'usual.md')).mode & 0o777).toBe(0o600)
  })

  it('answers that nothing is there, and that is no fault', () => {
    const { store } = makeStore()
    expect(store.list('members/a.md')).toBeNull()
    for (const path of ['none', 'none/deeper', 'members/a.md/deeper']) {
      expect(store.read(path)).toBeNull()
      expect(store.mode(path)).toBeNull()
      expect(store.list(path)).toBeNull()
      store.remove(path)
      store.removeFolder(path)
      store.flush(path)
    }
  })

  it('never replaces a file by creating or linking', () => {
    const { store } = makeStore()
    store.create('b.md', bytes('b'))
    expect(codeOf(() => store.create('members/a.md', bytes('x')))).toBe('EEXIST')
    expect(codeOf(() => store.link('b.md', 'members/a.md'))).toBe('EEXIST')
    expect(codeOf(() => store.makeFolder('members/a.md'))).toBe('EEXIST')
    expect(new TextDecoder().decode(store.read('members/a.md')!)).toBe('a')
  })

  it('says what kept it, by the path that was asked for', () => {
    const { outer, store } = makeStore()
    expect(codeOf(() => store.create('none/b.md', bytes('x')))).toBe('ENOENT')
    expect(codeOf(() => store.move('none', 'members/b.md'))).toBe('ENOENT')
    expect(codeOf(() => store.removeFolder('members'))).toBe('ENOTEMPTY')
    expect(() => store.move('members/a.md', 'none/b.md')).toThrow('none/b.md')
    expect(() => store.removeFolder('members')).toThrow(expect.not.stringContaining(outer))
  })
})

describe('the store stays in its folder', () => {
  it.each(['../secret', '/etc/passwd', 'members/../../secret', '.', '', 'members//a.md', 'members/'])(
    'with %j',
    path => {
      const { store } = makeStore()
      for (const act of everything(store, path)) expect(codeOf(act)).toBe('EINVAL')
    },
  )

  it('when a file is a link', () => {
    const { outer, root, store } = makeStore()
    symlinkSync(join(outer, 'secret'), join(root, 'leak.md'))
    for (const act of everything(store, 'leak.md').slice(0, 4)) expect(codeOf(act)).toBe('ELOOP')
    expect(codeOf(() => store.create('leak.md', bytes('x')))).toMatch(/EEXIST|ELOOP/)
    expect(codeOf(() => store.move('members/a.md', 'leak.md'))).toBe('ELOOP')
    expect(codeOf(() => store.move('leak.md', 'members/b.md'))).toBe('ELOOP')
    expect(codeOf(() => store.remove('leak.md'))).toBe('ELOOP')
    expect(readFileSync(join(outer, 'secret'), 'utf8')).toBe('secret')
  })

  it('when a folder on the way is a link, also to a folder inside', () => {
    const { outer, root, store } = makeStore()
    symlinkSync(outer, join(root, 'up'))
    symlinkSync(join(root, 'members'), join(root, 'same'))
    for (const path of ['up/secret', 'same/a.md'])
      for (const act of everything(store, path)) expect(codeOf(act)).toBe('ELOOP')
  })

  it('when the archive itself is reached through a link', () => {
    const { outer, root } = makeStore()
    symlinkSync(root, join(outer, 'shortcut'))
    expect(nodeStore(join(outer, 'shortcut')).list('members')).toEqual(['a.md'])
  })

  it('and does not wait for a pipe', () => {
    const { root, store } = makeStore()
    execFileSync('mkfifo', [join(root, 'pipe.md')])
    expect(codeOf(() => store.read('pipe.md'))).toBe('EINVAL')
    expect(codeOf(() => store.mode('pipe.md'))).toBe('EINVAL')
    expect(codeOf(() => store.move('members/a.md', 'pipe.md'))).toBe('EINVAL')
    expect(codeOf(() => store.remove('pipe.md'))).toBe('EINVAL')
  })
})

describe('renaming while a virus scanner holds the file', () => {
  const held = (times: number, code = 'EPERM') => {
    const pauses: number[] = []
    let calls = 0
    const rename = (): void => {
      if (calls++ < times) throw Object.assign(new Error(code), { code })
    }
    patiently(rename, milliseconds => pauses.push(milliseconds))
    return pauses.reduce((sum, pause) => sum + pause, 0)
  }

  it('tries again for two seconds', () => {
    expect(held(0)).toBe(0)
    expect(held(3, 'EBUSY')).toBe(150)
    expect(held(40, 'EACCES')).toBe(2000)
    expect(() => held(41)).toThrow('EPERM')
  })

  it('gives up at once on any other error', () => {
    expect(() => held(1, 'ENOSPC')).toThrow('ENOSPC')
  })
})
