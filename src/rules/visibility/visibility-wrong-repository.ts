import type { Level } from '../../../schemas/vocabulary/people.ts'
import { levelOf, liesWithin, repositoryOf } from '../../domain/visibility.ts'
import { rule } from '../rule.ts'
import { meantFor, openTo } from './words.ts'

interface Say {
  readonly [key: string]: Level | string
  readonly level: Level
  readonly repository: string
  readonly audience: Level
}

export const visibilityWrongRepository = rule<Say>({
  id: 'visibility-wrong-repository',
  area: 'visibility',
  severity: 'error',
  rows: ['CONF-09', 'CONF-14', 'SIGN-11', 'CC-13'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstukken 5 en 6', en: 'Advice of 2020, chapters 5 and 6' },
  title: {
    nl: 'Elk bestand ligt in een map waar alleen de juiste mensen bij kunnen',
    en: 'Every file lies in a repository that only the right people can open',
  },
  why: {
    nl: 'Wie de map heeft, kan alles erin lezen. Een niveau in een bestand houdt niemand tegen.',
    en: 'Whoever has the repository can read all of it. A level in a file stops nobody.',
  },
  fix: {
    nl: 'Verplaats het bestand naar een map met eigen toegang, zoals ‘board’, ‘cc’ of ‘chair’.',
    en: 'Move the file to a repository of its own, such as ‘board’, ‘cc’ or ‘chair’.',
  },
  message: {
    nl: say =>
      `Dit bestand is ${meantFor[say.level].nl}. Het staat in ${say.repository === '.' ? 'de hoofdmap' : `de map ${say.repository}`}, en daar ${openTo[say.audience].nl}.`,
    en: say =>
      `This file is ${meantFor[say.level].en}. It lies in ${say.repository === '.' ? 'the main repository' : `the repository ${say.repository}`}, which ${openTo[say.audience].en} can open.`,
  },
  *check({ model }) {
    for (const kind of model.loaded) {
      if (kind === 'council') continue
      for (const entry of model.all(kind)) {
        const { audience, path } = repositoryOf(entry, model)
        const level = levelOf(entry, model)
        if (!liesWithin(audience, level))
          yield { in: entry, at: ['visibility'], say: { level, repository: path, audience } }
      }
    }
  },
})
