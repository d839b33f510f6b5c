import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { consoleIn } from '../../support/console.ts'
import { type Council, filesOf, paymentsFile } from './council.ts'

/** Money commands on a small council in a real folder, with real git where it matters. */

const council: Council = {
  people: {
    anna: { member: ['2022-01-01..2029-12-31'] },
    bram: { member: ['2022-01-01..2029-12-31'], treasurer: '2022-01-01' },
    carla: { member: ['2022-01-01..2029-12-31'], chair: '2022-01-01' },
  },
  files: {
    'people/olga.md':
      '---\nname: olga\nemployer: independent\nroles:\n  - { role: supporter, from: 2022-01-01 }\n---\n',
    'money/2025.yaml': 'budget:\n  - { line: rooms, amount: "500.00" }\n',
    ...paymentsFile(2024, [{ person: 'anna', on: '2024-03-25', amount: '131.25' }]),
  },
}

const write = (folder: string, path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** The council in a folder of this test alone, and a way to give it commands. Today is 20 January 2025. */
const begun = (more: { readonly [path: string]: string } = {}) => {
  const root = mkdtempSync(join(tmpdir(), 'ipr-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const folder = join(root, 'archief')
  for (const [path, text] of Object.entries({ ...filesOf(council), ...more })) write(folder, path, text)
  const run = consoleIn(folder)
  return {
    folder,
    say: (line: string) => run(`${line} --today 2025-01-20`),
    read: (path: string): string => readFileSync(join(folder, path), 'utf8'),
    write: (path: string, text: string) => write(folder, path, text),
  }
}

const unwrapped = (text: string): string => text.replace(/\n(┃ )?(?=\S)/g, ' ')

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Vulling', '-c', 'user.email=vulling@ipr.example', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder },
  })

const begin = (folder: string): void => {
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '.')
  git(folder, 'commit', '-q', '-m', 'begin')
}

describe('a year from open to corrected', () => {
  const lead = `---
name: Proef
from: 2024-01-01
members:
  - { member: anna, from: 2024-05-01 }
leads:
  - { member: anna, from: 2024-05-01 }
---
`

  it('is closed by the treasurer, released by another, and later set right by a line beside it', async () => {
    const { say, read, write } = begun()
    expect((await say('betaal afsluiten 2024 --by bram')).exit).toBe(0)
    expect(read('board/money/2024.yaml')).toContain('closed_on: 2025-01-20\n  closed_by: bram\n')
    expect(read('board/money/2024.yaml')).toContain('    - person: anna\n      due: "1575.00"\n')
    expect((await say('betaal vrijgeven 2024 --by carla')).exit).toBe(0)
    expect(unwrapped((await say('vergoeding 2024')).out)).not.toContain('wijkt')

    // Anna turns out to have led from May: 4 x 131,25 + 8 x 175,00 = 1925,00
    write('workgroups/proef.md', lead)
    const before = read('board/money/2024.yaml')
    expect(unwrapped((await say('vergoeding 2024')).out)).toContain(
      'De som van nu wijkt af van de afrekening voor anna.',
    )
    expect(read('board/money/2024.yaml')).toBe(before)

    const correct = 'betaal corrigeren anna --by bram --reason "Was trekker vanaf mei"'
    expect(JSON.parse((await say(`${correct} --format json`)).out).data).toEqual({
      year: 2024,
      person: 'anna',
      settled_cents: 157_500,
      corrected_cents: 0,
      now_cents: 192_500,
      difference_cents: 35_000,
    })
    const after = read('board/money/2024.yaml')
    expect(after.startsWith(before.trimEnd())).toBe(true)
    expect(after).toContain('amount: "350.00"\n    reason: "Was trekker vanaf mei"\n    by: bram\n')
    expect(unwrapped((await say('vergoeding 2024')).out)).not.toContain('wijkt')
    expect((await say(correct)).err).toContain('niets te corrigeren')
  })

  it('is not released while a sum differs from what was settled', async () => {
    const { say, write } = begun()
    await say('betaal afsluiten 2024 --by bram')
    write('workgroups/proef.md', lead)
    const { err, exit } = await say('betaal vrijgeven 2024 --by carla')
    expect(exit).toBe(2)
    expect(err).toContain('De som van nu wijkt af voor anna.')
  })

  it('names who saved it, where the history of the folder can be read', async () => {
    const { say, folder } = begun()
    begin(join(folder, 'board'))
    await say('betaal afsluiten 2024 --by bram')
    const { out } = await say('betaal lijst 2024')
    expect(out).toContain('afgesloten op 20 januari 2025 door bram')
    expect(out).toContain('Bewaard in de geschiedenis door Test Persoon op 24 november 2026.')
    expect(unwrapped(out)).toContain('Een naam in een bestand bewijst alleen dat iemand met toegang')
  })

  it('can be closed by the supporter where nobody is treasurer', async () => {
    const { say, write } = begun()
    write('members/bram.md', '---\nname: bram\n---\n')
    expect((await say('betaal afsluiten 2024 --by olga')).exit).toBe(0)
  })
})

