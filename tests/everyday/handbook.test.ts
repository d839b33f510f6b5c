import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCommand } from '../../src/cli/find.ts'
import { commandTable } from '../../src/commands/index.ts'
import { handbookIn, linesToType, topicBlocks } from '../../src/documents/handbook.ts'
import { page } from '../../src/documents/page.ts'
import { markdown } from '../../src/render/markdown.ts'
import { factsOf } from '../support/archive.ts'
import { consoleIn } from '../support/console.ts'
import { gitIn } from '../support/council.ts'
import { exampleFolder } from '../support/example.ts'

/** What the handbook tells people to type works, in both languages, on the example council. */

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ipr-hulp-'))
  cpSync(exampleFolder, folder, { recursive: true })
  gitIn(folder, 'init', '--quiet', '--initial-branch=main')
  gitIn(folder, 'add', '--all', '--', ':!board', ':!cc', ':!chair')
  gitIn(folder, 'commit', '--quiet', '-m', 'Begin')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(['nl', 'en'] as const)('the handbook in %s', lang => {
  it.each(linesToType(lang))('%s', async line => {
    const said = await consoleIn(folder)(`${line.replace(/^ipr /, '')} --lang ${lang}`)
    expect([0, 1], said.err).toContain(said.exit)
    expect(gitIn(folder, 'status', '--porcelain', '--', ':!board', ':!cc', ':!chair')).toBe('')
  })

  it('names no command that does not exist', () => {
    const text = JSON.stringify(handbookIn(lang))
    const named = [...text.matchAll(/‘ipr ([^’]+)’/g)].map(([, words]) => words!)
    expect(named.length).toBeGreaterThan(12)
    for (const words of named) expect(findCommand(words.split(' '), commandTable), words).toBeDefined()
  })

  it('reads as it stands here', async () => {
    const facts = await factsOf({})
    const text = handbookIn(lang)
      .map(topic => markdown(page(facts, topic.title, lang, topicBlocks(topic))))
      .join('\n')
    await expect(text).toMatchFileSnapshot(`handbook.${lang}.md`)
  })
})

describe('ipr hulp', () => {
  it('shows the topics, and one of them in either name', async () => {
    const say = consoleIn(folder)
    expect((await say('hulp')).out).toContain('als-het-misgaat')
    expect((await say('hulp each-week')).out).toContain('Elke week')
    expect(await say('hulp eerste-dg')).toMatchObject({
      exit: 2,
      err: 'Over eerste-dg is geen uitleg. Bedoelt u eerste-dag? Alle onderwerpen: ipr hulp\n',
    })
  })

  it('has the same topics in both languages', () => {
    const shape = (lang: 'nl' | 'en') =>
      handbookIn(lang).map(({ pieces }) => pieces.map(piece => Object.keys(piece)))
    expect(shape('en')).toEqual(shape('nl'))
  })
})
