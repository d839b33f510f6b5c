import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import { load } from '../../src/archive/load.ts'
import {
  archiveOf,
  briefly,
  effort,
  member,
  seen,
  seenIn,
  temporary,
  withoutRights,
} from './hostile-archive.ts'

const jan = member('name: Jan de Vries\n')

const found = async (root: string): Promise<readonly string[]> => briefly(await seenIn(nodeFiles(root)))

describe('links', () => {
  test('a link to a file outside is reported and its content is not read', async () => {
    const outside = temporary()
    writeFileSync(join(outside, 'secret.md'), member('name: Geheim\n'))
    const root = archiveOf({ 'members/jan.md': jan })
    symlinkSync(join(outside, 'secret.md'), join(root, 'members/piet.md'))
    const { model, faults } = await load(nodeFiles(root))
    expect(faults).toMatchObject([{ rule: 'file-link', path: 'members/piet.md' }])
    expect(model?.all('member').map(({ id }) => id)).toEqual(['jan'])
    expect(model?.known('member', 'piet')).toBe(true)
    expect(model?.faulty.map(({ id }) => id)).toEqual(['piet'])
  })

  test('a folder that is a link is reported and not entered', async () => {
    const root = archiveOf({ 'members/jan.md': jan })
    symlinkSync('../..', join(root, 'meetings'))
    expect(await found(root)).toEqual(['file-link meetings'])
  })

  test('a link to itself or to nothing is a link', async () => {
    const root = archiveOf({})
    mkdirSync(join(root, 'members'))
    symlinkSync('loop.md', join(root, 'members/loop.md'))
    symlinkSync('gone', join(root, 'members/nothing.md'))
    expect(await found(root)).toEqual(['file-link members/loop.md', 'file-link members/nothing.md'])
  })

  test('settings that are a link are not read', async () => {
    const root = archiveOf({ 'members/jan.md': jan })
    renameSync(join(root, 'ipr.yaml'), join(root, 'members/settings.yaml'))
    symlinkSync('members/settings.yaml', join(root, 'ipr.yaml'))
    const { model, faults } = await load(nodeFiles(root))
    expect(model).toBeNull()
    expect(faults).toMatchObject([{ rule: 'file-link', path: 'ipr.yaml' }])
  })

  test('a folder that becomes a link after the listing is not followed', () => {
    const outside = archiveOf({ 'members/jan.md': member('name: Geheim\n') })
    const root = archiveOf({ 'members/jan.md': jan })
    const files = nodeFiles(root)
    expect(files.list().map(({ path }) => path)).toEqual(['ipr.yaml', 'members/jan.md'])
    renameSync(join(root, 'members'), join(root, 'elsewhere'))
    symlinkSync(join(outside, 'members'), join(root, 'members'))
    expect(files.read('members/jan.md', 1000)).toEqual({ ok: false, fault: 'link' })
  })

  test('an archive that is itself reached by a link is read', async () => {
    const root = archiveOf({ 'members/jan.md': jan })
    const link = join(temporary(), 'archief')
    symlinkSync(root, link)
    expect(await found(link)).toEqual([])
  })
})

describe('paths that leave the archive', () => {
  const outside = [
    '../geheim.md',
    'members/../../geheim.md',
    '/etc/passwd',
    './ipr.yaml',
    'members//jan.md',
    '',
    '.',
    'ipr.yaml\0',
  ]
  test.each(outside)('%j is not read', path => {
    const root = archiveOf({ 'members/jan.md': jan })
    writeFileSync(join(root, '../geheim.md'), 'x')
    expect(nodeFiles(root).read(path, 1000)).toEqual({ ok: false, fault: 'absent' })
  })
})

describe('what is no file', () => {
  test('a named pipe is reported and nothing waits for it', async () => {
    const root = archiveOf({ 'members/jan.md': jan })
    execFileSync('mkfifo', [join(root, 'members/pipe.md')])
    expect(await found(root)).toEqual(['file-special members/pipe.md'])
    expect(nodeFiles(root).read('members/pipe.md', 1000)).toEqual({ ok: false, fault: 'special' })
  })

  test('a socket is reported', async () => {
    const root = archiveOf({})
    mkdirSync(join(root, 'members'))
    const server = createServer()
    await new Promise<void>(resolve => server.listen(join(root, 'members/socket.md'), resolve))
    try {
      expect(await found(root)).toEqual(['file-special members/socket.md'])
    } finally {
      await new Promise(resolve => server.close(resolve))
    }
  })

  test('a device is not opened, however it got its name', () => {
    const devices = nodeFiles('/dev')
    for (const name of ['null', 'zero', 'random'])
      expect(devices.read(name, 1000)).toEqual({ ok: false, fault: 'special' })
  })

  test('a folder with the name of a record is no record', async () => {
    const root = archiveOf({ 'members/jan.md/notes.md': jan })
    expect(await found(root)).toEqual(['file-unplaced members/jan.md/notes.md'])
    expect(nodeFiles(root).read('members/jan.md', 1000)).toEqual({ ok: false, fault: 'special' })
  })
})

