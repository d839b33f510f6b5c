import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandTable } from '../src/commands/index.ts'
import { consoleIn, inCopy } from './support/console.ts'
import { exampleFolder } from './support/example.ts'

/** What README shows is what the tool prints; `npx vitest run tests/readme.test.ts -u` writes it anew. */

const path = join(import.meta.dirname, '..', 'README.md')

const filled = (readme: string, name: string, text: string): string => {
  const pattern = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`)
  expect(readme).toMatch(pattern)
  return readme.replace(pattern, (_, open, close) => `${open}${text}${close}`)
}

const fenced = (text: string): string => `\`\`\`\n${text.trimEnd()}\n\`\`\`\n`

// A response dated before the advice was sent: a slip of the pen that turns every deadline around.
const DOSSIER = 'advice/2026-03-evaluatie-sociaal-team/dossier.yaml'
const SLIP = /(event: reacted, on: )2026/

test('README shows what the tool prints', async () => {
  let readme = readFileSync(path, 'utf8')
  await inCopy(exampleFolder, async folder => {
    const say = consoleIn(folder)
    readme = filled(readme, 'screen', fenced((await say('agenda volgende')).out))
    const file = join(folder, DOSSIER)
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(SLIP)
    writeFileSync(file, text.replace(SLIP, '$12025'))
    const { out, exit } = await say('controleer')
    expect(exit).toBe(1)
    const finding = out.split('\n\n').find(block => block.includes(DOSSIER) && block.includes('fout'))
    readme = filled(readme, 'finding', fenced(finding ?? ''))
  })
  const rows = commandTable.map(
    ({ name, dutch, about }) => `| \`ipr ${name}\` | \`ipr ${dutch}\` | ${about.en} |\n`,
  )
  readme = filled(readme, 'commands', `| command | in Dutch | does |\n| --- | --- | --- |\n${rows.join('')}`)
  await expect(readme).toMatchFileSnapshot(path)
})
