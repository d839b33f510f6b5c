import { listedOriginals } from '../../domain/originals.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string
  readonly file: string
}

export const originalChanged = rule<Say>({
  id: 'original-changed',
  area: 'original',
  severity: 'error',
  rows: [],
  chapter: { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' },
  title: { nl: 'Een origineel verandert niet', en: 'An original does not change' },
  why: {
    nl: 'Een origineel is het stuk zoals het kwam. Als het anders is, is dat bewijs weg.',
    en: 'An original is the paper as it came. When it differs, that evidence is gone.',
  },
  fix: {
    nl: 'Zet het oude bestand terug. Is dit echt een nieuwe versie, geef die dan een eigen naam.',
    en: 'Put the old file back. If this really is a new version, give it a name of its own.',
  },
  message: {
    nl: say => `‘${say.file}’ is veranderd sinds het op de lijst kwam.`,
    en: say => `‘${say.file}’ changed since it was listed.`,
  },
  *check({ model }) {
    const digests = new Map(model.attachments.map(({ path, hash }) => [path, hash]))
    for (const { entry, at, path, file, hash } of listedOriginals(model)) {
      const found = digests.get(path)
      if (hash !== undefined && typeof found === 'string' && found !== hash)
        yield { in: entry, at: [...at, 'hash'], say: { file } }
    }
  },
})
