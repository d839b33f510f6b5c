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
  chapter: { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' },
  title: {
    nl: 'Een origineel dat is verstuurd, ligt er zoals het ging',
    en: 'An original that was sent lies there as it went',
  },
  why: {
    nl: 'Wie het kreeg, heeft die versie. Anders praat u straks over twee verschillende stukken.',
    en: 'Who got it has that version. Otherwise you will be talking about two different papers.',
  },
  fix: {
    nl: 'Zet het verstuurde bestand terug. Of geef de nieuwe versie een eigen naam en verstuur die met ‘ipr verstuur’.',
    en: 'Put the file as sent back. Or give the new version a name of its own and send it with ‘ipr send’.',
  },
  message: {
    nl: say =>
      say.gone
        ? `‘${say.path}’ is verstuurd op ${longDay(say.on, 'nl')}. Het bestand ligt niet meer in het archief.`
        : `‘${say.path}’ is veranderd sinds het is verstuurd, op ${longDay(say.on, 'nl')}.`,
    en: say =>
      say.gone
        ? `‘${say.path}’ was sent on ${longDay(say.on, 'en')}. The file is no longer in the archive.`
        : `‘${say.path}’ changed since it was sent, on ${longDay(say.on, 'en')}.`,
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
