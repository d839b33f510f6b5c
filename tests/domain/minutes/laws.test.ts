import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../../../schemas/vocabulary/meetings.ts'
import { edited, type Working, working } from '../../../src/commands/minutes/working.ts'
import { closingOf } from '../../../src/domain/minutes/close.ts'
import type { ItemNote } from '../../../src/domain/minutes/note.ts'
import { reopeningOf } from '../../../src/domain/minutes/reopen.ts'
import type { Archive } from '../../support/archive.ts'
import { allNoted, archiveOf, at, closed, evening, ids, lacking, noted, read } from './evening.ts'

const decision = (...results: readonly string[]): fc.Arbitrary<ItemNote> =>
  fc.record({
    decision: fc.record({
      text: fc.constantFrom('Zo doen wij het.', 'Anders: "ja" of nee?', '- een streep'),
      result: fc.constantFrom(...(results as readonly ['issue'])),
    }),
    groups: fc.constant(['wonen']),
    form: fc.constantFrom('written', 'oral'),
  })

const outcome: fc.Arbitrary<ItemNote> = fc.record({
  outcome: fc.constantFrom(...outcomes.keys),
  why: fc.constantFrom('Geen tijd.', 'De spreker: ziek # griep'),
})

const answer: fc.Arbitrary<ItemNote> = fc.record({
  answer: fc.record(
    {
      step: fc.constantFrom('done', 'answered', 'postponed', 'dropped'),
      note: fc.constantFrom('Loopt.', 'x: y'),
      due: fc.constantFrom('2026-05-01', '2026-q3'),
    },
    { requiredKeys: ['step'] },
  ),
})

const action: fc.Arbitrary<ItemNote> = fc.record({
  action: fc.record({
    what: fc.constantFrom('Bellen', 'Een brief schrijven', '…'),
    owners: fc.constantFrom(['anna'], ['daan'], ['anna', 'daan']),
    due: fc.constantFrom('2026-04-01', undefined),
  }),
})

const notes = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constantFrom('actie-2026-02-10-bellen', 'actie-2026-02-10-cijfers'),
      fc.oneof(answer, outcome),
    ),
    fc.tuple(
      fc.constant('advies-2026-01-minima'),
      decision('issue', 'issue_with_changes', 'back_to_workgroup', 'not_issue', 'agreed'),
    ),
    fc.tuple(fc.constant('stuk-2026-02-21-aanvraag'), decision('assign', 'decline', 'agreed')),
    fc.tuple(
      fc.constantFrom('suggestie-2026-03-loket', 'suggestie-2026-04-spreekuur'),
      decision('examine', 'drop', 'form'),
    ),
    fc.tuple(fc.constantFrom(...ids), outcome),
    fc.tuple(fc.constantFrom('wijkbezoek', 'advies-2026-01-minima'), action),
  ),
  { maxLength: 8 },
)

const asWindows = (archive: Archive): Archive =>
  Object.fromEntries(Object.entries(archive).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]))

const windows = asWindows(evening)
const starts = new Map([
  [evening, await allNoted(await read(evening))],
  [windows, await allNoted(await read(windows))],
])

const spoken = async (archive: Archive, said: readonly (readonly [string, ItemNote])[]): Promise<Working> => {
  let now = starts.get(archive)!
  for (const [id, note] of said) now = await noted(now, id, note)
  return now
}

const reopened = async (archive: Archive): Promise<Archive> => {
  const facts = await read(archive)
  const { meeting, minutes } = at(facts)
  const back = reopeningOf(facts, meeting, minutes, null)
  if ('why' in back) throw new Error(back.why)
  return archiveOf(archive, await edited(working(facts), back.edits, 'test'))
}

describe('whatever was noted', () => {
  it('noting it again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async said => {
        const [id, note] = said.at(-1) ?? ['wijkbezoek', { outcome: 'discussed' }]
        const now = await spoken(evening, said)
        expect(archiveOf(evening, await noted(now, id, note))).toEqual(archiveOf(evening, now))
      }),
      { numRuns: 20 },
    )
  })

  it('closed minutes are valid, change nothing when closed again, and close alike after reopening', async () => {
    await fc.assert(
      fc.asyncProperty(notes, fc.constantFrom(evening, windows), async (said, archive) => {
        const now = await spoken(archive, said)
        fc.pre(lacking(now.facts).length === 0)
        const once = archiveOf(archive, await closed(now))
        const facts = await read(once)
        const { meeting, minutes } = at(facts)
        expect(closingOf(facts, meeting, minutes).edits).toEqual([])
        for (const path of Object.keys(archive))
          expect(/(?<!\r)\n/.test(once[path]!)).toBe(archive === evening)
        const open = await reopened(once)
        expect(archiveOf(open, await closed(working(await read(open))))).toEqual(once)
      }),
      { numRuns: 30 },
    )
  })

  it('reopening takes back only what closing did', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async said => {
        const now = await spoken(evening, said)
        fc.pre(lacking(now.facts).length === 0)
        const before = archiveOf(evening, now)
        const open = await reopened(archiveOf(evening, await closed(now)))
        const minutes = `meetings/${at(now.facts).meeting.id}/minutes.md`
        expect({ ...open, [minutes]: '' }).toEqual({ ...before, [minutes]: '' })
      }),
      { numRuns: 20 },
    )
  })
})
