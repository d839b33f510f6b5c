import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../schemas/vocabulary/vocabulary.ts'
import { places } from '../src/archive/resolve.ts'
import { agendaDoc } from '../src/documents/agenda.ts'
import { frozenAgenda, liveAgenda } from '../src/documents/agenda-view.ts'
import { checkReport } from '../src/documents/check-report.ts'
import { explainRow, explainRule } from '../src/documents/explain.ts'
import { historyDoc } from '../src/documents/history.ts'
import { normsAboutDoc, normsOverview, oneNorm, ownNorms } from '../src/documents/norms.ts'
import { weekDoc } from '../src/documents/week.ts'
import { nextOccasion, occasionOf } from '../src/domain/agenda/occasion.ts'
import { catalogue } from '../src/domain/catalogue.ts'
import { weekOf } from '../src/domain/week/week.ts'
import type { Facts } from '../src/model/facts.ts'
import { normTopics } from '../src/model/norm-definitions.ts'
import { html } from '../src/render/html.ts'
import { markdown } from '../src/render/markdown.ts'
import { manuals, rules } from '../src/rules/index.ts'
import { runRules } from '../src/rules/run.ts'
import type { Doc } from '../src/tree/tree.ts'
import { exampleFacts } from './support/example.ts'

/** Every document of the example council, in both languages; `-u` writes the golden files anew. */

const next = (facts: Facts) => nextOccasion(facts, { kind: 'council' })!
const sent = (facts: Facts) => {
  const agenda = facts.model.all('agenda').findLast(({ data }) => data.addenda.length > 0)!
  return { agenda, occasion: occasionOf(facts, facts.model.get('meeting', agenda.id)!) }
}

const documents: { readonly [name: string]: (facts: Facts, lang: Lang) => Doc } = {
  'agenda-live': (facts, lang) =>
    agendaDoc(liveAgenda(facts, next(facts), lang), facts, { lang, explain: false }),
  'agenda-explained': (facts, lang) =>
    agendaDoc(liveAgenda(facts, next(facts), lang), facts, { lang, explain: true }),
  'agenda-sent': (facts, lang) => {
    const { agenda, occasion } = sent(facts)
    return agendaDoc(frozenAgenda(facts, occasion, agenda.data), facts, { lang, explain: false })
  },
  check: (facts, lang) => {
    const { findings } = runRules(facts, rules, manuals, places)
    const own = findings.filter(({ rule }) => !rule.startsWith('original-'))
    return checkReport({ findings: own, compared: null, facts, lang, all: true, manuals })
  },
  'explain-rule': (_, lang) => explainRule(manuals.find(({ id }) => id === 'composition-too-few')!, lang),
  'explain-row': (_, lang) =>
    explainRow(catalogue(manuals).find(({ id }) => id === 'ADV-16')!, manuals, lang),
  norms: (facts, lang) => normsOverview(facts, lang).doc,
  'norms-all': (facts, lang) => normsAboutDoc(facts, normTopics, lang).doc,
  'norms-own': (facts, lang) => ownNorms(facts, lang).doc,
  'norm-one': (facts, lang) => oneNorm(facts, 'meetings.per_year', lang).doc,
  history: (facts, lang) =>
    historyDoc(
      facts,
      'Evaluatie van het sociaal team',
      [
        {
          commit: 'b'.repeat(40),
          author: 'Marieke Lohman',
          day: '2026-11-12',
          path: 'advice/x/dossier.yaml',
          kind: 'advice',
          told: { what: 'step', step: 'reacted', on: '2026-11-12', meeting: null, undone: false },
        },
        {
          commit: 'a'.repeat(40),
          author: 'Marieke Lohman',
          day: '2026-04-02',
          path: 'advice/x/dossier.yaml',
          kind: 'advice',
          told: { what: 'renamed', from: 'y', to: 'x' },
        },
      ],
      { lang, label: () => ({}) },
    ),
  week: (facts, lang) => weekDoc(facts, weekOf(facts, null, 240), null, lang),
}

const facts = exampleFacts()

for (const [name, make] of Object.entries(documents)) {
  describe(name, () => {
    for (const lang of ['nl', 'en'] as const) {
      test(`in ${lang}`, async () => {
        const doc = make(await facts, lang)
        const text = markdown(doc)
        await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'documents', `${name}.${lang}.md`))
        expect(markdown(make(await facts, lang))).toBe(text)
        expect(html(doc)).toContain(`<html lang="${lang}"`)
      })
    }
  })
}
