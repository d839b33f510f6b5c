import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { consoleIn } from '../support/console.ts'
import { gitIn, inNewArchive } from '../support/council.ts'

/** Two people, two copies, one shared place, and only `ipr bewaar` and `ipr deel`. */

interface Two {
  readonly ans: (line: string, answers?: readonly string[]) => ReturnType<ReturnType<typeof consoleIn>>
  readonly bea: Two['ans']
  /** Where the copies lie, and the shared place. */
  readonly at: { readonly ans: string; readonly bea: string; readonly shared: string }
}

const ACTION = 'actions/2026-11-20-folder.md'
const action = (more: string, body = 'De folder is van 2019.\n') =>
  `---\nwhat: De folder bijwerken\nowners: [marieke-lohman]\n${more}events:\n  - step: opened\n    on: 2026-11-20\n---\n\n${body}`

const put = (folder: string, path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

const withTwo = (use: (two: Two) => Promise<void>): Promise<void> =>
  inNewArchive(async (archive, folder) => {
    const shared = join(folder, 'gedeeld.git')
    gitIn(folder, 'init', '--quiet', '--bare', '--initial-branch=main', shared)
    const settings = read(archive, 'ipr.yaml')
    const listed = settings.replace(
      'audience: members\n',
      `audience: members\n    remotes: [${JSON.stringify(shared)}]\n`,
    )
    writeFileSync(join(archive, 'ipr.yaml'), listed)
    put(archive, ACTION, action(''))
    const ans = consoleIn(archive)
    const first = await ans('deel')
    expect(first.out).toContain('Het archief is gedeeld: 2 stappen van u.')
    const other = join(folder, 'bea')
    const fetched = await consoleIn(folder)(`haal op ${shared} bea --my-name Bea --my-email bea@ipr.example`)
    expect(fetched.exit, fetched.err).toBe(0)
    await use({ ans, bea: consoleIn(other), at: { ans: archive, bea: other, shared } })
  })

const same = ({ at }: Two): void => {
  expect(gitIn(at.ans, 'rev-parse', 'HEAD')).toBe(gitIn(at.bea, 'rev-parse', 'HEAD'))
  for (const folder of [at.ans, at.bea]) expect(gitIn(folder, 'status', '--porcelain')).toBe('')
  expect(gitIn(at.shared, 'fsck', '--strict')).toBe('')
}

describe('two people', () => {
  it('who changed different facts of one record keep both, and all that was recorded', async () => {
    await withTwo(async two => {
      const { ans, bea, at } = two
      put(at.ans, ACTION, action('due: 2027-02-01\n').replace('---\nwhat', '---\n# Van Ans.\nwhat'))
      put(at.bea, ACTION, action('priority: high\n').replace('2019.', '2019.\n\nBea belt de drukker.'))
      await ans('deel')
      await bea('bewaar')
      appendFileSync(join(at.bea, 'people/marieke-lohman.md'), 'Werkt op dinsdag.\n')
      const joined = await bea('deel')
      expect(joined.exit, joined.err + joined.out).toBe(0)
      expect(joined.out).toContain('Van de anderen gekregen: 1 stap.')
      expect(joined.out).toContain('Het archief is gedeeld: 2 stappen van u.')
      await ans('deel')
      same(two)
      const text = read(at.ans, ACTION)
      for (const part of ['# Van Ans.', 'due: 2027-02-01', 'priority: high', 'Bea belt de drukker.'])
        expect(text).toContain(part)
      expect(gitIn(at.ans, 'log', '--format=%s').split('\n')[0]).toBe('Bewaard: persoon')
    })
  })

  it('who both add to one list keep both, in the order of the dates', async () => {
    await withTwo(async two => {
      const { ans, bea, at } = two
      const step = (name: string, on: string) =>
        action('').replace('2026-11-20\n---', `2026-11-20\n  - step: ${name}\n    on: ${on}\n---`)
      put(at.ans, ACTION, step('done', '2026-11-24'))
      put(at.bea, ACTION, step('answered', '2026-11-22'))
      await ans('deel')
      await bea('deel')
      await ans('deel')
      same(two)
      const events = [...read(at.ans, ACTION).matchAll(/step: (\w+)/g)].map(([, name]) => name)
      expect(events).toEqual(['opened', 'answered', 'done'])
    })
  })

  it('who changed the same fact see both versions, lose neither and choose', async () => {
    await withTwo(async two => {
      const { ans, bea, at } = two
      put(at.ans, ACTION, action('due: 2027-02-01\n', 'Ans belt de drukker.\n'))
      put(at.bea, ACTION, action('due: 2027-03-01\n', 'Bea mailt de drukker.\n'))
      await ans('deel')
      const before = gitIn(at.shared, 'rev-parse', 'main')
      const asked = await bea('deel')
      expect(asked.exit).toBe(1)
      expect(asked.out.replaceAll(at.shared, 'HET-ADRES')).toMatchSnapshot()
      expect(read(at.bea, ACTION)).toContain('Bea mailt')
      expect([gitIn(at.shared, 'rev-parse', 'main'), gitIn(at.bea, 'status', '--porcelain')]).toEqual([
        before,
        '',
      ])
      const chosen = await bea('deel --theirs 1 --both 2')
      expect(chosen.out).toContain('Bij 2 gegevens is gekozen')
      await ans('deel')
      same(two)
      const text = read(at.ans, ACTION)
      expect(text).toContain('due: 2027-02-01')
      expect(text).toContain('Ans belt de drukker.\n\nBea mailt de drukker.')
      expect(gitIn(at.ans, 'log', '-p', '--format=%an')).toContain('+due: 2027-02-01')
    })
  })

  it('are asked at a terminal which version stays', async () => {
    await withTwo(async two => {
      const { ans, bea, at } = two
      put(at.ans, ACTION, action('due: 2027-02-01\n'))
      put(at.bea, ACTION, action('due: 2027-03-01\n'))
      await ans('deel')
      const stopped = await bea('deel', ['stop'])
      expect([stopped.exit, stopped.err]).toEqual([
        1,
        expect.stringContaining('Punt 1 van 1. Welke versie blijft?'),
      ])
      expect((await bea('deel', ['1'])).out).toContain('Bij 1 gegeven is gekozen')
      expect(read(at.bea, ACTION)).toContain('due: 2027-03-01')
      await ans('deel')
      same(two)
    })
  })

  it('who took the same id each keep their record: the second gets another id, also where it is named', async () => {
    await withTwo(async two => {
      const { ans, bea, at } = two
      const id = '2026-11-24-brief'
      const paper = (title: string, number: string) =>
        `---\ntitle: ${title}\nkind: information\nreceived: 2026-11-24\nfrom: Iemand\nnumber: "${number}"\n---\n`
      put(at.ans, `incoming/${id}.md`, paper('Brief van de bibliotheek', '26-20'))
      put(at.bea, `incoming/${id}.md`, paper('Brief van de school', '26-21'))
      put(at.bea, 'actions/2026-11-24-bellen.md', action(`about: incoming:${id}\n`))
      await ans('deel')
      const joined = await bea('deel')
      expect(joined.out.replace(/\s+/g, ' ')).toContain(
        `had ingekomen stuk ${id} ook gemaakt. Dat van u heet nu ${id}-2.`,
      )
      await ans('deel')
      same(two)
      expect(read(at.ans, `incoming/${id}.md`)).toContain('bibliotheek')
      expect(read(at.ans, `incoming/${id}-2.md`)).toContain('school')
      expect(read(at.ans, 'actions/2026-11-24-bellen.md')).toContain(`incoming:${id}-2`)
    })
  })

  it('who gave two advices one number get two numbers, unless one was sent', async () => {
    await withTwo(async two => {
      const { ans, bea, at } = two
      const dossier = (title: string, events: string) =>
        `title: ${title}\nkind: unsolicited\nform: written\nevents:\n${events}`
      const begun = '  - event: tabled\n    meeting: 2027-01-21-council\n'
      put(at.ans, 'advice/2026-01-bus/dossier.yaml', dossier('Bus', begun))
      put(at.bea, 'advice/2026-01-trein/dossier.yaml', dossier('Trein', begun))
      put(at.bea, 'advice/2026-01-trein/advice.md', '---\n{}\n---\n\nMeer treinen.\n')
      await ans('deel')
      await bea('deel')
      await ans('deel')
      same(two)
      expect(readdirSync(join(at.ans, 'advice')).sort()).toEqual(['2026-01-bus', '2026-02-trein'])
      expect(read(at.ans, 'advice/2026-02-trein/advice.md')).toContain('Meer treinen.')
      put(at.ans, 'advice/2026-03-loket/dossier.yaml', dossier('Loket', begun))
      put(
        at.bea,
        'advice/2026-03-hulp/dossier.yaml',
        dossier('Hulp', '  - event: sent\n    on: 2026-11-24\n'),
      )
      await ans('deel')
      const refused = await bea('deel')
      expect([refused.exit, refused.out]).toEqual([1, expect.stringContaining('Overleg samen')])
      expect(existsSync(join(at.bea, 'advice/2026-03-hulp/dossier.yaml'))).toBe(true)
    })
  })

  it('of whom one removed what the other changed are asked', async () => {
    await withTwo(async ({ ans, bea, at }) => {
      put(at.ans, ACTION, action('due: 2027-02-01\n'))
      await ans('deel')
      gitIn(at.bea, 'rm', '--quiet', ACTION)
      const asked = await bea('deel')
      expect(asked.out).toContain('(staat er niet)')
      await bea('deel --theirs 1')
      expect(read(at.bea, ACTION)).toContain('due: 2027-02-01')
    })
  })
})

describe('ipr deel', () => {
  it('keeps what was saved when the place cannot be reached', async () => {
    await withTwo(async ({ ans, at }) => {
      const settings = join(at.ans, 'ipr.yaml')
      writeFileSync(settings, read(at.ans, 'ipr.yaml').replace('gedeeld.git', 'weg.git'))
      const { out, exit } = await ans('deel')
      expect([exit, out]).toEqual([1, expect.stringContaining('blijft bewaard')])
      expect(gitIn(at.ans, 'status', '--porcelain')).toBe('')
    })
  })

  it('never runs what an address could make git run', async () => {
    await withTwo(async ({ ans, at }) => {
      const mark = join(at.ans, '..', 'gelopen')
      const settings = read(at.ans, 'ipr.yaml')
      for (const url of [
        `ext::sh -c touch% ${mark}`,
        '--upload-pack=touch',
        '-x',
        'http://ipr.example/x.git',
      ]) {
        writeFileSync(join(at.ans, 'ipr.yaml'), settings.replace(at.shared, url))
        expect((await ans('deel')).exit).toBe(1)
      }
      expect(existsSync(mark)).toBe(false)
    })
  })

  const record = (folder: string, path: string, text: string): void => {
    put(folder, path, text)
    gitIn(folder, 'add', path)
    gitIn(folder, 'commit', '--quiet', '-m', path)
  }
  const letter = (more: string): string =>
    `---\ntitle: Brief\nkind: information\nreceived: 2026-11-20\nfrom: Iemand\n${more}---\n`
  const LETTER = 'incoming/2026-11-20-brief.md'
  const ways: { readonly [way: string]: (folder: string) => void } = {
    'a record, taken away since': folder => {
      record(folder, LETTER, letter('visibility: board\n'))
      gitIn(folder, 'rm', '--quiet', LETTER)
      gitIn(folder, 'commit', '--quiet', '-m', 'Toch niet')
    },
    'an original that came after the record that says who may see it': folder => {
      record(
        folder,
        LETTER,
        letter('files:\n  - file: files/brief.txt\n    title: Brief\n    visibility: board\n'),
      )
      record(folder, 'incoming/files/brief.txt', 'Beste raad,\n')
    },
    'an original of which a record says later who may see it': folder => {
      record(folder, 'incoming/files/brief.txt', 'Beste raad,\n')
      record(
        folder,
        LETTER,
        letter('files:\n  - file: files/brief.txt\n    title: Brief\n    visibility: board\n'),
      )
    },
    'a record of a side branch, taken away before that was joined': folder => {
      gitIn(folder, 'checkout', '--quiet', '-b', 'zijpad')
      record(folder, LETTER, letter('visibility: board\n'))
      gitIn(folder, 'rm', '--quiet', LETTER)
      gitIn(folder, 'commit', '--quiet', '-m', 'Toch niet')
      gitIn(folder, 'checkout', '--quiet', 'main')
      record(folder, 'incoming/2026-11-21-brief.md', letter(''))
      gitIn(folder, 'merge', '--quiet', '--no-edit', 'zijpad')
    },
  }
  it.each(Object.keys(ways))('shares nothing when another program recorded %s', async way => {
    await withTwo(async ({ ans, at }) => {
      const before = gitIn(at.shared, 'rev-parse', 'main')
      ways[way]!(at.ans)
      const { out, exit } = await ans('deel')
      expect([exit, out]).toEqual([1, expect.stringContaining('is niet gedeeld')])
      expect(gitIn(at.shared, 'rev-parse', 'main')).toBe(before)
    })
  })

  it('shares what another program recorded when all of it may be seen there', async () => {
    await withTwo(async ({ ans, at }) => {
      record(at.ans, LETTER, letter('files:\n  - file: files/brief.txt\n    title: Brief\n'))
      record(at.ans, 'incoming/files/brief.txt', 'Beste raad,\n')
      expect((await ans('deel')).out).toContain('Het archief is gedeeld: 2 stappen van u.')
      expect(gitIn(at.shared, 'ls-tree', '--name-only', 'main', 'incoming/files/')).toBe(
        'incoming/files/brief.txt',
      )
    })
  })

  it('overwrites no file that was not saved', async () => {
    await withTwo(async ({ ans, bea, at }) => {
      put(at.ans, 'documents/huisregels.md', '---\ntitle: Regels\n---\n')
      await ans('deel')
      writeFileSync(join(at.bea, '.gitignore'), `${read(at.bea, '.gitignore')}documents/\n`)
      put(at.bea, 'documents/huisregels.md', 'van Bea')
      const { out, exit } = await bea('deel')
      expect([exit, out]).toEqual([1, expect.stringContaining('Verplaats dat bestand')])
      expect(read(at.bea, 'documents/huisregels.md')).toBe('van Bea')
    })
  })

  it('does not mix two archives with another beginning', async () => {
    await withTwo(async ({ at }) => {
      await inNewArchive(async other => {
        const settings = read(other, 'ipr.yaml')
        const remotes = `audience: members\n    remotes: [${JSON.stringify(at.shared)}]\n`
        writeFileSync(join(other, 'ipr.yaml'), settings.replace('audience: members\n', `${remotes}# x\n`))
        gitIn(other, 'commit', '--quiet', '--amend', '-m', 'Ander begin')
        const { out, exit } = await consoleIn(other)('deel')
        expect([exit, out]).toEqual([1, expect.stringContaining('een ander archief')])
      })
    })
  })

  it('says where it would share with --dry-run, and does nothing', async () => {
    await withTwo(async ({ ans, at }) => {
      appendFileSync(join(at.ans, 'ipr.yaml'), '# Nagelezen.\n')
      const { out } = await ans('deel --dry-run')
      expect(out).toContain(`gedeeld met ${at.shared}`)
      expect(gitIn(at.ans, 'status', '--porcelain')).toBe('M ipr.yaml')
    })
  })
})

describe('ipr haal op', () => {
  it('gets the archive and each folder with its own access that may be opened, and nothing halfway', async () => {
    await inNewArchive(async (archive, folder) => {
      const say = consoleIn(archive)
      const at = (name: string): string => join(folder, `${name}.git`)
      for (const name of ['hoofd', 'board'])
        gitIn(folder, 'init', '--quiet', '--bare', '--initial-branch=main', at(name))
      const settings = read(archive, 'ipr.yaml')
      const listed = settings
        .replace('audience: members\n', `audience: members\n    remotes: [${JSON.stringify(at('hoofd'))}]\n`)
        .replace('audience: board\n', `audience: board\n    remotes: [${JSON.stringify(at('board'))}]\n`)
        .replace(
          'audience: restricted\n',
          `audience: restricted\n    remotes: [${JSON.stringify(at('weg'))}]\n`,
        )
      writeFileSync(join(archive, 'ipr.yaml'), listed)
      await say('deel')
      const { out, exit } = await consoleIn(folder)(`haal op ${at('hoofd')} kopie`)
      expect([exit, out]).toEqual([0, expect.stringContaining('• board')])
      const copy = join(folder, 'kopie')
      expect(existsSync(join(copy, 'board/documents/overdracht.md'))).toBe(true)
      expect(existsSync(join(copy, 'chair'))).toBe(false)
      expect(existsSync(join(copy, '.git/hooks/pre-commit'))).toBe(true)
      expect((await consoleIn(copy)('agenda volgende')).exit).toBe(0)
      expect(await consoleIn(folder)(`haal op ${at('weg')} elders`)).toMatchObject({ exit: 2 })
      expect(existsSync(join(folder, 'elders'))).toBe(false)
    })
  })
})
