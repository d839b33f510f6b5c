import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleFolder } from '../support/example.ts'
import { bomb, paragraph, run, word } from './files.ts'

/** The built program reads a paper in a thread of its own, and what is no file it does not read. */

const bin = join(import.meta.dirname, '..', '..', 'bin', 'ipr.js')

const inFolder = (use: (folder: string) => void): void => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-in-'))
  try {
    use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const taken = (path: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, 'importeer', path, '--as', 'stuk', '--from', 'Els', '--dry-run', '-C', exampleFolder],
    { encoding: 'utf8', timeout: 60_000 },
  )
  return { status, stdout, stderr }
}

test('a paper comes in, and a refusal comes back from the other side', () => {
  inFolder(folder => {
    const good = join(folder, 'brief.docx')
    writeFileSync(good, word(paragraph(run('Geachte raad'))))
    expect(taken(good)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('‘Brief’ opnemen als stuk'),
    })
    const bad = join(folder, 'bom.docx')
    writeFileSync(bad, bomb(80 * 1024 * 1024, 10))
    const { status, stdout, stderr } = taken(bad)
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    })
    expect(stderr).toContain('te groot')
  })
}, 60_000)

test('a pipe, a device and what is not there are refused, and hold nothing up', () => {
  inFolder(folder => {
    const pipe = join(folder, 'pijp.docx')
    execFileSync('mkfifo', [pipe])
    for (const path of [pipe, '/dev/zero', join(folder, 'weg.docx')]) {
      const { status, stderr } = taken(path)
      expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 })
    }
  })
}, 60_000)
