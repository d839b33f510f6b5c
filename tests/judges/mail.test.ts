import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { eml } from '../../src/render/eml.ts'
import { paragraph } from '../../src/tree/build.ts'
import { hostileTexts } from '../render/arbitrary.ts'
import { ipr, output, project, put, workplace } from './judges.ts'

/** Two readers of mail that have nothing to do with ours: Python's email package, and ripmime. */

const folder = workplace()

const READ = `
import email, email.policy, hashlib, json, sys
def one(path):
    mail = email.message_from_binary_file(open(path, 'rb'), policy=email.policy.default)
    parts = [part for part in mail.walk() if not part.is_multipart()]
    return {
        'headers': sorted(mail.keys()),
        'subject': str(mail['subject']),
        'to': [[a.display_name, a.addr_spec] for a in mail['to'].addresses] if mail['to'] else [],
        'unsent': mail['x-unsent'],
        'defects': [str(d) for part in mail.walk() for d in part.defects],
        'text': mail.get_body(('plain',)).get_content(),
        'page': mail.get_body(('html',)).get_content(),
        'files': [[p.get_filename(), p.get_content_type(), hashlib.sha256(p.get_content()
            if isinstance(p.get_content(), bytes) else p.get_content().encode()).hexdigest()]
            for p in mail.iter_attachments()],
        'parts': len(parts),
    }
print(json.dumps([one(path) for path in sys.argv[1:]]))
`

interface Read {
  readonly headers: readonly string[]
  readonly subject: string
  readonly to: readonly (readonly [string, string])[]
  readonly unsent: string
  readonly defects: readonly string[]
  readonly text: string
  readonly page: string
  readonly files: readonly (readonly [string, string, string])[]
  readonly parts: number
}

put(folder, { 'read.py': READ })
const read = (...files: readonly string[]): readonly Read[] =>
  JSON.parse(output('/usr/bin/python3', [join(folder, 'read.py'), ...files]))

/** What ripmime takes out of a draft: name and bytes. */
const unpacked = (file: string): ReadonlyMap<string, Buffer> => {
  const out = `${file}.d`
  mkdirSync(out)
  output('ripmime', ['-i', file, '-d', out, '--no-nameless'])
  return new Map(readdirSync(out).map(name => [name, readFileSync(join(out, name))]))
}

const HEADERS = ['Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Subject', 'To', 'X-Unsent']
const archive = join(folder, 'archief')
const made = join(folder, 'uit')

beforeAll(() => {
  cpSync(join(project, 'example-archive'), archive, { recursive: true })
  writeFileSync(
    join(folder, 'adressen.yaml'),
    'from: secretariaat@ipr-lindervoort.example\nkees-lindhout: kees@post.example\nfatma-yildirim: fatma@post.example\n',
  )
  const run = (...args: readonly string[]) => {
    const { status, stderr } = ipr([...args, '-C', archive])
    expect(status, stderr.toString()).toBe(0)
  }
  run('agenda', 'next', '--write')
  run('send', 'agenda', '--out', made, '--addresses', join(folder, 'adressen.yaml'))
})

describe('the drafts of an agenda', () => {
  it('are mails that are still to be sent, each to one person, without defects', () => {
    const files = ['kees-lindhout', 'fatma-yildirim'].map(id => join(made, `${id}.eml`))
    const [kees, fatma] = read(...files)
    expect(kees).toMatchObject({
      headers: HEADERS,
      subject: 'Agenda vergadering van 10 december 2026',
      to: [['Kees Lindhout', 'kees@post.example']],
      unsent: '1',
      defects: [],
    })
    expect(fatma!.to).toEqual([['Fatma Yıldırım', 'fatma@post.example']])
    expect(fatma!.text).toContain('Beste Fatma Yıldırım,')
    expect(fatma!.page).toContain('Beste Fatma Yıldırım,')
    expect(kees!.text).toContain('Conceptadvies: Jeugdbeleid 2027-2030')
  })

  it('hold the papers as they lie beside them, for both readers', () => {
    const file = join(made, 'kees-lindhout.eml')
    const [{ files }] = read(file) as [Read]
    const loose = readdirSync(join(made, 'stukken')).toSorted()
    expect(files.map(([name]) => name).toSorted()).toEqual(loose)
    const found = unpacked(file)
    for (const name of loose) {
      const bytes = readFileSync(join(made, 'stukken', name))
      expect(found.get(name)?.equals(bytes), name).toBe(true)
    }
  })

  it('are all read without defects, also those without address', () => {
    const files = readdirSync(made).filter(name => name.endsWith('.eml'))
    const mails = read(...files.map(name => join(made, name)))
    expect(mails.length).toBe(14)
    expect(mails.flatMap(({ defects }) => defects)).toEqual([])
  })
})

it('texts that try to be more than text add no reader, no header and no part', async () => {
  const traps = [
    ...hostileTexts,
    'a\r\nBcc: kwaad@x.example',
    'a\n\nTo: kwaad@x.example',
    'x>, <kwaad@x.example',
    '----_NmP-vallen-Part_1--',
    'é'.repeat(300),
  ]
  const files = await Promise.all(
    traps.map(async (text, index) => {
      const name = join(folder, `val-${index}.eml`)
      const bytes = await eml(
        {
          from: { name: text, address: 'raad@ipr.example' },
          to: [{ name: text, address: 'els@ipr.example' }],
          bcc: [],
          subject: `x ${text}`,
          body: { title: text, lang: 'nl', council: text, day: '2026-12-10', blocks: [paragraph(text)] },
          enclosures: [],
          day: '2026-11-26',
          id: 'vallen',
          domain: 'ipr.example',
        },
        [{ name: `x${text}.pdf`, mediaType: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) }],
      )
      writeFileSync(name, bytes)
      return name
    }),
  )
  for (const [index, mail] of read(...files).entries()) {
    const why = JSON.stringify(traps[index])
    expect(mail.headers, why).toEqual(HEADERS)
    expect(
      mail.to.map(([, address]) => address),
      why,
    ).toEqual(['els@ipr.example'])
    expect(mail.parts, why).toBe(3)
    expect(mail.files.length, why).toBe(1)
  }
})
