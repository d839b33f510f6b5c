import { describe, expect, it } from 'vitest'
import { dueRows } from '../../../src/domain/advice/due.ts'
import { dossier, heard, live, upTo } from './lives.ts'

const rows = async (text: string, today: `${number}-${number}-${number}`) => {
  const { facts } = await live(dossier(text, heard), today)
  return dueRows(facts).map(({ what, side, due, state }) => `${due} ${side} ${what} ${state.state}`)
}

describe('what is due', () => {
  it('has the clocks of both sides, the latest first', async () => {
    expect(await rows(upTo('sent'), '2026-03-20')).toEqual([
      '2026-03-15 municipality to_council late',
      '2026-03-27 municipality reaction running',
    ])
  })

  it('leaves out what was met, and all clocks of an advice that is over', async () => {
    expect(await rows(upTo('reacted'), '2026-03-25')).toEqual([])
    expect(await rows(upTo('decided', 'event: sent, on: 2026-02-13'), '2026-02-13')).not.toEqual([])
    expect(
      await rows(
        upTo('listed', 'event: withdrawn_by_municipality, on: 2026-01-20, reason: Anders'),
        '2026-04-01',
      ),
    ).toEqual([])
  })

  it('keeps a promise after the advice is closed', async () => {
    const promised = `${upTo('closed')}
use: Gebruikt.
recommendations:
  - n: 1
    text: Doe dit.
    answer: { class: adopted, on: 2026-03-24 }
    follow_up:
      - { on: 2026-03-24, text: Het komt er., due: 2026-06-01 }
`
    expect(await rows(promised, '2026-06-11')).toEqual(['2026-06-01 municipality carry_out late'])
  })
})
