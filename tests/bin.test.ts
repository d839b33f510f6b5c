import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleFolder } from './support/example.ts'

/** The program itself, as built: what reaches the shell. */

const root = join(import.meta.dirname, '..')
const bin = join(root, 'bin', 'ipr.js')

const sh = (line: string) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: root, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('--version says the version of package.json, and nothing else', () => {
  const { version } = JSON.parse(execFileSync('cat', [join(root, 'package.json')], { encoding: 'utf8' }))
  expect(sh(`node ${bin} --version`)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test('output that is lost is never exit 0', () => {
  const { status, stderr } = sh(`node ${bin} check -C ${exampleFolder} > /dev/full`)
  expect({ status, stderr }).toEqual({ status: 74, stderr: '' })
})

test('a reader that closes the pipe early is nothing wrong', () => {
  const { status, stderr } = sh(
    `set -o pipefail; node ${bin} norms -C ${exampleFolder} --format json | head -c 10 > /dev/null`,
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('long output arrives whole through a pipe', () => {
  const whole = sh(`node ${bin} explain --format json | cat`).stdout
  expect(JSON.parse(whole).data.length).toBeGreaterThan(100)
})

test('NO_COLOR and a pipe give no colours', () => {
  expect(sh(`node ${bin} check -C ${exampleFolder} | cat`).stdout).not.toContain('\u001b')
})

test('without a build it says what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-'))
  try {
    cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
    cpSync(join(root, 'package.json'), join(folder, 'package.json'))
    const { status, stdout, stderr } = sh(`node ${join(folder, 'bin', 'ipr.js')} check`)
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'ipr is hier nog niet klaargezet. Voer eerst uit: npm ci\n',
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
