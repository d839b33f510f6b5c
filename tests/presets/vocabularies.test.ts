import { describe, expect, it } from 'vitest'
import type { Term, VocabularyName } from '../../src/model/norms.ts'
import { presets } from '../../src/presets/index.ts'

const { vocabularies } = presets['soest-2020']
const names = Object.keys(vocabularies) as readonly VocabularyName[]
const ids = (name: VocabularyName): readonly string[] => vocabularies[name].map(term => term.id)

describe.each(names)('the list %s', name => {
  const terms: readonly Term[] = vocabularies[name]

  it('has terms with an id of its own each, a slug', () => {
    expect(terms).not.toEqual([])
    expect(new Set(ids(name)).size).toBe(terms.length)
    for (const { id } of terms) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('has a word in both languages, each only once', () => {
    for (const lang of ['nl', 'en'] as const) {
      const words = terms.map(term => term[lang])
      expect(words.filter(word => word.trim() === '' || word !== word.trim())).toEqual([])
      expect(new Set(words).size).toBe(words.length)
    }
  })

  it('says in which chapter it stands', () => {
    for (const { chapter } of terms) expect(chapter).toMatch(/^(-|(\d{1,2}|A[12])(, (\d{1,2}|A[12]))*)$/)
  })
})

describe('the lists together', () => {
  it('give every theme a workgroup', () => {
    for (const { id, workgroup } of vocabularies.themes) expect(ids('workgroups'), id).toContain(workgroup)
  })

  it('leave no workgroup without a theme', () => {
    const used = vocabularies.themes.map(theme => theme.workgroup)
    expect([...new Set(used)]).toEqual(ids('workgroups'))
  })

  it('ask the client consultation about income, poverty and debt', () => {
    expect(vocabularies.themes.filter(theme => theme.cc).map(theme => theme.id)).toEqual([
      'armoede',
      'schuldhulp',
      'inkomen',
    ])
  })

  it('link client groups to themes that exist', () => {
    for (const { id, themes } of vocabularies.client_groups) {
      expect(themes, id).not.toEqual([])
      expect(themes.filter(theme => !ids('themes').includes(theme))).toEqual([])
    }
  })

  it('have one question for each resident role', () => {
    expect(ids('role_questions')).toEqual(ids('resident_roles'))
  })

  it('keep what is personal in an evaluation inside', () => {
    expect(vocabularies.eval_topics.filter(topic => !topic.shared).map(topic => topic.id)).toEqual([
      'functioneren',
      'inzet-leden',
      'inzet-voorzitter',
      'werkgroepen',
    ])
  })

  it('number the points of the profile', () => {
    expect(ids('profile')).toEqual(
      Array.from({ length: 15 }, (_, index) => `profiel-${String(index + 1).padStart(2, '0')}`),
    )
  })
})

describe('the task lists', () => {
  const lists = names.filter(name => name.endsWith('_tasks'))

  it('exist for the ten roles', () => {
    expect(lists).toHaveLength(10)
  })

  it.each(lists)('%s names the catalogue row of each task', name => {
    for (const task of vocabularies[name]) {
      expect(task).toHaveProperty('rows')
      const { rows } = task as { readonly rows: readonly string[] }
      expect(rows).not.toEqual([])
      for (const row of rows) expect(row).toMatch(/^[A-Z]+-\d\d$/)
    }
  })

  it('leave numbers to the norms', () => {
    for (const name of lists) for (const { nl, en } of vocabularies[name]) expect(nl + en).not.toMatch(/\d/)
  })
})
