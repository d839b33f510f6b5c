import { listedOriginals } from '../../domain/originals.ts'
import { rule } from '../rule.ts'

interface Say {
  readonly [key: string]: string
  readonly path: string
}

export const originalUnlisted = rule<Say>({
  id: 'original-unlisted',
  area: 'original',
  severity: 'warning',
  rows: [],
  chapter: { nl: 'Opbouw van het archief', en: 'Format of the archive' },
  title: {
    nl: 'Elk origineel in een map files is opgeschreven',
    en: 'Every original in a folder files is listed',
  },
  why: {
    nl: 'Van een bestand dat nergens staat, weet niemand wat het is en wie het mag zien.',
    en: 'Of a file that is listed nowhere nobody knows what it is and who may see it.',
  },
  fix: {
    nl: 'Zet het bestand met een titel bij files van het stuk waar het bij hoort.',
    en: 'List the file with a title under files of the record it belongs to.',
  },
  message: {
    nl: say => `${say.path} hoort bij geen enkel stuk.`,
    en: say => `${say.path} belongs to no record.`,
  },
  *check({ model }) {
    const listed = new Set(listedOriginals(model).map(({ path }) => path))
    for (const { path } of model.attachments) if (!listed.has(path)) yield { in: { path }, say: { path } }
  },
})
