import { livesOf } from '../../domain/advice/lives.ts'
import { issuedOn } from '../../domain/advice/rounds.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { quoted } from './words.ts'

type Say = { readonly title: string; readonly self: boolean; readonly later: boolean }

/** What is handed over again with an advice was issued before it. */
export const adviceBundleNotIssued = rule<Say>({
  id: 'advice-bundle-not-issued',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-31'],
  chapter: besideAdvice,
  title: {
    nl: 'Een advies dat opnieuw is overhandigd, is eerder uitgebracht',
    en: 'An advice that was handed over again was issued before',
  },
  why: {
    nl: 'Zo blijft te zien hoe vaak de raad iets vroeg.',
    en: 'So it stays visible how often the council asked.',
  },
  fix: {
    nl: 'Noem bij ‘bundles’ in het dossier een advies dat eerder is uitgebracht. Of haal de regel weg.',
    en: 'Name under ‘bundles’ in the file an advice that was issued before. Or remove the line.',
  },
  message: {
    nl: say =>
      say.self
        ? 'Dit advies noemt zichzelf als eerder advies.'
        : `Hier staat ${quoted(say.title)} als eerder advies. Dat advies is ${say.later ? 'pas later' : 'nog niet'} uitgebracht.`,
    en: say =>
      say.self
        ? 'This advice names itself as an earlier advice.'
        : `${quoted(say.title)} stands here as an earlier advice. That advice was ${say.later ? 'issued later' : 'not issued yet'}.`,
  },
  *check(facts) {
    const lives = new Map(livesOf(facts).map(life => [life.entry.id, life]))
    for (const life of lives.values()) {
      const own = issuedOn(life) ?? facts.today
      for (const [index, id] of life.entry.data.bundles.entries()) {
        const earlier = lives.get(id)
        if (earlier === undefined) continue
        const issued = issuedOn(earlier)
        const self = earlier === life
        if (!self && issued !== null && issued <= own) continue
        yield {
          in: life.entry,
          at: ['bundles', index],
          say: { title: earlier.entry.data.title, self, later: issued !== null },
        }
      }
    }
  },
})
