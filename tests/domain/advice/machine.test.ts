import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adviceEvent } from '../../../schemas/advice-events.ts'
import { machine, type Row, rowsFrom } from '../../../src/domain/advice/machine.ts'
import { isEnd, isFurther, STATES, type State, type Way } from '../../../src/domain/advice/states.ts'
import { addDays, type Day } from '../../../src/model/day.ts'
import { dossier, live, meeting } from './lives.ts'

const ways: readonly Way[] = ['requested', 'written', 'oral']

const reachable = (way: Way): ReadonlySet<State> => {
  const seen = new Set<State>(['none'])
  for (const state of seen) {
    for (const { to } of rowsFrom(way, state)) if (to !== 'same') seen.add(to)
  }
  return seen
}

describe('the table of transitions', () => {
  it('has each row once', () => {
    expect(new Set(machine.map(row => row.id)).size).toBe(machine.length)
  })

  it('has the rows of requirements section 2, but for those of the clock', () => {
    const ids = machine.map(row => row.id).filter(id => !id.startsWith('X'))
    expect(ids.join(' ')).toBe(
      'R0 R1 R2 R3 R4 R5 R6 R7 R8 R8a R8b R9 R11 R12 R13 R14 U1 U2 U2a U3 U3a U3b U4 U10 U11 U12 O4 O5 O6 O7 O8',
    )
  })

  it('has a row for every event that a dossier can hold', () => {
    const events = adviceEvent.options.map(option => option.shape.event.value)
    expect(events.filter(event => !machine.some(row => row.event === event))).toEqual([])
  })

  it('reaches every state, and no row starts from a state that its way cannot reach', () => {
    expect(STATES.filter(state => !ways.some(way => reachable(way).has(state)))).toEqual([])
    const dead = machine.flatMap(row =>
      row.from
        .filter(state => !row.ways.some(way => reachable(way).has(state)))
        .map(state => `${row.id} ${state}`),
    )
    expect(dead).toEqual([])
  })

  it.each(ways)('says in every state of the way "%s" how it normally goes on, until an end', way => {
    const stuck = [...reachable(way)].filter(
      state =>
        !isEnd(state) &&
        !rowsFrom(way, state).some(row => row.expected !== undefined && isFurther(state, row.to as State)),
    )
    expect(stuck).toEqual([])
  })

  it('never leaves it open which row a step takes', () => {
    const clashes = ways.flatMap(way =>
      STATES.flatMap(state => {
        const rows = rowsFrom(way, state)
        return rows.flatMap((row, index) =>
          rows
            .slice(index + 1)
            .filter(other => other.event === row.event && overlap(row, other))
            .map(other => `${way} ${state}: ${row.id} and ${other.id}`),
        )
      }),
    )
    expect(clashes).toEqual([])
  })
})

const overlap = (a: Row, b: Row): boolean =>
  (a.form === undefined || b.form === undefined || a.form === b.form) &&
  (a.results === undefined ||
    b.results === undefined ||
    a.results.some(result => b.results?.includes(result)))

describe('every walk through the table', () => {
  it('is a life without an impossible step', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ways),
        fc.array(fc.nat(1_000), { minLength: 1, maxLength: 25 }),
        async (way, choices) => {
          const { text, rows } = walk(way, choices)
          const { life } = await live(text)
          expect(life.impossible).toEqual([])
          expect(life.missing).toEqual([])
          expect(life.disorder).toEqual([])
          expect(life.steps.map(step => step.row)).toEqual(rows.map(row => row.id))
        },
      ),
      { numRuns: 60 },
    )
  })
})

const EXTRA: { readonly [event: string]: string } = {
  extended: ', until: 2030-01-01, reason: Meer tijd',
  declined: ', reason: Te laat',
  dropped: ', reason: Te weinig',
  decided_in_writing: ', reason: Haast',
  withdrawn_by_municipality: ', reason: Van de baan',
  with_council: ', advice_attached: true, response_attached: true',
}

const IN_MEETING = ['listed', 'tabled', 'suggested', 'given']

/** An archive in which the choices lead from step to step, each a day later, and the rows that were taken. */
const walk = (
  way: Way,
  choices: readonly number[],
): { text: { [path: string]: string }; rows: readonly Row[] } => {
  let state: State = 'none'
  let now = way
  const rows: Row[] = []
  const lines: string[] = []
  const meetings: { [path: string]: string } = {}
  choices.forEach((choice, index) => {
    const open = rowsFrom(now, state).filter(
      row => row.norm !== 'decisions.in_writing' && row.norm !== 'advice.reaction.only_on_deviation',
    )
    const row = open[choice % open.length]
    if (row === undefined) return
    const day: Day = addDays('2025-01-01', index)
    const form = row.event === 'form_chosen' ? (row.form ?? 'written') : undefined
    const number = `2025-${String(index + 10)}`
    const decided = row.event === 'decided' || row.event === 'examining' || row.event === 'form_chosen'
    if (decided || IN_MEETING.includes(row.event) || row.event === 'scheduled') {
      Object.assign(meetings, meeting(day, decided ? { decisions: [`${number} ${row.results?.[0]}`] } : {}))
    }
    const where = `meeting: ${day}-council`
    const rest = decided
      ? `${where}, decision: ${number}${form === undefined ? '' : `, form: ${form}`}`
      : IN_MEETING.includes(row.event)
        ? where
        : `on: ${day}${row.event === 'scheduled' ? `, ${where}` : ''}${EXTRA[row.event] ?? ''}`
    lines.push(`  - { event: ${row.event}, ${rest} }`)
    rows.push(row)
    if (row.to !== 'same') state = row.to
    if (form !== undefined) now = form
  })
  const head = way === 'requested' ? 'kind: requested' : `kind: unsolicited\nform: ${way}`
  return { text: dossier(`title: Wandeling\n${head}\nevents:\n${lines.join('\n')}\n`, meetings), rows }
}
