import { kinds } from '../../../schemas/kinds.ts'
import type { Level } from '../../../schemas/vocabulary/people.ts'
import { liesWithin, repositoryOf } from '../../domain/visibility.ts'
import { rule } from '../rule.ts'
import { meantFor } from './words.ts'

interface Say {
  readonly [key: string]: Level | string
  readonly level: Level
  readonly widest: Level
  readonly nl: string
  readonly en: string
}

export const visibilityTooWide = rule<Say>({
  id: 'visibility-too-wide',
  area: 'visibility',
  severity: 'error',
  rows: ['CONF-01', 'CONF-03', 'CONF-04', 'CONF-06', 'MEET-13', 'CONF-14'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstukken 5 en 6', en: 'Advice of 2020, chapters 5 and 6' },
  title: {
    nl: 'Geen bestand is voor meer mensen dan zijn soort toelaat',
    en: 'No file is for more people than its kind allows',
  },
  why: {
    nl: 'Agenda’s, verslagen en stukken van werkgroepen zijn alleen voor leden. Wat eenmaal openbaar was, is niet terug te halen.',
    en: 'Agendas, minutes and papers of workgroups are for members only. What was public once cannot be recalled.',
  },
  fix: {
    nl: 'Haal de regel ‘visibility’ weg, of kies een niveau met minder mensen.',
    en: 'Remove the line ‘visibility’, or choose a level with fewer people.',
  },
  message: {
    nl: say =>
      `Dit bestand is ${meantFor[say.level].nl}. Zo’n bestand (${say.nl}) is ${meantFor[say.widest].nl}.`,
    en: say =>
      `This file is ${meantFor[say.level].en}. Such a file (${say.en}) is ${meantFor[say.widest].en}.`,
  },
  *check({ model }) {
    for (const kind of kinds.filter(({ name }) => name !== 'council' && model.loaded.has(name))) {
      for (const entry of model.all(kind.name)) {
        const level = (entry.data as { readonly visibility?: Level }).visibility
        const { path, audience } = repositoryOf(entry, model)
        // A repository of its own is closed already: its own level is no widening there.
        const own = path !== '.' && level !== undefined && liesWithin(level, audience)
        if (level !== undefined && !own && !liesWithin(level, kind.widest))
          yield {
            in: entry,
            at: ['visibility'],
            say: { level, widest: kind.widest, nl: kind.word.nl, en: kind.word.en },
          }
      }
    }
  },
})
