import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { consoleIn, inCopy } from './support/console.ts'

/**
 * Transcripts: each file in `cli/` tells a story, its `console` blocks are run in order in a copy of the example
 * archive, and what they print must be what stands there. `npx vitest run tests/cli.test.ts -u` writes it anew.
 * What stands behind a `›` is what someone typed.
 */

const here = join(import.meta.dirname, 'cli')
const example = join(import.meta.dirname, '..', 'example-archive')
const BLOCK = /```console\n([\s\S]*?)```/g
const LINE = /^\$ ipr(.*)\n?((?:(?!\$ ipr).*\n?)*)/gm

const answersIn = (shown: string): readonly string[] =>
  [...shown.matchAll(/› ?(.*)$/gm)].map(([, answer = '']) => answer)

const retold = async (story: string, folder: string): Promise<string> => {
  const say = consoleIn(folder)
  const home = dirname(folder)
  let told = ''
  let last = 0
  for (const match of story.matchAll(BLOCK)) {
    told += `${story.slice(last, match.index)}\`\`\`console\n`
    for (const [, line = '', before = ''] of (match[1] ?? '').matchAll(LINE)) {
      const { out, err, exit } = await say(line, answersIn(before))
      const shown = (out + err.replace(/^(?=.)/gm, '! ')).replace(/\n*$/, '\n').replaceAll(home, '')
      told += `$ ipr${line}\n${shown === '\n' ? '' : shown}${exit === 0 ? '' : `[${exit}]\n`}`
    }
    told += '```'
    last = match.index + match[0].length
  }
  return told + story.slice(last)
}

for (const name of readdirSync(here)) {
  test(`the story of ${name}`, async () => {
    await inCopy(example, async folder => {
      const path = join(here, name)
      await expect(await retold(readFileSync(path, 'utf8'), folder)).toMatchFileSnapshot(path)
    })
  })
}