describe('a payment', () => {
  it('is recorded in the history of its own folder, without a name in the message', async () => {
    const { say, folder, write } = begun()
    begin(join(folder, 'board'))
    write('.gitignore', 'board/\n')
    begin(folder)
    const main = git(folder, 'rev-parse', 'HEAD')
    expect((await say('betaal erbij anna 131.25 --on 2025-01-20 --month 2024-12')).exit).toBe(0)
    expect(git(join(folder, 'board'), 'log', '-1', '--format=%s|%an')).toBe(
      'money: payment 2024|Test Persoon\n',
    )
    expect(git(folder, 'rev-parse', 'HEAD')).toBe(main)
  })

  it('begins the file of a year, also of one without a known maximum', async () => {
    const { say, read } = begun()
    expect((await say('betaal erbij anna 131.25 --on 2025-01-20')).exit).toBe(0)
    const expected = 'payments:\n  - person: anna\n    on: 2025-01-20\n    amount: 131.25\n'
    expect(read('board/money/2025.yaml')).toBe(expected)
    expect((await say('betaal erbij anna 10.00 --on 2025-01-20 --year 2027')).exit).toBe(0)
    expect((await say('betaal lijst 2027')).exit).toBe(0)
  })

  it('keeps what else there is to say of it', async () => {
    const { say, read } = begun()
    const line =
      'betaal erbij anna 12.80 --on 2024-06-03 --kind costs --month 2024-05 --note "trein naar de netwerkdag" --by bram'
    expect((await say(line)).exit).toBe(0)
    expect(read('board/money/2024.yaml')).toContain(
      '    amount: "12.80"\n    kind: costs\n    month: 2024-05\n    note: "trein naar de netwerkdag"\n    by: bram\n',
    )
  })

  it('over a limit is recorded when it is asked for anyway, and told ever after', async () => {
    const { say } = begun()
    // 131,25 was paid in March: 78,75 fits
    expect((await say('betaal erbij anna 78.76 --on 2024-03-28')).err).toContain(
      'Daarbinnen past nu € 78,75.',
    )
    expect((await say('betaal erbij anna 78.75 --on 2024-03-28')).exit).toBe(0)
    expect((await say('betaal erbij anna 0.01 --on 2024-03-28 --anyway')).exit).toBe(0)
    expect(unwrapped((await say('betaal plan 2024')).out)).toContain(
      'Aan anna is in maart 2024 € 210,01 betaald. Het maximum per maand is € 210,00.',
    )
  })

  it('that takes something back is no option', async () => {
    const { say } = begun()
    expect((await say('betaal erbij anna -31.25 --on 2024-03-28 --kind correction')).exit).toBe(0)
  })
})

describe('what cannot be done is said in a sentence, and changes nothing', () => {
  it.each([
    ['betaal erbij anna 137,50 --on 2025-01-20', '137,50 is geen bedrag'],
    ['betaal erbij anna 137.50 --on 2025-01-21', '21 januari 2025 is nog niet geweest'],
    ['betaal erbij anna 10.00 --on 2025-01-20 --month maart', 'maart is geen maand'],
    ['betaal erbij ana 10.00 --on 2025-01-20', 'Bedoelt u anna?'],
    ['betaal erbij olga 10.00 --on 2025-01-20', 'olga is ondersteuner'],
    ['betaal erbij anna 10.00 --on 2021-06-01', 'had in 2021 geen rol met een vergoeding'],
    ['betaal afspraak anna --kind lower --consent 2025-01-20', 'hoort --amount BEDRAG'],
    ['betaal afsluiten 2025 --by bram', 'is nog niet voorbij'],
    ['betaal afsluiten 2024 --by carla', 'carla is geen penningmeester'],
    ['betaal vrijgeven 2024 --by carla', 'is nog niet afgesloten'],
    ['betaal corrigeren anna --by bram --reason x', 'Er is nog geen jaar afgesloten'],
    ['betaal corrigeren anna --year 2024 --by bram --reason x', 'is nog niet afgesloten'],
    ['vergoeding 24', '24 is geen jaar'],
    ['vergoeding 2024 --explain olga', 'olga had in 2024 geen rol met een vergoeding'],
    ['vergoeding 2027', 'Het fiscaal maximum voor 2027 is niet bekend'],
    ['begroting 2024', 'money/2024.yaml ontbreekt'],
  ])('%s', async (line, sentence) => {
    const { say, read } = begun()
    const before = read('board/money/2024.yaml')
    const { out, err, exit } = await say(line)
    expect({ out, exit }).toEqual({ out: '', exit: 2 })
    expect(err).toContain(sentence)
    expect(read('board/money/2024.yaml')).toBe(before)
  })

  it('a second close, release or confirmation', async () => {
    const { say } = begun()
    await say('betaal afsluiten 2024 --by bram')
    expect((await say('betaal afsluiten 2024 --by bram')).err).toContain('is al afgesloten')
    expect((await say('betaal vrijgeven 2024 --by bram')).err).toContain(
      'bram heeft de afrekening afgesloten',
    )
    await say('betaal vrijgeven 2024 --by carla')
    expect((await say('betaal vrijgeven 2024 --by carla')).err).toContain('is al vrijgegeven')
    await say('betaal bevestigen anna')
    expect((await say('betaal bevestigen anna')).err).toContain('heeft de aanwezigheid in 2024 al bevestigd')
  })

  it('a file of payments with a fault', async () => {
    const { say, write } = begun()
    write('board/money/2024.yaml', 'payments: none\n')
    expect((await say('betaal lijst 2024')).err).toContain('In board/money/2024.yaml staat een fout.')
  })
})

