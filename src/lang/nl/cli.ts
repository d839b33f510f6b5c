/** Words of the command line itself. */
export const cliWords = {
  usage: 'Gebruik:',
  options: 'Opties:',
  arguments: 'Gegevens:',
  commands: 'Opdrachten:',
  examples: 'Voorbeelden:',
  globalOptions: 'Opties van elke opdracht:',
  about: 'Hulpmiddel voor het archief van een inwonersparticipatieraad.',
  more: 'Meer over één opdracht: ipr OPDRACHT --help',
  help: 'toon deze hulp',
  optional: 'optie',
  option: {
    archive: 'map van het archief (anders: zoek vanaf hier omhoog)',
    today: 'reken met deze dag als vandaag, zoals 2026-03-12',
    at: 'het archief zoals het was op deze dag of vastlegging',
    lang: 'taal: nl of en',
    format: 'vorm van de uitvoer',
    out: 'schrijf naar dit bestand',
    dryRun: 'laat alleen zien wat er zou veranderen',
    strict: 'ook waarschuwingen tellen als fout',
    noColor: 'zonder kleuren',
    verbose: 'vertel meer over wat er gebeurt',
  },
  placeholder: { dir: 'MAP', day: 'DAG', revision: 'DAG', lang: 'TAAL', format: 'VORM', file: 'BESTAND', value: 'WAARDE' },
  wrote: (path: string) => `Geschreven: ${path}`,
  dryRun: 'Er is niets veranderd (proefdraai).',
  applied: (count: number) => (count === 1 ? '1 bestand is bijgewerkt.' : `${count} bestanden zijn bijgewerkt.`),
  recovered: {
    finished: 'Een opdracht die eerder was afgebroken, is nu afgemaakt.',
    undone: 'Een opdracht die eerder was afgebroken, is nu teruggedraaid.',
  },
  readThrough: 'Een eerdere opdracht is afgebroken. De volgende opdracht die iets schrijft, herstelt dat.',
  bug: 'Dit is een fout in ipr zelf, niet in uw archief. Meld deze fout met de tekst hieronder.',
} as const

type Widen<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : { readonly [K in keyof T]: Widen<T[K]> }
export type CliWords = Widen<typeof cliWords>
