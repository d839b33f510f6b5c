import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import { counted, faultOf, makeArchive } from './git-fixture.ts'

const MIB = 1024 * 1024

describe('the files of a commit', () => {
  test('are those of a checkout, byte for byte', async () => {
    const archive = makeArchive()
    archive.write('leeg.md', '')
    archive.write('geen einde.md', 'geen regeleinde')
    archive.write('crlf.md', 'a\r\nb\r\n')
    archive.write(
      'files/scan.pdf',
      Uint8Array.from({ length: 70_000 }, (_, n) => n % 256),
    )
    archive.write('a/b/c/d/diep.yaml', 'x: 1\n')
    archive.write('a-b.md', '1')
    archive.write('a.md', '2')
    archive.write('coöperatie\nmet "regel".md', 'x')
    archive.write('cat-file --batch\n.md', 'blob 3\nabc\n')
    archive.write('script.sh', 'x')
    chmodSync(archive.at('script.sh'), 0o755)
    symlinkSync('../..', archive.at('a/omhoog'))
    writeFileSync(
      Buffer.concat([Buffer.from(`${archive.folder}/`), Buffer.from([0x66, 0xe9, 0x2e])]),
      'latin',
    )
    archive.git(['add', '.'])
    archive.git(['commit', '--quiet', '--message=All'])
    archive.write('.ipr/lock', '1')
    const git = archive.open()
    const then = await git.filesAt((await git.head())!)
    const now = nodeFiles(archive.folder)
    const names = (files: typeof then) => files.list().map(({ path, kind }) => `${kind} ${path}`)
    expect(names(then)).toEqual(names(now))
    expect(then.list().length).toBe(14)
    for (const { path, kind } of now.list()) {
      if (kind !== 'unreadable-name') {
        const [a, b] = [then.read(path, MIB), now.read(path, MIB)]
        expect(a.ok ? Buffer.from(a.bytes) : a, path).toEqual(b.ok ? Buffer.from(b.bytes) : b)
      }
    }
    expect(then.list().find(file => file.path === 'files/scan.pdf')?.size).toBe(70_000)
  })

  test('are read up to a limit, and say what is not there', async () => {
    const archive = makeArchive()
    const git = archive.open()
    const files = await git.filesAt((await git.head())!)
    expect(files.read('ipr.yaml', 10).ok).toBe(true)
    expect(files.read('ipr.yaml', 9)).toEqual({ ok: false, fault: 'too-large' })
    expect(files.read('members', 9)).toEqual({ ok: false, fault: 'absent' })
    expect(files.read('../x', 9)).toEqual({ ok: false, fault: 'absent' })
  })

  test('come in batches when they are large, each read once as long as they are read in order', async () => {
    const archive = makeArchive()
    const large = [1, 2].map(n => Buffer.alloc(17 * MIB, n))
    large.forEach((bytes, n) => {
      archive.write(`files/${n}.pdf`, bytes)
    })
    archive.write('files/klein.pdf', 'klein')
    archive.git(['add', '.'])
    archive.git(['commit', '--quiet', '--message=Large'])
    const { path, since } = counted(archive)
    const git = archive.open({ env: { PATH: path, HOME: archive.home } })
    const files = await git.filesAt((await git.head())!)
    since()
    large.forEach((bytes, n) => {
      const found = files.read(`files/${n}.pdf`, 17 * MIB)
      expect(found.ok && bytes.equals(found.bytes)).toBe(true)
    })
    for (const name of ['files/klein.pdf', 'ipr.yaml', 'members/anna.md']) {
      expect(files.read(name, MIB).ok, name).toBe(true)
    }
    expect(since()).toEqual(['cat-file', 'cat-file', 'cat-file'])
  })

  test('with names that no folder can hold are reported, not read', async () => {
    const archive = makeArchive()
    const blob = archive.git(['rev-parse', 'HEAD:ipr.yaml']).trim()
    const entry = (mode: string, name: string, id: string): Buffer =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])
    const object = (type: string, bytes: Buffer): string => {
      writeFileSync(join(archive.root, 'object'), bytes)
      return archive
        .git(['hash-object', '-t', type, '-w', '--literally', join(archive.root, 'object')])
        .trim()
    }
    const inner = object('tree', entry('100644', 'config', blob))
    const tree = object(
      'tree',
      Buffer.concat([
        entry('40000', '..', inner),
        entry('40000', '.git', inner),
        entry('100644', 'ipr.yaml', blob),
      ]),
    )
    const commit = archive.git(['commit-tree', '-m', 'x', tree]).trim()
    const files = await archive.open().filesAt(commit)
    expect(files.list().map(({ path, kind }) => [path, kind])).toEqual([
      ['../config', 'unreadable-name'],
      ['ipr.yaml', 'file'],
    ])
    expect(files.read('../config', MIB)).toEqual({ ok: false, fault: 'absent' })
  })

  test('are those of the commit itself, whatever says it is replaced', async () => {
    const archive = makeArchive()
    const git = archive.open()
    const begin = (await git.head())!
    archive.write('ipr.yaml', 'replaced')
    const id = await git.commit(['ipr.yaml'], 'Replace')
    archive.git(['replace', begin, id])
    const found = (await git.filesAt(begin)).read('ipr.yaml', MIB)
    expect(found.ok && Buffer.from(found.bytes).toString()).toBe('format: 1\n')
  })

  test('of a damaged history are a fault, never half used', async () => {
    const archive = makeArchive()
    const git = archive.open()
    const head = (await git.head())!
    const files = await git.filesAt(head)
    const blob = archive.git(['rev-parse', 'HEAD:ipr.yaml']).trim()
    rmSync(archive.at(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`))
    expect(() => files.read('members/anna.md', MIB)).toThrow(expect.objectContaining({ reason: 'failed' }))
    expect((await faultOf(git.filesAt(head))).reason).toBe('failed')
    expect((await faultOf(git.filesAt('main'))).reason).toBe('failed')
    expect((await faultOf(git.changedSince('main'))).reason).toBe('failed')
    expect((await faultOf(git.filesAt('0'.repeat(40)))).reason).toBe('failed')
  })
})
