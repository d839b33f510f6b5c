import { expect, test } from 'vitest'
import { gitWords as english } from '../../src/lang/en/git.ts'
import { gitWords as dutch } from '../../src/lang/nl/git.ts'

const NAMES = /\.git\/\S+|git config --global user\.(name|email)|het programma git/gi

test('what keeps git from helping is said in Dutch without the words of git', () => {
  for (const [key, text] of Object.entries(dutch)) {
    const prose = text.replace(NAMES, '').replace(/wat git meldt|Installeer git/, '')
    expect(prose, key).not.toMatch(
      /\b(git|commit|merge|rebase|cherry|branch|repository|HEAD|index|staged?|clone|pull|push)\b/i,
    )
    expect(prose, key).not.toMatch(/!|\b(je|jij|jouw|oeps)\b/i)
    expect(text, key).toMatch(/^[A-Z].*(\.|[A-Z-]+)$/)
  }
})

test('both languages say it, each in its own words', () => {
  expect(Object.keys(english)).toEqual(Object.keys(dutch))
  for (const [key, text] of Object.entries(english)) {
    expect(text, key).toMatch(/^[A-Z.].*(\.|[A-Z]+)$/)
    expect(Object.values(dutch), key).not.toContain(text)
  }
})
