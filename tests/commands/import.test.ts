import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { hashOf } from '../../src/model/hash.ts'
import { paragraph, run, word } from '../intake/files.ts'
import { consoleIn, inCopy } from '../support/console.ts'
import { exampleFolder } from '../support/example.ts'

/** Papers that come in leave a sound archive, whatever stands in them. */

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const mail = (attached: Uint8Array): string =>
  [
    'From: "Daan Vermeulen" <daan@voorbeeld.example>',
    'Subject: Reactie van het College op uw advies over inburgering',
    'Date: Fri, 20 Nov 2026 23:30:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Hierbij de reactie.',
    '--b',
    'Content-Type: application/octet-stream; name="Reactie (def).docx"',
    'Content-Disposition: attachment; filename="Reactie (def).docx"',
    'Content-Transfer-Encoding: base64',
    '',
    base64(attached),
    '--b--',
    '',
  ].join('\r\n')

test('mail with a paper: the paper is the response, and no address stays', async () => {
  await inCopy(exampleFolder, async archive => {
    const say = consoleIn(archive)
    const paper = word(
      paragraph(
        `${run('Wij nemen dit ')}<w:del><w:r><w:delText>niet </w:delText></w:r></w:del>${run('over.')}`,
      ),
    )
    writeFileSync(join(dirname(archive), 'reactie.eml'), mail(paper))
    const { out, exit } = await say('importeer ../reactie.eml --as reactie')
    expect(exit).toBe(0)
    expect(out).toContain('Het archief verwachtte dit stuk.')
    expect(out).toContain('als geschrapt was gemarkeerd')
    const advice = join(archive, 'advice/2026-02-inburgering')
    expect(readFileSync(join(advice, 'response.md'), 'utf8')).toContain('\nWij nemen dit over.\n')
    const dossier = readFileSync(join(advice, 'dossier.yaml'), 'utf8')
    expect(dossier).toContain('event: reacted\n    on: 2026-11-20\n')
    expect(dossier).toContain(hashOf(readFileSync(join(advice, 'files/reactie-def.docx'))))
    expect(readdirSync(join(advice, 'files'))).toEqual(['reactie-def.docx'])
    const texts = [dossier, readFileSync(join(advice, 'response.md'), 'utf8')].join('')
    expect(texts).not.toContain('@')
    await say('importeer ../reactie.eml --as reactie --advice inburgering --keep-mail')
    expect(existsSync(join(advice, 'files/reactie.eml'))).toBe(true)
    expect((await say('controleer')).out).toContain('Geen fouten')
  })
}, 60_000)

test('text that tries to be more than text is only text', async () => {
  await inCopy(exampleFolder, async archive => {
    const say = consoleIn(archive)
    const lines = [
      '&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD',
      '||||||| x',
      '&gt;&gt;&gt;&gt;&gt;&gt;&gt; y',
      '---',
      '---js',
      '```',
    ]
    writeFileSync(
      join(dirname(archive), 'brief.docx'),
      word(lines.map(each => paragraph(run(each))).join('')),
    )
    const { exit, err } = await say('importeer ../brief.docx --as stuk --from "<<<<<<< HEAD" --title "---js"')
    expect({ exit, bug: err.includes('fout in ipr') }).toEqual({ exit: 0, bug: false })
    const written = readFileSync(join(archive, 'incoming/2026-11-24-js.md'), 'utf8')
    expect(written.slice(written.indexOf('\n---\n') + 5)).toBe(
      '\n\\<\\<\\<\\<\\<\\<\\< HEAD\n\n\\||||||| x\n\n\\>>>>>>> y\n\n\\---\n\n\\---js\n\n\\`\\`\\`\n',
    )
    expect((await say('controleer')).out).toContain('Geen fouten')
  })
}, 60_000)
