import { describe, expect, it } from 'vitest'
import { plannedConsultations } from '../../src/domain/planning/consultations.ts'
import { plannedPapers } from '../../src/domain/planning/papers.ts'
import { yearRows } from '../../src/domain/planning/year.ts'
import type { Day } from '../../src/model/day.ts'
import { factsOf } from '../support/archive.ts'
import { exampleFacts } from '../support/example.ts'
import { meeting } from './meetings/files.ts'

const planned = async (yaml: string, given: { today: Day; more?: { [path: string]: string } }) => {
  const facts = await factsOf({ 'plan/2026.yaml': yaml, ...given.more }, { today: given.today })
  return { facts, plan: facts.model.get('plan', '2026')!.data }
}

describe('a paper of the year plan', () => {
  const yaml = `adopted_on: 2026-01-20
papers:
  - { title: Later, council_date: 2026-12-16, relevance: advice }
  - { title: Te snel, council_date: 2026-02-25, relevance: advice }
  - { title: Zonder dag, relevance: advice }
  - { title: Zonder merk, council_date: 2026-12-16 }
  - { title: Ter info, council_date: 2026-12-16, relevance: inform }
`
  const standings = async (today: Day, more = {}) => {
    const { facts, plan } = await planned(yaml, { today, more })
    return plannedPapers(facts, plan).map(({ standing }) => standing)
  }

  it('waits for its request until the last day for it is past', async () => {
    const rest = ['undated', 'unmarked', 'not_asked']
    expect(await standings('2026-02-02')).toEqual(['waiting', 'impossible', ...rest])
    expect(await standings('2026-12-01')).toEqual(['late', 'over', ...rest])
  })

  it('is asked once the request came, however late', async () => {
    const asked = yaml.replace('relevance: advice }', 'relevance: advice, advice: "advice:2026-01-later" }')
    const dossier = `kind: requested
title: Later
events:
  - { event: received, on: 2026-11-30 }
`
    const { facts, plan } = await planned(asked, {
      today: '2026-12-01',
      more: { 'advice/2026-01-later/dossier.yaml': dossier },
    })
    const [paper] = plannedPapers(facts, plan)
    expect(paper).toMatchObject({ standing: 'asked', requested: '2026-11-30' })
    expect(paper!.late).toBeGreaterThan(0)
  })
})

describe('a consultation of the year plan', () => {
  it('is found by its day, or by its month, and by its workgroup', async () => {
    const { facts, plan } = await planned(
      `consultations:
  - { kind: alderman, when: 2026-03-26 }
  - { kind: alderman, when: 2026-10 }
  - { kind: officers, group: wonen, when: 2026-05-20 }
  - { kind: officers, group: opvangen, when: 2026-05-20 }
`,
      {
        today: '2026-06-01',
        more: {
          ...meeting('2026-03-26-alderman', 'status: held'),
          ...meeting('2026-10-15-alderman', 'status: planned'),
          ...meeting('2026-05-20-officers', 'status: cancelled\ngroup: wonen'),
        },
      },
    )
    expect(plannedConsultations(facts, plan).map(({ standing }) => standing)).toEqual([
      'held',
      'planned',
      'cancelled',
      'open',
    ])
  })
})

describe('the obligations of a year', () => {
  it('stand in one row for all members, and in one for each workgroup', async () => {
    const rows = yearRows(await exampleFacts(), 2026)
    const named = (id: string) => rows.filter(({ obligation }) => obligation.id === id)
    expect(named('positions').map(({ people }) => people)).toEqual([14])
    expect(named('officers').map(({ group }) => group)).toEqual([
      'opgroeien',
      'opvangen',
      'participeren',
      'wonen',
    ])
    expect(named('council-meeting')).toMatchObject([{ held: 8, planned: 1, min: 9, standing: 'planned' }])
  })
})
