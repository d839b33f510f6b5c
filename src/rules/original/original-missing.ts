import { listedOriginals } from '../../domain/originals.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string
  readonly file: string
}

export const originalMissing = rule<Say>({
  id: 'original-missing',
  area: 'original',
  severity: 'error',
  rows: [],
  chapter: { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' },
  title: {
    nl: 'Elk origineel op de lijst is er ook',
    en: 'Every original that is listed is there',
  },
  why: {
    nl: 'Een stuk dat ontbreekt, kan niemand meer nalezen.',
    en: 'A paper that is missing cannot be read again.',
  },
  fix: {
    nl: 'Zet het bestand in de map ‘files’, of haal de regel uit de lijst.',
    en: 'Put the file in the folder ‘files’, or take the line off the list.',
  },
  message: {
    nl: say => `‘${say.file}’ staat op de lijst. Het bestand zelf is er niet.`,
    en: say => `‘${say.file}’ is on the list. The file itself is not there.`,
  },
  *check({ model }) {
    const there = new Set(model.attachments.map(({ path }) => path))
    for (const { entry, at, path, file } of listedOriginals(model))
      if (!there.has(path)) yield { in: entry, at: [...at, 'file'], say: { file } }
  },
})
