import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { paperReader } from '../../src/adapters/paper-reader.ts'

/** A thread that reads a paper is ended when it does not end itself. */

const folder = mkdtempSync(join(tmpdir(), 'ipr-thread-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reading = async (program: string): Promise<string> => {
  const path = join(folder, 'thread.mjs')
  writeFileSync(path, program)
  const url = new URL(`?${program.length}`, pathToFileURL(path))
  try {
    await paperReader(url, { time: 1500, memory: 32 })({ name: 'a', bytes: new Uint8Array() })
    return 'read'
  } catch (error) {
    return (error as { readonly key?: string }).key ?? (error as Error).message
  }
}

test('one that hangs', async () => {
  expect(await reading('for (;;);')).toBe('intake-too-slow')
})

test('one that fills the memory', async () => {
  expect(await reading('const all = []; for (;;) all.push(new Array(1000).fill({}))')).toBe(
    'intake-too-large',
  )
})

test('one that goes wrong says so, and is no refusal', async () => {
  expect(await reading("throw new Error('stuk')")).toBe('stuk')
})
