import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inNewArchive } from '../support/council.ts'

/** `ipr controleer --watch` as someone uses it beside an editor. */

const bin = join(import.meta.dirname, '..', '..', 'bin', 'ipr.js')

it('checks again when a file is saved, and stops with Ctrl-C', async () => {
  await inNewArchive(async archive => {
    const child = spawn('node', [bin, 'controleer', '--watch', '-C', archive], {
      env: { PATH: process.env['PATH'] },
    })
    let shown = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text
    })
    const until = async (pattern: RegExp): Promise<void> => {
      while (!pattern.test(shown)) {
        expect(child.exitCode, shown).toBeNull()
        await new Promise(done => setTimeout(done, 50))
      }
    }
    const path = join(archive, 'people/marieke-lohman.md')
    const text = readFileSync(path, 'utf8')
    await until(/in \d+ bestanden/)
    await new Promise(done => setTimeout(done, 300))
    writeFileSync(path, text.replace('supporter', 'bakker'))
    await until(/bakker/)
    shown = ''
    await new Promise(done => setTimeout(done, 300))
    writeFileSync(path, text)
    await until(/in \d+ bestanden/)
    expect(shown).not.toContain('bakker')
    const ended = new Promise(done => child.on('exit', (_, signal) => done(signal)))
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
  })
})
