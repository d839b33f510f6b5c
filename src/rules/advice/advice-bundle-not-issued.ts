import { livesOf } from '../../domain/advice/lives.ts'
import { issuedOn } from '../../domain/advice/rounds.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly id: string; readonly self: boolean }

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
    nl: 'Zo blijft te zien hoe vaak de raad iets moest vragen.',
    en: 'So it stays visible how often the council had to ask.',
  },
  fix: {
    nl: 'Noem onder bundles de mapnaam van het eerdere advies.',
    en: 'Name under bundles the folder of the earlier advice.',
  },
  message: {
    nl: say =>
      say.self
        ? 'Dit advies noemt zichzelf als eerder advies.'
        : `Het advies ${say.id} staat hier als eerder advies. Het is niet eerder uitgebracht.`,
    en: say =>
      say.self
        ? 'This advice names itself as an earlier advice.'
        : `The advice ${say.id} stands here as an earlier advice. It was not issued before.`,
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
        yield { in: life.entry, at: ['bundles', index], say: { id, self } }
      }
    }
  },
})
