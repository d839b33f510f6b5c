import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { formMail, questionForm } from '../../src/documents/evaluation/form.ts'
import type { Audience } from '../../src/domain/evaluation/questions.ts'
import { consoleIn, inCopy } from '../support/console.ts'
import { exampleFacts, exampleFolder } from '../support/example.ts'

/** Question forms go out, come back in every way people have, and are summed up without who said what. */

const facts = await exampleFacts()
const span = { from: '2026-01-16', to: '2027-01-15' } as const

const blank = (audience: Audience, lang: Lang = 'nl'): string =>
  formMail(facts, questionForm(facts, audience, span, null), lang)

interface Said {
  readonly [question: string]: readonly [choice: string, why?: string]
}

/** A form as someone would fill it in: a cross in a box, and text behind the colon. */
const filled = (form: string, said: Said): string =>
  Object.entries(said).reduce((text, [id, [choice, why = '']]) => {
    const at = text.indexOf(`[${id}]`)
    const end = text.indexOf(`[waarom:${id}]`)
    const line = text.slice(at, end).replace(`[ ] ${choice}`, `[x] ${choice}`)
    const tail = text.slice(end)
    const stop = tail.indexOf('\n')
    return `${text.slice(0, at)}${line}${tail.slice(0, stop)} ${why}${tail.slice(stop)}`
  }, form)

const mailOf = (text: string): string =>
  `From: "Iemand" <iemand@voorbeeld.example>\nSubject: Re: vragen\nDate: Fri, 20 Nov 2026 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nZie hieronder.\n\n${text.replace(/^/gm, '> ')}`

/** A Word form with the first box ticked, and text behind the first explanation. */
const filledWord = (bytes: Uint8Array, why: string): Uint8Array => {
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml']!)
  const done = body
    .replace('w14:checked w14:val="0"', 'w14:checked w14:val="1"')
    .replace(/( Toelichting:)(<\/w:t>)/, (_, word: string, end: string) => `${word} ${why}${end}`)
  return zipSync({ ...parts, 'word/document.xml': strToU8(done) })
}

const MEMBERS: readonly Said[] = [
  { 'relatie-gemeente': ['ja', 'Zij bellen terug.'], functioneren: ['gaat goed'] },
  { 'relatie-gemeente': ['ja', 'Altijd een snel antwoord.'], functioneren: ['gaat goed'] },
  { 'relatie-gemeente': ['een beetje', 'Noor Abdallah wacht nog op antwoord.'] },
  { 'relatie-gemeente': ['nee'], functioneren: ['kan beter', 'Korter vergaderen.'] },
]

const inBox = (use: (box: string, say: ReturnType<typeof consoleIn>) => Promise<void>) =>
  inCopy(exampleFolder, async archive => {
    const box = join(dirname(archive), 'postvak')
    mkdirSync(box)
    const say = consoleIn(archive)
    await say('evalueer formulier leden --format docx -o ../leeg.docx')
    const word = readFileSync(join(dirname(archive), 'leeg.docx'))
    for (const [index, said] of MEMBERS.entries())
      writeFileSync(join(box, `0${index}.txt`), filled(blank('members'), said))
    writeFileSync(
      join(box, '10.eml'),
      mailOf(filled(blank('members', 'en'), { 'relatie-gemeente': ['yes'] })),
    )
    writeFileSync(join(box, '11.docx'), filledWord(word, 'Wij spreken elkaar vaak.'))
    await use(box, say)
  })

describe('answers to the questions of an evaluation', () => {
  test('are not taken for a reply: those who sent one read where they are counted', async () => {
    await inBox(async (_, say) => {
      const { out, exit } = await say('antwoorden ../postvak/00.txt')
      expect(exit).toBe(1)
      expect(out.replace(/\s+/g, ' ')).toContain('samen geteld, zonder namen: ipr evalueer antwoorden')
    })
  })

  test('are counted and shown in an order that tells nothing, with a warning at a name', async () => {
    await inBox(async (box, say) => {
      const { out, exit } = await say('evalueer antwoorden ../postvak')
      expect(exit).toBe(0)
      const first = out.slice(out.indexOf('Krijgt de relatie'), out.indexOf('Is de visie'))
      expect(first.replace(/\s+/g, ' ')).toBe(
        'Krijgt de relatie met de gemeente genoeg aandacht? Antwoord Aantal ────────── ────── ja 4 een beetje 1 nee 1 ' +
          '• Altijd een snel antwoord. • Noor Abdallah wacht nog op antwoord. ┃ Let op ┃ Hier staat de naam van een lid. ' +
          'Vat dit samen zonder naam. • Wij spreken elkaar vaak. • Zij bellen terug. ',
      )
      // Of fewer people than the norm neither the counts are shown, nor what they wrote.
      expect(out).toContain('Hoe wij samen functioneren\nTe weinig antwoorden om te tonen')
      expect(out).not.toContain('Korter vergaderen')
      // Other names and another order of the files change nothing.
      const other = join(dirname(box), 'andersom')
      mkdirSync(other)
      const names = ['00.txt', '01.txt', '02.txt', '03.txt', '10.eml', '11.docx']
      names.forEach((name, index) => {
        writeFileSync(join(other, `${9 - index}${name.slice(2)}`), readFileSync(join(box, name)))
      })
      expect((await say('evalueer antwoorden ../andersom')).out).toBe(out)
    })
  })

  test('go into the evaluation as counts, once, and never as what someone wrote', async () => {
    await inBox(async (box, say) => {
      await say('evalueer begin --kind intern --held 2026-11-20')
      const line = 'evalueer antwoorden ../postvak --into 2026-11-20'
      expect((await say(line)).exit).toBe(0)
      const { out } = await say('evalueer toon 2026-11-20')
      expect(out).toContain(
        '4 keer ja, 1 keer een beetje en 1 keer nee. 4 toelichtingen, nog samen te\nvatten.',
      )
      expect(out).not.toContain('Zij bellen terug')
      expect((await say(line)).err).toContain('Er is niets te veranderen.')
      // An alderman answers as alderman: one form is enough.
      const alderman = { 'waarde-wethouder': ['ja', 'Ik noem de raad vaak.'] } as const
      writeFileSync(join(box, '30.txt'), filled(blank('alderman'), alderman))
      expect((await say('evalueer antwoorden ../postvak/30.txt')).out).toContain('Ik noem de raad vaak.')
      await say('evalueer antwoorden ../postvak/30.txt --into 2026-11-20')
      expect((await say('evalueer toon 2026-11-20')).out).toContain(
        '1 keer ja. 1 toelichting, nog samen te vatten.',
      )
    })
  })

  test('are not read from what is no form, empty or changed', async () => {
    await inBox(async (box, say) => {
      writeFileSync(join(box, '20.txt'), 'Ik vond het een goed jaar.')
      writeFileSync(join(box, '21.txt'), blank('members'))
      writeFileSync(
        join(box, '22.txt'),
        filled(blank('members'), { 'heldere-visie': ['ja'] }).replace('Uw antwoord: [x] ja', 'ja'),
      )
      const { out, exit } = await say('evalueer antwoorden ../postvak')
      expect(exit).toBe(1)
      expect(out).toContain('20.txt: geen formulier van een evaluatie')
      expect(out).toContain('21.txt: het formulier is leeg')
      expect(out).toContain('1 antwoord is niet te lezen')
      // The command that takes other forms over leaves these alone.
      const other = await say('antwoorden ../postvak --yes')
      expect(other.exit).toBe(1)
      expect(other.out).not.toContain('Zij bellen terug')
    })
  })
})
