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
  chapter: { nl: 'Afspraak van ipr zelf', en: 'Agreement of ipr itself' },
  title: {
    nl: 'Elk origineel staat op de lijst van een stuk',
    en: 'Every original is on the list of a record',
  },
  why: {
    nl: 'Van een bestand dat nergens staat, weet niemand wat het is en wie het mag zien.',
    en: 'Of a file that is listed nowhere nobody knows what it is and who may see it.',
  },
  fix: {
    nl: 'Zet het bestand met een titel op de lijst ‘files’ van het stuk waar het bij hoort.',
    en: 'Put the file with a title on the list ‘files’ of the record it belongs to.',
  },
  message: {
    nl: say => `‘${say.path}’ staat bij geen enkel stuk op de lijst.`,
    en: say => `‘${say.path}’ is on the list of no record.`,
  },
  *check({ model }) {
    const listed = new Set(listedOriginals(model).map(({ path }) => path))
    for (const { path } of model.attachments) if (!listed.has(path)) yield { in: { path }, say: { path } }
  },
})
