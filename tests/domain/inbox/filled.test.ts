import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formText } from '../../../src/documents/inbox/form.ts'
import { chosen, filledForms, isAsAsked } from '../../../src/domain/inbox/filled.ts'
import type { Field, Sheet } from '../../../src/domain/inbox/sheet.ts'

/** What is read in a form that came back, and what is not. */

const yesNo: Field = {
  key: 'komt',
  label: 'Komt u',
  choices: [
    { key: 'yes', word: 'ja' },
    { key: 'no', word: 'nee' },
  ],
}
const sheet: Sheet = {
  form: 'apology',
  about: '2026-12-10-council',
  person: null,
  title: 'Komt u op 10 december 2026?',
  intro: 'Met dit formulier meldt u zich af.',
  fields: [{ key: 'naam', label: 'Uw naam' }, yesNo],
}
const blank = formText(sheet, 'nl')
const filledIn = (name: string, comes: string): string =>
  blank
    .replace('[naam] Uw naam:', () => `[naam] Uw naam: ${name}`)
    .replace(/\[komt\] Komt u:.*/, () => `[komt] Komt u: ${comes}`)

const answersIn = (text: string) => filledForms(text).forms.map(({ answers }) => Object.fromEntries(answers))

describe('a form', () => {
  test('that is filled in gives each answer by its question', () => {
    const { forms, rest } = filledForms(filledIn('Noor Abdallah', '[ ] ja   [x] nee'))
    expect(forms).toMatchObject([{ form: 'apology', about: '2026-12-10-council', person: null, lang: 'nl' }])
    expect(answersIn(filledIn('Noor Abdallah', '[x] nee'))).toEqual([
      { naam: 'Noor Abdallah', komt: '[x] nee' },
    ])
    expect(rest).toContain('Komt u op 10 december 2026?')
  })

  test('that is empty is said to be empty, and is no answer', () => {
    expect(filledForms(blank)).toMatchObject({ forms: [], blank: true })
    expect(isAsAsked(yesNo, '☐ ja  ☐ nee')).toBe(true)
  })

  test('that is quoted in a mail is read too, and the empty one below it is not', () => {
    const quoted = (text: string): string => text.replace(/^/gm, '> > ')
    expect(answersIn(`Beste Marieke,\n\n${quoted(filledIn('Noor', 'nee'))}\n\n${quoted(blank)}`)).toEqual([
      { naam: 'Noor', komt: 'nee' },
    ])
  })

  test('on paper has lines where nothing was written', () => {
    expect(
      answersIn(filledIn('Noor ________', '☒ ja ☐ nee').replace('Noor ________', '____ Noor ____')),
    ).toEqual([{ naam: 'Noor', komt: '☒ ja ☐ nee' }])
  })

  test('that a page broke within a key is known all the same', () => {
    const broken = filledIn('Noor', 'nee').replace('2026-12-10-council', '2026-12-10-\n> council')
    expect(filledForms(broken).forms).toMatchObject([{ about: '2026-12-10-council' }])
  })

  test('whose question was written over does not say what the answer is', () => {
    const { forms } = filledForms(blank.replace('[naam] Uw naam:', '[naam] Noor'))
    expect(forms).toMatchObject([{ unclear: ['naam'] }])
  })

  test('in which a question stands twice with two answers says neither', () => {
    const twice = filledIn('Noor', 'ja').replace('[ipr:end]', '[komt] Komt u: nee\n\n[ipr:end]')
    expect(filledForms(twice).forms).toMatchObject([{ unclear: ['komt'] }])
  })

  test.each(['[ipr:delete:x:-:nl]', '[ipr:apology:../../x:-:nl]', '[ipr:apology:x:-:de]', 'ipr:apology'])(
    'of ours is not made by %s',
    mark => {
      expect(filledForms(`${mark}\n[naam] Uw naam: Noor`).forms).toEqual([])
    },
  )
})

describe('a choice', () => {
  test.each([
    ['[x] ja [ ] nee', 'yes'],
    ['[ ] ja [X] nee', 'no'],
    ['☐ ja ☒ nee', 'no'],
    ['ja', 'yes'],
    ['Nee', 'no'],
    ['no', 'no'],
  ])('%s is understood', (answer, key) => {
    expect(chosen(yesNo, answer)).toBe(key)
  })

  test.each([
    '[x] ja [x] nee',
    '☐ ja ☐ nee',
    'ja graag',
    'misschien',
    '[x] misschien',
    'nee [x] ja [ ] nee',
    'x',
  ])('%s is not guessed', answer => {
    expect(chosen(yesNo, answer)).toBeUndefined()
  })
})

test('what is written behind a question comes back as it was written', () => {
  // No brackets: a question may not be made by who answers.
  const words = fc.stringMatching(/^[A-Za-zë0-9.,!?'"()€:-]{1,12}( [A-Za-zë0-9.,!?'"()€:-]{1,12}){0,5}$/)
  fc.assert(
    fc.property(words, fc.constantFrom('[x] ja [ ] nee', '[ ] ja [x] nee'), (name, comes) => {
      expect(answersIn(filledIn(name, comes))).toEqual([{ naam: name, komt: comes }])
    }),
  )
})
