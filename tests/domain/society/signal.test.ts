import { describe, expect, test } from 'vitest'
import type { Signal } from '../../../schemas/society.ts'
import { signalLife } from '../../../src/domain/society/signal.ts'
import type { Day } from '../../../src/model/day.ts'
import { factsOf } from '../../support/archive.ts'

const signalWith = async (...steps: readonly (readonly [Signal['events'][number]['step'], Day])[]) => {
  const events = steps.map(([step, on]) => `  - { step: ${step}, on: ${on} }\n`).join('')
  const { model } = await factsOf({
    'signals/2026-01-20-brieven.md': `---\nsubject: Brieven\nnoted: 2026-01-20\n${
      events === '' ? '' : `events:\n${events}`
    }---\n`,
  })
  return model.get('signal', '2026-01-20-brieven')!.data
}

describe('the life of a signal', () => {
  test('begins when it is noted', async () => {
    expect(signalLife(await signalWith())).toEqual({
      step: 'noted',
      since: '2026-01-20',
      open: true,
      impossible: [],
      backwards: [],
    })
  })

  test('goes from the workgroup to the municipality and back before it closes', async () => {
    const life = signalLife(
      await signalWith(
        ['noted', '2026-01-20'],
        ['discussed', '2026-02-02'],
        ['parked', '2026-02-02'],
        ['to_officer', '2026-03-02'],
        ['discussed', '2026-03-10'],
        ['closed', '2026-04-01'],
      ),
    )
    expect(life).toMatchObject({ step: 'closed', since: '2026-04-01', open: false, impossible: [] })
  })

  test('goes nowhere before the workgroup spoke of it, nor after it closed', async () => {
    const life = signalLife(
      await signalWith(['to_alderman', '2026-02-02'], ['closed', '2026-02-10'], ['discussed', '2026-02-20']),
    )
    expect(life.impossible).toEqual([
      { index: 0, step: 'to_alderman', after: 'noted' },
      { index: 2, step: 'discussed', after: 'closed' },
    ])
  })

  test('does not go back in time', async () => {
    const life = signalLife(await signalWith(['discussed', '2026-01-19'], ['parked', '2026-02-01']))
    expect(life.backwards).toEqual([{ index: 0, on: '2026-01-19', before: '2026-01-20' }])
    expect(life.since).toBe('2026-02-01')
  })
})
