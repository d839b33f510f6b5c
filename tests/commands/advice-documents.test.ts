import { describe, expect, it } from 'vitest'
import { adviceText } from '../../src/documents/advice/advice-text.ts'
import { coverLetter, forwardNote } from '../../src/documents/advice/cover.ts'
import { type About, aboutAdvice } from '../../src/documents/advice/letters.ts'
import { oralReport } from '../../src/documents/advice/oral-report.ts'
import { reminderLetter } from '../../src/documents/advice/reminder.ts'
import { requestForm } from '../../src/documents/advice/request-form.ts'
import { routeLetter } from '../../src/documents/advice/route-letters.ts'
import { adviceRoutes } from '../../src/documents/advice/routes.ts'
import { adviceShow } from '../../src/documents/advice/show.ts'
import { replay } from '../../src/domain/advice/replay.ts'
import { routesOf } from '../../src/domain/advice/routes.ts'
import type { Facts } from '../../src/model/facts.ts'
import { docx } from '../../src/render/docx.ts'
import { markdown } from '../../src/render/markdown.ts'
import type { Doc } from '../../src/tree/tree.ts'
import { exampleFacts } from '../support/example.ts'

const facts = await exampleFacts()

const makers: readonly ((about: About) => Doc)[] = [
  adviceText,
  coverLetter,
  forwardNote,
  reminderLetter,
  oralReport,
  ({ facts: all, life, lang }) => requestForm(all, life, lang),
  ({ facts: all, life, lang }) => adviceShow(all, life, lang),
]

const lives = (on: Facts) => on.model.all('advice').map(entry => replay(on, entry))

/** Every document on every advice, in a language, whether it would be sent or not. */
const documents = (on: Facts, lang: 'nl' | 'en'): readonly Doc[] => [
  ...lives(on).flatMap(life => makers.map(make => make(aboutAdvice(on, life, lang)))),
  ...lives(on).flatMap(life => {
    const found = routesOf(on, life)
    return [
      adviceRoutes(on, life, found, lang),
      ...found.routes.flatMap(route =>
        route.obstacle === null && route.name !== 'calendar'
          ? [routeLetter(on, life, found, { ...route, name: route.name }, lang)]
          : [],
      ),
    ]
  }),
]

describe('the documents on every advice of the example', () => {
  it.each(['nl', 'en'] as const)('in %s say nothing that nobody filled in', lang => {
    const texts = documents(facts, lang).map(markdown)
    expect(texts.length).toBeGreaterThan(200)
    const holes = texts.filter(text => /undefined|null|NaN|\[object/.test(text))
    expect(holes).toEqual([])
  })

  it('end their sentences once, without double spaces or empty quotation marks', () => {
    const texts = documents(facts, 'nl').map(markdown)
    const untidy = texts.flatMap(text =>
      text.split('\n').filter(line => /\.\.(?!\.)|[^ |\n-] {2,}[^ |]|‘’/.test(line)),
    )
    expect(untidy).toEqual([])
  })

  it('become Word files', async () => {
    for (const doc of documents(facts, 'nl').slice(0, 20))
      expect((await docx(doc)).length).toBeGreaterThan(2000)
  })
})
