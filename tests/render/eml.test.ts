import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eml, mailHtml } from '../../src/render/eml.ts'
import { paragraph } from '../../src/tree/build.ts'
import { isMailAddress, type Mail } from '../../src/tree/mail.ts'
import { hostileTexts } from './arbitrary.ts'

/** Drafts of mail: nothing that stands in the archive can add a reader, a header or a part. */

const mail: Mail = {
  from: { name: 'Secretariaat', address: 'secretariaat@ipr.example' },
  to: [{ name: 'Els Brandsma', address: 'els@ipr.example' }],
  bcc: [],
  subject: 'Agenda vergadering van 10 december 2026',
  body: {
    title: 'Agenda',
    lang: 'nl',
    council: 'Raad',
    day: '2026-12-10',
    blocks: [paragraph('Beste Els,'), paragraph('Coöperatie & zorg')],
  },
  enclosures: [],
  day: '2026-11-26',
  id: '2026-11-26-agenda.els-brandsma',
  domain: 'ipr.example',
}
const paper = { name: 'agenda.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) }

const made = async (some: Partial<Mail>, enclosures = [paper]): Promise<string> =>
  Buffer.from(await eml({ ...mail, ...some }, enclosures)).toString('latin1')

const headOf = (text: string): string => text.slice(0, text.indexOf('\r\n\r\n'))
// A header may go on at the next line, which then begins with a space.
const headersOf = (text: string): readonly string[] =>
  headOf(text)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map(line => line.slice(0, line.indexOf(':')))

const HEADERS = ['Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'Subject', 'To', 'X-Unsent']

describe('a draft', () => {
  it('has the headers of a mail that is still to be sent, and no others', async () => {
    const text = await made({})
    expect(headersOf(text).toSorted()).toEqual(HEADERS)
    expect(text).toContain('X-Unsent: 1\r\n')
    expect(text).toContain('Date: 26 Nov 2026 12:00:00 +0000\r\n')
    expect(text).toContain('Message-ID: <2026-11-26-agenda.els-brandsma@ipr.example>\r\n')
  })

  it('holds the text, the page and the paper', async () => {
    const text = await made({})
    const types = [...text.matchAll(/^Content-Type: ([^;\r]+)/gm)].map(([, type]) => type)
    expect(types).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'application/pdf',
    ])
  })

  it('without address or sender is made all the same', async () => {
    expect(headersOf(await made({ from: null, to: [] })).toSorted()).toEqual(
      HEADERS.filter(name => name !== 'From' && name !== 'To'),
    )
  })

  it('for several shows nobody the others', async () => {
    const text = await made({ to: [], bcc: [...mail.to, { name: 'Jan', address: 'jan@ipr.example' }] })
    expect(headersOf(text)).toContain('Bcc')
    expect(headersOf(text)).not.toContain('To')
  })

  it('is the same for the same mail', async () => {
    expect(await made({})).toBe(await made({}))
  })

  it('is a page without anything that is fetched or run', () => {
    const page = mailHtml({ ...mail.body, blocks: [paragraph('<script src="https://x.example"></script>')] })
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import/)
  })
})

describe('whatever a text says', () => {
  const text = fc.oneof(
    fc.constantFrom(
      ...hostileTexts,
      'a\r\nBcc: kwaad@x.example',
      'a\nTo: kwaad@x.example\n\nhallo',
      'x, kwaad@x.example',
      '" <kwaad@x.example>, "',
      `----_NmP-${mail.id}-Part_1--`,
      `\r\n----_NmP-${mail.id}-Part_1\r\nContent-Type: text/html\r\n\r\n<b>`,
    ),
    fc.string({ unit: 'binary' }),
  )

  it('the headers are ours, each reader is one of ours, and the parts are as many as before', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, text, async (subject, name, body, file) => {
        const draft = await made(
          {
            subject: `x ${subject}`,
            to: [{ name, address: 'els@ipr.example' }],
            body: { ...mail.body, title: subject, blocks: [paragraph(body)] },
          },
          [{ ...paper, name: file }],
        )
        expect(headersOf(draft).toSorted()).toEqual(HEADERS)
        const to = /^To:(?:.*\r\n[ \t])*.*$/m.exec(draft)![0]
        expect(to.match(/@/g)?.length).toBeGreaterThanOrEqual(1)
        expect(to.replace(/=\?[^?]*\?[BQ]\?[^?]*\?=/g, '').replace(/"(?:[^"\\]|\\.)*"/g, '')).toMatch(
          /^To:[^@,]*<els@ipr\.example>$|^To: els@ipr\.example$/,
        )
        expect(draft.match(/^----_NmP-.*-Part_1$/gm)?.length).toBe(2)
        expect(draft.match(/^----_NmP-.*-Part_2$/gm)?.length).toBe(2)
      }),
    )
  })
})

describe('an address', () => {
  it.each(['els@ipr.example', 'els.brandsma+ipr@post.lindervoort.nl', 'x_y-z!#$%&@a-b.nl'])(
    'may be %s',
    good => {
      expect(isMailAddress(good)).toBe(true)
    },
  )

  it.each([
    'els',
    'els@localhost',
    'els@ipr.example, jan@ipr.example',
    'els@ipr.example\r\nBcc: jan@ipr.example',
    'els@ipr.example ',
    '"els"@ipr.example',
    'Els <els@ipr.example>',
    'groep: els@ipr.example;',
    '.els@ipr.example',
    'els..b@ipr.example',
    'els@ipr..example',
    'els@-ipr.example',
    'els@ipr.example.',
    'éls@ipr.example',
    `${'a'.repeat(250)}@ipr.example`,
  ])('may not be %s', async bad => {
    expect(isMailAddress(bad)).toBe(false)
    await expect(made({ to: [{ name: 'Els', address: bad }] })).rejects.toThrow(RangeError)
  })
})