describe('size', () => {
  test('a file of three gigabytes costs no time', async () => {
    const root = archiveOf({ 'members/jan.md': jan })
    truncateSync(join(root, 'members/jan.md'), 3 * 1024 ** 3)
    const read = async () => expect(await found(root)).toEqual(['file-too-large members/jan.md'])
    expect(await effort(read)).toBeLessThan(1000)
  })

  test('an original may be large: it is listed with its size and never read', async () => {
    const root = archiveOf({ 'incoming/2026-03-12-nota.md': member(''), 'incoming/files/nota.pdf': 'x' })
    truncateSync(join(root, 'incoming/files/nota.pdf'), 3 * 1024 ** 3)
    const { model } = await load(nodeFiles(root))
    expect(model?.attachments).toEqual([
      { path: 'incoming/files/nota.pdf', size: 3 * 1024 ** 3, repository: '.' },
    ])
  })

  test('one byte more than a record may hold is too much', async () => {
    const whole = `${jan}${'x'.repeat(1_048_576 - jan.length)}`
    expect(briefly(await seen({ 'members/jan.md': `${whole}x` }))).toEqual(['file-too-large members/jan.md'])
    expect(briefly(await seen({ 'members/jan.md': whole }))).toEqual([
      'file-body-too-large members/jan.md:4:1',
    ])
  })

  test('ten thousand stray files give one finding, and quickly', async () => {
    const root = archiveOf({ 'members/jan.md': jan })
    mkdirSync(join(root, 'fotos'))
    for (let i = 0; i < 10_000; i++) writeFileSync(join(root, `fotos/foto-${i}.jpg`), '')
    let all: Awaited<ReturnType<typeof seenIn>> = []
    const read = async () => {
      all = await seenIn(nodeFiles(root))
    }
    expect(await effort(read)).toBeLessThan(5000)
    expect(all.map(({ place, nl }) => [place, nl])).toEqual([
      ['fotos', 'ipr kent deze plek niet en leest de 10.000 bestanden in deze map niet.'],
    ])
  })

  test('folders inside folders without end are not followed to the end', async () => {
    const root = archiveOf({})
    mkdirSync(join(root, ...Array.from({ length: 300 }, (_, i) => `d${i}`)), { recursive: true })
    const deep = Array.from({ length: 8 }, (_, i) => `d${i}`).join('/')
    expect(await found(root)).toEqual([`file-name ${deep}`])
  })
})

describe('what cannot be read', () => {
  test('a file without access is a finding and the others are read', async () => {
    const root = archiveOf({ 'members/jan.md': jan, 'members/piet.md': jan })
    chmodSync(join(root, 'members/jan.md'), 0)
    expect(await withoutRights(() => found(root))).toEqual(['file-denied members/jan.md'])
  })

  test('a folder without access is a finding and the others are read', async () => {
    const root = archiveOf({ 'members/jan.md': jan, 'people/els.md': 'x' })
    chmodSync(join(root, 'members'), 0)
    expect(await withoutRights(() => found(root))).toEqual([
      'file-denied members',
      'file-no-front-matter people/els.md:1:1',
    ])
    chmodSync(join(root, 'members'), 0o755)
  })

  test('an archive whose own folder cannot be listed is not an empty one', async () => {
    const root = archiveOf({ 'members/jan.md': jan })
    chmodSync(root, 0o311)
    expect(await withoutRights(() => found(root))).toEqual(['file-denied .'])
    chmodSync(root, 0o755)
  })

  test('a disk that gives an error is a finding', () => {
    // Reading its own memory at address zero is the one read that always fails.
    expect(nodeFiles('/proc/self').read('mem', 1000)).toEqual({ ok: false, fault: 'denied' })
  })

  test('an archive on a medium that cannot be written is read', async () => {
    const root = archiveOf({ 'members/jan.md': jan })
    chmodSync(join(root, 'members/jan.md'), 0o444)
    chmodSync(join(root, 'members'), 0o555)
    chmodSync(root, 0o555)
    expect(await withoutRights(() => found(root))).toEqual([])
    chmodSync(root, 0o755)
    chmodSync(join(root, 'members'), 0o755)
  })
})

describe('a file that changes', () => {
  test('a file that holds more than its size says is not used', () => {
    // Files of the kernel say that they are empty, and then are not.
    expect(statSync('/proc/version').size).toBe(0)
    expect(nodeFiles('/proc').read('version', 1000)).toEqual({ ok: false, fault: 'changed' })
  })

  test('a file that holds less than its size says is not used', () => {
    expect(statSync('/sys/kernel/fscaps').size).toBe(4096)
    expect(nodeFiles('/sys/kernel').read('fscaps', 10_000)).toEqual({ ok: false, fault: 'changed' })
  })

  test('a file that disappears after the listing is absent', () => {
    const root = archiveOf({ 'members/jan.md': jan })
    const files = nodeFiles(root)
    expect(files.list()).toHaveLength(2)
    renameSync(join(root, 'members'), join(root, 'weg'))
    expect(files.read('members/jan.md', 1000)).toEqual({ ok: false, fault: 'absent' })
  })
})

