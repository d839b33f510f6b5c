import { describe, expect, it } from 'vitest'
import { actionList, sideOf, stepTrouble } from '../../../src/domain/registers/actions.ts'
import type { Day } from '../../../src/model/day.ts'
import { type Archive, factsOf } from '../../support/archive.ts'
import { frontMatter, member, person } from '../people/files.ts'

const TODAY: Day = '2026-11-24'

const action = (id: string, yaml: string, ...events: readonly string[]): Archive => ({
  [`actions/${id}.md`]: frontMatter(
    `what: ${id}\n${yaml}\nevents:\n${[`step: opened, on: ${id.slice(0, 10)}`, ...events].map(event => `  - { ${event} }`).join('\n')}`,
  ),
})

const ARCHIVE: Archive = {
  ...member('jan', 'Jan de Vries'),
  ...person('sanne', 'policy_officer'),
  ...person('noor', 'supporter', 'employer: independent'),
  ...action('2026-01-10-brief', 'owners: [jan]\ndue: 2026-11-23'),
  ...action('2026-01-11-website', 'owners: [jan]\nongoing: true'),
  ...action('2026-02-10-cijfers', 'owners: [sanne]\nside: municipality\ndue: 2026-q4'),
  ...action(
    '2026-03-10-folder',
    'owners: [jan]\ndue: 2026-12-01',
    'step: handed_over, on: 2026-04-01, to: [noor]',
  ),
  ...action('2026-04-10-klaar', 'owners: [jan]\ndue: 2026-05-01', 'step: done, on: 2026-06-01'),
}

const listed = async (filter: Parameters<typeof actionList>[1]) =>
  actionList(await factsOf(ARCHIVE, { today: TODAY }), filter).map(({ entry }) => entry.id.slice(11))

describe('the register of actions', () => {
  it('shows the open ones, most urgent first and those without a day last', async () => {
    expect(await listed({})).toEqual(['brief', 'folder', 'cijfers', 'website'])
  })

  it('shows the closed ones too when all are asked for, at the end', async () => {
    expect(await listed({ all: true })).toEqual(['brief', 'folder', 'cijfers', 'website', 'klaar'])
  })

  it('knows who does it now, not who did it first', async () => {
    expect(await listed({ owner: 'noor' })).toEqual(['folder'])
    expect(await listed({ owner: 'jan' })).toEqual(['brief', 'website'])
  })

  it('never calls a closed action late', async () => {
    expect(await listed({ overdue: true, all: true })).toEqual(['brief'])
  })

  it('keeps the sides apart', async () => {
    expect(await listed({ side: 'municipality' })).toEqual(['cijfers'])
  })
})

describe('a next step', () => {
  const trouble = async (id: string, on: Day) => {
    const facts = await factsOf(ARCHIVE, { today: TODAY })
    return stepTrouble(facts.model.get('action', id)!, on, TODAY)
  }

  it('is possible on the day of the last one, and today', async () => {
    expect(await trouble('2026-03-10-folder', '2026-04-01')).toBeUndefined()
    expect(await trouble('2026-03-10-folder', TODAY)).toBeUndefined()
  })

  it('cannot stand before the last one', async () => {
    expect(await trouble('2026-03-10-folder', '2026-03-31')).toEqual({ kind: 'earlier', on: '2026-04-01' })
  })

  it('cannot be of a day to come', async () => {
    expect(await trouble('2026-03-10-folder', '2026-11-25')).toEqual({ kind: 'future' })
  })

  it('cannot follow on the end', async () => {
    expect(await trouble('2026-04-10-klaar', TODAY)).toEqual({
      kind: 'closed',
      step: 'done',
      on: '2026-06-01',
    })
  })
})

describe('the side of a new action', () => {
  it('is the municipality’s only when everyone who does it works there', async () => {
    const facts = await factsOf(ARCHIVE)
    expect(sideOf(facts, ['sanne'], TODAY)).toBe('municipality')
    expect(sideOf(facts, ['sanne', 'jan'], TODAY)).toBe('council')
    expect(sideOf(facts, [], TODAY)).toBe('council')
  })
})
