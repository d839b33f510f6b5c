import { livesOf } from '../../domain/advice/lives.ts'
import { nameOf } from '../../domain/names.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { sideOf, type Writer, writersOf } from './writers.ts'

type Say = { readonly name: string; readonly part: Writer['part'] }

/** FUNC-09: members advise without influence or input of the municipality. */
export const adviceByMunicipality = rule<Say>({
  id: 'advice-by-municipality',
  area: 'advice',
  severity: 'error',
  rows: ['FUNC-09', 'FUNC-17'],
  chapter: chapter('3', '13'),
  title: {
    nl: 'De gemeente schrijft niet mee aan een advies',
    en: 'The municipality does not write an advice',
  },
  why: {
    nl: 'De leden adviseren zonder inbreng van de gemeente. Anders adviseert de gemeente zichzelf.',
    en: 'The members advise without input of the municipality. Otherwise it advises itself.',
  },
  fix: {
    nl: 'Noem in het dossier alleen leden als schrijver of meedenker. Wat de gemeente vertelde, is een bron.',
    en: 'Name only members as author or contributor in the file. What the municipality told is a source.',
  },
  message: {
    nl: ({ name, part }) => {
      switch (part) {
        case 'author':
          return `${name} werkt voor de gemeente en staat hier als schrijver van het advies.`
        case 'contributor':
          return `${name} werkt voor de gemeente en staat hier als iemand die meedacht over het advies.`
        case 'approval':
          return `${name} werkt voor de gemeente en keurde de inhoud van het advies goed.`
        case 'editing':
          return `${name} werkt voor de gemeente en keek de tekst van het advies na.`
      }
    },
    en: ({ name, part }) => {
      switch (part) {
        case 'author':
          return `${name} works for the municipality and stands here as author of the advice.`
        case 'contributor':
          return `${name} works for the municipality and stands here as contributor to the advice.`
        case 'approval':
          return `${name} works for the municipality and approved the content of the advice.`
        case 'editing':
          return `${name} works for the municipality and edited the advice.`
      }
    },
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const writer of writersOf(facts, life)) {
        if (sideOf(facts, writer) !== 'municipality') continue
        const { at, part, person } = writer
        yield { in: life.entry, at, say: { name: nameOf(facts, person), part } }
      }
    }
  },
})
