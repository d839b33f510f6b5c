import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../schemas/vocabulary/vocabulary.ts'
import { involvementDoc } from '../src/documents/cooperation/involvement.ts'
import { agreementsOf, procedureDoc } from '../src/documents/cooperation/procedure.ts'
import { handoverDoc } from '../src/documents/handover/handover.ts'
import { shortHandover, shortHandoverDoc } from '../src/documents/handover/short.ts'
import { handoverOf } from '../src/domain/handover/handover.ts'
import { accountOf } from '../src/domain/involvement/account.ts'
import type { Facts } from '../src/model/facts.ts'
import { html } from '../src/render/html.ts'
import { markdown } from '../src/render/markdown.ts'
import type { Doc } from '../src/tree/tree.ts'
import { factsOf, settings } from './support/archive.ts'
import { consoleIn } from './support/console.ts'
import { exampleFacts, exampleTexts } from './support/example.ts'

/** The papers that carry the cooperation over years and people; `-u` writes the golden files anew. */

const documents: { readonly [name: string]: (facts: Facts, lang: Lang) => Doc } = {
  procedure: procedureDoc,
  'involvement-2024': (facts, lang) => involvementDoc(facts, accountOf(facts, 2024), lang),
  'handover-chair': (facts, lang) => handoverDoc(facts, handoverOf(facts, 'chair', null), lang),
  'handover-treasurer': (facts, lang) => handoverDoc(facts, handoverOf(facts, 'treasurer', null), lang),
  'handover-liaison': (facts, lang) => handoverDoc(facts, handoverOf(facts, 'liaison', null), lang),
  'handover-lead-short': (facts, lang) => shortHandoverDoc(facts, handoverOf(facts, 'lead', 'wonen'), lang),
  'handover-short': shortHandover,
}

const facts = exampleFacts()

for (const [name, make] of Object.entries(documents)) {
  describe(name, () => {
    for (const lang of ['nl', 'en'] as const) {
      test(`in ${lang}`, async () => {
        const doc = make(await facts, lang)
        const path = join(import.meta.dirname, 'documents', `${name}.${lang}.md`)
        await expect(markdown(doc)).toMatchFileSnapshot(path)
        expect(html(doc)).toContain(`<html lang="${lang}"`)
      })
    }
  })
}

describe('the procedure sheet', () => {
  test('tells only what this council has a norm for, and its own numbers', async () => {
    const neutral = await factsOf({
      'ipr.yaml': `${settings.replace('soest-2020', 'neutral')}deviations:
  - { norm: advice.reaction.due_days, value: "35", from: 2024-01-01, decided_on: 2023-12-01, source: verordening }
  - { norm: advice.reaction.recess_pauses, value: "true", from: 2024-01-01, decided_on: 2023-12-01, source: verordening }
  - { norm: meetings.public, value: "true", from: 2024-01-01, decided_on: 2023-12-01, source: verordening }
`,
    })
    const keys = agreementsOf(neutral).map(({ key }) => key)
    expect(keys).toContain('due')
    expect(keys).toContain('responseRecess')
    expect(keys).toContain('open')
    expect(keys).not.toContain('closed')
    expect(keys).not.toContain('alderman')
    expect(markdown(procedureDoc(neutral, 'nl'))).toContain('binnen 35 dagen')
  })

  test('says that the College reacts only when it deviates, where that is so', async () => {
    const other = await factsOf({
      'ipr.yaml': `${settings}deviations:
  - { norm: advice.reaction.only_on_deviation, value: "true", from: 2024-01-01, decided_on: 2023-12-01, source: besluit }
`,
    })
    const keys = agreementsOf(other).map(({ key }) => key)
    expect(keys).toContain('deviation')
    expect(keys).not.toContain('due')
    expect(keys).not.toContain('reminder')
  })
})

describe('another council', () => {
  const say = consoleIn(join(import.meta.dirname, 'other-council', 'archive'))

  test.each([
    'werkwijze',
    'evalueer',
    'evalueer formulier leden',
    'betrokkenheid',
    'overdracht penningmeester',
  ])('gets ‘%s’ in its own words', async line => {
    const { out, err, exit } = await say(line)
    expect({ err, exit }).toEqual({ err: '', exit: 0 })
    expect(out).not.toMatch(/Soest|Koepel|Inwonersparticipatieraad|IPR|[Ww]erkgroep|Cliëntenoverleg/)
  })
})

describe('the handover of the liaison', () => {
  // Notes and texts of files that only members see, each with a mark of its own.
  const marked = Object.fromEntries(
    Object.entries(exampleTexts()).map(([path, text]) => [
      path,
      /^(actions|signals|meetings|evaluations|contacts|incidents|board|chair)\//.test(path) &&
      !text.includes('visibility: shared')
        ? text.replace(/\b(note|summary|subject|detail): ["']?(?=[\p{L}‘][^\s,}]* [^\s}])/gu, '$&KANARIE ')
        : text,
    ]),
  )

  test('shows nothing that only members may read', async () => {
    const planted = await factsOf(marked)
    expect(
      Object.values(marked)
        .join('')
        .match(/KANARIE/g)!.length,
    ).toBeGreaterThan(100)
    const doc = handoverDoc(planted, handoverOf(planted, 'liaison', null), 'nl')
    expect(markdown(doc)).not.toContain('KANARIE')
    expect(markdown(handoverDoc(planted, handoverOf(planted, 'chair', null), 'nl'))).toContain('KANARIE')
  })

  test('holds the promises of the municipality and none of the council', async () => {
    const { promises, decisions, access } = handoverOf(await facts, 'liaison', null)
    expect(promises.own).toEqual([])
    expect(promises.municipality.length).toBeGreaterThan(2)
    expect(promises.advice.every(({ owed }) => ['liaison', 'officer', 'college'].includes(owed.who))).toBe(
      true,
    )
    expect([decisions, access]).toEqual([[], []])
  })
})

describe('the account of involvement', () => {
  test('names an advice of the year that the register forgot, and what was closed without use', async () => {
    const texts = exampleTexts()
    const path = 'involvement/2024.yaml'
    const cut = await factsOf(
      {
        ...texts,
        [path]: texts[path]!.replace('about: ["advice:2024-04-inkoop-jeugdhulp"]', 'about: []').replace(
          '    use: De vaste contactpersoon voor ouders is een eis geworden bij de inkoop.\n',
          '',
        ),
      },
      { today: '2026-11-24' },
    )
    const { rows, unlisted } = accountOf(cut, 2024)
    expect(unlisted.map(({ id }) => id)).toEqual(['2024-04-inkoop-jeugdhulp'])
    expect(rows.map(({ standing }) => standing)).toEqual(['used', 'used', 'untold', 'open', 'used'])
  })
})
