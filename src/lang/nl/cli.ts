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
  placeholder: {
    dir: 'MAP',
    day: 'DAG',
    revision: 'DAG',
    lang: 'TAAL',
    format: 'VORM',
    file: 'BESTAND',
    value: 'WAARDE',
  },
  expected: {
    text: 'tekst',
    day: 'een dag als 2026-03-12',
    'partial-day': 'een dag, maand of jaar als 2026-03-12, 2026-03 of 2026',
    time: 'een tijd als 19:30',
    integer: 'een heel getal',
    share: 'een deel tussen 0 en 1, zoals 0.75',
    'yes-no': 'true of false',
    amount: 'een bedrag als 1275.00, zonder euroteken en met een punt',
    hours: 'uren als 2.5',
    year: 'een jaar als 2026',
    id: 'een kenmerk van kleine letters, cijfers en streepjes',
    reference: 'een verwijzing als advice:2026-01-onderwerp',
    norm: 'de naam van een norm, zoals members.min',
    hash: 'een vingerafdruk die begint met sha256:',
    'file-name': 'een bestand in de map files, zoals files/nota.pdf',
    'decision-number': 'een besluitnummer als 2026-07',
    'quarter-or-day': 'een dag of kwartaal als 2026-03-12 of 2026-q1',
  },
  wrote: (path: string) => `Geschreven: ${path}`,
  dryRun: 'Er is niets veranderd (proefdraai).',
  applied: (count: number) =>
    count === 1 ? '1 bestand is bijgewerkt.' : `${count} bestanden zijn bijgewerkt.`,
  recovered: {
    finished: 'Een opdracht die eerder was afgebroken, is nu afgemaakt.',
    undone: 'Een opdracht die eerder was afgebroken, is nu teruggedraaid.',
  },
  readThrough: 'Een eerdere opdracht is afgebroken. De volgende opdracht die iets schrijft, herstelt dat.',
  bug: 'Dit is een fout in ipr zelf, niet in uw archief. Meld deze fout met de tekst hieronder.',
} as const

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> }
export type CliWords = Widen<typeof cliWords>
