import { listed } from '../format.ts'
import type { Words } from '../words.ts'

const folder = (path: string): string => (path === '.' ? 'het archief' : `de map ${path}`)

/** Words of saving, and of taking back. */
export const keepWords = {
  title: 'Bewaren',
  willSave: (path: string, subject: string) => `In ${folder(path)}: ${subject}.`,
  /** What stands in the history of the archive. */
  saved: (subject: string) => `Bewaard: ${subject}`,
  done: (path: string, subject: string) => `Bewaard${path === '.' ? '' : ` in ${folder(path)}`}: ${subject}.`,
  nothing: 'Alles was al bewaard.',
  ofDay: (word: string, day: string) => `${word} van ${day}`,
  others: (n: number) => (n === 1 ? '1 ander bestand' : `${n} andere bestanden`),
  unknown: (paths: readonly string[]) =>
    `Niet bewaard, want de plaats hoort niet bij het archief: ${listed(paths, 'nl')}. Zet zo’n bestand op zijn plaats, of buiten het archief.`,
  leak: (path: string, level: string, audience: string) =>
    `Niet bewaard: ${path}. Dit stuk is voor ‘${level}’, maar in deze map kijkt ook ‘${audience}’. Zet het in een map met eigen toegang.`,
  strange: (path: string, urls: readonly string[]) =>
    `${path === '.' ? 'Het archief' : `De map ${path}`} is niet bewaard en niet gedeeld. Er is een adres ingesteld dat niet in ipr.yaml staat: ${listed(urls, 'nl')}. Klopt het adres? Zet het dan in ipr.yaml bij remotes. Klopt het niet? Laat het weghalen.`,
  noHistory: (path: string) =>
    `${path === '.' ? 'Dit archief' : `De map ${path}`} wordt niet bijgehouden: er is geen map .git in. Daarom is er niets te bewaren.`,
  errors: (n: number) =>
    `Er ${n === 1 ? 'staat 1 fout' : `staan ${n} fouten`} in het archief. Die zijn mee bewaard. Kijk met: ipr controleer`,
  undo: (say: string) => `Terugnemen: ${say}`,
} as const

export type KeepWords = Words<typeof keepWords>
