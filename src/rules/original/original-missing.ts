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
  chapter: { nl: 'Opbouw van het archief', en: 'Format of the archive' },
  title: { nl: 'Elk origineel dat is opgeschreven, is er ook', en: 'Every original that is listed is there' },
  why: {
    nl: 'Een stuk dat ontbreekt, kan niemand meer nalezen.',
    en: 'A paper that is missing cannot be read again.',
  },
  fix: {
    nl: 'Zet het bestand in de map files, of haal de regel weg.',
    en: 'Put the file in the folder files, or remove the line.',
  },
  message: {
    nl: say => `${say.file} staat in de lijst, maar niet in de map.`,
    en: say => `${say.file} is in the list, but not in the folder.`,
  },
  *check({ model }) {
    const there = new Set(model.attachments.map(({ path }) => path))
    for (const { entry, at, path, file } of listedOriginals(model))
      if (!there.has(path)) yield { in: entry, at: [...at, 'file'], say: { file } }
  },
})
