import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/model/day.ts'
import { makeNorms, type WrittenDeviation } from '../../src/model/norms.ts'
import { presetNamed } from '../../src/presets/index.ts'

const preset = presetNamed('soest-2020')

const deviation = (
  norm: string,
  value: string | readonly string[],
  from: WrittenDeviation['from'],
): WrittenDeviation => ({
  norm,
  value,
  from,
  decided_on: '2023-11-30',
  source: 'Verordening 2024, artikel 3',
})

const normsWith = (...deviations: readonly WrittenDeviation[]) => makeNorms(preset, deviations)

describe('a council without own values', () => {
  const { norms, problems } = normsWith()

  it('has those of its preset, from the day of its document', () => {
    expect(norms.get('members.min', '2020-09-06')).toBeNull()
    expect(norms.get('members.min', '2020-09-07')).toBe(12)
    expect(norms.get('members.min', '2030-01-01')).toBe(12)
  })

  it('knows where a value comes from', () => {
    expect(norms.origin('members.min', '2026-01-01')?.source.text.nl).toBe('Koepeladvies 2020, hoofdstuk 9')
    expect(norms.origin('members.min', '2019-01-01')).toBeNull()
  })

  it('tells no norm from no value yet', () => {
    expect(norms.get('decisions.quorum_share', '2026-01-01')).toBeNull()
    expect(norms.origin('decisions.quorum_share', '2026-01-01')).toMatchObject({ value: null })
  })

  it('deviates nowhere', () => {
    expect(norms.deviations()).toEqual([])
    expect(problems).toEqual([])
  })
})

describe('an own value', () => {
  const { norms } = normsWith(
    deviation('members.max', '13', '2024-01-01'),
    deviation('members.max', 'geen', '2026-01-01'),
  )

  it('wins from its first day on', () => {
    expect(norms.get('members.max', '2023-12-31')).toBe(15)
    expect(norms.get('members.max', '2024-01-01')).toBe(13)
    expect(norms.get('members.max', '2025-12-31')).toBe(13)
  })

  it('can take a norm away', () => {
    expect(norms.get('members.max', '2026-01-01')).toBeNull()
    expect(norms.origin('members.max', '2026-01-01')?.source.standing).toBe('council')
  })

  it('leaves other norms alone', () => {
    expect(norms.get('members.min', '2026-06-01')).toBe(12)
  })

  it('stands in the series with the day and source of its decision', () => {
    expect(norms.series('members.max').map(({ from, value }) => [from, value])).toEqual([
      ['2020-09-07', 15],
      ['2024-01-01', 13],
      ['2026-01-01', null],
    ])
    expect(norms.series('members.max')[1]?.source).toEqual({
      text: { nl: 'Verordening 2024, artikel 3', en: 'Verordening 2024, artikel 3' },
      standing: 'council',
      decidedOn: '2023-11-30',
    })
  })

  it('is shown beside what the preset says', () => {
    expect(
      norms.deviations().map(({ norm, own, preset: stated }) => [norm, own.value, stated?.value]),
    ).toEqual([
      ['members.max', 13, 15],
      ['members.max', null, 15],
    ])
  })

  it('says who decided, when that is written', () => {
    const { norms } = makeNorms(preset, [
      { ...deviation('members.max', '13', '2024-01-01'), decided_by: 'College van B&W' },
    ])
    expect(norms.origin('members.max', '2024-01-01')?.source.decidedBy).toBe('College van B&W')
  })

  it('is not undone by a later value of the preset', () => {
    const later = {
      ...preset,
      norms: {
        ...preset.norms,
        'members.max': [
          ...preset.norms['members.max'],
          { ...preset.norms['members.max'][0]!, from: '2025-01-01' as const, value: 20 },
        ],
      },
    }
    const { norms: own } = makeNorms(later, [deviation('members.max', '13', '2024-01-01')])
    expect(own.get('members.max', '2025-06-01')).toBe(13)
    expect(makeNorms(later).norms.get('members.max', '2025-06-01')).toBe(20)
  })
})

