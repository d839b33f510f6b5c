import { describe, expect, it } from 'vitest'
import { edited, working } from '../../../src/commands/minutes/working.ts'
import { actionsOn } from '../../../src/domain/actions.ts'
import { replay } from '../../../src/domain/advice/replay.ts'
import { nextDecisionNumber } from '../../../src/domain/minutes/advice-moves.ts'
import { closingOf } from '../../../src/domain/minutes/close.ts'
import type { ItemNote } from '../../../src/domain/minutes/note.ts'
import { roleOf } from '../../../src/domain/minutes/point.ts'
import { nextTime } from '../../../src/domain/minutes/returning.ts'
import type { Facts } from '../../../src/model/facts.ts'
import { allNoted, archiveOf, at, closed, evening, ID, noted, read, TODAY } from './evening.ts'

const stateOf = (facts: Facts, id: string): string => replay(facts, facts.model.get('advice', id)!).state

const closing = async (notes: { readonly [id: string]: ItemNote } = {}, archive = evening): Promise<Facts> =>
  (await closed(await allNoted(await read(archive), notes))).facts

describe('closing minutes', () => {
  it('makes the meeting held, writes down every outcome, and adopts earlier minutes', async () => {
    const facts = await closing()
    const { meeting, minutes } = at(facts)
    expect(meeting.data.status).toBe('held')
    expect(meeting.source.text).toContain('# Met de hand geschreven.')
    expect(minutes.data.closed_on).toBe(TODAY)
    expect(minutes.data.items.map(({ n, outcome }) => `${n} ${outcome}`)).toEqual([
      '1 noted',
      '2 adopted',
      '3 adopted',
      '4 discussed',
      '4a discussed',
      '4b discussed',
      '5 noted',
      '5a noted',
      '5b noted',
      '6 discussed',
      '7 discussed',
      '8 discussed',
      '9 discussed',
      '10 noted',
    ])
    const earlier = facts.model.get('minutes', '2026-02-10-council')!.data
    expect(earlier.adopted).toEqual({ on: '2026-03-10', meeting: ID, corrections: [] })
    expect(earlier.hash).toMatch(/^sha256:/)
  })

  it('answers open actions and makes new ones, of their owners’ side', async () => {
    const facts = await closing({
      'actie-2026-02-10-bellen': { answer: { step: 'handed_over', to: ['anna'] } },
      wijkbezoek: {
        action: { what: 'Kaart sturen', owners: ['daan'], due: '2026-q2' },
        outcome: 'discussed',
      },
    })
    const told = actionsOn(facts, TODAY).map(({ entry, owners, due, answeredIn }) => [
      entry.data.what,
      entry.data.side,
      owners.join(),
      due,
      answeredIn,
    ])
    expect(told).toEqual([
      ['Iets doen', 'council', 'anna', '2026-03-10', ID],
      ['Iets doen', 'council', 'daan', '2026-03-10', ID],
      ['Kaart sturen', 'municipality', 'daan', '2026-q2', null],
    ])
    const linked = at(facts).minutes.data.items.flatMap(({ actions }) => actions)
    expect(linked).toEqual(['2026-02-10-bellen', '2026-02-10-cijfers', '2026-03-10-kaart-sturen'])
  })

  it.each([
    ['advies-2026-01-minima', 'issue', '2026-01-minima', 'decided'],
    ['advies-2026-01-minima', 'back_to_workgroup', '2026-01-minima', 'in_dialogue'],
    ['advies-2026-01-minima', 'not_issue', '2026-01-minima', 'not_issued'],
    ['stuk-2026-02-21-aanvraag', 'assign', '2026-02-vervoer', 'assigned'],
    ['stuk-2026-02-21-aanvraag', 'decline', '2026-02-vervoer', 'declined'],
    ['suggestie-2026-03-loket', 'examine', '2026-03-loket', 'examining'],
    ['suggestie-2026-03-loket', 'drop', '2026-03-loket', 'dropped'],
    ['suggestie-2026-04-spreekuur', 'form', '2026-04-spreekuur', 'form_chosen'],
  ] as const)('%s: the decision %s makes advice %s %s', async (item, result, advice, state) => {
    const note: ItemNote = { decision: { text: 'Zo besloten.', result }, groups: ['wonen'], form: 'oral' }
    const facts = await closing({ [item]: note })
    expect(stateOf(facts, advice)).toBe(state)
    expect(replay(facts, facts.model.get('advice', advice)!).impossible).toEqual([])
  })

  it('keeps a draft tabled and a request listed when nothing was decided', async () => {
    const facts = await closing()
    expect(stateOf(facts, '2026-01-minima')).toBe('tabled')
    expect(stateOf(facts, '2026-02-vervoer')).toBe('listed')
    expect(stateOf(facts, '2026-03-loket')).toBe('suggested')
  })

  it('takes the paper in which a draft was once asked for a paper, not for the draft', async () => {
    const facts = await closing()
    const about = 'advice:2026-01-minima'
    const point = {
      n: '5b',
      id: 'stuk',
      title: 'Stuk',
      kind: 'note',
      question: null,
      about,
      sources: [],
    } as const
    expect(roleOf(facts, { ...point, reason: 'request-received' })).toBe('paper')
    expect(roleOf(facts, { ...point, reason: 'draft-ready' })).toBe('draft')
  })

  it('marks papers handled, a request only when someone takes it up', async () => {
    const handled = (facts: Facts) =>
      facts.model.all('incoming').map(({ id, data }) => [id, data.handled?.how ?? data.handled?.meeting])
    expect(handled(await closing())).toEqual([
      ['2026-02-20-brief', ID],
      ['2026-02-21-aanvraag', undefined],
    ])
    const assign: ItemNote = { decision: { text: 'Naar Wonen.', result: 'assign' }, groups: ['wonen'] }
    expect(handled(await closing({ 'stuk-2026-02-21-aanvraag': assign }))).toEqual([
      ['2026-02-20-brief', ID],
      ['2026-02-21-aanvraag', 'Naar Wonen.'],
    ])
  })

  it('does nothing for what was carried over', async () => {
    const later: ItemNote = { outcome: 'carried_over', why: 'Geen tijd.' }
    const facts = await closing({
      'advies-2026-01-minima': later,
      ingekomen: later,
      'stuk-2026-02-21-aanvraag': later,
    })
    expect(stateOf(facts, '2026-01-minima')).toBe('edited')
    expect(stateOf(facts, '2026-02-vervoer')).toBe('received')
    expect(facts.model.all('incoming').filter(({ data }) => data.handled)).toEqual([])
  })

  it('gives decisions the next numbers of their year', async () => {
    const facts = await closing({
      'advies-2026-01-minima': { decision: { text: 'Eerst.', result: 'issue' } },
      wijkbezoek: { decision: { text: 'Daarna.', result: 'agreed' } },
    })
    const numbers = at(facts).minutes.data.items.flatMap(({ decisions }) => decisions.map(({ n }) => n))
    expect(numbers).toEqual(['2026-02', '2026-03'])
    expect(nextDecisionNumber(facts, '2026-12-31')).toBe('2026-04')
    expect(nextDecisionNumber(facts, '2027-01-01')).toBe('2027-01')
  })

  it('tells which actions nobody spoke of', async () => {
    const now = await allNoted(await read(evening), { 'actie-2026-02-10-bellen': {} })
    const silent = await noted(working(await read(evening)), 'actie-2026-02-10-bellen', {
      outcome: 'not_reached',
    })
    const of = ({ facts }: typeof now) => {
      const { meeting, minutes } = at(facts)
      return closingOf(facts, meeting, minutes).unanswered.map(({ entry }) => entry.id)
    }
    expect(of(silent)).toEqual(['2026-02-10-bellen', '2026-02-10-cijfers'])
    expect(of(now)).toEqual(['2026-02-10-bellen'])
  })

  it('in a folder with its own access leaves what lies elsewhere, and says so', async () => {
    const moved = Object.fromEntries(
      Object.entries(evening).map(([path, text]) => [
        path.startsWith(`meetings/${ID}/`) ? `cc/${path}` : path,
        text,
      ]),
    )
    const settings = `format: 1
council: { name: Raad, short_name: Raad, start_date: 2024-01-15 }
municipality: { name: Voorbeeld }
preset: soest-2020
repositories: [{ path: ., audience: members }, { path: cc, audience: cc }]
`
    const facts = await read({ ...moved, 'ipr.yaml': settings })
    const { meeting, minutes } = at(facts)
    const marked = await edited(
      working(facts),
      [{ do: 'set', in: minutes, at: ['items', 7, 'outcome'], value: 'noted' }],
      'test',
    )
    const { edits, elsewhere } = closingOf(marked.facts, meeting, at(marked.facts).minutes)
    expect(elsewhere).toEqual(['incoming:2026-02-20-brief'])
    expect(
      edits.map(edit => ('in' in edit ? edit.in.path : edit.path)).filter(path => !path.startsWith('cc/')),
    ).toEqual([])
  })
})

