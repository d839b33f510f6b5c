import { describe, expect, test } from 'vitest'
import type { KindName } from '../schemas/kinds.ts'
import type { Lang } from '../schemas/vocabulary/vocabulary.ts'
import { annualReport } from '../src/documents/annual/report.ts'
import { publicYear } from '../src/domain/public/year.ts'
import type { Facts } from '../src/model/facts.ts'
import type { Entry, Model } from '../src/model/model.ts'
import type { Source } from '../src/model/source.ts'
import { html } from '../src/render/html.ts'
import { json } from '../src/render/json.ts'
import { markdown } from '../src/render/markdown.ts'
import { factsOf, settings } from './support/archive.ts'
import { exampleFacts } from './support/example.ts'

const facts = await exampleFacts()
const reportOf = (of: Facts, years: readonly number[], lang: Lang) =>
  annualReport(publicYear(of, years), `annual-${years.join('-')}-${lang}`, lang)

describe('the annual report of the example council', () => {
  for (const lang of ['nl', 'en'] as const)
    for (const years of [[2025], [2024, 2025]] as const)
      test(`over ${years.join(' and ')} in ${lang} reads as agreed`, async () => {
        const shown = markdown(reportOf(facts, years, lang).doc)
        await expect(shown).toMatchFileSnapshot(`documents/annual-${years.join('-')}.${lang}.md`)
      })

  test('has each number once, under ids in a row', () => {
    const { shown } = reportOf(facts, [2025], 'nl')
    expect(shown.length).toBeGreaterThan(100)
    expect(shown.map(({ id }) => id)).toEqual(
      shown.map((_, at) => `annual-2025-nl-${String(at + 1).padStart(3, '0')}`),
    )
  })

  test('has a table for every chart, and words for who cannot see it', () => {
    const { blocks } = reportOf(facts, [2025], 'nl').doc
    const drawings = blocks.filter(block => block.tag === 'drawing')
    expect(drawings.length).toBe(4)
    for (const drawing of drawings) {
      expect(drawing.alt).toContain('in de tabel')
      const before = blocks.slice(0, blocks.indexOf(drawing))
      expect(before.slice(-3).some(block => block.tag === 'table')).toBe(true)
    }
  })

  test('has the sections that the council chose, in its order', () => {
    const { blocks } = reportOf(facts, [2025], 'nl').doc
    expect(blocks.flatMap(block => (block.tag === 'heading' && block.level === 2 ? [1] : [])).length).toBe(
      facts.norms.get('annual_report.sections', '2025-12-31')?.length,
    )
  })
})

describe('the annual report of another council', () => {
  const small = factsOf(
    {
      'ipr.yaml': settings.replace('preset: soest-2020', 'preset: neutral'),
      'members/anna.md': `---
name: Anna Bos
terms:
  - kind: appointment
    from: 2024-02-01
    to: 2027-12-31
publish_name:
  consent: true
  on: 2024-02-01
---
`,
    },
    { today: '2026-03-10' },
  )

  test('names nobody when the council does not publish names, and has no workgroups', async () => {
    const text = markdown(reportOf(await small, [2025], 'nl').doc)
    expect(text).toContain('Op 1 januari 2025 was er 1')
    expect(text).not.toContain('Anna Bos')
    expect(text).not.toContain('Werkgroepen')
  })

  test('says in whole sentences that there was nothing', async () => {
    const text = markdown(reportOf(await small, [2025], 'nl').doc)
    expect(text).toMatch(/Wij hielden geen<!--[a-z0-9-]+--> vergaderingen\./)
    expect(text).toMatch(/Geen<!--[a-z0-9-]+--> leden kwamen erbij\./)
    expect(text).toContain('Er is geen scholing gevolgd.')
    expect(text).toContain('Over 2025 zijn geen bedragen bekend.')
    expect(text).toContain('Dit jaarverslag is nog niet vastgesteld.')
  })

  test('tells of a year that runs until today, and of its first year from its first day', async () => {
    expect(markdown(reportOf(await small, [2026], 'nl').doc)).toContain('tot en met 10 maart 2026')
    expect(markdown(reportOf(await small, [2024], 'nl').doc)).toContain('Op 15 januari 2024')
  })

  test('says what is not known where a folder with its own access is not here', async () => {
    const without = await factsOf({
      'ipr.yaml': `${settings}repositories:\n  - path: .\n    audience: members\n  - path: cc\n    audience: cc\n`,
      'cc-meeting.txt': '',
    })
    expect(without.model.repositories.find(({ path }) => path === 'cc')?.present).toBe(false)
    expect(
      publicYear(without, [2025]).ask('meetings-held', 'cc-alderman', '2025-01-01', '2025-12-31'),
    ).toBeNull()
    expect(
      publicYear(without, [2025]).ask('meetings-held', 'council', '2025-01-01', '2025-12-31')?.value,
    ).toBe(0)
  })
})

