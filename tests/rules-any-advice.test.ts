import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviceEvent } from '../schemas/advice-events.ts'
import { adviceForms, adviceKinds, answers } from '../schemas/vocabulary/advice.ts'
import { places } from '../src/archive/resolve.ts'
import type { Day } from '../src/model/day.ts'
import { adviceRules } from '../src/rules/advice/index.ts'
import { relationRules } from '../src/rules/relation/index.ts'
import { runRules } from '../src/rules/run.ts'
import { type Archive, factsOf } from './support/archive.ts'

// Dossiers that nobody would write: any events in any order, pointing anywhere. The rules must still end, point to
// a place that is there, and say whole sentences.

const folder = join(import.meta.dirname, 'rules', 'base')
const base: Archive = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
)

const day = fc
  .tuple(fc.constantFrom('2025', '2026'), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(
    ([year, month, date]) =>
      `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day,
  )
const meeting = fc.constantFrom(
  '2026-01-27-council',
  '2026-02-17-council',
  '2026-04-21-council',
  '2026-05-11-officers-opgroeien',
  '2026-11-10-alderman',
  '2026-09-09-nowhere',
)
const decision = fc.constantFrom('2026-01', '2026-02', '2026-77')
const person = fc.constantFrom('anna', 'bram', 'hugo', 'sanne', 'marit', 'tessa', 'wethouder', 'nobody')

const VALUES: { readonly [key: string]: fc.Arbitrary<string> } = {
  on: day,
  meeting,
  decision,
  by: person,
  to: person,
  until: day,
  forwarded_on: day,
  reason: fc.constant('Daarom.'),
  incoming: fc.constant('2026-02-05-adviesaanvraag-minima'),
  form: fc.constantFrom(...adviceForms.keys),
  number: fc.constantFrom('"2026-01"', '"2025-09"', 'A'),
  advice_attached: fc.constantFrom('true', 'false'),
  response_attached: fc.constantFrom('true', 'false'),
  mode: fc.constantFrom('information', 'discussion'),
}

const event = fc.constantFrom(...adviceEvent.options).chain(option =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(option.shape).flatMap(([key, schema]) => {
          const value = VALUES[key]
          if (value === undefined) return []
          const optional = schema.safeParse(undefined).success
          return [[key, optional ? fc.option(value, { nil: undefined }) : value]]
        }),
      ),
    )
    .map(row =>
      Object.entries(row).reduce(
        (text, [key, value]) => (value === undefined ? text : `${text}    ${key}: ${value}\n`),
        `  - event: ${[...option.shape.event.values][0]}\n`,
      ),
    ),
)

const recommendation = fc
  .record({
    n: fc.integer({ min: -1, max: 4 }),
    answer: fc.constantFrom(...answers.keys),
    on: day,
    due: day,
    by: person,
  })
  .map(
    ({ n, answer, on, due, by }) =>
      `  - n: ${n}\n    text: Doe dit.\n    answer: { class: ${answer}, on: ${on}, confirmed_by: ${by} }\n` +
      `    follow_up: [{ on: ${on}, text: Toegezegd., due: ${due} }]\n`,
  )

const dossier = fc
  .record({
    kind: fc.constantFrom(...adviceKinds.keys),
    form: fc.constantFrom(...adviceForms.keys),
    authors: fc.array(person, { maxLength: 3 }),
    themes: fc.subarray(['armoede', 'vervoer', 'niets']),
    groups: fc.subarray(['opvangen', 'wonen', 'nowhere']),
    wished: day,
    council: day,
    events: fc.array(event, { maxLength: 14 }),
    recommendations: fc.array(recommendation, { maxLength: 3 }),
  })
  .map(
    ({ kind, form, authors, themes, groups, wished, council, events, recommendations }) =>
      `title: Iets\nkind: ${kind}\nform: ${form}\nauthors: [${authors}]\nthemes: [${themes}]\n` +
      `workgroups: [${groups.map(group => `{ group: ${group} }`)}]\n` +
      `request: { paper: Nota, wished_date: ${wished}, council_date: ${council}, annexes_complete: false }\n` +
      (events.length === 0 ? '' : `events:\n${events.join('')}`) +
      (recommendations.length === 0 ? '' : `recommendations:\n${recommendations.join('')}`),
  )

const rules = [...adviceRules, ...relationRules]

test('whatever a dossier says, each finding has its place and its sentences', async () => {
  const path = 'advice/2026-09-iets/dossier.yaml'
  const found = new Set<string>()
  await fc.assert(
    fc.asyncProperty(dossier, day, async (text, today) => {
      const facts = await factsOf({ ...base, [path]: text }, { today })
      expect(facts.faults).toEqual([])
      for (const { place, rule: id, say } of runRules(facts, rules, rules, places).findings) {
        found.add(id)
        if (place.path === path) expect(place.excerpt).toBe(text.split('\n')[place.line - 1])
        const { message } = rules.find(rule => rule.id === id)!
        for (const words of [message.nl(say), message.en(say)]) {
          expect(words).toMatch(/^[‘A-Z0-9].*\.$/)
          expect(words).not.toMatch(/undefined|null|NaN|\[object/)
        }
      }
    }),
    { numRuns: 100 },
  )
  expect(found.size).toBeGreaterThan(30)
})
