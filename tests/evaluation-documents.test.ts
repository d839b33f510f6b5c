import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../schemas/vocabulary/vocabulary.ts'
import { briefDoc, evaluatorCheck } from '../src/documents/evaluation/brief.ts'
import { formDoc, questionForm } from '../src/documents/evaluation/form.ts'
import { evaluationList } from '../src/documents/evaluation/list.ts'
import { membersDoc, shareableDoc } from '../src/documents/evaluation/parts.ts'
import { preparation, preparationDoc } from '../src/documents/evaluation/prepare.ts'
import { membersPart, shareablePart } from '../src/domain/evaluation/parts.ts'
import type { Facts } from '../src/model/facts.ts'
import { html } from '../src/render/html.ts'
import { markdown } from '../src/render/markdown.ts'
import type { Doc } from '../src/tree/tree.ts'
import { exampleFacts } from './support/example.ts'

/** Every document of an evaluation of the example council, in both languages; `-u` writes the golden files anew. */

const frame = (lang: Lang) => ({ council: 'Voorbeeld', today: '2026-11-24', lang }) as const
const span = { from: '2026-01-16', to: '2027-01-15' } as const

const documents: { readonly [name: string]: (facts: Facts, lang: Lang) => Doc } = {
  prepare: (facts, lang) => preparationDoc(facts, preparation(facts, 'internal', {}), lang),
  'prepare-municipal': (facts, lang) =>
    preparationDoc(facts, preparation(facts, 'municipal', { from: '2025-01-16', to: '2026-01-15' }), lang),
  'prepare-workgroup': (facts, lang) =>
    preparationDoc(facts, preparation(facts, 'workgroup', { group: 'wonen' }), lang),
  brief: (facts, lang) =>
    briefDoc(
      facts,
      preparation(facts, 'independent', { from: '2024-01-16' }),
      evaluatorCheck(facts, 'bert-nijland'),
      lang,
    ),
  'form-members': (facts, lang) => formDoc(facts, questionForm(facts, 'members', span, '2027-01-15'), lang),
  'form-officers': (facts, lang) => formDoc(facts, questionForm(facts, 'officers', span, null), lang),
  members: (facts, lang) =>
    membersDoc(membersPart(facts, facts.model.get('evaluation', '2026-01-29-internal')!), frame(lang)),
  shareable: (facts, lang) =>
    shareableDoc(shareablePart(facts, facts.model.get('evaluation', '2026-01-29-internal')!), frame(lang)),
  list: (facts, lang) => evaluationList(facts, facts.model.all('evaluation').slice(-6), lang),
}

const facts = exampleFacts()

for (const [name, make] of Object.entries(documents)) {
  describe(`evaluation: ${name}`, () => {
    for (const lang of ['nl', 'en'] as const) {
      test(`in ${lang}`, async () => {
        const doc = make(await facts, lang)
        const path = join(import.meta.dirname, 'documents', `evaluation-${name}.${lang}.md`)
        await expect(markdown(doc)).toMatchFileSnapshot(path)
        expect(html(doc)).toContain(`<html lang="${lang}"`)
      })
    }
  })
}