describe('an own value that cannot be used', () => {
  it('is a problem when no norm has that name', () => {
    const { problems } = normsWith(
      deviation('members.min', '10', '2024-01-01'),
      deviation('members.minimum', '10', '2024-01-01'),
    )
    expect(problems).toEqual([{ index: 1, norm: 'members.minimum', problem: 'unknown-norm' }])
  })

  it('is a problem when the text does not fit, and the preset keeps holding', () => {
    const { norms, problems } = normsWith(
      deviation('members.min', 'tien', '2024-01-01'),
      deviation('allowance.prorata', 'weken', '2024-01-01'),
    )
    expect(problems).toEqual([
      { index: 0, norm: 'members.min', problem: 'bad-value', expected: { type: 'count' } },
      {
        index: 1,
        norm: 'allowance.prorata',
        problem: 'bad-value',
        expected: { type: 'choice', choices: ['months', 'days', 'none'] },
      },
    ])
    expect(norms.get('members.min', '2026-01-01')).toBe(12)
  })

  it('is a problem when an earlier one starts on the same day', () => {
    const { norms, problems } = normsWith(
      deviation('members.min', '10', '2024-01-01'),
      deviation('members.min', '11', '2024-01-01'),
    )
    expect(problems).toEqual([{ index: 1, norm: 'members.min', problem: 'same-day' }])
    expect(norms.get('members.min', '2024-01-01')).toBe(10)
  })

  it('never is a name that every object has', () => {
    expect(normsWith(deviation('constructor', '1', '2024-01-01')).problems).toHaveLength(1)
  })
})

describe('a list whose members are words of an open list', () => {
  it('takes only ids of that list', () => {
    const { problems } = normsWith(deviation('advice.cc_themes', ['armoede', 'sport'], '2024-01-01'))
    expect(problems).toMatchObject([{ index: 0, problem: 'bad-value' }])
  })

  it('takes a theme that the council added itself', () => {
    const own = deviation('advice.cc_themes', ['armoede', 'sport'], '2024-01-01')
    const { norms, problems } = makeNorms(preset, [own], [], [{ id: 'sport', name: 'sport en bewegen' }])
    expect(problems).toEqual([])
    expect(norms.get('advice.cc_themes', '2024-01-01')).toEqual(['armoede', 'sport'])
  })
})

describe('words of the open lists', () => {
  const { norms } = makeNorms(
    preset,
    [],
    [],
    [
      { id: 'sport', name: 'sport en bewegen' },
      { id: 'armoede', name: 'armoede en minima' },
    ],
  )

  it('are given in both languages', () => {
    expect(norms.word('resident_roles', 'buur', 'en')).toBe('neighbour who looks after others')
    expect(norms.word('movements', 'naar-inclusief', 'nl')).toBe('van exclusief naar inclusief')
  })

  it('are the id when the list does not know it', () => {
    expect(norms.word('themes', 'ruimtevaart', 'nl')).toBe('ruimtevaart')
  })

  it('hold the themes of the council, which may rename one of the preset', () => {
    expect(norms.word('themes', 'sport', 'nl')).toBe('sport en bewegen')
    expect(norms.word('themes', 'armoede', 'nl')).toBe('armoede en minima')
    expect(norms.vocabulary('themes').filter(theme => theme.id === 'armoede')).toMatchObject([
      { workgroup: 'opvangen', cc: true },
    ])
  })
})

describe('the series of a norm', () => {
  const starts = fc.uniqueArray(fc.integer({ min: -900, max: 3000 }), { maxLength: 6 })

  it('is in order of days, whatever the order in ipr.yaml, and get reads the last that began', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: -1000, max: 3100 }), (offsets, asked) => {
        const days = offsets.map(offset => addDays('2020-09-07', offset))
        const { norms } = normsWith(
          ...days.map((from, index) => deviation('members.min', String(index), from)),
        )
        const series = norms.series('members.min')
        const froms = series.map(({ from }) => from)
        expect(froms).toEqual([...froms].sort())
        const on = addDays('2020-09-07', asked)
        const begun = series.filter(({ from }) => from <= on)
        expect(norms.get('members.min', on)).toBe(begun.at(-1)?.value ?? null)
        const first = [...days].sort()[0]
        if (first !== undefined && on >= first) {
          expect(norms.origin('members.min', on)?.source.standing).toBe('council')
        }
      }),
    )
  })
})
