import { listed } from '../format.ts'

/** The texts of a new archive itself: in the language of its people. */
export const starterWords = {
  language: 'nl' as 'nl' | 'en',
  settings: {
    title: (council: string) => `Instellingen van het archief van ${council}.`,
    format: 'De opbouw van het archief, de taal, en de regels en getallen waarmee u begint.',
    council: 'De raad.',
    municipality: 'De gemeente.',
    repositories:
      'Wie welke map mag zien. Zet het adres waar een map wordt gedeeld erbij, als remotes: [ADRES].',
  },
  ignore: {
    own: 'Van ipr zelf, alleen op deze computer.',
    nested: 'Mappen met eigen toegang: zij worden apart bewaard en gedeeld.',
    others: 'Van andere programma’s.',
  },
  ci: 'Controleert het archief bij elke wijziging. Zet het pakket van ipr in .tools/ipr.tgz.',
  readme: (council: string, folders: readonly string[]) => `# Archief van ${council}

Dit is het archief van de raad: leden, overleggen, adviezen, acties, post en geld. Alles staat in gewone tekstbestanden. U kunt ze lezen met elk programma.

Dit archief is vertrouwelijk. Deel het alleen met wie er toegang toe heeft.

## Wat staat waar

| map | wat erin staat |
| --- | --- |
| \`meetings\` | overleggen: agenda en verslag |
| \`advice\` | adviezen: aanvraag, advies, reactie van het College van B&W |
| \`actions\` | acties |
| \`incoming\` | ingekomen stukken |
| \`members\`, \`people\`, \`workgroups\` | leden, andere mensen, werkgroepen |
| \`plan\`, \`money\` | jaarplanning, geld |
| \`ipr.yaml\` | instellingen van de raad |

De mappen ${listed(folders, 'nl')} hebben eigen toegang. Staat zo’n map er bij u niet? Dan hoort u die niet te hebben.

## Wat u kunt doen

\`\`\`
ipr week               wat er te doen is
ipr agenda volgende    de agenda van de volgende vergadering
ipr controleer         kijken of alles klopt
ipr bewaar             bewaren wat u hebt veranderd
ipr deel               delen met de anderen, en ophalen wat zij deelden
ipr maak ongedaan      de laatste stap terugnemen
ipr hulp eerste-dag    uitleg voor wie begint
\`\`\`

Gaat er iets mis? Kijk met \`ipr dokter\`. Er raakt niets zoek: alles wat bewaard is, blijft bewaard.
`,
  handover: {
    title: 'Overdracht in het kort',
    body: 'Hier komt bij elke keer bewaren te staan wat iemand moet weten die het werk overneemt.',
  },
  nestedReadme: (folder: string) => `# ${folder}

Deze map heeft eigen toegang. Zij wordt apart bewaard en gedeeld. In \`ipr.yaml\` van het archief staat wie haar mag zien.
`,
}

export type StarterWords = typeof starterWords
