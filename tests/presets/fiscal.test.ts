import { describe, expect, it } from 'vitest'
import { makeNorms } from '../../src/model/norms.ts'
import { presets } from '../../src/presets/index.ts'

describe.each(Object.values(presets))('fiscal maxima of $name', preset => {
  const { norms } = makeNorms(preset)

  it.each([
    [2020, 170_000, 17_000],
    [2021, 180_000, 18_000],
    [2022, 180_000, 18_000],
    [2023, 190_000, 19_000],
    [2024, 210_000, 21_000],
    [2025, 210_000, 21_000],
    [2026, 220_000, 22_000],
  ])('%i: %i cents a year, %i a month', (year, yearAmount, monthAmount) => {
    expect(norms.fiscal(year)).toMatchObject({ year, yearAmount, monthAmount })
  })

  it.each([2019, 2027])('%i has no source, so there is no amount', year => {
    expect(norms.fiscal(year)).toBeNull()
  })

  it('says which amounts were read at the tax office', () => {
    const primary = preset.fiscal.filter(entry => entry.standing === 'primary').map(entry => entry.year)
    expect(primary).toEqual([2021, 2022, 2023, 2024])
    for (const { source } of preset.fiscal) expect(source).not.toBe('')
  })
})

describe('a maximum that the council looked up itself', () => {
  const own = {
    year: 2027,
    year_amount: 230_000,
    month_amount: 23_000,
    confirmed_on: '2027-01-12',
    source: 'belastingdienst.nl, 12 januari 2027',
  } as const

  it('fills a year that the table lacks', () => {
    const { norms } = makeNorms(presets['soest-2020'], [], [own])
    expect(norms.fiscal(2027)).toEqual({
      year: 2027,
      yearAmount: 230_000,
      monthAmount: 23_000,
      source: 'belastingdienst.nl, 12 januari 2027',
      standing: 'council',
      confirmedOn: '2027-01-12',
    })
    expect(norms.fiscal(2028)).toBeNull()
  })

  it('wins over the table', () => {
    const { norms } = makeNorms(presets['soest-2020'], [], [{ ...own, year: 2026 }])
    expect(norms.fiscal(2026)?.yearAmount).toBe(230_000)
    expect(norms.fiscal(2025)?.yearAmount).toBe(210_000)
  })
})