describe('a copy without the folder of the board', () => {
  it('computes what is due, and says that payments are not there', async () => {
    const { say, folder } = begun()
    rmSync(join(folder, 'board'), { recursive: true })
    expect((await say('vergoeding 2024')).exit).toBe(0)
    expect((await say('vergoeding 2024 --statement anna')).out).toContain(
      'De betalingen staan niet in uw kopie van het archief.',
    )
    for (const line of ['plan', 'lijst', 'afsluiten --by bram', 'vrijgeven --by carla']) {
      const { out, err, exit } = await say(`betaal ${line}`)
      expect({ out, exit }).toEqual({ out: '', exit: 2 })
      expect(err).toContain('die staat niet in uw kopie')
    }
  })
})

describe('a maximum that rests on a source that repeats it', () => {
  const looked = `fiscal_maxima:
  - year: 2025
    year_amount: "2100.00"
    month_amount: "210.00"
    confirmed_on: 2025-01-15
    source: Belastingdienst
`

  it('is said, until the council looked it up', async () => {
    const { say, read, write } = begun()
    expect(unwrapped((await say('vergoeding 2025')).out)).toContain(
      'komt van een bron die niet van de Belastingdienst is: salarisvanmorgen.nl',
    )
    expect(JSON.parse((await say('vergoeding 2025 --format json')).out).data).toMatchObject({
      maximum_cents: 210_000,
      maximum_standing: 'secondary',
    })
    write('ipr.yaml', read('ipr.yaml') + looked)
    expect(unwrapped((await say('vergoeding 2025')).out)).not.toContain('niet nagekeken')
    // Of 2024 the tax office itself is the source
    expect((await say('vergoeding 2024')).out).not.toContain('nagekeken')
  })
})

describe('the sums in other forms', () => {
  it('as data: year, maximum, total, and each person with steps that lead to the sum', async () => {
    const { kind, data } = JSON.parse((await begun().say('allowance 2024 --format json')).out)
    expect(kind).toBe('allowance')
    // Two members and a chair: 2 x 1575 + 2100
    expect(data).toMatchObject({ year: 2024, maximum_cents: 210_000, total_cents: 525_000 })
    expect(
      data.people.map(({ id, role, due_cents }: { id: string; role: string; due_cents: number }) => [
        id,
        role,
        due_cents,
      ]),
    ).toEqual([
      ['anna', 'member', 157_500],
      ['bram', 'treasurer', 157_500],
      ['carla', 'chair', 210_000],
    ])
    expect(data.people[0].steps).toEqual([
      expect.objectContaining({ step: 'maximum', cents: 210_000, standing: 'primary' }),
      expect.objectContaining({ step: 'share', role: 'member', share: '3/4', exact_cents: '157500' }),
      { step: 'cap', cents: 210_000, exact_cents: '210000', capped: false },
      { step: 'rounding', rule: 'cent_half_up', cents: 157_500 },
    ])
  })

  it('as rows in a spreadsheet, where a name that looks like a formula does not run', async () => {
    const { say, read, write } = begun()
    write('members/anna.md', read('members/anna.md').replace('name: anna', 'name: "=1+1"'))
    const { out } = await say('vergoeding 2024 --format csv')
    expect(out).toContain("\r\nanna;'=1+1;lid;1575,00\r\n")
  })

  it.each(['markdown', 'html'])('as %s', async format => {
    const { say } = begun()
    for (const line of ['vergoeding 2024', 'vergoeding 2024 --explain anna', 'begroting 2025', 'uren 2025']) {
      const { out, exit } = await say(`${line} --format ${format}`)
      expect(exit).toBe(0)
      expect(out.length).toBeGreaterThan(100)
    }
  })

  it('as a chart that is drawn, with its numbers in the table beside it', async () => {
    const { out } = await begun().say('begroting 2025 --format html')
    expect(out).toContain('<svg viewBox="0 0 640 ')
    expect(out.match(/€ 500,00/g)?.length).toBeGreaterThan(1)
  })

  it('as a Word file', async () => {
    const { say, folder } = begun()
    expect((await say('vergoeding 2024 --statement anna --format docx -o ../opgave.docx')).exit).toBe(0)
    expect(readFileSync(join(folder, '../opgave.docx')).subarray(0, 2).toString()).toBe('PK')
  })
})
