import { describe, expect, it } from 'vitest'
import { aboutNamed, decisions, inYear } from '../../../src/domain/registers/decisions.ts'
import { factsOf } from '../../support/archive.ts'
import { meeting, minutes } from '../meetings/files.ts'

const ARCHIVE = {
  ...meeting('2025-12-11-council', 'status: held'),
  ...minutes(
    '2025-12-11-council',
    `
items:
  - id: advies
    title: Conceptadvies
    about: "advice:2025-05-regiotaxi"
    decisions:
      - { n: 2025-07, text: Het advies gaat terug., result: back_to_workgroup }
      - { n: 2025-08, text: De vorm is mondeling., result: form, about: "advice:2025-06-jeugd" }`,
  ),
  ...meeting('2026-01-15-council', 'status: held'),
  ...minutes(
    '2026-01-15-council',
    `
items:
  - id: data
    decisions: [{ n: 2026-01, text: De data zijn vastgesteld. }]`,
  ),
}

const rows = async () => decisions(await factsOf(ARCHIVE))
const numbers = (found: Awaited<ReturnType<typeof rows>>) => found.map(({ n }) => n)

describe('the register of decisions', () => {
  it('holds those of all minutes, newest first', async () => {
    expect(numbers(await rows())).toEqual(['2026-01', '2025-08', '2025-07'])
  })

  it('takes the subject of the item where the decision names none', async () => {
    expect((await rows()).map(({ about }) => about)).toEqual([
      null,
      'advice:2025-06-jeugd',
      'advice:2025-05-regiotaxi',
    ])
  })

  it('is cut by the year of the meeting', async () => {
    expect(numbers(inYear(await rows(), 2025))).toEqual(['2025-08', '2025-07'])
  })

  it('finds a subject by reference, id, or the beginning or end of it, and never by a part of a word', async () => {
    const all = await rows()
    for (const said of ['advice:2025-05-regiotaxi', '2025-05-regiotaxi', '2025-05', 'Regiotaxi'])
      expect(numbers(aboutNamed(all, said))).toEqual(['2025-07'])
    expect(aboutNamed(all, 'taxi')).toEqual([])
  })
})
