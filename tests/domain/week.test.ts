import { describe, expect, it } from 'vitest'
import { outsideTasks } from '../../src/domain/week/outside.ts'
import type { TaskRoute } from '../../src/domain/week/task.ts'
import { weekOf } from '../../src/domain/week/week.ts'
import { type Archive, factsOf } from '../support/archive.ts'
import { exampleTexts } from '../support/example.ts'

/** What a week of the example council holds, and what is added when something is left lying. */

const UNTIL = '2026-12-06'
const sent = `what: Verslag van 5 november
on: 2026-11-12
channel: mail
to: [els-brandsma]
papers:
  - path: meetings/2026-11-05-council/minutes.md
`

const tasks = async (route: TaskRoute, more: Archive = {}): Promise<readonly string[]> =>
  route(await factsOf({ ...exampleTexts(), ...more }), UNTIL).map(
    ({ topic, who, people, due, late, sources }) =>
      [topic, who, people.join('+'), due ?? '-', late, ...sources].join(' '),
  )

const added = async (route: TaskRoute, more: Archive): Promise<readonly string[]> => {
  const usual = await tasks(route)
  return (await tasks(route, more)).filter(task => !usual.includes(task))
}

describe('a week', () => {
  it('asks to send minutes that are closed, until they went to someone', async () => {
    const topics = async (more: Archive = {}) =>
      weekOf(await factsOf({ ...exampleTexts(), ...more }), null, 600).fits.map(({ id }) => id)
    expect(await topics()).toContain('send-minutes-2026-11-05-council')
    expect(await topics({ 'outgoing/2026-11-12-verslag.yaml': sent })).not.toContain(
      'send-minutes-2026-11-05-council',
    )
  })

  it('asks the leads of a workgroup to discuss who approached the council, once that falls due', async () => {
    const path = 'contacts/2026/wil-hendrikse.yaml'
    const contact = (on: string, more = ''): Archive => ({
      [path]: `${exampleTexts()[path]!.trimEnd()}\n  - on: ${on}\n    organisation: bewoners van de Dorpsstraat\n    partner: resident\n    themes: [wonen]\n    group: wonen\n    inbound: true\n${more}`,
    })
    expect(await added(outsideTasks, contact('2026-09-01'))).toEqual([
      'discuss-contact lead dirk-jan-oosterveld 2026-10-31 24 contacts:2026-wil-hendrikse',
    ])
    expect(await added(outsideTasks, contact('2026-10-05'))).toEqual([
      'discuss-contact lead dirk-jan-oosterveld 2026-12-04 0 contacts:2026-wil-hendrikse',
    ])
    expect(await added(outsideTasks, contact('2026-10-20'))).toEqual([])
    expect(await added(outsideTasks, contact('2026-09-01', '    discussed_on: 2026-09-20\n'))).toEqual([])
  })

  it('asks to handle papers that an agenda could hold and nobody handled', async () => {
    const paper = (day: string, more = ''): Archive => ({
      [`incoming/${day}-brief.md`]: `---\ntitle: Brief\nkind: information\nreceived: ${day}\nfrom: Iemand\n${more}---\n`,
    })
    expect(await added(outsideTasks, { ...paper('2026-10-01'), ...paper('2026-10-02') })).toEqual([
      'handle-papers supporter marieke-lohman - 0 incoming:2026-10-01-brief incoming:2026-10-02-brief',
    ])
    // The agenda of 5 November was fixed before this one came.
    expect(await added(outsideTasks, paper('2026-11-02'))).toEqual([])
    expect(await added(outsideTasks, paper('2026-10-01', 'handled: { on: 2026-11-05 }\n'))).toEqual([])
  })
})
