import { paperState } from '../../domain/sending/version.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string | boolean
  readonly path: string
  readonly on: Day
  readonly gone: boolean
}

export const originalSentChanged = rule<Say>({
  id: 'original-sent-changed',
  area: 'original',
  severity: 'warning',
  rows: [],
  chapter: { nl: 'Opbouw van het archief', en: 'Format of the archive' },
  title: {
    nl: 'Een origineel dat is verstuurd, ligt er zoals het ging',
    en: 'An original that was sent lies there as it went',
  },
  why: {
    nl: 'Wie het kreeg, heeft die versie. Anders praat u straks over twee verschillende stukken.',
    en: 'Who got it has that version. Otherwise you will be talking about two different papers.',
  },
  fix: {
    nl: 'Zet het verstuurde bestand terug, of verstuur de nieuwe versie met: ipr verstuur. Geef een nieuwe versie een eigen naam.',
    en: 'Put the file as sent back, or send the new version with: ipr send. Give a new version a name of its own.',
  },
  message: {
    nl: say =>
      say.gone
        ? `${say.path} is verstuurd op ${longDay(say.on, 'nl')} en ligt niet meer in het archief.`
        : `${say.path} is anders dan toen het werd verstuurd, op ${longDay(say.on, 'nl')}.`,
    en: say =>
      say.gone
        ? `${say.path} was sent on ${longDay(say.on, 'en')} and is no longer in the archive.`
        : `${say.path} differs from when it was sent, on ${longDay(say.on, 'en')}.`,
  },
  *check(facts) {
    for (const entry of facts.model.all('outgoing')) {
      for (const [index, paper] of entry.data.papers.entries()) {
        // A record goes on living after it was sent; an original does not.
        if (!/(^|\/)files\/[^/]+$/.test(paper.path)) continue
        const state = paperState(facts, paper)
        if (state !== 'changed' && state !== 'gone') continue
        const say = { path: paper.path, on: entry.data.on, gone: state === 'gone' }
        yield { in: entry, at: ['papers', index, state === 'gone' ? 'path' : 'hash'], say }
      }
    }
  },
})
