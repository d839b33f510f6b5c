import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { gitOf } from '../../src/adapters/git.ts'
import { consoleIn } from '../support/console.ts'
import { inTerminal } from '../support/pty.ts'

/** Starting an archive, by someone who never saw git. */

const SAID =
  '--municipality Lindervoort --workgroup "Wonen en vervoer" --cc --supporter "Marieke Lohman" ' +
  '--first-meeting 2027-01-21 --start 2027-01-01 --yes'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ipr-begin-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const git = (place: string, ...args: string[]): string =>
  execFileSync('git', ['-C', place, ...args], { encoding: 'utf8', env: { PATH: process.env['PATH'] } }).trim()

describe('ipr begin', () => {
  it('makes an archive whose agenda can be shown at once', async () => {
    const begun = await consoleIn(folder)(`begin archief ${SAID}`)
    expect(begun.exit, begun.err).toBe(0)
    expect(begun.out).toContain('ipr deel')
    const say = consoleIn(join(folder, 'archief'))
    const agenda = await say('agenda volgende')
    expect(agenda.exit, agenda.err).toBe(0)
    expect(agenda.out).toContain('Agenda vergadering van 21 januari 2027')
    expect(agenda.out).toContain('Wonen en vervoer')
    const { out } = await say('controleer --format json')
    const { findings } = JSON.parse(out).data
    const files = findings.filter(({ rule }: { rule: string }) => /^(file|reference|visibility)-/.test(rule))
    expect(files).toEqual([])
  })

  it('keeps each folder with its own access apart', async () => {
    await consoleIn(folder)(`begin archief ${SAID}`)
    const archive = join(folder, 'archief')
    const tracked = git(archive, 'ls-files').split('\n')
    expect(tracked).toContain('ipr.yaml')
    expect(tracked.filter(path => /^(board|chair|cc|\.ipr)\//.test(path))).toEqual([])
    expect(git(archive, 'status', '--porcelain')).toBe('')
    for (const nested of ['board', 'chair', 'cc']) {
      expect(git(join(archive, nested), 'status', '--porcelain')).toBe('')
      expect(gitOf(join(archive, nested))?.closed()).toEqual([])
      expect(readFileSync(join(archive, nested, '.git/hooks/pre-push'), 'utf8')).toContain(
        `--folder ${nested} `,
      )
    }
  })

  it('links every YAML file to its schema, and gives three servers a way to check', async () => {
    await consoleIn(folder)(`begin archief ${SAID}`)
    const archive = join(folder, 'archief')
    const read = (path: string): string => readFileSync(join(archive, path), 'utf8')
    const links = Object.entries(JSON.parse(read('.vscode/settings.json'))['yaml.schemas'])
    expect(links.length).toBeGreaterThan(8)
    for (const [schema] of links) expect(JSON.parse(read(schema)).title).toBeTypeOf('string')
    for (const path of ['.github/workflows/ipr.yml', '.forgejo/workflows/ipr.yml', '.gitlab-ci.yml'])
      expect(JSON.stringify(parse(read(path)))).toContain('ipr check')
  })

  it('makes the same bytes each time', async () => {
    const say = consoleIn(folder)
    await say(`begin een ${SAID}`)
    await say(`begin twee ${SAID}`)
    const files = (name: string) => git(join(folder, name), 'ls-files', '-s')
    expect(files('een')).toBe(files('twee'))
  })

  it('says only what it would make with --dry-run', async () => {
    const { out, exit } = await consoleIn(folder)(`begin archief ${SAID} --dry-run`)
    expect(exit).toBe(0)
    expect(out).toContain('ipr.yaml')
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves alone a folder that holds something, and what it cannot finish', async () => {
    writeFileSync(join(folder, 'brief.txt'), 'bewaar mij')
    const { err, exit } = await consoleIn(folder)(`begin . ${SAID}`)
    expect(exit).toBe(2)
    expect(err).toContain('staat al iets. Kies een map die er nog niet is')
    expect(readdirSync(folder)).toEqual(['brief.txt'])
  })

  it('needs the municipality when nobody can be asked', async () => {
    const { err, exit } = await consoleIn(folder)('begin archief')
    expect([err, exit]).toEqual(['Bij deze opdracht hoort de optie --municipality.\n', 2])
  })

  it('asks in a real terminal, and takes Enter for what it proposes', async () => {
    const answers = [
      'Veenkant',
      '',
      '',
      '2',
      '',
      'Zorg, Werk',
      '',
      '',
      '2027-02-30',
      '2027-02-18',
      'Jo',
      'jo@x.example',
    ]
    const bin = join(import.meta.dirname, '..', '..', 'bin', 'ipr.js')
    const { screen, exit } = await inTerminal(`node ${bin} begin archief`, {
      cwd: folder,
      env: { HOME: folder },
      answers,
      sign: ' › ',
    })
    expect(exit, screen).toBe(0)
    expect(screen).toContain('‘2027-02-30’ is geen dag')
    const archive = join(folder, 'archief')
    const settings = parse(readFileSync(join(archive, 'ipr.yaml'), 'utf8'))
    expect(settings).toMatchObject({
      council: { name: 'Inwonersparticipatieraad Veenkant', short_name: 'IPR Veenkant' },
      preset: 'neutral',
    })
    expect(readdirSync(join(archive, 'workgroups'))).toEqual(['werk.md', 'zorg.md'])
    expect(git(archive, 'log', '--format=%an %ae %s')).toBe('Jo jo@x.example Begin van het archief')
  })

  it('makes nothing for someone who stops halfway', async () => {
    const { err, exit } = await consoleIn(folder)('begin archief', ['Veenkant', 'stop'])
    expect(exit).toBe(2)
    expect(err).toContain('U bent gestopt. Er is niets veranderd.')
    expect(readdirSync(folder)).toEqual([])
  })
})
