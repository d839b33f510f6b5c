import { listed } from '../format.ts'
import type { Words } from '../words.ts'

/** What `ipr guard` says before something is committed or shared. */
export const guardWords = {
  title: 'Controle voor het bewaren en delen',
  clean: 'Hier staat niets wat deze mensen niet mogen lezen.',
  held: 'Dit wordt tegengehouden',
  leak: (path: string, level: string, audience: string) =>
    `${path} heeft niveau ‘${level}’. Deze map is voor ‘${audience}’.`,
  stray: (path: string) => `${path} hoort in een map met eigen toegang, niet in deze.`,
  fix: 'Haal deze bestanden weg uit wat u gaat vastleggen, of leg ze in de goede map.',
  committed: (commit: string) =>
    `Dit staat al in vastlegging ${commit.slice(0, 8)}. Deel niets voordat u hulp hebt gevraagd: met delen wordt het leesbaar voor anderen.`,
  strange: (url: string, folder: string) =>
    `Het adres ${url} staat niet bij de map ${folder} in ipr.yaml. Daarheen wordt niets gedeeld.`,
  unreadable:
    'In ipr.yaml staat een fout. Daarom is niet te zeggen wie wat mag lezen, en gaat het niet door.',
  noHistory: (folder: string) => `De map ${folder} heeft geen geschiedenis.`,
  install: 'Controle voor het bewaren en delen klaarzetten',
  main: 'het archief zelf',
  set: (folder: string, hooks: readonly string[]) => `${folder}: klaargezet (${listed(hooks, 'nl')})`,
  same: (folder: string) => `${folder}: stond al klaar`,
  other: (folder: string, hook: string) =>
    `${folder}: er is al een eigen ${hook}. Die blijft staan. Voeg daar zelf een regel met ipr guard aan toe.`,
}
export type GuardWords = Words<typeof guardWords>
