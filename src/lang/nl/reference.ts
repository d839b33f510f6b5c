/** A term and what it means. */
type Rows = readonly (readonly [term: string, meaning: string])[]

/** Words of the manual page and of the help with completing a line. */
export const referenceWords = {
  about: 'het archief van een inwonersparticipatieraad',
  command: 'OPDRACHT',
  option: 'OPTIE',
  value: 'WAARDE',
  also: (line: string) => `Ook: ${line}.`,
  more: 'Houdt het archief van een raad bij: leden, overleggen, adviezen, acties, post en geld. De bestanden zijn leidend. Uitleg per onderwerp geeft ipr hulp.',
  sections: {
    name: 'NAAM',
    line: 'GEBRUIK',
    about: 'BESCHRIJVING',
    commands: 'OPDRACHTEN',
    options: 'OPTIES VAN ELKE OPDRACHT',
    exits: 'EINDCODES',
  },
  globals: [
    ['-C, --archive MAP', 'map van het archief; anders zoekt ipr vanaf hier omhoog'],
    ['--today DAG', 'reken met deze dag als vandaag'],
    ['--at DAG', 'het archief zoals het was op deze dag of vastlegging'],
    ['--lang TAAL', 'nl of en'],
    ['-f, --format VORM', 'vorm van de uitvoer: terminal, markdown, html, docx, json en soms meer'],
    ['-o, --out BESTAND', 'schrijf naar dit bestand'],
    ['--dry-run', 'laat alleen zien wat er zou veranderen'],
    ['--strict', 'ook waarschuwingen tellen als fout'],
    ['--no-color', 'zonder kleuren'],
    ['--verbose', 'vertel meer over wat er gebeurt'],
  ] as Rows,
  exits: [
    ['0', 'in orde'],
    ['1', 'er is iets gevonden, of er ontbreekt iets'],
    ['2', 'de opdracht kon niet worden uitgevoerd'],
    ['3', 'een fout in ipr zelf'],
    ['74', 'de uitvoer kon niet worden geschreven'],
  ] as Rows,
  completion: {
    title: (shell: string) => `Opdrachten aanvullen in ${shell}`,
    how: {
      bash: 'Zet in ~/.bashrc: source <(ipr aanvullen bash)',
      zsh: 'Zet in ~/.zshrc, na compinit: source <(ipr aanvullen zsh)',
      fish: 'Voer eenmaal uit: ipr aanvullen fish > ~/.config/fish/completions/ipr.fish',
      powershell: 'Zet in uw profiel: ipr aanvullen powershell | Out-String | Invoke-Expression',
    },
  },
  help: {
    title: 'Hulp',
    topics: 'Waarover wilt u uitleg?',
    how: 'Kies een onderwerp, zoals: ipr hulp eerste-dag. Eén opdracht uitleggen kan met: ipr OPDRACHT --help',
  },
}

export type ReferenceWords = typeof referenceWords
