import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes archives of any size out of the example council, and small ones out of the council of the tests of the rules:
 * members, advices and council meetings stay as they are, and what a busy council has most of (finished actions,
 * papers, signals, events, meetings of workgroups) is there many times over, each with an id and prose of its own.
 * The same size gives the same bytes, always.
 */

const folderOf = path => new URL(`../../${path}/`, import.meta.url).pathname

/** Numbers between 0 and 1, the same ones for the same seed (mulberry32). */
const random = seed => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const read = folder =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(folder.length), readFileSync(path)]),
  )

// What the small council has finished, for there to be more of; and the day on which nothing is late.
const finished = {
  'actions/2026-01-27-lijst.md': `---
what: Een lijst maken van plekken waar leden inwoners kunnen spreken
owners: [anna]
due: 2026-02-17
meeting: 2026-01-27-council
events:
  - { step: opened, on: 2026-01-27, meeting: 2026-01-27-council }
  - { step: done, on: 2026-02-17, meeting: 2026-02-17-council, note: De lijst telt 46 plekken. }
---
`,
  'signals/2026-02-05-loket.md': `---
subject: Het loket is 's middags dicht
noted: 2026-02-05
by: jan
group: wonen
themes: [vervoer]
sources: [{ form: conversation, count: 3 }]
going_on: Wie werkt, kan niet bij het loket terecht.
could_do: Een avond per week open.
could_involve: De buurtvereniging
events:
  - { step: noted, on: 2026-02-05 }
  - { step: closed, on: 2026-02-20, note: Het loket is op donderdag tot acht uur open. }
---
`,
}

const small = () => {
  const files = read(folderOf('tests/rules/base'))
  const settings = files.get('ipr.yaml')
  files.set('ipr.yaml', Buffer.concat([settings, Buffer.from('example: true\ndemo_day: 2026-03-12\n')]))
  for (const [path, text] of Object.entries(finished)) files.set(path, Buffer.from(text))
  return files
}

// The kinds that may be many, and when one is over and done with, so that it asks nothing of the next agenda.
const many = [
  { path: /^(actions)\/([^/]+)\.md$/, over: /step: (done|dropped)/ },
  { path: /^(incoming)\/([^/]+)\.md$/, over: /^handled:/m },
  { path: /^(outgoing)\/([^/]+)\.yaml$/, over: /^on:/m },
  { path: /^(signals)\/([^/]+)\.md$/, over: /step: closed/ },
  { path: /^(events)\/([^/]+)\.md$/, over: /^reported:/m },
  { path: /^(meetings)\/([^/]*-(?:workgroup|officers)-[^/]+)\//, over: /^(status: held|closed_on:)/m },
]
const LAST_DAY = '2026-07-01'

/** What may be there many times: an id, and the files that carry it. */
const unitsOf = files => {
  const units = new Map()
  for (const [path, bytes] of files) {
    for (const { path: pattern, over } of many) {
      const [, folder, id] = pattern.exec(path) ?? []
      if (id === undefined) continue
      const unit = units.get(`${folder}/${id}`) ?? { folder, id, files: [], over: true }
      const text = bytes.toString('utf8')
      const days = text.match(/\b20\d\d-\d\d-\d\d\b/g) ?? []
      unit.over &&= !path.includes('/files/') && over.test(text) && days.every(day => day < LAST_DAY)
      unit.files.push({ path, text })
      units.set(`${folder}/${id}`, unit)
    }
  }
  return [...units.values()].filter(unit => unit.over)
}

const WORDS = (
  'de het een van voor met bij over naar inwoners gemeente werkgroep buurt vraag formulier brief steun zorg wonen ' +
  'vervoer jeugd ouderen mantelzorg gesprek voorstel beleid advies antwoord wethouder raad verslag bezoek school'
).split(' ')

const prose = next => {
  const sentence = () => {
    const words = Array.from(
      { length: 6 + Math.floor(next() * 12) },
      () => WORDS[Math.floor(next() * WORDS.length)],
    )
    const text = words.join(' ')
    return `${text[0].toUpperCase()}${text.slice(1)}.`
  }
  const paragraph = () => Array.from({ length: 2 + Math.floor(next() * 4) }, sentence).join(' ')
  return Array.from({ length: 1 + Math.floor(next() * 6) }, paragraph).join('\n\n')
}

const copied = ({ folder, id, files }, serial, next) => {
  const own = `${id}-${serial}`
  return files.map(({ path, text }) => {
    // A number on the list of incoming papers is of one paper.
    const numbered = text.replace(/^(number: .*\d)/m, `$1-${serial}`)
    return [
      path.replace(`${folder}/${id}`, `${folder}/${own}`),
      Buffer.from(path.endsWith('.md') ? `${numbered.trimEnd()}\n\n${prose(next)}\n` : numbered),
    ]
  })
}

/** An archive of `count` files, some hundreds or more: path to bytes, in the order in which they are written. */
export const synthesize = (count, seed = 2026) => {
  const example = read(folderOf('example-archive'))
  const files = count < example.size ? small() : example
  const units = unitsOf(files)
  const next = random(seed)
  for (let serial = 2; files.size < count; serial++) {
    for (const unit of units) {
      if (files.size >= count) break
      for (const [path, bytes] of copied(unit, serial, next)) files.set(path, bytes)
    }
  }
  return files
}
