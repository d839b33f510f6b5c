import { describe, expect, it } from 'vitest'
import { find } from '../../../src/domain/find/find.ts'
import { needles } from '../../../src/domain/find/fold.ts'
import { type Archive, factsOf } from '../../support/archive.ts'
import { meeting, minutes } from '../meetings/files.ts'
import { frontMatter } from '../people/files.ts'

const MINUTES = minutes(
  '2026-01-15-council',
  `
items:
  - id: taxi
    title: Conceptadvies vervoer
    decisions: [{ n: 2026-01, text: Het advies over de regiotaxi wordt uitgebracht. }]`,
)

const ARCHIVE: Archive = {
  ...meeting('2026-01-15-council', 'status: held'),
  'meetings/2026-01-15-council/minutes.md': `${MINUTES['meetings/2026-01-15-council/minutes.md']}
## Vervoer

Een lid vraagt naar de **wachttijd** van de regiotaxi.

Wie wil, leest het stuk over [Cliënten](https://voorbeeld.example/taxi).
`,
  'actions/2026-01-15-taxi.md': frontMatter(
    'what: De taxi bellen\nevents: [{ step: opened, on: 2026-01-15 }, { step: answered, on: 2026-02-15, note: Nog geen antwoord }]',
  ),
  'incoming/2026-02-01-brief.md': frontMatter(
    'title: Brief over de Regiotaxi\nkind: information\nfrom: Vervoerder\nreceived: 2026-02-01',
  ),
}

const found = async (...said: readonly string[]) =>
  find(await factsOf(ARCHIVE), needles(said)).map(({ record, context }) => [record.reference, context])

describe('what did we decide on', () => {
  it('finds the word in all kinds, newest first, as a part of a longer word too', async () => {
    expect((await found('taxi')).map(([reference]) => reference)).toEqual([
      'incoming:2026-02-01-brief',
      'minutes:2026-01-15-council',
      'action:2026-01-15-taxi',
      'minutes:2026-01-15-council',
    ])
  })

  it('asks for all words in one record, wherever they stand in it', async () => {
    expect(await found('taxi', 'antwoord')).toEqual([['action:2026-01-15-taxi', 'Nog geen antwoord']])
    expect(await found('taxi', 'zwembad')).toEqual([])
  })

  it('shows the text that holds most of the words, without Markdown’s marks', async () => {
    expect(await found('regiotaxi', 'wachttijd')).toEqual([
      ['minutes:2026-01-15-council', 'Een lid vraagt naar de wachttijd van de regiotaxi.'],
    ])
  })

  it('reads what a link says and not where it goes', async () => {
    expect(await found('clienten')).toEqual([
      ['minutes:2026-01-15-council', 'Wie wil, leest het stuk over Cliënten.'],
    ])
    expect(await found('voorbeeld')).toEqual([])
  })
})
