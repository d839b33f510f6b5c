import { livesOf } from '../../domain/advice/lives.ts'
import { nameOf } from '../../domain/names.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { sideOf, writersOf } from './writers.ts'

type Say = { readonly name: string }

/** ADV-34, WG-12: members come to an advice together; others can be a source. */
export const adviceByOutsider = rule<Say>({
  id: 'advice-by-outsider',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-07', 'ADV-34', 'WG-12'],
  chapter: chapter('3', '7'),
  title: { nl: 'Leden maken het advies', en: 'Members make the advice' },
  why: {
    nl: 'Leden komen samen tot een advies. Wie geen lid is, kan wel een bron zijn.',
    en: 'Members come to an advice together. Who is no member can be a source.',
  },
  fix: {
    nl: 'Haal de naam uit het dossier, of verbeter de datums van het lidmaatschap.',
    en: 'Take the name out of the file, or correct the dates of the membership.',
  },
  message: {
    nl: say => `${say.name} was geen lid toen dit advies werd gemaakt.`,
    en: say => `${say.name} was no member when this advice was made.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const writer of writersOf(facts, life)) {
        const writes = writer.part === 'author' || writer.part === 'contributor'
        if (!writes || sideOf(facts, writer) !== 'outsider') continue
        yield { in: life.entry, at: writer.at, say: { name: nameOf(facts, writer.person) } }
      }
    }
  },
})
