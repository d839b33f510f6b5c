import { describe, expect, it } from 'vitest'
import { secretsOf } from '../../src/domain/public/secrets.ts'
import { publicSite } from '../../src/domain/public/site.ts'
import { buildSite } from '../../src/site/build.ts'
import { leaksIn } from '../../src/site/guard.ts'
import { piecesOf } from '../../src/site/text.ts'
import { exampleFacts } from '../support/example.ts'

/** The last look before anything leaves: what shines through is found, however it is written down. */

const facts = await exampleFacts()
const site = publicSite(facts)
const secrets = secretsOf(facts, site)

const found = (path: string, text: string) =>
  leaksIn([{ path, text }], secrets, site).map(({ kind, from }) => `${kind} ${from}`)

// From the minutes of a closed meeting, and someone who did not agree to be named.
const phrase = 'Inwoners weten niet wie hun vaste contactpersoon is'
const closed = "Bram van 't Hoff"

describe('the guard', () => {
  it('lets the real site through', () => {
    expect(leaksIn(buildSite(site), secrets, site)).toEqual([])
  })

  it.each([
    ['in a page', 'x/index.html', `<p>Zoals besproken: ${phrase}.</p>`],
    ['across elements in a sentence', 'x/index.html', `<p>${phrase.replace(' ', ' <strong>')}</strong></p>`],
    [
      'in capitals and with other signs',
      'x/index.html',
      `<p>${phrase.toUpperCase().replaceAll(' ', ' – ')}</p>`,
    ],
    ['in an attribute', 'x/index.html', `<a href="#" title="${phrase}">hier</a>`],
    ['in data', 'data/x.json', JSON.stringify({ deep: [{ text: phrase }] })],
    [
      'in data in a page',
      'x/index.html',
      `<script type="application/json" id="a">${JSON.stringify([phrase])}</script>`,
    ],
    ['in a feed', 'x.atom', `<summary>${phrase}</summary>`],
    ['in a calendar, folded', 'x.ics', `DESCRIPTION:${phrase.slice(0, 20)}\r\n ${phrase.slice(20)}`],
    [
      'in numbers instead of letters',
      'x/index.html',
      `<p>${[...phrase].map(c => `&#${c.codePointAt(0)};`).join('')}</p>`,
    ],
  ])('finds a phrase of closed minutes %s', (_where, path, text) => {
    expect(found(path, text)).toContain('phrase minutes:2026-01-22-council')
  })

  it('finds the name of who did not agree, and no other name', () => {
    expect(facts.model.all('member').map(({ data }) => data.name)).toContain(closed)
    expect(found('leden/index.html', `<p>${closed}</p>`)).toEqual(['name member:bram-van-t-hoff'])
    expect(found('leden/index.html', '<p>Els Brandsma</p>')).toEqual([])
  })

  it('finds ids and names of originals as they are written, not as words of a sentence', () => {
    expect(found('x.html', '<a href="../2026-01-22-council/">a</a>')).toContain(
      'id minutes:2026-01-22-council',
    )
    expect(found('x.html', '<p>brief-voorzitter.docx</p>')).toEqual([
      'file advice/2025-01-huishoudelijke-ondersteuning/files/brief-voorzitter.docx',
    ])
    expect(found('x.html', '<p>De brief van de voorzitter kwam op 22 januari 2026.</p>')).toEqual([])
  })

  it('looks at the name of the file too', () => {
    expect(found('2026-01-22-council/index.html', '<p>niets</p>')).toContain('id minutes:2026-01-22-council')
  })

  it('takes what was released for no secret, wherever it stands', () => {
    const { text } = site.advices![0]!.recommendations[0]!
    expect(found('x.html', `<p>${text}</p>`)).toEqual([])
  })
})

describe('the pieces of a file', () => {
  it('end where a block ends, and run on through a link', () => {
    expect(
      piecesOf('a.html', '<p>een <a href="x">twee</a> drie</p><p>vier &amp; vijf</p>').filter(Boolean),
    ).toEqual(['een twee drie', 'vier & vijf'])
  })
})
