import { expect, it } from 'vitest'
import { ipr, otherNode, output } from './judges.ts'

/** A newer Node judges: the same archive, day and language give the same bytes. */

it('is a newer Node than ours', () => {
  const major = (version: string): number => Number(/^v(\d+)/.exec(version)![1])
  expect(major(output(otherNode, ['--version']))).toBeGreaterThan(major(process.version))
})

it.each([
  '--version',
  '--help',
  'check --format json',
  'check --format sarif',
  'agenda next',
  'agenda next --explain --lang en',
  'agenda next --format html',
  'agenda next --format json',
  'norms --lang en',
  'no-such-command',
])('ipr %s says the same on both, and ends the same', line => {
  const args = line.startsWith('--') ? [line] : [...line.split(' '), '-C', 'example-archive']
  const [ours, other] = [process.execPath, otherNode].map(node => {
    const { stdout, stderr, status } = ipr(args, node)
    return { stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8'), status }
  })
  expect(other).toEqual(ours)
  expect(ours!.stdout.length + ours!.stderr.length).toBeGreaterThan(4)
})
