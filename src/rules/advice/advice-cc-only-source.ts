import { livesOf } from '../../domain/advice/lives.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { madeAt } from './lives.ts'

/** CC-09: the client consultation is one of several informants. */
export const adviceCcOnlySource = rule({
  id: 'advice-cc-only-source',
  area: 'advice',
  severity: 'info',
  rows: ['CC-09'],
  chapter: chapter('1'),
  title: {
    nl: 'Een advies steunt niet alleen op het Cliëntenoverleg',
    en: 'An advice does not rest on the client consultation alone',
  },
  why: {
    nl: 'Het Cliëntenoverleg is een van de bronnen. Andere inwoners kunnen iets anders vertellen.',
    en: 'The client consultation is one of the sources. Other residents may tell something else.',
  },
  fix: {
    nl: 'Vraag ook andere inwoners of organisaties. Noteer die bronnen met ‘ipr advies noteer’.',
    en: 'Ask other residents or organisations too. Note those sources with ‘ipr advice note’.',
  },
  message: {
    nl: () => 'Het Cliëntenoverleg is de enige bron van dit advies.',
    en: () => 'The client consultation is the only source of this advice.',
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const { sources } = life.entry.data
      if (madeAt(life) === undefined || sources.length === 0) continue
      if (sources.some(source => source.form !== 'client_consultation')) continue
      yield { in: life.entry, at: ['sources'], say: {} }
    }
  },
})
