import { expect, test } from 'vitest'
import { places } from '../../src/archive/resolve.ts'
import type { Finding } from '../../src/model/finding.ts'
import { manuals, rules } from '../../src/rules/index.ts'
import { runRules } from '../../src/rules/run.ts'
import { type Archive, factsOf } from '../support/archive.ts'
import { exampleTexts } from '../support/example.ts'
import type { Mutation } from './edit.ts'

// Binary originals do not survive as text; that they are there is tested elsewhere.
const aside = new Set(['original-missing', 'original-changed'])

const findingsOf = async (archive: Archive): Promise<readonly Finding[]> =>
  runRules(await factsOf(archive), rules, manuals, places).findings.filter(({ rule }) => !aside.has(rule))

const identity = ({ rule, place, say }: Finding): string =>
  JSON.stringify([rule, place.path, place.at ?? null, say])

/**
 * A test for each: the example council with one fact broken, in a consistent edit, must get just the findings
 * named, at the place named, and nothing else beside what the example has by itself.
 */
export const prove = (mutations: readonly Mutation[]): void => {
  const whole = exampleTexts()
  const usual = findingsOf(whole).then(found => new Set(found.map(identity)))
  for (const { name, edit, finds } of mutations) {
    test(name, async () => {
      const ordinary = await usual
      const found = (await findingsOf(edit(whole))).filter(finding => !ordinary.has(identity(finding)))
      const said = found.map(({ rule, severity, place }) => `${severity} ${rule} ${place.path}:${place.line}`)
      expect([...new Set(said)].sort()).toEqual([...finds].sort())
    })
  }
}
