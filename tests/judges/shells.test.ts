import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ipr, output, put, workplace } from './judges.ts'

/** The shells themselves judge what completes their lines, and mandoc the manual page. */

const folder = workplace()
const told = (...args: readonly string[]): string => {
  const { stdout, status } = ipr(args)
  expect(status).toBe(0)
  return stdout.toString()
}

describe('zsh', () => {
  it('takes the script, and it offers what may follow', () => {
    put(folder, { 'ipr.zsh': told('aanvullen', 'zsh') })
    output('zsh', ['-n', join(folder, 'ipr.zsh')])
    const offers = (words: string): readonly string[] =>
      output('zsh', [
        '-fc',
        `compdef() {}; compadd() { shift; print -l -- "$@" }; _files() {}; source ${join(folder, 'ipr.zsh')}
         words=(${words}); CURRENT=\${#words}; _ipr`,
      ]).split('\n')
    expect(offers("ipr agenda ''")).toEqual(expect.arrayContaining(['volgende', 'next']))
    expect(offers('ipr agenda volgende --')).toContain('--write')
    expect(offers("ipr ''")).toEqual(expect.arrayContaining(['bewaar', 'save']))
  })
})

describe('fish', () => {
  it('takes the script, and it offers what may follow', () => {
    put(folder, { 'ipr.fish': told('aanvullen', 'fish') })
    const offers = (line: string): readonly string[] =>
      output('fish', [
        '--no-config',
        '-c',
        `source ${join(folder, 'ipr.fish')}; complete -C ${JSON.stringify(line)}`,
      ])
        .split('\n')
        .map(each => each.split('\t')[0]!)
    expect(offers('ipr agenda ')).toEqual(expect.arrayContaining(['volgende', 'next']))
    expect(offers('ipr agenda volgende --wr')).toContain('--write')
    expect(offers('ipr dok').filter(Boolean)).toEqual(['dokter'])
  })
})

describe('the manual page', () => {
  it.each(['nl', 'en'])('in %s has nothing that mandoc warns of', lang => {
    put(folder, { 'ipr.1': told('man', '--lang', lang) })
    expect(output('mandoc', ['-T', 'lint', '-W', 'warning', join(folder, 'ipr.1')])).toBe('')
    expect(output('mandoc', ['-T', 'utf8', join(folder, 'ipr.1')]).length).toBeGreaterThan(10_000)
  })
})
