import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowances } from '../../../src/domain/money/allowance.ts'
import { differences, settledBeside } from '../../../src/domain/money/settlement.ts'
import { amount, cents } from '../../../src/model/money.ts'
import { type Council, councilOf, paymentsFile, type Someone } from './council.ts'

/** A closed year beside the sums of now. 2024: a member is due € 1.575,00, a lead € 2.100,00. */

const year = '2024-01-01..2024-12-31'

const closed = (lines: readonly string[], corrections: readonly string[] = []): string =>
  [
    'settlement:',
    '  closed_on: 2025-02-01',
    '  closed_by: b',
    '  lines:',
    ...lines.map(line => `    - { ${line} }`),
    ...(corrections.length === 0 ? [] : ['corrections:', ...corrections.map(row => `  - { ${row} }`)]),
    '',
  ].join('\n')

const correction = (person: string, paid: string): string =>
  `person: ${person}, on: 2025-03-01, amount: "${paid}", reason: proef`

const people: { readonly [id: string]: Someone } = {
  a: { member: [year] },
  b: { member: [year], treasurer: year },
}

const beside = async (more: string, who: Council['people'] = people) => {
  const facts = await councilOf({ people: who, files: paymentsFile(2024, [], more) })
  const all = allowances(facts, 2024)
  return { settled: settledBeside(facts, all), differs: differences(facts, all) }
}

describe('a closed year', () => {
  it('is at peace when nothing changed', async () => {
    const { settled, differs } = await beside(
      closed(['person: a, due: "1575.00"', 'person: b, due: "1575.00"']),
    )
    expect(settled.map(({ person, difference }) => [person, difference])).toEqual([
      ['a', 0],
      ['b', 0],
    ])
    expect(differs).toEqual([])
  })

  // Was a lead from 1 May: 4 x 131,25 + 8 x 175 = 525 + 1400 = 1925; 1925 - 1575
  it('finds what a late fact changes', async () => {
    const late = { ...people, a: { member: [year], lead: ['2024-05-01'] } }
    const { differs } = await beside(closed(['person: a, due: "1575.00"', 'person: b, due: "1575.00"']), late)
    expect(differs).toEqual([
      { person: 'a', settled: 157_500, corrected: 0, now: 192_500, difference: 35_000 },
    ])
  })

  it('is at peace again with the correction beside it', async () => {
    const late = { ...people, a: { member: [year], lead: ['2024-05-01'] } }
    const lines = ['person: a, due: "1575.00"', 'person: b, due: "1575.00"']
    expect((await beside(closed(lines, [correction('a', '350.00')]), late)).differs).toEqual([])
  })

  it('finds someone who has no line, and a line of someone who was nobody', async () => {
    const { differs } = await beside(closed(['person: a, due: "1575.00"', 'person: c, due: "131.25"']))
    expect(differs).toEqual([
      { person: 'b', settled: null, corrected: 0, now: 157_500, difference: 157_500 },
      { person: 'c', settled: 13_125, corrected: 0, now: 0, difference: -13_125 },
    ])
  })

  it('leaves the compensation of the development phase to its assignment', async () => {
    const chair = { ...people, a: { member: [year], development: year } }
    const facts = await councilOf({
      people: chair,
      norms: { 'allowance.chair_development.amount': '9000.00' },
      files: paymentsFile(2024, [], closed(['person: b, due: "1575.00"'])),
    })
    expect(differences(facts, allowances(facts, 2024))).toEqual([])
  })

  it('compares nothing while it is open', async () => {
    expect((await beside('visibility: board\n')).settled).toEqual([])
  })
})

it('corrections add up to the difference between the first sum and the last, whatever comes between', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
      async months => {
        const lines = ['person: a, due: "1575.00"', 'person: b, due: "1575.00"']
        const corrections: string[] = []
        let last = 157_500
        for (const month of months) {
          const from = `2024-${String(month).padStart(2, '0')}-01`
          const changed = { ...people, a: { member: [year], lead: [from] } }
          const { differs } = await beside(closed(lines, corrections), changed)
          const [found] = differs
          if (found) corrections.push(correction('a', amount(found.difference)))
          last = found?.now ?? last
          expect((await beside(closed(lines, corrections), changed)).differs).toEqual([])
        }
        const sum = corrections.reduce((total, row) => total + cents(/"(.*)"/.exec(row)![1]!), 0)
        expect(sum).toBe(last - 157_500)
      },
    ),
    { numRuns: 15 },
  ))
