import { listed } from '../format.ts'
import type { Words } from '../words.ts'

const place = (path: string): string => (path === '.' ? 'het archief' : `de map ${path}`)

/** Words of looking whether all is in order. */
export const doctorWords = {
  title: 'Is alles in orde?',
  caption: 'Wat is nagekeken',
  columns: { what: 'Wat', state: 'Stand', act: 'Wat u kunt doen' },
  state: { good: 'in orde', tip: 'kan beter', bad: 'niet in orde' },
  allWell: 'Alles is in orde.',
  program: 'Het programma ipr',
  programIs: (version: string, node: string) => `ipr ${version}, op Node ${node}`,
  git: 'Het programma git',
  gitMissing: 'Haal git van git-scm.com. Zonder git kunt u niet bewaren en delen.',
  files: 'De bestanden',
  faulty: (n: number) =>
    `${n === 1 ? '1 bestand kan' : `${n} bestanden kunnen`} niet goed worden gelezen. Kijk met: ipr controleer`,
  unfinished: 'Een eerdere opdracht',
  unfinishedAct:
    'Een eerdere opdracht is afgebroken. De volgende opdracht die iets schrijft, herstelt dat vanzelf.',
  history: (path: string) => `Bewaren van ${place(path)}`,
  noHistory: 'Deze map wordt niet bijgehouden: er is geen map .git in.',
  unsaved: (n: number) =>
    `${n === 1 ? '1 bestand is' : `${n} bestanden zijn`} nog niet bewaard. Bewaar met: ipr bewaar`,
  unknown: (paths: readonly string[]) =>
    `Deze bestanden horen niet bij het archief en worden niet bewaard: ${listed(paths, 'nl')}.`,
  sharing: (path: string) => `Delen van ${place(path)}`,
  noAddress: 'In ipr.yaml staat geen adres bij remotes. Dan is er maar één kopie, op deze computer.',
  strange: (urls: readonly string[]) =>
    `Er is een adres ingesteld dat niet in ipr.yaml staat: ${listed(urls, 'nl')}. Zet het erin als het klopt; laat het anders weghalen.`,
  leak: (paths: readonly string[]) =>
    `Deze stukken staan in een map waarin ook anderen kijken: ${listed(paths, 'nl')}. Verplaats ze.`,
  ignored: 'Wat niet mee mag',
  ignoredAct: (lines: readonly string[]) =>
    `In .gitignore ontbreekt ${listed(lines, 'nl')}. Herstel dat met: ipr dokter --repair`,
  editor: 'Uitleg voor uw editor',
  editorAct: 'De uitleg in de map .schemas is van een andere versie. Vernieuw die met: ipr dokter --repair',
  repair: 'Het archief herstellen',
} as const

export type DoctorWords = Words<typeof doctorWords>
