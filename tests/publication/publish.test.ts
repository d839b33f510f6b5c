import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { createGit } from '../../src/adapters/git.ts'
import { publicSite } from '../../src/domain/public/site.ts'
import { buildSite } from '../../src/site/build.ts'
import { factsOf } from '../support/archive.ts'
import { consoleIn, inCopy } from '../support/console.ts'
import { exampleTexts } from '../support/example.ts'

/** `ipr publish` as a whole: it shows first, writes when told to, and holds back what must not go out. */

const rules = join(import.meta.dirname, '..', 'rules', 'base')

/** The small council of the rules' tests, with something public. */
const council = async (
  use: (given: {
    readonly folder: string
    readonly site: string
    readonly say: ReturnType<typeof consoleIn>
    readonly write: (path: string, text: string) => void
  }) => Promise<void>,
): Promise<void> => {
  await inCopy(rules, async folder => {
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    write('documents/visie.md', vision('De gemeente wil weten wat inwoners merken.'))
    const say = consoleIn(folder)
    await use({
      folder,
      site: join(folder, '..', 'site'),
      say: line => say(`${line} --today 2026-03-10`),
      write,
    })
  })
}

const vision = (text: string): string =>
  `---\nkind: vision\ntitle: Visie van de gemeente\nfrom: 2026-01-06\nvisibility: public\n---\n\n${text}\n`

const PUBLISH = 'publiceer --out ../site --yes'

describe('publishing', () => {
  it('first only shows what would happen', () =>
    council(async ({ say, site }) => {
      const { out, exit } = await say('publiceer --out ../site')
      expect(out).toContain('stukken/visie/index.html (openbaar verklaard)')
      expect(out).toContain('ipr publiceer --out ../site --yes')
      expect(exit).toBe(0)
      expect(existsSync(site)).toBe(false)
    }))

  it('writes the site and the list of what is public, and finds nothing to do the second time', () =>
    council(async ({ say, site, folder }) => {
      expect((await say(PUBLISH)).exit).toBe(0)
      expect(readFileSync(join(site, 'stukken/visie/index.html'), 'utf8')).toContain('wat inwoners merken')
      const list = readFileSync(join(folder, 'publication/site.yaml'), 'utf8')
      expect(list).toContain('stukken/visie/index.html')
      expect(list).toContain('document:visie')
      const again = await say(PUBLISH)
      expect(again.out).toContain('Er is niets nieuws te publiceren.')
      expect(again).toMatchObject({ exit: 0, err: '' })
      expect((await say('controleer')).out).not.toContain('publication/site.yaml')
    }))

  it('takes away what is no longer public, and remembers that it was', () =>
    council(async ({ say, site, folder, write }) => {
      await say(PUBLISH)
      write('documents/visie.md', vision('Niet meer.').replace('visibility: public\n', ''))
      const { out } = await say(PUBLISH)
      expect(out).toContain('Verdwijnt: 2 bestanden')
      expect(existsSync(join(site, 'stukken'))).toBe(false)
      expect(readFileSync(join(folder, 'publication/site.yaml'), 'utf8')).toMatch(/gone:\n.*stukken/)
    }))

  it('leaves files of others alone and never writes over them', () =>
    council(async ({ say, site }) => {
      mkdirSync(join(site, 'over-ons'), { recursive: true })
      writeFileSync(join(site, 'robots.txt'), 'van een ander')
      writeFileSync(join(site, 'over-ons/index.html'), 'van een ander')
      const { out, exit } = await say(PUBLISH)
      expect(out).toContain('Bestanden van iemand anders')
      expect(exit).toBe(1)
      expect(existsSync(join(site, 'index.html'))).toBe(false)
      expect(readFileSync(join(site, 'over-ons/index.html'), 'utf8')).toBe('van een ander')
      renameSync(join(site, 'over-ons'), join(site, 'oud'))
      expect((await say(PUBLISH)).exit).toBe(0)
      expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('van een ander')
    }))

  it('takes no other folder for its own, whatever the list of the first one says', () =>
    council(async ({ say, site, folder, write }) => {
      await say(PUBLISH)
      const other = join(folder, '..', 'ander')
      mkdirSync(join(other, 'stukken/visie'), { recursive: true })
      writeFileSync(join(other, 'index.html'), 'van een ander')
      writeFileSync(join(other, 'stukken/visie/index.html'), 'van een ander')
      expect((await say('publiceer --out ../ander --yes')).exit).toBe(1)
      renameSync(join(other, 'index.html'), join(other, 'begin.html'))
      write('documents/visie.md', vision('Niet meer.').replace('visibility: public\n', ''))
      expect((await say('publiceer --out ../ander --yes')).exit).toBe(0)
      expect(readFileSync(join(other, 'stukken/visie/index.html'), 'utf8')).toBe('van een ander')
      expect((await say(PUBLISH)).exit).toBe(0)
      expect(existsSync(join(site, 'stukken'))).toBe(false)
    }))

  it('names what somebody changed in the folder, and puts our text back', () =>
    council(async ({ say, site }) => {
      await say(PUBLISH)
      const before = readFileSync(join(site, 'index.html'), 'utf8')
      writeFileSync(join(site, 'index.html'), 'anders')
      const { out } = await say(PUBLISH)
      expect(out).toContain('Iemand heeft in de map zelf iets gewijzigd: index.html')
      expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(before)
    }))

  it('goes on where a publication was broken off', () =>
    council(async ({ say, site, folder }) => {
      await say(PUBLISH)
      const whole = readFileSync(join(site, 'leden/index.html'), 'utf8')
      // As if the machine stopped when the list was written and the folder only half.
      renameSync(join(site, 'leden'), join(folder, '..', 'weg'))
      expect((await say(PUBLISH)).exit).toBe(0)
      expect(readFileSync(join(site, 'leden/index.html'), 'utf8')).toBe(whole)
    }))

  it('goes to the folder of ipr.yaml, and leaves originals behind that it cannot read', () =>
    council(async ({ say, folder, write }) => {
      const settings = readFileSync(join(folder, 'ipr.yaml'), 'utf8')
      write('ipr.yaml', `${settings}public_repository: ../openbaar\n`)
      write('documents/files/visie.pdf', 'geen echte pdf')
      write(
        'documents/visie.md',
        vision('Dit is de visie.').replace(
          'visibility: public\n',
          'visibility: public\nfiles:\n  - file: files/visie.pdf\n    title: Visie als PDF\n    visibility: public\n',
        ),
      )
      const { out, exit } = await say('publiceer --yes')
      expect(exit, out).toBe(0)
      expect(out).toContain('Originelen die niet meegaan')
      expect(out).toContain('Visie als PDF (documents/files/visie.pdf)')
      expect(existsSync(join(folder, '../openbaar/stukken/visie/index.html'))).toBe(true)
    }))

  it('refuses a folder in the archive or around it, and asks for one when none is known', () =>
    council(async ({ say }) => {
      expect(await say('publiceer --out site')).toMatchObject({ exit: 2, out: '' })
      expect((await say('publiceer --out ..')).err).toContain('ligt het archief zelf')
      expect((await say('publiceer')).err).toContain('Noem de map')
    }))
})

