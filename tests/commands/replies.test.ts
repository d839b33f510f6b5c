import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { forms } from '../../src/commands/inbox/forms/index.ts'
import { formText } from '../../src/documents/inbox/form.ts'
import type { FormName } from '../../src/domain/inbox/sheet.ts'
import { consoleIn, inCopy } from '../support/console.ts'
import { exampleFacts, exampleFolder } from '../support/example.ts'

/** Forms go out, come back in every way people have, and become what the commands make of them. */

const fill = (form: string, ...answers: readonly (readonly [question: string, answer: string])[]): string =>
  answers.reduce((text, [question, answer]) => {
    const at = text.indexOf(`[${question}]`)
    const line = text.slice(at, text.indexOf('\n', at))
    return text.replace(line, () => `${line.slice(0, line.indexOf(':', question.length + 2) + 1)} ${answer}`)
  }, form)

/** A Word form with text in place of the first line to write on, and the second box ticked. */
const filledWord = (bytes: Uint8Array, name: string): Uint8Array => {
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml']!)
  let boxes = 0
  const done = body
    .replace(/_{10,}/, name)
    .replace(/w14:checked w14:val="0"/g, found => (++boxes === 2 ? 'w14:checked w14:val="1"' : found))
  return zipSync({ ...parts, 'word/document.xml': strToU8(done) })
}

const mailOf = (text: string): string =>
  `From: "Samira" <samira@voorbeeld.example>\nSubject: Re: verslag\nDate: Fri, 20 Nov 2026 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nHoi Marieke, zie hieronder.\n\n${text.replace(/^/gm, '> ')}`

const facts = await exampleFacts()

const form = (name: FormName, about?: string, person?: string): string =>
  formText(forms[name].sheet({ facts, about, person, lang: 'nl' }), 'nl')

test('the story of a week of replies', async () => {
  await inCopy(exampleFolder, async archive => {
    const say = consoleIn(archive)
    const box = join(dirname(archive), 'postvak')
    mkdirSync(box)
    const put = (name: string, content: string | Uint8Array) => writeFileSync(join(box, name), content)

    await say('formulier afmelding --format docx -o ../leeg.docx')
    const word = readFileSync(join(dirname(archive), 'leeg.docx'))
    put('01-noor.docx', filledWord(word, 'Noor Abdallah'))
    put('02-leeg.docx', word)
    put(
      '03-els.txt',
      fill(
        form('actions', undefined, 'els'),
        ['actie:2026-11-05-herinnering-wethouder', '[x] gedaan [ ] loopt nog [ ] later'],
        ['stand:2026-11-05-herinnering-wethouder', 'Gebeld op 23 november.'],
        ['actie:2026-06-25-werving-opgroeien', 'later'],
        ['wanneer:2026-06-25-werving-opgroeien', '1e kwartaal 2027'],
      ),
    )
    put(
      '04-samira.eml',
      mailOf(
        fill(
          form('workgroup', 'opgroeien', 'samira'),
          ['verslag', 'Wij spraken met ouders. Het advies is klaar.'],
          ['vraag', 'Mag het advies weg?'],
        ),
      ),
    )
    put(
      '05-daan.txt',
      fill(form('papers', '2027', 'daan'), ['stuk1', 'Beleidsnota schulden'], ['raad1', '16 juni 2027']),
    )
    put('06-noor.txt', fill(form('presence', '2026', 'noor'), ['klopt', '[x] ja [ ] nee']))
    put(
      '07-fatma.txt',
      fill(form('help', 'mantelzorgbeleid'), ['naam', 'Fatma Yildirim'], ['meedenken', 'ja']),
    )
    put(
      '08-wil.txt',
      fill(form('item', undefined, 'wil'), ['onderwerp', 'De bus naar het ziekenhuis'], ['minuten', '10']),
    )
    // What cannot be: a stranger, another one's action, a form of someone else, a word that is no choice, no form.
    const help = form('help', 'mantelzorgbeleid')
    put('11-vreemd.txt', fill(help, ['naam', 'Piet Onbekend'], ['meedenken', 'ja']))
    put('12-twijfel.txt', fill(help, ['naam', 'Noor'], ['meedenken', 'ja graag']))
    const els = form('actions', undefined, 'els')
    put(
      '13-ander.txt',
      fill(els, ['actie:2026-06-25-werving-opgroeien', 'gedaan']).replace('els-brandsma', 'joost-kamphuis'),
    )
    put('14-liaison.txt', fill(form('papers', '2027', 'noor'), ['stuk1', 'Een stuk']))
    put('15-nota.txt', 'Zomaar een brief.')
    put('16-oud.txt', fill(form('apology', '2026-11-05', 'noor'), ['komt', 'nee']))
    put(
      '17-weg.txt',
      fill(form('apology', undefined, 'noor'), ['komt', 'nee']).replace(
        '2026-12-10-council',
        '2031-01-01-council',
      ),
    )
    put(
      '18-niet.txt',
      fill(form('presence', '2026', 'wil'), ['klopt', 'nee'], ['anders', 'Op 10 september was ik er niet.']),
    )

    const shown = await say('antwoorden ../postvak')
    await expect(shown.out).toMatchFileSnapshot('replies.nl.txt')
    expect({ exit: shown.exit, err: shown.err }).toEqual({ exit: 1, err: '' })

    const taken = await say('antwoorden ../postvak --yes')
    await expect(taken.err).toMatchFileSnapshot('replies-plan.txt')

    const again = await say('antwoorden ../postvak --yes --lang en')
    await expect(again.out).toMatchFileSnapshot('replies-again.en.txt')
    expect(again.err).toBe('')

    const check = await say('controleer')
    expect(check.out).toContain('Geen fouten')
  })
}, 120_000)

test('at a terminal one key takes a reply over, and another leaves it', async () => {
  await inCopy(exampleFolder, async archive => {
    const say = consoleIn(archive)
    const box = join(dirname(archive), 'postvak')
    mkdirSync(box)
    for (const name of ['noor', 'joost'])
      writeFileSync(join(box, `${name}.txt`), fill(form('apology', undefined, name), ['komt', 'nee']))
    const { out, err } = await say('antwoorden ../postvak', ['', '2'])
    expect(err).toContain(
      'joost.txt, Joost Kamphuis: Afmelding van Joost Kamphuis voor 2026-12-10-council. Overnemen? 1 ja, 2 nee ›',
    )
    expect(out).toContain('Niet overgenomen')
    const meeting = readFileSync(join(archive, 'meetings/2026-12-10-council/meeting.yaml'), 'utf8')
    expect(meeting).toContain('- person: joost-kamphuis')
    expect(meeting).not.toContain('- person: noor-abdallah')
  })
}, 60_000)