/** A copy of an archive with its own mark in every text of every record, and what each mark stands for. */
const marked = (original: Facts): { readonly facts: Facts; readonly marks: ReadonlyMap<string, string> } => {
  const marks = new Map<string, string>()
  const mark = (where: string): string => {
    const name = `Zqx${(marks.size + 1).toString(36).padStart(4, '0')}`
    marks.set(name, where)
    return name
  }
  // Ids, days and words of vocabularies have neither capitals nor spaces; what people write does.
  const isText = (value: string): boolean => /[A-Z\s]/.test(value)
  const planted = (value: unknown, where: string): unknown => {
    if (typeof value === 'string') return isText(value) ? `${value} ${mark(where)}` : value
    if (Array.isArray(value)) return value.map(each => planted(each, where))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, planted(each, `${where}.${key}`)]),
    )
  }
  const withBody = (source: Source, where: string): Source => {
    if (source.body === null) return source
    const more = `\n\nDit is vertrouwelijk: ${mark(where)}.\n`
    return {
      ...source,
      text: source.text + more,
      body: { ...source.body, end: source.text.length + more.length },
    }
  }
  const entryOf = (entry: Entry): Entry => ({
    ...entry,
    data: planted(entry.data, `${entry.kind}:${entry.id}`) as never,
    source: withBody(entry.source, `${entry.kind}:${entry.id}.body`),
  })
  const { model } = original
  const all = new Map([...model.loaded].map(kind => [kind, model.all(kind).map(entryOf)] as const))
  const copy: Model = {
    ...model,
    council: entryOf(model.council) as Model['council'],
    all: kind => (all.get(kind) ?? []) as never,
    get: (kind: KindName, id: string) => all.get(kind)?.find(entry => entry.id === id) as never,
  }
  return { facts: { ...original, model: copy }, marks }
}

describe('what is confidential stays out of the report', () => {
  const planted = marked(facts)
  const told = ([[2025], [2024, 2025], [2026]] as const).flatMap(years =>
    (['nl', 'en'] as const).flatMap(lang => {
      const { doc, shown } = reportOf(planted.facts, years, lang)
      return [markdown(doc), html(doc), json(shown)]
    }),
  )
  const leaked = [...planted.marks].filter(([mark]) => told.some(text => text.includes(mark)))
  const places = leaked.map(([, where]) => where)
  const keys = [...new Set(places.map(where => where.replace(/:[^.]+/, '')))].sort()

  test('the marks stand everywhere', () => {
    expect(planted.marks.size).toBeGreaterThan(2000)
    const kinds = new Set([...planted.marks.values()].map(where => where.split(':')[0]))
    expect(kinds.size).toBeGreaterThan(25)
  })

  test('only these keys may be told, and each of them is', () => {
    expect(keys).toEqual([
      'advice-text.title',
      'advice.recommendations.answer.reason',
      'advice.recommendations.text',
      'council.council.name',
      'council.municipality.name',
      'document.body',
      'document.reference',
      'member.name',
      'workgroup.name',
    ])
  })

  test('names are told of members who agreed, and of nobody else', () => {
    const named = places.flatMap(where => /^member:([^.]+)\.name$/.exec(where)?.[1] ?? [])
    expect(named.length).toBeGreaterThan(10)
    for (const id of named) expect(facts.model.get('member', id)?.data.publish_name?.consent, id).toBe(true)
  })

  test('of advices only what was released is told', () => {
    const told = places.flatMap(where => /^advice(?:-text)?:([^.]+)\./.exec(where)?.[1] ?? [])
    for (const id of new Set(told)) {
      expect(facts.model.get('advice-text', id)?.data.visibility, id).toBe('public')
      expect(
        facts.model.get('advice', id)?.data.released.map(({ part }) => part),
        id,
      ).toContain('advice')
    }
    const answered = places.flatMap(where => /^advice:([^.]+)\.\S*reason$/.exec(where)?.[1] ?? [])
    for (const id of new Set(answered))
      expect(facts.model.get('response', id)?.data.visibility, id).toBe('public')
  })

  test('of documents only annual reports that were declared public are told', () => {
    const ids = new Set(places.flatMap(where => /^document:([^.]+)\./.exec(where)?.[1] ?? []))
    expect([...ids].sort()).toEqual(['jaarverslag-2025'])
  })
})
