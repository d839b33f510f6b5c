import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { hashOf } from '../../src/model/hash.ts'
import { heard, upTo } from '../domain/advice/lives.ts'
import { type Archive, settings } from '../support/archive.ts'
import { consoleIn } from '../support/console.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own that holds an archive given as text. */
const written = (archive: Archive): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ipr-'))
  folders.push(folder)
  for (const [path, text] of Object.entries({ 'ipr.yaml': settings, ...archive })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const DOSSIER = 'advice/2026-01-minima/dossier.yaml'
const prose = 'Geacht College van B&W,\n\nDoe dit.'
const decided = upTo('decided').trim()
const texts: Archive = {
  ...heard,
  [DOSSIER]: `${decided}\n`,
  'advice/2026-01-minima/advice.md': `---\ntitle: Advies\n---\n\n${prose}\n`,
}
const send = '--today 2026-02-20 advies stap minima verstuurd --on 2026-02-13'

describe('a question of the municipal council', () => {
  const asked = '--today 2026-02-20 advies stap minima vraag-van-de-gemeenteraad --on 2026-02-16'

  it('is completed with the day on which it was forwarded, not noted twice', async () => {
    const folder = written({ ...texts, [DOSSIER]: `${upTo('sent').trim()}\n` })
    await consoleIn(folder)(asked)
    await consoleIn(folder)(`${asked} --forwarded-on 2026-02-18`)
    expect(readFileSync(join(folder, DOSSIER), 'utf8').split('\n').slice(-4)).toEqual([
      '  - event: council_question',
      '    on: 2026-02-16',
      '    forwarded_on: 2026-02-18',
      '',
    ])
  })
})

describe('the papers of the municipal council', () => {
  const passed = '--today 2026-04-20 advies stap minima bij-de-stukken --on 2026-04-16'

  it('are asked about: what went along, the advice, the response or both', async () => {
    const folder = written({ ...texts, [DOSSIER]: `${upTo('reacted').trim()}\n` })
    const { exit, err } = await consoleIn(folder)(passed)
    expect([exit, err]).toEqual([
      2,
      'Bij de stap ‘bij de stukken van de gemeenteraad’ hoort ook --advice-attached en --response-attached.\n',
    ])
    expect((await consoleIn(folder)(`${passed} --advice-attached`)).exit).toBe(0)
    expect(readFileSync(join(folder, DOSSIER), 'utf8')).toContain(
      '    advice_attached: true\n    response_attached: false\n',
    )
  })
})

describe('sending an advice', () => {
  it('gives it the next number of the year and freezes its text', async () => {
    const folder = written(texts)
    const { exit, err } = await consoleIn(folder)(`${send} --channel mail`)
    expect(err).toContain('1 bestand geschreven')
    expect(exit).toBe(0)
    expect(readFileSync(join(folder, DOSSIER), 'utf8')).toBe(
      `${decided}\n  - event: sent\n    on: 2026-02-13\n    number: 2026-01\n    text_hash: "${hashOf(prose)}"\n    channel: mail\n`,
    )
  })

  it('counts on from the highest number of that year, also when one was skipped', async () => {
    const other = upTo('sent').replace('number: 2026-01', 'number: 2026-07')
    const folder = written({ ...texts, 'advice/2026-02-vervoer/dossier.yaml': other })
    await consoleIn(folder)(send)
    expect(readFileSync(join(folder, DOSSIER), 'utf8')).toContain('number: 2026-08')
  })

  it('refuses a number that another advice has', async () => {
    const folder = written({ ...texts, 'advice/2026-02-vervoer/dossier.yaml': upTo('sent') })
    const { exit, err } = await consoleIn(folder)(`${send} --number 2026-01`)
    expect([exit, err]).toEqual([2, 'Het nummer 2026-01 is al van het advies 2026-02-vervoer.\n'])
    expect(readFileSync(join(folder, DOSSIER), 'utf8')).toBe(texts[DOSSIER])
  })

  it('says that nothing is frozen when there is no text', async () => {
    const { 'advice/2026-01-minima/advice.md': _, ...rest } = texts
    const { out } = await consoleIn(written(rest))(send)
    expect(out).toContain('Er is geen advice.md.')
  })

  it('touches nothing else in a file with other line ends and remarks', async () => {
    const windows = `# Bewaren\r\n${decided.replaceAll('\n', '\r\n')} # tot hier\r\n`
    const folder = written({ ...texts, [DOSSIER]: windows })
    await consoleIn(folder)(send)
    const text = readFileSync(join(folder, DOSSIER), 'utf8')
    expect(text.startsWith(windows)).toBe(true)
    expect(
      text
        .slice(windows.length)
        .split('\r\n')
        .map(line => line.trim().split(':')[0]),
    ).toEqual(['- event', 'on', 'number', 'text_hash', ''])
  })
})