describe('names', () => {
  const odd: readonly (readonly [string, string])[] = [
    ['new\nline.md', 'newline'],
    ['\u001b[31mred.md', 'escape'],
    ['-rf.md', 'option'],
    [':(exclude)*.md', 'pattern of git'],
    ['$(id).md', 'command'],
    ['a b.md', 'space'],
    ['\u202egnp.md', 'direction'],
    ['ja\u0301n.md', 'composed accent'],
    ['j\u0430n.md', 'Cyrillic letter'],
    ['a;b.md', 'semicolon'],
    ["a'b.md", 'quote'],
    ['a\\b.md', 'backslash'],
    ['a:b.md', 'colon'],
    ['a%00.md', 'per cent'],
  ]
  test.each(odd)('%j (%s)', async name => {
    expect(await found(archiveOf({ [`members/${name}`]: jan }))).toEqual([`file-name members/${name}`])
  })

  const reserved = ['CON.md', 'aux.md', 'nul', 'com1.md', 'LPT9.txt', 'prn.md']
  test.each(reserved)('%s is a device on Windows', async name => {
    const [only] = await seen({ [`members/${name}`]: jan })
    expect(only).toMatchObject({ rule: 'file-name', say: { problem: 'reserved', name } })
  })

  test('a name that is no UTF-8 is reported', async () => {
    const root = archiveOf({})
    mkdirSync(join(root, 'members'))
    const name = Buffer.concat([
      Buffer.from(join(root, 'members/')),
      Buffer.from([0x6a, 0xe9, 0x2e, 0x6d, 0x64]),
    ])
    writeFileSync(name, jan)
    expect(await found(root)).toEqual(['file-name members/j\uFFFD.md'])
  })

  test('a better name is offered', async () => {
    const [only] = await seen({ 'incoming/files/Nota  décember (2).pdf': 'x' })
    expect(only!.nl).toBe(
      'In de naam ‘Nota  décember (2).pdf’ staan tekens die niet overal werken. Noem dit bijvoorbeeld ‘Nota-december-2.pdf’.',
    )
  })

  test('names that differ in capitals only are one on many computers', async () => {
    const all = await seen({ 'members/files/Nota.pdf': 'x', 'members/files/nota.pdf': 'y' })
    expect(all).toMatchObject([
      { rule: 'file-twin', place: 'members/files/nota.pdf', say: { other: 'members/files/Nota.pdf' } },
    ])
  })

  test('folders that differ in capitals only are found once', async () => {
    const all = await seen({
      'Members/files/a.pdf': 'x',
      'Members/files/b.pdf': 'x',
      'members/files/c.pdf': 'y',
    })
    expect(briefly(all)).toEqual(['file-twin members'])
  })

  test('a name with composed and one with single accents are twins', async () => {
    const all = await seen({ 'members/files/caf\u00e9.pdf': 'x', 'members/files/cafe\u0301.pdf': 'y' })
    expect(all.map(({ rule }) => rule).sort()).toEqual(['file-name', 'file-name', 'file-twin'])
  })
})

describe('places', () => {
  const misplaced: readonly (readonly [string, string | null])[] = [
    ['members/Jan.md', 'members/jan.md'],
    ['members/jan_de_vries.md', 'members/jan-de-vries.md'],
    ['members/jan.txt', 'members/jan.md'],
    ['member/jan.md', 'members/jan.md'],
    ['plan/2026.yml', 'plan/2026.yaml'],
    ['meetings/2026-03-12-raad/Agenda.md', 'meetings/2026-03-12-raad/agenda.md'],
    ['notities.md', null],
    ['plan/26.yaml', null],
  ]
  test.each(misplaced)('%s: did you mean %s', async (path, instead) => {
    const all = await seen({ [path]: 'x' })
    expect(all).toMatchObject([{ rule: 'file-unplaced', place: path, say: { count: 1, instead } }])
  })

  test('what belongs to tools around the archive is left alone', async () => {
    const root = archiveOf({
      '.git/config': 'x',
      '.ipr/journal/x.yaml': 'x',
      '.obsidian/a b.json': 'x',
      'node_modules/yaml/index.js': 'x',
      'members/.jan.md.swp': 'x',
      'README.md': 'x',
      LICENSE: 'x',
    })
    symlinkSync('/etc', join(root, '.obsidian/etc'))
    expect(await found(root)).toEqual([])
  })

  test('reading changes nothing', async () => {
    const root = archiveOf({ 'members/jan.md': jan, 'members/piet.md': 'broken' })
    const day = new Date('2020-01-01T12:00:00Z')
    for (const path of ['ipr.yaml', 'members/jan.md', 'members/piet.md', 'members'])
      utimesSync(join(root, path), day, day)
    await load(nodeFiles(root))
    expect(readdirSync(root).sort()).toEqual(['ipr.yaml', 'members'])
    expect(readFileSync(join(root, 'members/piet.md'), 'utf8')).toBe('broken')
    expect(statSync(join(root, 'members')).mtime).toEqual(day)
    expect(existsSync(join(root, '.ipr'))).toBe(false)
  })
})
