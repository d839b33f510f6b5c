import { edited, type Working, working } from '../../../src/commands/minutes/working.ts'
import { closingOf } from '../../../src/domain/minutes/close.ts'
import { type Missing, missingIn } from '../../../src/domain/minutes/missing.ts'
import { type ItemNote, itemEdits, presenceEdits } from '../../../src/domain/minutes/note.ts'
import { notedPoints } from '../../../src/domain/minutes/point.ts'
import type { Day } from '../../../src/model/day.ts'
import type { Facts } from '../../../src/model/facts.ts'
import { type Archive, factsOf } from '../../support/archive.ts'
import { appointed, frontMatter, member, person } from '../people/files.ts'

/** A small council on the evening of 10 March 2026: one item of each sort on its agenda. */

export const ID = '2026-03-10-council'
export const TODAY: Day = '2026-03-14'
const TERM = appointed('2025-01-01', '2028-12-31')

const item = (n: string, id: string, kind: string, more = ''): string =>
  `  - { n: "${n}", id: ${id}, title: Punt ${n}, kind: ${kind}, minutes: 5, reason: proposed${more} }`

const ITEMS = [
  '  - { n: "1", id: opening, title: Opening, kind: note, minutes: 1, reason: standing }',
  '  - { n: "2", id: agenda, title: Agenda, kind: decide, minutes: 1, reason: standing }',
  item('3', 'verslag', 'decide', ', about: "minutes:2026-02-10-council"'),
  item('4', 'actielijst', 'discuss'),
  item('4a', 'actie-2026-02-10-bellen', 'discuss', ', about: "action:2026-02-10-bellen"'),
  item('4b', 'actie-2026-02-10-cijfers', 'discuss', ', about: "action:2026-02-10-cijfers"'),
  item('5', 'ingekomen', 'note'),
  item('5a', 'stuk-2026-02-20-brief', 'note', ', about: "incoming:2026-02-20-brief"'),
  item(
    '5b',
    'stuk-2026-02-21-aanvraag',
    'note',
    ', question: Wie pakt dit op, about: "advice:2026-02-vervoer", sources: ["incoming:2026-02-21-aanvraag"]',
  ),
  item('6', 'advies-2026-01-minima', 'decide', ', about: "advice:2026-01-minima"'),
  item('7', 'suggestie-2026-03-loket', 'decide', ', about: "advice:2026-03-loket"'),
  item('8', 'suggestie-2026-04-spreekuur', 'decide', ', about: "advice:2026-04-spreekuur"'),
  item('9', 'wijkbezoek', 'discuss'),
  '  - { n: "10", id: sluiting, title: Sluiting, kind: note, minutes: 1, reason: standing }',
]

const action = (owner: string): string =>
  frontMatter(`what: Iets doen
owners: [${owner}]
due: 2026-03-10
meeting: 2026-02-10-council
events:
  - { step: opened, on: 2026-02-10, meeting: 2026-02-10-council }`)

/** Ids of the items, in order. */
export const ids = ITEMS.map(line => /id: ([a-z0-9-]+)/.exec(line)![1]!)

const minuted = ITEMS.map(line => {
  const [, n, id] = /n: "(\w+)", id: ([a-z0-9-]+)/.exec(line)!
  const about = /about: "([^"]+)"/.exec(line)?.[1]
  return `  - n: "${n}"\n    id: ${id}\n    title: Punt ${n}${about === undefined ? '' : `\n    about: "${about}"`}`
})

