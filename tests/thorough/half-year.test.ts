import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { beginRepositories, retell, storyPath } from '../half-year/retell.ts'
import { inCopy } from '../support/console.ts'
import { exampleFolder } from '../support/example.ts'

/**
 * Half a year of the example council, typed line by line in a repository of its own; author and days are fixed, so
 * every commit has the same name on every machine. `npm run thorough -- --project long tests/thorough/half-year.test.ts -u` writes it anew.
 */
test('half a year of a council, through the command line alone', async () => {
  await inCopy(exampleFolder, async folder => {
    beginRepositories(folder)
    const afterwards = async (day: string, say: (line: string) => Promise<{ out: string; exit: number }>) => {
      const { out, exit } = await say('controleer')
      expect({ day, exit, said: exit === 0 ? '' : out }).toEqual({ day, exit: 0, said: '' })
    }
    const told = await retell(readFileSync(storyPath, 'utf8'), { folder, afterwards })
    await expect(told).toMatchFileSnapshot(storyPath)
  })
})
