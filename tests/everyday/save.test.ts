import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { consoleIn } from '../support/console.ts'
import { gitIn, inNewArchive } from '../support/council.ts'

/** Saving and taking back, for people who do not know what a commit is. */

const ADD = 'acties erbij "De folder bijwerken" --owner marieke --due 2027-q1'
const FOLDER = 'actions/2026-11-24-folder-bijwerken.md'

describe('ipr bewaar', () => {
  it('saves what was changed with a sentence without names', async () => {
    await inNewArchive(async archive => {
      appendFileSync(join(archive, 'people/marieke-lohman.md'), 'Werkt op dinsdag.\n')
      mkdirSync(join(archive, 'actions'))
      writeFileSync(
        join(archive, FOLDER),
        '---\nwhat: Folder\nevents:\n  - step: opened\n    on: 2026-11-24\n---\n',
      )
      const { out, exit } = await consoleIn(archive)('bewaar')
      expect(exit).toBe(0)
      expect(out).toContain('Bewaard: actie van 24 november 2026, persoon.')
      expect(gitIn(archive, 'log', '-1', '--format=%s')).toBe('Bewaard: actie van 24 november 2026, persoon')
      expect(gitIn(archive, 'status', '--porcelain')).toBe('')
      expect((await consoleIn(archive)('bewaar')).out).toContain('Alles was al bewaard.')
    })
  })

  it('saves a file with a fault too, and says that there is one', async () => {
    await inNewArchive(async archive => {
      writeFileSync(join(archive, 'people/marieke-lohman.md'), '---\nnaam: Marieke\n---\n')
      const { out, exit } = await consoleIn(archive)('bewaar')
      expect(exit).toBe(0)
      expect(out).toMatch(/fouten? in het archief/)
      expect(gitIn(archive, 'show', 'HEAD:people/marieke-lohman.md')).toContain('naam: Marieke')
    })
  })

  it('leaves alone what is none of the archive’s, and what was staged by another program', async () => {
    await inNewArchive(async archive => {
      writeFileSync(join(archive, 'los.md'), 'Van iets anders.\n')
      gitIn(archive, 'add', 'los.md')
      appendFileSync(join(archive, 'ipr.yaml'), '# Nagelezen.\n')
      const { out } = await consoleIn(archive)('bewaar')
      expect(out).toContain('hoort niet bij het archief: los.md')
      expect(gitIn(archive, 'show', '--name-only', '--format=', 'HEAD')).toBe('ipr.yaml')
      expect(gitIn(archive, 'status', '--porcelain')).toBe('A  los.md')
    })
  })

  it('does not save a paper where people look who may not see it', async () => {
    await inNewArchive(async archive => {
      const file = join(archive, 'incoming/2026-11-20-brief.md')
      mkdirSync(join(archive, 'incoming'))
      writeFileSync(
        file,
        '---\ntitle: Brief\nkind: information\nreceived: 2026-11-20\nfrom: Iemand\nvisibility: board\n---\n',
      )
      const { out, exit } = await consoleIn(archive)('bewaar')
      expect(exit).toBe(1)
      expect(out).toContain('Niet bewaard: incoming/2026-11-20-brief.md.')
      expect(gitIn(archive, 'ls-files', 'incoming')).toBe('')
    })
  })

  it('saves nothing in a folder that could be shared with a stranger', async () => {
    await inNewArchive(async archive => {
      gitIn(archive, 'remote', 'add', 'origin', 'https://elders.example/raad.git')
      appendFileSync(join(archive, 'ipr.yaml'), '# Nagelezen.\n')
      appendFileSync(join(archive, 'board/README.md'), 'Nagelezen.\n')
      const { out, exit } = await consoleIn(archive)('bewaar')
      expect(exit).toBe(1)
      expect(out).toContain('https://elders.example/raad.git')
      expect(gitIn(archive, 'status', '--porcelain')).toBe('M ipr.yaml')
      const checked = JSON.parse((await consoleIn(archive)('controleer --format json')).out)
      const rules = checked.data.findings.map(({ rule }: { readonly rule: string }) => rule)
      expect(rules).toContain('visibility-strange-address')
      expect(gitIn(join(archive, 'board'), 'log', '-1', '--format=%s')).toBe(
        'Bewaard: document, 1 ander bestand',
      )
    })
  })

  it('keeps a folder with its own access out of the archive around it', async () => {
    await inNewArchive(async archive => {
      rmSync(join(archive, '.gitignore'))
      rmSync(join(archive, 'board/.git'), { recursive: true })
      await consoleIn(archive)('bewaar')
      expect(gitIn(archive, 'ls-files', 'board', 'chair')).toBe('')
    })
  })

  it('only says what it would do with --dry-run', async () => {
    await inNewArchive(async archive => {
      appendFileSync(join(archive, 'ipr.yaml'), '# Nagelezen.\n')
      const { out } = await consoleIn(archive)('bewaar --dry-run')
      expect(out).toContain('In het archief: instellingen van de raad.')
      expect(gitIn(archive, 'status', '--porcelain')).toBe('M ipr.yaml')
    })
  })
})

