import { expect, it } from 'vitest'
import { meetingTasks } from '../../../src/domain/week/meetings.ts'
import type { Archive } from '../../support/archive.ts'
import { allNoted, archiveOf, closed, evening, ID, read } from './evening.ts'

const tasks = async (archive: Archive): Promise<readonly string[]> =>
  meetingTasks(await read(archive), '2026-03-31')
    .filter(({ sources }) => sources.includes(`meeting:${ID}`))
    .map(({ topic, who, due }) => `${topic} ${who} ${due}`)

it('after a meeting its minutes are drafted, checked, closed and sent, and then they are off the list', async () => {
  const path = `meetings/${ID}/minutes.md`
  const { [path]: text, ...without } = evening
  const all = await allNoted(await read(evening))
  expect(await tasks(without)).toEqual(['draft-minutes supporter 2026-03-24'])
  expect(await tasks({ ...without, [path]: text! })).toEqual(['check-minutes chair 2026-03-25'])
  expect(await tasks(archiveOf(evening, all))).toEqual(['close-minutes supporter 2026-03-24'])
  const shut = archiveOf(evening, await closed(all))
  expect(await tasks(shut)).toEqual(['send-minutes supporter 2026-03-24'])
  const outgoing = `what: Verslag\non: 2026-03-14\nchannel: mail\npapers: [{ path: ${path} }]\n`
  expect(await tasks({ ...shut, 'outgoing/2026-03-14-verslag.yaml': outgoing })).toEqual([])
})
