import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAddresses } from '../../src/commands/sending/addresses.ts'
import { distinctNames } from '../../src/commands/sending/enclosed.ts'
import type { Refusal } from '../../src/model/refusal.ts'
import { consoleIn, inCopy } from '../support/console.ts'
import { exampleFolder } from '../support/example.ts'

/** What is put in a draft, for whom, and what never is. */

const filesIn = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true }) as string[]).filter(name => name.includes('.')).toSorted()

/** The parts of a draft: each with its type and its decoded content. */
const partsOf = (
  eml: string,
): readonly { readonly type: string; readonly name: string; readonly text: string }[] =>
  eml.split(/^----_NmP-.*$/m).flatMap(part => {
    const [head = '', body = ''] = part.trimStart().split('\r\n\r\n')
    const type = /^Content-Type:\s*([\w/.+-]+)/m.exec(head)?.[1] ?? ''
    const name = /filename="?([^"\r\n]+)/.exec(head)?.[1] ?? ''
    return head.includes('base64')
      ? [{ type, name, text: Buffer.from(body.replaceAll('\r\n', ''), 'base64').toString('utf8') }]
      : []
  })

const inExample = (use: (at: { folder: string; say: ReturnType<typeof consoleIn> }) => Promise<void>) =>
  inCopy(exampleFolder, folder => use({ folder, say: consoleIn(folder) }))

describe('the draft of an agenda', () => {
  it('has the agenda in the mail, as text and as page, and the papers with it', async () => {
    await inExample(async ({ folder, say }) => {
      await say('agenda next --write')
      expect((await say('verstuur agenda --out ../uit')).exit).toBe(0)
      const uit = join(folder, '../uit')
      const parts = partsOf(readFileSync(join(uit, 'kees-lindhout.eml'), 'latin1'))
      expect(parts.map(({ type, name }) => [type, name])).toEqual([
        ['text/plain', ''],
        ['text/html', ''],
        ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'agenda.docx'],
        [
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'verslag-2026-11-05-council.docx',
        ],
        [
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'advies-2026-06-jeugdbeleid.docx',
        ],
        ['text/calendar', 'overleg.ics'],
      ])
      expect(parts.at(-1)!.text).toContain('UID:meeting-2026-12-10-council@')
      const [text, page] = parts
      expect(text!.text).toContain('Beste Kees Lindhout,')
      expect(text!.text).toContain('Conceptadvies: Jeugdbeleid 2027-2030')
      expect(page!.text).toContain('<h2>Agenda</h2>')
      expect(filesIn(uit)).toContain('stukken/agenda.docx')
      expect(filesIn(uit)).toContain('tekst.txt')

      // Made again it is the same, byte for byte.
      await say('verstuur agenda --out ../weer')
      const weer = join(folder, '../weer')
      expect(filesIn(weer)).toEqual(filesIn(uit))
      for (const name of filesIn(uit))
        expect(readFileSync(join(weer, name)).equals(readFileSync(join(uit, name))), name).toBe(true)

      // A guest reads nothing of the items that are not for the guest.
      await say('verstuur agenda --guests --out ../gasten')
      const guest = partsOf(readFileSync(join(folder, '../gasten/daan-vermeulen.eml'), 'latin1'))
      const all = guest.map(({ text: said }) => said).join('\n')
      expect(all).toContain('Jaarplanning 2027')
      for (const other of ['Jeugdbeleid', 'regiotaxi', 'loketten', 'Afgemeld', 'Wil Hendrikse'])
        expect(all).not.toContain(other)

      expect((await say('controleer')).exit).toBe(0)
    })
  })

  it('gives a paper only to who may see it, and records who got which', async () => {
    await inExample(async ({ folder, say }) => {
      const meeting = join(folder, 'meetings/2026-12-10-council')
      mkdirSync(join(meeting, 'files'))
      writeFileSync(join(meeting, 'files/begroting.pdf'), '%PDF-1.4 kern')
      const yaml = join(meeting, 'meeting.yaml')
      const listed = 'files:\n  - { file: files/begroting.pdf, title: Begroting, visibility: board }\n'
      writeFileSync(yaml, readFileSync(yaml, 'utf8') + listed)
      await say('agenda next --write')
      await say('verstuur agenda --out ../uit')
      const papersOf = (id: string) =>
        partsOf(readFileSync(join(folder, `../uit/${id}.eml`), 'latin1')).map(({ name }) => name)
      expect(papersOf('els-brandsma')).toContain('begroting.pdf')
      expect(papersOf('marieke-lohman')).toContain('begroting.pdf')
      expect(papersOf('kees-lindhout')).not.toContain('begroting.pdf')
      expect(filesIn(join(folder, '../uit/stukken'))).not.toContain('begroting.pdf')

      const record = (name: string) => readFileSync(join(folder, 'outgoing', name), 'utf8')
      const both = [
        record('2026-11-24-agenda-2026-12-10-council.yaml'),
        record('2026-11-24-agenda-2026-12-10-council-2.yaml'),
      ]
      const closed = both.find(text => text.includes('begroting.pdf'))!
      const open = both.find(text => !text.includes('begroting.pdf'))!
      expect(closed).toContain('els-brandsma')
      expect(closed).not.toContain('kees-lindhout')
      expect(open).toContain('kees-lindhout')
      expect(open).not.toContain('els-brandsma')

      await say('verstuur agenda --out ../samen --bcc')
      expect(readFileSync(join(folder, '../samen/iedereen.eml'), 'latin1')).not.toContain('begroting.pdf')
    })
  })
})