describe('nothing is published', () => {
  const stopped = (why: string, path: string, text: string, said: RegExp): void => {
    it(why, () =>
      council(async ({ say, site, write }) => {
        write(path, text)
        const { out, exit } = await say(PUBLISH)
        expect(out).toMatch(said)
        expect(out).toContain('Er wordt nu niets gepubliceerd')
        expect(exit).toBe(1)
        expect(existsSync(site)).toBe(false)
      }),
    )
  }

  stopped('while a file has a fault', 'people/rob.md', '---\nname: [\n---\n', /people\/rob\.md:\d/)
  stopped(
    'with the name of someone who did not agree',
    'documents/visie.md',
    vision('Vraag het Rob Willems.'),
    /Rob Willems, in stukken\/visie\/index\.html en op 2\s+andere plaatsen \(privacy-name-in-public\)/,
  )
  stopped(
    'with a telephone number',
    'documents/visie.md',
    vision('Bel 06 12 34 56 78.'),
    /telefoonnummer: 06 12 34 56 78, in/,
  )
  stopped(
    'with a paper that nobody released',
    'incoming/2026-02-05-adviesaanvraag-minima.md',
    '---\ntitle: Adviesaanvraag minima\nkind: request\nreceived: 2026-02-05\nfrom: College\nvisibility: public\n---\n',
    /niet bij wie het heeft vrijgegeven/,
  )

  it('unless an exception says why it may: then it is shown as allowed', () =>
    council(async ({ say, write, folder }) => {
      write('documents/visie.md', vision('Bel 06 12 34 56 78.'))
      const settings = readFileSync(join(folder, 'ipr.yaml'), 'utf8')
      write(
        'ipr.yaml',
        `${settings}exceptions:\n  - rule: privacy-phone\n    about: document:visie\n    reason: Openbaar nummer van de gemeente.\n    by: anna\n    on: 2026-03-01\n    until: 2026-12-31\n`,
      )
      const { out, exit } = await say(PUBLISH)
      expect(exit, out).toBe(0)
      expect(out).toContain('Toegestaan met een vastgelegde uitzondering')
      expect(out).toContain('telefoonnummer, in stukken/visie/index.html')
    }))
})

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Iemand', '-c', 'user.email=i@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })

describe('the history of the public folder', () => {
  it('holds one commit for each publication, by the council and with nothing else', () =>
    council(async ({ say, site, write }) => {
      mkdirSync(site)
      createGit(site)
      await say(PUBLISH)
      write('documents/visie.md', vision('Iets nieuws.'))
      await say(PUBLISH)
      expect(git(site, 'log', '--format=%an <%ae> %s').trim().split('\n')).toEqual(
        Array(2).fill(
          'Inwonersparticipatieraad Sociale Vraagstukken Beukenrode <site@invalid> Publicatie 2026-03-10',
        ),
      )
      expect(git(site, 'status', '--porcelain')).toBe('')
    }))

  it('may not be that of the archive', () =>
    council(async ({ say, folder, site }) => {
      createGit(folder)
      git(folder, 'add', '-A')
      git(folder, 'commit', '-qm', 'alles')
      git(dirname(folder), 'clone', '-q', '--no-hardlinks', folder, site)
      expect(await say(PUBLISH)).toMatchObject({ exit: 2, out: '' })
      expect((await say(PUBLISH)).err).toContain('deelt geschiedenis')
    }))

  it('keeps what was rightly public once: that is told, and is no incident', () =>
    council(async ({ say, site, folder, write }) => {
      mkdirSync(site)
      createGit(site)
      await say(PUBLISH)
      const anna = readFileSync(join(folder, 'members/anna.md'), 'utf8')
      write('members/anna.md', anna.replace('consent: true', 'consent: false'))
      const { out, exit } = await say(PUBLISH)
      expect(exit).toBe(0)
      expect(out).toContain('Niet meer openbaar, wel in oude versies')
      expect(out).toContain('• Anna Bos')
      expect(readFileSync(join(site, 'leden/index.html'), 'utf8')).not.toContain('Anna Bos')
    }))

  it('is searched for what is confidential: a record of the archive that once stood there is found until it was dealt with', () =>
    council(async ({ say, site, folder, write }) => {
      mkdirSync(site)
      createGit(site)
      cpSync(join(folder, 'members'), join(site, 'members'), { recursive: true })
      git(site, 'add', '-A')
      git(site, 'commit', '-qm', 'oeps')
      git(site, 'rm', '-rq', 'members')
      git(site, 'commit', '-qm', 'weg')
      const { out, exit } = await say('publiceer --out ../site')
      expect(out).toContain('members/anna.md: een bestand van het archief zelf')
      expect(exit).toBe(1)
      const papers = git(site, 'show', '--name-only', '--format=', 'HEAD~1').trim().split('\n')
      write(
        'incidents/2026-03-09-site.md',
        `---\nwhat: Bestanden van het archief stonden op de site\non: 2026-03-09\npersonal_data: true\nnotified_on: 2026-03-09\npapers:\n${papers.map(path => `  - ${path}\n`).join('')}---\n`,
      )
      expect((await say('publiceer --out ../site')).out).not.toContain('Ooit openbaar geweest')
    }))
})

describe('the data of the site', () => {
  const files = async (more: { readonly [path: string]: string } = {}) => {
    const facts = await factsOf({ ...exampleTexts(), ...more }, { today: '2026-11-24' })
    return new Map(buildSite(publicSite(facts)).map(({ path, text }) => [path, text]))
  }

  it('is what its schema says', async () => {
    const made = await files()
    const ajv = new Ajv({ strict: true, allErrors: true })
    addFormats.default(ajv)
    const valid = ajv.compile(JSON.parse(made.get('data/v1/schema.json')!))
    const data = JSON.parse(made.get('data/v1/site.json')!)
    expect(valid(data), JSON.stringify(valid.errors)).toBe(true)
    expect(data.advices.length).toBe(7)
    expect(valid({ ...data, council: {} })).toBe(false)
  })

  it('is described after DiWoo, once the settings give the code of the municipality', async () => {
    expect([...(await files()).keys()].filter(path => path.endsWith('metadata.xml'))).toEqual([])
    const settings = exampleTexts()['ipr.yaml']!.replace(
      '  name: Lindervoort\n',
      '  name: Lindervoort\n  code: gm0342\n',
    )
    const made = await files({ 'ipr.yaml': settings })
    expect(made.get('adviezen/2024-01-wmo-verordening/metadata.xml')).toMatchSnapshot()
    const pages = [...made.keys()].filter(path =>
      /^(adviezen|jaarverslagen|stukken)\/.+\/index\.html$/.test(path),
    )
    expect(
      pages.map(path => path.replace('index.html', 'metadata.xml')).filter(path => !made.has(path)),
    ).toEqual([])
  })

  it('is the same to the byte each time', async () => {
    expect(await files()).toEqual(await files())
  })

  it('leaves out the parts that the council does not publish', async () => {
    const settings = `${exampleTexts()['ipr.yaml']!.replace(
      'deviations:\n',
      'deviations:\n  - norm: publish.include\n    value: [about, calendar]\n    from: 2024-01-25\n    decided_on: 2024-01-25\n    source: besluit\n',
    )}`
    const made = await files({ 'ipr.yaml': settings })
    const parts = new Set([...made.keys()].map(path => path.split('/')[0]))
    expect([...parts].sort()).toEqual([
      'cms',
      'data',
      'en',
      'index.html',
      'over-ons',
      'stukken',
      'vergaderdata',
      'vergaderdata.ics',
      'zoeken',
    ])
    expect(made.get('vergaderdata.ics')).toMatch(/SUMMARY:Vergadering IPR Lindervoort/)
  })
})
