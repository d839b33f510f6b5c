import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartData, chartDoc, chartDrawing } from '../../../src/documents/chart/chart.ts'
import { publicName } from '../../../src/domain/names.ts'
import { clientChart, councilChart } from '../../../src/domain/people/chart.ts'
import { addDays } from '../../../src/model/day.ts'
import { html } from '../../../src/render/html.ts'
import { drawable } from '../../../src/render/svg.ts'
import { factsOf } from '../../support/archive.ts'
import { exampleFacts } from '../../support/example.ts'

describe('the chart of the council', () => {
  it('never ties the chair to a workgroup, on any day', async () => {
    const facts = await exampleFacts()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), after => {
        const { edges, boxes } = councilChart(facts, addDays('2024-01-16', after))
        const ofChair = edges.flatMap(({ from, to }) =>
          from === 'chair' ? [to] : to === 'chair' ? [from] : [],
        )
        expect(ofChair.filter(id => id.startsWith('workgroup-'))).toEqual([])
        const ids = boxes.map(({ id }) => id)
        expect(edges.filter(({ from, to }) => !ids.includes(from) || !ids.includes(to))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('names the members of the day asked', async () => {
    const facts = await exampleFacts()
    const named = (day: '2025-12-01' | '2026-11-24') =>
      councilChart(facts, day).boxes.find(({ id }) => id === 'workgroup-participeren')
    expect(named('2025-12-01')?.leads).toEqual(['corrie-pastoor'])
    expect(named('2026-11-24')?.leads).toEqual(['joost-kamphuis'])
    expect(named('2026-11-24')?.people).not.toContain('corrie-pastoor')
  })

  it('does without workgroups, liaison and client consultation where there are none', async () => {
    const { boxes, edges } = councilChart(await factsOf({}), '2026-11-24')
    expect(boxes.map(({ id }) => id)).toEqual(['alderman', 'chair', 'council'])
    expect(edges).toEqual([
      { from: 'alderman', to: 'council', kind: 'talks' },
      { from: 'chair', to: 'council', kind: 'chairs' },
    ])
  })
})

describe('a chart for outside', () => {
  it('holds no name without consent, in no form', async () => {
    const facts = await exampleFacts()
    const everyone = [...facts.model.all('member'), ...facts.model.all('person')]
    const silent = everyone.filter(({ id }) => publicName(facts, id, '2026-11-24') === undefined)
    expect(silent.length).toBeGreaterThan(0)
    for (const chart of [councilChart(facts, '2026-11-24'), clientChart(facts, '2026-11-24')]) {
      const shown = { lang: 'nl', public: true } as const
      const told = html(chartDoc(facts, chart, shown)) + JSON.stringify(chartData(facts, chart, shown))
      expect(silent.filter(({ id, data }) => told.includes(data.name) || told.includes(`"${id}"`))).toEqual(
        [],
      )
    }
  })
})

describe('the drawing', () => {
  it('may stand in a page, whatever a workgroup is called', async () => {
    const facts = await factsOf({
      'workgroups/wonen.md':
        '---\nname: Wonen & <b>vervoer</b> "samen" met een heel erg lange naam erbij\nfrom: 2024-01-26\n---\n',
    })
    expect(drawable(chartDrawing(facts, councilChart(facts, '2026-11-24'), 'nl'))).not.toBeNull()
    const example = await exampleFacts()
    for (const make of [councilChart, clientChart]) {
      expect(drawable(chartDrawing(example, make(example, '2026-11-24'), 'en'))).not.toBeNull()
    }
  })
})