/** The archive on the day after; minutes were started and nothing is noted. */
export const evening: Archive = {
  ...member('anna', 'Anna Bos', `${TERM}\nroles: [{ role: chair, from: 2025-01-01 }]`),
  ...member('bram', 'Bram Kok', TERM),
  ...member('carla', 'Carla de Wit', TERM),
  ...person('daan', 'liaison'),
  'workgroups/wonen.md': frontMatter(`name: Wonen
from: 2025-01-01
themes: [{ theme: vervoer, from: 2025-01-01 }]
members: [{ member: bram, from: 2025-01-01 }]
leads: [{ member: bram, from: 2025-01-01 }]`),
  'meetings/2026-02-10-council/meeting.yaml': 'kind: council\nstatus: held\ndate: 2026-02-10\n',
  'meetings/2026-02-10-council/minutes.md': `${frontMatter(`drafted_on: 2026-02-12
closed_on: 2026-02-20
items:
  - id: advies
    outcome: decided
    decisions: [{ n: "2026-01", text: Zo gaan wij het doen. }]`)}\nDe tekst.\n`,
  [`meetings/${ID}/meeting.yaml`]:
    '# Met de hand geschreven.\nkind: council\nstatus: planned\ndate: 2026-03-10\n',
  [`meetings/${ID}/agenda.md`]: frontMatter(`frozen_on: 2026-03-03\nitems:\n${ITEMS.join('\n')}`),
  [`meetings/${ID}/minutes.md`]: `${frontMatter(`drafted_on: 2026-03-11
chair: anna
presence:
  - { person: anna, presence: not_noted } # eerste
  - { person: bram, presence: not_noted }
  - { person: carla, presence: not_noted }
items:\n${minuted.join('\n')}`)}\nWat er is gezegd.\n`,
  'meetings/2026-04-14-council/meeting.yaml': 'kind: council\nstatus: planned\ndate: 2026-04-14\n',
  'actions/2026-02-10-bellen.md': action('bram'),
  'actions/2026-02-10-cijfers.md': action('daan'),
  'incoming/2026-02-20-brief.md': frontMatter(
    'title: Een brief\nkind: information\nreceived: 2026-02-20\nfrom: Buurthuis',
  ),
  'incoming/2026-02-21-aanvraag.md': frontMatter(
    'title: Aanvraag\nkind: request\nreceived: 2026-02-21\nfrom: Gemeente\nleads_to: ["advice:2026-02-vervoer"]',
  ),
  'advice/2026-01-minima/dossier.yaml': `title: Minima
kind: requested
workgroups: [{ group: wonen }]
events:
  - { event: received, on: 2026-01-05 }
  - { event: listed, meeting: 2026-02-10-council }
  - { event: assigned, on: 2026-02-10, meeting: 2026-02-10-council }
  - { event: in_dialogue, on: 2026-02-12 }
  - { event: drafted, on: 2026-02-20 }
  - { event: content_approved, on: 2026-02-21 }
  - { event: edited, on: 2026-02-22 }
`,
  'advice/2026-02-vervoer/dossier.yaml': `title: Vervoer
kind: requested
events:
  - { event: received, on: 2026-02-21, incoming: 2026-02-21-aanvraag }
`,
  'advice/2026-03-loket/dossier.yaml': `title: Loket
kind: unsolicited
events:
  - { event: suggested, meeting: 2026-02-10-council, by: bram }
`,
  'advice/2026-04-spreekuur/dossier.yaml': `title: Spreekuur
kind: unsolicited
workgroups: [{ group: wonen }]
events:
  - { event: suggested, meeting: 2026-02-10-council, by: bram }
  - { event: examining, meeting: 2026-02-10-council, decision: 2026-01 }
  - { event: enough_input, on: 2026-02-26 }
`,
}

/** Reads an archive; a file of the test that is faulty throws. */
export const read = async (archive: Archive, today: Day = TODAY): Promise<Facts> => {
  const facts = await factsOf(archive, { today })
  if (facts.faults.length > 0) throw new Error(JSON.stringify(facts.faults, null, 2))
  return facts
}

/** Meeting and minutes of the evening. */
export const at = (facts: Facts, id = ID) => ({
  meeting: facts.model.get('meeting', id)!,
  minutes: facts.model.get('minutes', id)!,
})

/** Notes one thing of an item. */
export const noted = async (now: Working, id: string, note: ItemNote): Promise<Working> => {
  const { meeting, minutes } = at(now.facts)
  const point = notedPoints(now.facts, minutes).find(each => each.id === id)!
  return edited(now, itemEdits(now.facts, meeting, minutes, point, note), 'test')
}

/** An evening on which all is noted, after which these notes are made. */
export const allNoted = async (
  facts: Facts,
  notes: { readonly [id: string]: ItemNote } = {},
): Promise<Working> => {
  const usual: { readonly [id: string]: ItemNote } = {
    agenda: { outcome: 'adopted' },
    verslag: { outcome: 'adopted' },
    'actie-2026-02-10-bellen': { answer: { step: 'done' } },
    'actie-2026-02-10-cijfers': { answer: { step: 'answered', note: 'Loopt.' } },
    ingekomen: { outcome: 'noted' },
    'stuk-2026-02-21-aanvraag': { outcome: 'noted' },
    'advies-2026-01-minima': { outcome: 'discussed' },
    'suggestie-2026-03-loket': { outcome: 'discussed' },
    'suggestie-2026-04-spreekuur': { outcome: 'discussed' },
    wijkbezoek: { outcome: 'discussed' },
  }
  const { minutes } = at(facts)
  let now = await edited(
    working(facts),
    [
      ...presenceEdits(minutes, ['anna', 'bram'], 'present'),
      ...presenceEdits(minutes, ['carla'], 'absent'),
      { do: 'set', in: minutes, at: ['checked'], value: { on: '2026-03-12', by: 'anna' } },
    ],
    'test',
  )
  for (const [id, note] of Object.entries({ ...usual, ...notes })) now = await noted(now, id, note)
  return now
}

/** The archive after the drafts. */
export const archiveOf = (archive: Archive, { drafts }: Working): Archive => ({
  ...archive,
  ...Object.fromEntries(drafts.map(({ path, after: text }) => [path, text as string])),
})

/** Closes the minutes; what it comes to is in the facts. */
export const closed = async (now: Working): Promise<Working> => {
  const { meeting, minutes } = at(now.facts)
  return edited(now, closingOf(now.facts, meeting, minutes).edits, 'test')
}

/** What is missing, as short lines. */
export const lacking = (facts: Facts): readonly string[] => {
  const { meeting, minutes } = at(facts)
  return missingIn(facts, meeting, minutes).map((each: Missing) =>
    'point' in each ? `${each.what} ${each.point.id}` : each.what,
  )
}
