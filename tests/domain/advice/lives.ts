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

/** The two council meetings of the requested life. */
export const heard = {
  ...meeting('2026-01-13', { decisions: ['2026-01 assign'] }),
  ...meeting('2026-02-10', { decisions: ['2026-05 issue'] }),
}

/** A requested advice from announced to closed. */
export const requested = `
title: Minimabeleid 2027
kind: requested
events:
  - { event: announced, on: 2025-12-01 }
  - { event: received, on: 2026-01-05 }
  - { event: listed, meeting: 2026-01-13-council }
  - { event: assigned, on: 2026-01-13, meeting: 2026-01-13-council, decision: 2026-01 }
  - { event: in_dialogue, on: 2026-01-20 }
  - { event: drafted, on: 2026-01-27 }
  - { event: content_approved, on: 2026-01-28 }
  - { event: edited, on: 2026-01-30 }
  - { event: tabled, meeting: 2026-02-10-council }
  - { event: decided, meeting: 2026-02-10-council, decision: 2026-05 }
  - { event: sent, on: 2026-02-13, number: 2026-01 }
  - { event: passed_to_council, on: 2026-02-20 }
  - { event: reminded, on: 2026-03-15 }
  - { event: reacted, on: 2026-03-24 }
  - { event: with_council, on: 2026-04-16, advice_attached: true, response_attached: true }
  - { event: council_question, on: 2026-04-17, forwarded_on: 2026-04-18 }
  - { event: closed, on: 2026-05-04 }
`

/** An unsolicited advice until there is enough input. */
export const suggested = `
title: Wachttijden bij het loket
kind: unsolicited
events:
  - { event: suggested, meeting: 2026-01-13-council, by: anna }
  - { event: examining, meeting: 2026-01-13-council, decision: 2026-01 }
  - { event: enough_input, on: 2026-01-29 }
`

/** The requested life up to and including this one, then others instead. */
export const upTo = (event: string, ...others: readonly string[]): string => {
  const lines = requested.trim().split('\n')
  const last = lines.findIndex(line => line.includes(`event: ${event},`))
  return [...lines.slice(0, last + 1), ...others.map(line => `  - { ${line} }`)].join('\n')
}