describe('ipr maak ongedaan', () => {
  it('takes steps back one by one, byte for byte', async () => {
    await inNewArchive(async archive => {
      const say = consoleIn(archive)
      await say(ADD)
      const before = readFileSync(join(archive, FOLDER))
      await say('acties stap folder-bijwerken gedaan')
      expect(readFileSync(join(archive, FOLDER)).equals(before)).toBe(false)
      const back = await say('maak ongedaan')
      expect([back.exit, back.err]).toEqual([0, expect.stringContaining('Terugnemen: ')])
      expect(readFileSync(join(archive, FOLDER)).equals(before)).toBe(true)
      expect((await say('maak ongedaan --dry-run')).exit).toBe(0)
      expect(existsSync(join(archive, FOLDER))).toBe(true)
      await say('maak ongedaan')
      expect(existsSync(join(archive, FOLDER))).toBe(false)
      expect(await say('maak ongedaan')).toMatchObject({
        exit: 2,
        err: expect.stringMatching(/^Er is geen stap/),
      })
      expect(gitIn(archive, 'status', '--porcelain')).toBe('')
    })
  })

  it('refuses when somebody changed a file since, and says which', async () => {
    await inNewArchive(async archive => {
      const say = consoleIn(archive)
      await say(ADD)
      appendFileSync(join(archive, FOLDER), 'Ook de plaatjes.\n')
      const { err, exit } = await say('maak ongedaan')
      expect(exit).toBe(2)
      expect(err).toContain(FOLDER)
      expect(readFileSync(join(archive, FOLDER), 'utf8')).toContain('Ook de plaatjes.')
    })
  })

  it('works without git as well', async () => {
    await inNewArchive(async archive => {
      rmSync(join(archive, '.git'), { recursive: true })
      const say = consoleIn(archive)
      await say(ADD)
      expect((await say('maak ongedaan')).exit).toBe(0)
      expect(existsSync(join(archive, FOLDER))).toBe(false)
    })
  })
})

describe('the short handover', () => {
  it('is brought up to date whenever something is saved, for the board alone', async () => {
    await inNewArchive(async archive => {
      const say = consoleIn(archive)
      await say('bewaar')
      const path = join(archive, 'board/documents/overdracht.md')
      expect(readFileSync(path, 'utf8')).toContain('Hier komt bij elke keer bewaren')
      await say(ADD)
      appendFileSync(join(archive, 'ipr.yaml'), '# Nagelezen.\n')
      const { out, exit } = await say('bewaar')
      expect(exit, out).toBe(0)
      expect(readFileSync(path, 'utf8')).toContain('De folder bijwerken')
      expect(gitIn(join(archive, 'board'), 'status', '--porcelain')).toBe('')
      expect((await say('bewaar')).out).toContain('Alles was al bewaard.')
    })
  })
})