it('what there is to do, and the calendar, tell each only what is for that person', async () => {
  await inExample(async ({ folder, say }) => {
    await say('verstuur week --out ../week')
    const textOf = (id: string) => readFileSync(join(folder, `../week/${id}.txt`), 'utf8')
    const ofCouncil = /Agenda versturen|Signaal|Voorbereidend overleg/
    expect(textOf('marieke-lohman')).toMatch(ofCouncil)
    expect(textOf('daan-vermeulen')).not.toMatch(ofCouncil)
    // Another official reads no more than the liaison.
    await say('verstuur week --to sanne-kuipers --out ../ambtenaar')
    expect(readFileSync(join(folder, '../ambtenaar/sanne-kuipers.txt'), 'utf8')).not.toMatch(ofCouncil)

    await say('verstuur kalender --to kees-lindhout --to daan-vermeulen --out ../kalender')
    const of = (id: string) => readFileSync(join(folder, `../kalender/stukken/${id}-kalender.ics`), 'utf8')
    expect(of('kees-lindhout')).toContain('UID:meeting-2026-12-02-workgroup-participeren@')
    expect(of('daan-vermeulen')).not.toContain('workgroup-participeren')
    expect(of('daan-vermeulen')).toContain('UID:meeting-2026-12-01-relevance@')
    const [, , file] = partsOf(readFileSync(join(folder, '../kalender/kees-lindhout.eml'), 'latin1'))
    expect(file).toMatchObject({ type: 'text/calendar', name: 'kalender.ics', text: of('kees-lindhout') })
  })
})

it('nothing goes to the wrong place, to the municipal council, or with addresses that would leak', async () => {
  await inExample(async ({ folder, say }) => {
    expect(await say('verstuur verslag 2026-11-05 --out uit')).toMatchObject({ exit: 2, out: '' })

    const roles = 'roles:\n  - { role: councillor, from: 2020-01-01 }'
    const person = `---\nname: Rik Raad\nemployer: municipality\n${roles}\n---\n`
    writeFileSync(join(folder, 'people/rik-raad.md'), person)
    const toCouncillor = await say('verstuur verslag 2026-11-05 --to rik-raad')
    expect(toCouncillor.exit).toBe(2)
    expect(toCouncillor.err).toContain('gemeenteraad')

    mkdirSync(join(folder, '.ipr'), { recursive: true })
    writeFileSync(join(folder, '.ipr/addresses.yaml'), 'els-brandsma: els@ipr.example\n')
    expect((await say('verstuur verslag 2026-11-05')).out).toContain('els@ipr.example')
    execFileSync('git', ['init', '-q', folder])
    const leaking = await say('verstuur verslag 2026-11-05')
    expect(leaking.exit).toBe(2)
    expect(leaking.err).toContain('.gitignore')
    writeFileSync(join(folder, '.gitignore'), 'x\n.ipr/\n')
    expect((await say('verstuur verslag 2026-11-05')).exit).toBe(0)
  })
})

describe('files with the same name', () => {
  const paper = (name: string) => ({
    title: name,
    name,
    level: null,
    content: { is: 'original' as const, path: name, hash: '' },
    source: null,
  })
  it('each get a name of their own', () => {
    const names = ['nota.pdf', 'Nota.pdf', 'nota-2.pdf', 'nota.pdf', 'bijlage', 'bijlage'].map(paper)
    expect(distinctNames(names).map(({ name }) => name)).toEqual([
      'nota.pdf',
      'Nota-2.pdf',
      'nota-2-2.pdf',
      'nota-3.pdf',
      'bijlage',
      'bijlage-2',
    ])
  })
})

describe('an address book', () => {
  const read = (text: string) => readAddresses(text, 'adressen.yaml')
  const refused = (text: string): string => {
    try {
      read(text)
      return ''
    } catch (error) {
      return (error as Refusal).key
    }
  }

  it('is a line for each, with remarks and quotes as YAML has them', () => {
    const text =
      '\ufeff# adressen\r\nfrom: post@ipr.example\r\n\r\nels-brandsma: "els@ipr.example"  # werk\nkees: \'k@x.nl\''
    expect([...read(text)]).toEqual([
      ['from', 'post@ipr.example'],
      ['els-brandsma', 'els@ipr.example'],
      ['kees', 'k@x.nl'],
    ])
  })

  it.each([
    ['els els@ipr.example', 'addresses-line'],
    ['els:', 'addresses-line'],
    ['els: !!js els@ipr.example', 'addresses-line'],
    ['els: els@ipr.example, jan@ipr.example', 'addresses-line'],
    ['els: "els@ipr.example, jan@ipr.example"', 'addresses-address'],
    ['els: "Els <els@ipr.example>"', 'addresses-address'],
    ['els: els@ipr.example\nels: els@post.example', 'addresses-twice'],
    ['- els@ipr.example', 'addresses-line'],
  ])('refuses %j', (text, key) => {
    expect(refused(text)).toBe(key)
  })
})
