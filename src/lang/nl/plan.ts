import { listed } from '../format.ts'
import type { Words } from '../words.ts'

/** Words around a change: what it will do, and how it ended. */
export const planWords = {
  title: 'Wat er verandert',
  nothing: 'Er is niets te veranderen.',
  dryRun: 'Proefdraai: er is niets veranderd.',
  status: { added: 'nieuw', changed: 'gewijzigd', removed: 'weg' },
  binary: (bytes: number) => `geen tekst, ${bytes} bytes`,
  moreLines: (lines: number) => `… en nog ${lines} ${lines === 1 ? 'regel' : 'regels'}`,
  done: (files: number, commit: string | null) =>
    `${files === 1 ? '1 bestand' : `${files} bestanden`} geschreven${commit === null ? '' : ` en vastgelegd (${commit.slice(0, 8)})`}.`,
  busy: (host: string, since: string) =>
    `Iemand anders schrijft nu in dit archief (${host}, sinds ${since}). Probeer het zo meteen opnieuw.`,
  busyUnknown: (path: string) =>
    `Iemand anders schrijft nu in dit archief. Is dat niet zo? Verwijder dan ${path}.`,
  changed: (paths: readonly string[]) =>
    `${listed(paths, 'nl')} is intussen veranderd door iemand anders. Er is niets geschreven. Geef de opdracht opnieuw.`,
  blocked:
    'Een eerdere opdracht is niet af en kan nu niet worden hersteld. Er is niets geschreven. Kijk met: ipr controleer',
  damaged: (path: string) =>
    `In ${path} staat iets wat niet van ipr is. Er is niets geschreven. Verwijder die map als u weet dat u hem niet nodig hebt.`,
  fillFailed: (path: string) =>
    `Het bestand ${path} kon niet worden geschreven. De map is niet helemaal bijgewerkt. Geef de opdracht opnieuw.`,
  storeFailed: (path: string, undone: boolean) =>
    `${path} kon niet worden geschreven: de schijf is vol of weigert. ${undone ? 'Alles is teruggezet zoals het was.' : 'De volgende opdracht herstelt dit.'}`,
  gitFailed: (undone: boolean) =>
    `Het vastleggen is mislukt. ${undone ? 'Alles is teruggezet zoals het was.' : 'De volgende opdracht herstelt dit.'}`,
  repaired: {
    discarded: 'Een eerdere opdracht was nog niet begonnen met schrijven; de resten daarvan zijn opgeruimd.',
    finished: 'Een eerdere opdracht die was afgebroken, is nu afgemaakt.',
    undone: 'Een eerdere opdracht die was afgebroken, is nu teruggedraaid.',
  },
  leftAlone: (paths: readonly string[]) => `${listed(paths, 'nl')} was intussen veranderd en is zo gelaten.`,
  readThrough: 'Een eerdere opdracht is afgebroken. De volgende opdracht die iets schrijft, herstelt dat.',
}
export type PlanWords = Words<typeof planWords>
