import { describe, expect, it } from 'vitest'
import { presetNames } from '../../schemas/council.ts'
import { isDay } from '../../src/model/day.ts'
import { parseNorm, writeNorm } from '../../src/model/norm-parse.ts'
import {
  type NormDefinition,
  type NormName,
  type NormTypes,
  normDefinitions,
  normNames,
} from '../../src/model/norms.ts'
import { presetNamed, presets } from '../../src/presets/index.ts'

const definitionOf = (name: NormName): NormDefinition => normDefinitions[name]

describe('a definition of a norm', () => {
  it.each(normNames)('%s says what it is in both languages and names its catalogue rows', name => {
    const { about, rows } = definitionOf(name)
    expect(about.nl.trim()).not.toBe('')
    expect(about.en.trim()).not.toBe('')
    expect(rows).not.toEqual([])
    for (const row of rows) expect(row).toMatch(/^[A-Z]+-\d\d$/)
  })

  it('has a name that ipr.yaml accepts', () => {
    for (const name of normNames) expect(name).toMatch(/^[a-z_]+(\.[a-z0-9_]+)+$/)
  })

  it('has choices exactly when its value is one of a few words', () => {
    for (const name of normNames) {
      const { type, choices, vocabulary } = definitionOf(name)
      if (type === 'choice') expect(choices?.keys.length, name).toBeGreaterThan(1)
      if (choices || vocabulary) expect(['choice', 'list'], name).toContain(type)
    }
  })
})

describe.each(Object.values(presets))('preset $name', ({ name, norms, vocabularies }) => {
  it('is found by its name', () => {
    expect(presetNames.keys).toContain(name)
    expect(presetNamed(name).norms).toBe(norms)
  })

  it('has a value for every norm and for nothing else', () => {
    expect(Object.keys(norms).sort()).toEqual([...normNames].sort())
  })

  it.each(normNames)('%s fits its definition', norm => {
    const definition = definitionOf(norm)
    const ids = definition.vocabulary && vocabularies[definition.vocabulary].map(term => term.id)
    for (const { value } of norms[norm]) {
      const written = writeNorm(definition, value as NormTypes[keyof NormTypes] | null)
      expect(parseNorm(definition, written, ids)).toEqual({ value })
    }
  })

  it('dates its values, oldest first, and names a source in both languages', () => {
    for (const norm of normNames) {
      const days = norms[norm].map(value => value.from)
      expect(days.every(isDay), norm).toBe(true)
      expect(days, norm).toEqual([...new Set(days)].sort())
      for (const { source } of norms[norm]) {
        expect(source.text.nl.trim(), norm).not.toBe('')
        expect(source.text.en.trim(), norm).not.toBe('')
        expect(source.standing, norm).not.toBe('council')
      }
    }
  })
})

describe('the preset of the Koepeladvies', () => {
  const { norms } = presets['soest-2020']

  it('tells a stated number from a proposal', () => {
    expect(norms['members.min']).toEqual([
      {
        from: '2020-09-07',
        value: 12,
        source: {
          text: { nl: 'Koepeladvies 2020, hoofdstuk 9', en: 'Advice of the Koepel of 2020, chapter 9' },
          standing: 'source',
        },
      },
    ])
    expect(norms['advice.reaction.due_days'][0]?.source.standing).toBe('proposal')
  })
})

describe('the neutral preset', () => {
  const { norms, vocabularies } = presets.neutral

  it('states nothing as law', () => {
    for (const name of normNames) expect(norms[name][0]?.source.standing, name).toBe('proposal')
  })

  it.each([
    'members.min',
    'members.max',
    'term.years',
    'term.max_count',
    'wg.per_member.min',
    'wg.min_members',
    'cc.members',
    'cc.alderman.per_year',
    'meetings.public',
    'advice.reaction.due_days',
    'annual_report.due',
    'allowance.scheme',
    'relations.forbidden',
  ] as const)('leaves %s to the council', name => {
    expect(norms[name].map(({ value }) => value)).toEqual([null])
  })

  it('names no workgroup', () => {
    expect(vocabularies.workgroups).toEqual([])
    expect(vocabularies.themes.filter(theme => theme.workgroup !== undefined || theme.cc)).toEqual([])
  })
})
