import fc from 'fast-check'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import { agendaDoc } from '../../src/documents/agenda.ts'
import { liveAgenda } from '../../src/documents/agenda-view.ts'
import { annualReport } from '../../src/documents/annual/report.ts'
import { nextOccasion } from '../../src/domain/agenda/occasion.ts'
import { publicYear } from '../../src/domain/public/year.ts'
import type { Doc } from '../../src/tree/tree.ts'
import { docs, hostile } from '../render/arbitrary.ts'
import { everything } from '../render/everything.ts'
import { factsOf } from '../support/archive.ts'
import { project } from './judges.ts'

/** What the judges are given. */

const exampleFacts = async () => {
  const files = nodeFiles(`${project}example-archive`)
  const decoder = new TextDecoder()
  const texts = files.list().flatMap(({ path }) => {
    const read = files.read(path, 1_000_000)
    return read.ok ? [[path, decoder.decode(read.bytes)] as const] : []
  })
  return factsOf(Object.fromEntries(texts), { today: '2026-11-24' })
}

const agendas = async (): Promise<readonly (readonly [string, Doc])[]> => {
  const facts = await exampleFacts()
  const occasion = nextOccasion(facts, { kind: 'council' })!
  return (['nl', 'en'] as const).map(lang => {
    const view = liveAgenda(facts, occasion, lang)
    return [`agenda-${lang}`, agendaDoc(view, facts, { lang, explain: true })]
  })
}

const reports = async (): Promise<readonly (readonly [string, Doc])[]> => {
  const year = publicYear(await exampleFacts(), [2025])
  return (['nl', 'en'] as const).map(lang => [
    `annual-${lang}`,
    annualReport(year, `annual-2025-${lang}`, lang).doc,
  ])
}

/** Real documents by name: every kind of block in both languages, and the example council's agenda and annual report. */
export const documents: { readonly [name: string]: Doc } = {
  'everything-nl': everything.nl,
  'everything-en': everything.en,
  ...Object.fromEntries(await agendas()),
  ...Object.fromEntries(await reports()),
}

/** Documents of texts that try to be more than text; the same ones each time. */
export const hostileDocuments: readonly Doc[] = fc.sample(docs(hostile), { numRuns: 60, seed: 20_261_124 })
