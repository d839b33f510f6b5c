import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { consoleIn, inCopy } from '../support/console.ts'
import { exampleFolder } from '../support/example.ts'

const REGIOTAXI = 'advice/2026-05-regiotaxi/dossier.yaml'

test('an advice of more councils keeps what each municipality answered, apart from its own', async () => {
  await inCopy(exampleFolder, async folder => {
    const say = consoleIn(folder)
    const line = 'advies noteer regiotaxi --municipality Waterrijk --answer "1=niet-overgenomen: geen geld"'
    expect(await say(line)).toMatchObject({ exit: 2, err: expect.stringContaining('deze raad alleen') })

    const path = join(folder, REGIOTAXI)
    writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\nissuer: regional\n`)
    expect(await say(line)).toMatchObject({ exit: 0 })
    const once = readFileSync(path, 'utf8')
    expect(once).toContain('municipality: Waterrijk')
    expect(await say(line)).toMatchObject({ exit: 0, err: expect.stringContaining('niets te veranderen') })
    expect(readFileSync(path, 'utf8')).toBe(once)

    const { out } = await say('advies toon regiotaxi')
    expect(out).toContain('In Waterrijk: niet overgenomen op 24 november 2026. Reden: geen geld.')
    expect((await say('controleer')).out).toContain('Geen fouten')
  })
})

test('both halves of such an answer are asked for', async () => {
  await inCopy(exampleFolder, async folder => {
    const say = consoleIn(folder)
    expect((await say('advies noteer regiotaxi --answer 1=overgenomen')).err).toContain('--municipality')
    expect((await say('advies noteer regiotaxi --municipality Waterrijk')).err).toContain('--answer')
  })
})

test('an earlier advice is handed over again with a new one, and the letter says so', async () => {
  await inCopy(exampleFolder, async folder => {
    const say = consoleIn(folder)
    expect(await say('advies noteer jeugdbeleid --bundle inkoop-jeugdhulp')).toMatchObject({ exit: 0 })
    const { out } = await say('advies brief jeugdbeleid advies')
    expect(out).toContain('Eerdere adviezen die wij opnieuw overhandigen')
    expect((await say('controleer')).exit).toBe(0)
  })
})
