import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { places } from '../../src/archive/resolve.ts'
import { clocks } from '../../src/domain/advice/clocks.ts'
import { replay } from '../../src/domain/advice/replay.ts'
import { manuals, rules } from '../../src/rules/index.ts'
import { runRules } from '../../src/rules/run.ts'
import { type Archive, factsOf } from '../support/archive.ts'
import { consoleIn } from '../support/console.ts'

/**
 * A council that is no heir of the Koepeladvies: nine members, no workgroups, no client consultation, public meetings
 * with speaking time, a five-week term under the act on terms, an amount a meeting, terms of 4 + 4 + 1. Nothing in
 * the program may be tied to the source, so all of this must work as for the example council.
 */

const folder = join(import.meta.dirname, 'archive')
const today = '2026-10-06'
const say = consoleIn(folder)

// Words of the source and of what this council does not have.
const FOREIGN = /Soest|Koepel|Inwonersparticipatieraad|IPR|[Ww]erkgroep|Cliëntenoverleg/

const texts = (): Archive =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [relative(folder, path), readFileSync(path, 'utf8')]),
  )

const foundIn = async (archive: Archive): Promise<readonly string[]> =>
  runRules(await factsOf(archive, { today }), rules, manuals, places).findings.map(({ rule }) => rule)

const changed = (path: string, was: string, now: string): Archive => {
  const archive = texts()
  const text = archive[path] ?? ''
  expect(text).toContain(was)
  return { ...archive, [path]: text.replace(was, now) }
}

describe('another council', () => {
  it('has no findings', async () => {
    expect(await foundIn(texts())).toEqual([])
  })

  it.each([
    ['volgende', 'agenda volgende'],
    ['vergoeding', 'vergoeding 2026'],
    ['leden', 'leden'],
    ['rooster', 'rooster'],
    ['jaarplanning', 'jaarplanning 2026'],
    ['termijn', 'uitleg termijn wmo'],
    ['advies', 'advies toon wmo'],
    ['week', 'week'],
    ['takenlijst-voorzitter', 'takenlijst voorzitter'],
    ['takenlijst-verbindingsmedewerker', 'takenlijst verbindingsmedewerker'],
    ['vacature', 'vacatures tekst lid'],
    ['documenten', 'documenten'],
    ['aanwezigheid', 'leden aanwezigheid'],
  ])('gets its %s in its own words', async (name, line) => {
    const { out, err, exit } = await say(line)
    expect({ err, exit }).toEqual({ err: '', exit: 0 })
    await expect(out).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${name}.txt`))
    expect(out).not.toMatch(FOREIGN)
  })

  it('gets an annual report in its own words, with its own numbers', async () => {
    const { out, exit } = await say('jaarverslag 2026')
    expect(exit).toBe(0)
    expect(out).toContain('Adviesraad Samen Leven Wierdingen')
    expect(out).toContain('€ 3.600,00')
    expect(out).not.toMatch(FOREIGN)
  })

  it('counts its term by the act on terms, from its own ordinance', async () => {
    const facts = await factsOf(texts(), { today })
    const life = replay(facts, facts.model.get('advice', '2026-02-wmo')!)
    // 19 September + 35 days is Saturday 24 October: Monday.
    expect(clocks(facts, life).get('advice')?.deadline.due).toBe('2026-10-26')
  })

  it('is held to its own numbers', async () => {
    const aaf = 'members/aaf-hofstra.md'
    expect(await foundIn(changed(aaf, 'to: 2027-08-31', 'to: 2028-08-31'))).toContain('member-term-too-long')
    expect(
      await foundIn(
        changed(aaf, 'kind: extension, from: 2026-09-01', 'kind: reappointment, from: 2026-09-01'),
      ),
    ).toContain('member-too-many-terms')
    const ids = 'members/ids-mulder.md'
    expect(await foundIn(changed(ids, 'to: 2029-08-31', 'to: 2026-09-01'))).toContain('composition-too-few')
    expect(
      await foundIn(changed('ipr.yaml', 'norm: members.max, value: "9"', 'norm: members.max, value: "8"')),
    ).toContain('composition-too-many')
  })
})
