import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { output, project, workplace } from './judges.ts'

/** npm judges the package, and a bare machine the portable folder: both work with nothing else installed. */

const folder = workplace()
const bare = { env: { PATH: '/usr/bin:/bin', HOME: folder } }
const withNpm = { env: process.env }

const packed = (): string => {
  const [made] = JSON.parse(
    output('npm', ['pack', project, '--json', '--ignore-scripts'], { cwd: folder, ...withNpm }),
  )
  return join(folder, made.filename)
}

describe('the package', () => {
  it('installs without network and without anything else, and shows an agenda', () => {
    const prefix = join(folder, 'prefix')
    output(
      'npm',
      ['install', '--global', '--offline', '--ignore-scripts', '--prefix', prefix, packed()],
      withNpm,
    )
    const modules = join(prefix, 'lib/node_modules')
    expect(readdirSync(modules)).toEqual(['ipr'])
    expect(existsSync(join(modules, 'ipr/node_modules'))).toBe(false)
    const shown = output(process.execPath, [
      join(prefix, 'bin/ipr'),
      ...['agenda', 'volgende', '-C', join(project, 'example-archive')],
    ])
    expect(shown).toContain('Agenda vergadering van 10 december 2026')
    const notices = readFileSync(join(modules, 'ipr/dist/NOTICES.txt'), 'utf8')
    for (const name of ['commander', 'zod', 'yaml', 'docx'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  it('holds nothing but the program', () => {
    const files = output('tar', ['-tzf', packed()]).trim().split('\n')
    const strange = files.filter(
      path =>
        !/^package\/(dist\/|bin\/(ipr\.js|package\.json)$|(package\.json|README\.md|LICENSE|CHANGELOG\.md)$)/.test(
          path,
        ),
    )
    expect(strange).toEqual([])
  })
})

describe('the portable folder', () => {
  it('runs on a machine without Node, and is what its checksum says', () => {
    const out = join(folder, 'uit')
    output(process.execPath, [join(project, '.ci/portable.mjs'), out, 'linux-x64'], withNpm)
    const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8')
    const [sum, file] = sums.trim().split('  ')
    const made = join(out, file!)
    expect(createHash('sha256').update(readFileSync(made)).digest('hex')).toBe(sum)
    output('tar', ['-xzf', made], { cwd: out })
    const place = join(out, file!.replace('.tar.gz', ''))
    expect(existsSync(join(place, 'node/LICENSE'))).toBe(true)
    const shown = output(join(place, 'ipr'), ['week', '-C', join(project, 'example-archive')], bare)
    expect(shown.length).toBeGreaterThan(100)
  })
})