describe('the next meeting', () => {
  it('brings back what is not finished, with the reason, and not the rest', async () => {
    const facts = await closing({
      wijkbezoek: { outcome: 'carried_over', why: 'Geen tijd.' },
      'actie-2026-02-10-bellen': { answer: { step: 'done' } },
      'advies-2026-01-minima': { outcome: 'carried_over', why: 'Tekst ontbreekt.' },
      'suggestie-2026-03-loket': {
        decision: { text: 'Wonen onderzoekt dit.', result: 'examine' },
        groups: ['wonen'],
      },
    })
    const { meeting, minutes } = at(facts)
    const next = nextTime(facts, meeting, minutes)
    expect(next.meeting).toEqual({ id: '2026-04-14-council', date: '2026-04-14' })
    expect(next.items.map(({ point, as }) => [point.id, as && `${as.kind} ${as.reason}`])).toEqual([
      ['verslag', null],
      ['actie-2026-02-10-bellen', null],
      ['actie-2026-02-10-cijfers', 'discuss action-due'],
      ['stuk-2026-02-20-brief', null],
      ['stuk-2026-02-21-aanvraag', 'note request-received'],
      ['advies-2026-01-minima', 'decide carried-over'],
      ['suggestie-2026-03-loket', null],
      ['suggestie-2026-04-spreekuur', 'decide suggested'],
      ['wijkbezoek', 'discuss carried-over'],
    ])
  })

  it('sees the same when the archive is read again', async () => {
    const now = await closed(await allNoted(await read(evening)))
    const again = await read(archiveOf(evening, now))
    const told = (facts: Facts) =>
      nextTime(facts, at(facts).meeting, at(facts).minutes).items.map(({ as }) => as?.id)
    expect(told(again)).toEqual(told(now.facts))
  })
})
