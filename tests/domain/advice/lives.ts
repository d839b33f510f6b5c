import { type AdviceLife, replay } from '../../../src/domain/advice/replay.ts'
import type { Day } from '../../../src/model/day.ts'
import type { Facts } from '../../../src/model/facts.ts'
import type { Entry } from '../../../src/model/model.ts'
import { type Archive, factsOf } from '../../support/archive.ts'

/** A council meeting (or another kind) on a day, held, with the decisions it took as `number result` lines. */
export const meeting = (
  day: Day,
  options: { readonly kind?: string; readonly decisions?: readonly string[]; readonly status?: string } = {},
): Archive => {
  const { kind = 'council', decisions = [], status = 'held' } = options
  const folder = `meetings/${day}-${kind}`
  const rows = decisions.map(line => line.split(' '))
  return {
    [`${folder}/meeting.yaml`]: `kind: ${kind}\nstatus: ${status}\ndate: ${day}\n`,
    [`${folder}/minutes.md`]: [
      '---',
      `drafted_on: ${day}`,
      ...(rows.length === 0 ? [] : ['items:', '  - id: advies', '    decisions:']),
      ...rows.flatMap(([n, result]) => [
        `      - n: ${n}`,
        `        text: Besluit ${n}`,
        `        result: ${result}`,
      ]),
      '---',
      '',
    ].join('\n'),
  }
}

/** The archive of one dossier, `advice/2026-01-minima`, with what else it needs. */
export const dossier = (text: string, ...rest: readonly Archive[]): Archive =>
  Object.assign({ 'advice/2026-01-minima/dossier.yaml': text }, ...rest)

export interface Lived {
  readonly facts: Facts
  readonly entry: Entry<'advice'>
  readonly life: AdviceLife
}

/** Reads the archive and replays its one dossier. Throws when a file of the test is faulty. */
export const live = async (archive: Archive, today?: Day): Promise<Lived> => {
  const facts = await factsOf(archive, today === undefined ? {} : { today })
  if (facts.faults.length > 0) throw new Error(JSON.stringify(facts.faults, null, 2))
  const entry = facts.model.get('advice', '2026-01-minima')!
  return { facts, entry, life: replay(facts, entry) }
}

/** The life as lines, to read: `R9 2026-03-14 decided → sent`. */
export const told = (life: AdviceLife): readonly string[] =>
  life.steps.map(({ row, day, from, to, event }) =>
    from === to ? `${row ?? '??'} ${day} ${event.event} in ${from}` : `${row ?? '??'} ${day} ${from} → ${to}`,
  )
