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
  chapter: { nl: 'Opbouw van het archief', en: 'Format of the archive' },
  title: { nl: 'Een origineel verandert niet', en: 'An original does not change' },
  why: {
    nl: 'Een origineel is het stuk zoals het kwam. Als het anders is, is dat bewijs weg.',
    en: 'An original is the paper as it came. When it differs, that evidence is gone.',
  },
  fix: {
    nl: 'Zet het oude bestand terug. Is dit echt een nieuwe versie? Geef die een eigen naam.',
    en: 'Put the old file back. Is this really a new version? Give it a name of its own.',
  },
  message: {
    nl: say => `${say.file} is anders dan toen het werd opgeschreven.`,
    en: say => `${say.file} differs from when it was listed.`,
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
