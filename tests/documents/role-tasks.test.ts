import { describe, expect, it } from 'vitest'
import { roleTasksDoc } from '../../src/documents/organisation/tasks.ts'
import { roleTasks, taskRoles } from '../../src/domain/organisation/role-tasks.ts'
import { markdown } from '../../src/render/markdown.ts'
import { exampleFacts } from '../support/example.ts'

/** The task lists that go to the municipality hold nothing that is the council's own (LIAI-06, CONF-08). */

const facts = exampleFacts()
const outside = ['liaison', 'alderman', 'head', 'officer', 'college'] as const

describe('a task list for the municipality', () => {
  it.each(outside)('tells the %s nothing of signals, contacts, own actions or members', async role => {
    const { model, today } = await facts
    const shown = markdown(roleTasksDoc(await facts, roleTasks(await facts, role), 'nl'))
    const confidential = [
      ...model.all('signal').flatMap(({ id, data }) => [id, data.subject]),
      ...model
        .all('action')
        .filter(({ data }) => data.side === 'council')
        .map(({ data }) => data.what),
      ...model.all('advice').flatMap(({ data }) => (data.kind === 'unsolicited' ? [data.title] : [])),
      ...model.all('member').map(({ data }) => data.name),
    ]
    expect(confidential.length).toBeGreaterThan(50)
    expect(today).toBe('2026-11-24')
    expect(confidential.filter(text => shown.includes(text))).toEqual([])
  })

  it('says so, and only these do', async () => {
    for (const role of taskRoles.keys) {
      const isOutside = outside.some(each => each === role)
      expect(roleTasks(await facts, role).outside).toBe(isOutside)
    }
  })
})
