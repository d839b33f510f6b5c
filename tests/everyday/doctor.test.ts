import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { consoleIn, inCopy } from '../support/console.ts'
import { gitIn, inNewArchive } from '../support/council.ts'
import { exampleFolder } from '../support/example.ts'

/** Looking whether all is in order, for who would not know where to look. */

const states = async (folder: string): Promise<{ readonly [what: string]: string }> => {
  const { out } = await consoleIn(folder)('dokter --format json')
  const rows = JSON.parse(out).data as readonly { what: string; state: string }[]
  return Object.fromEntries(rows.map(({ what, state }) => [what, state]))
}

describe('ipr dokter', () => {
  it('finds a new archive in order, and says that nobody shares it yet', async () => {
    await inNewArchive(async archive => {
      const { out, exit } = await consoleIn(archive)('dokter')
      expect(exit).toBe(0)
      expect(out).toMatchSnapshot()
    })
  })

  it('finds each thing that is not', async () => {
    await inNewArchive(async archive => {
      appendFileSync(join(archive, 'ipr.yaml'), '# Nagelezen.\n')
      writeFileSync(join(archive, 'people/marieke-lohman.md'), 'geen kop\n')
      writeFileSync(join(archive, '.gitignore'), '/chair/\n')
      writeFileSync(join(archive, '.schemas/plan.json'), '{}\n')
      gitIn(join(archive, 'board'), 'remote', 'add', 'origin', 'https://elders.example/x.git')
      gitIn(join(archive, 'chair'), 'checkout', '--quiet', '--detach')
      expect(await states(archive)).toEqual({
        'Het programma ipr': 'good',
        'Het programma git': 'good',
        'De bestanden': 'bad',
        'Wat niet mee mag': 'bad',
        'Uitleg voor uw editor': 'tip',
        'Bewaren van het archief': 'tip',
        'Delen van het archief': 'tip',
        'Bewaren van de map board': 'good',
        'Delen van de map board': 'bad',
        'Bewaren van de map chair': 'bad',
        'Delen van de map chair': 'tip',
      })
      expect((await consoleIn(archive)('dokter')).exit).toBe(1)
    })
  })

  it('repairs what it can, as a change that can be taken back', async () => {
    await inNewArchive(async archive => {
      writeFileSync(join(archive, '.gitignore'), '/chair/\r\n')
      writeFileSync(join(archive, '.schemas/plan.json'), '{}\n')
      const say = consoleIn(archive)
      await say('bewaar')
      expect((await say('dokter --repair')).exit).toBe(0)
      expect(readFileSync(join(archive, '.gitignore'), 'utf8')).toBe('/chair/\r\n.ipr/\n/board/\n')
      expect(await states(archive)).toMatchObject({
        'Wat niet mee mag': 'good',
        'Uitleg voor uw editor': 'good',
      })
      await say('maak ongedaan')
      expect(readFileSync(join(archive, '.gitignore'), 'utf8')).toBe('/chair/\r\n')
    })
  })

  it('says so where there is no history', async () => {
    await inCopy(exampleFolder, async folder => {
      expect(await states(folder)).toMatchObject({ 'Bewaren van het archief': 'bad' })
    })
  })
})
