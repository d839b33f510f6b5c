import { type Level, levels } from '../../../schemas/vocabulary/people.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: Level
  readonly level: Level
}

export const visibilityWithoutRelease = rule<Say>({
  id: 'visibility-without-release',
  area: 'visibility',
  severity: 'error',
  rows: ['CONF-02', 'ADV-30'],
  chapter: { nl: 'Koepeladvies 2020, hoofdstukken 5 en 6', en: 'Advice of 2020, chapters 5 and 6' },
  title: {
    nl: 'Een vertrouwelijk stuk is pas openbaar na vrijgave',
    en: 'A confidential paper is public only after a release',
  },
  why: {
    nl: 'Informatie van de gemeente is in beginsel vertrouwelijk. Daarom staat erbij wie iets vrijgeeft.',
    en: 'Information of the municipality is confidential in principle. So it is noted who released it.',
  },
  fix: {
    nl: 'Zet bij ‘released’ wie het stuk heeft vrijgegeven en wanneer. Of haal de regel ‘visibility’ weg.',
    en: 'Put under ‘released’ who released the paper and when. Or remove the line ‘visibility’.',
  },
  message: {
    nl: say => `Dit stuk is ${levels.word(say.level, 'nl')}. Er staat niet bij wie het heeft vrijgegeven.`,
    en: say => `This paper is ${levels.word(say.level, 'en')}. It is not said who released it.`,
  },
  *check({ model }) {
    for (const paper of model.all('incoming')) {
      const { visibility, released } = paper.data
      if (visibility === 'public' && released === undefined)
        yield { in: paper, at: ['visibility'], say: { level: visibility } }
    }
    for (const kind of ['request', 'advice-text', 'response', 'report'] as const) {
      for (const paper of model.all(kind)) {
        const part = kind === 'advice-text' ? 'advice' : kind
        const dossier = model.get('advice', paper.id)
        // What a faulty dossier says of releases nobody knows.
        if (!dossier && model.known('advice', paper.id)) continue
        const released = dossier?.data.released.some(row => row.part === part) ?? false
        if (paper.data.visibility === 'public' && !released)
          yield { in: paper, at: ['visibility'], say: { level: paper.data.visibility } }
      }
    }
  },
})
