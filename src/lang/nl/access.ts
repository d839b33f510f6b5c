import type { Day } from '../../model/day.ts'
import { count, listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Who may see what, and what to do when someone leaves. */
export const accessWords = {
  title: 'Wie mag wat zien',
  folders: 'Mappen met eigen toegang',
  columns: ['Map', 'Voor wie', 'Beheer', 'In uw kopie'],
  main: 'het archief zelf',
  here: 'ja',
  absent: 'nee',
  nobody: 'niemand genoemd',
  holders: (folder: string) => `Wie ${folder} mag hebben`,
  none: 'niemand',
  remotes: (urls: string) => `Delen mag naar: ${urls}.`,
  noRemotes: 'Er is geen adres genoemd om mee te delen.',
  strange: (folder: string, urls: readonly string[]) =>
    `${folder === '.' ? 'De hoofdmap' : `De map ${folder}`} is ingesteld om te delen met een adres dat niet in ipr.yaml staat: ${listed(urls, 'nl')}. Haal dat adres weg, of zet het in ipr.yaml bij deze map, onder ‘remotes’.`,
  unguarded: (folders: readonly string[]) =>
    `De controle voor het bewaren en delen staat nog niet klaar in: ${listed(folders, 'nl')}. Doe dit met: ipr bewaak klaarzetten`,
  notice:
    'Wie een map heeft, kan alles lezen wat daarin staat, ook oude versies. Toegang geven en intrekken doet u op de plaats waar de map wordt gedeeld.',
  still: 'Toegang nog niet ingetrokken',
  stillText: (names: string) => `Deze oud-leden hebben misschien nog toegang: ${names}.`,
  unsigned: 'Nog geen geheimhoudingsverklaring',
  unsignedText: (names: string) => `Van deze mensen is geen verklaring genoteerd: ${names}.`,
  person: {
    title: (name: string) => `Toegang van ${name}`,
    may: 'Mag zien',
    nothing: 'alleen wat openbaar is',
    folders: 'Mappen',
    noFolders: 'geen',
    statement: 'Geheimhouding',
    signed: (day: Day) => `verklaard op ${longDay(day, 'nl')}`,
    unsigned: 'niet genoteerd',
    keeps: 'Beheert',
  },
  leaving: {
    title: 'Als deze persoon vertrekt',
    done: (day: Day) => `De toegang is ingetrokken op ${longDay(day, 'nl')}.`,
    left: (day: Day) => `Laatste dag als lid: ${longDay(day, 'nl')}.`,
    folder: (folder: string, remotes: string) =>
      remotes === ''
        ? `Trek de toegang in tot ${folder}.`
        : `Trek de toegang in tot ${folder}, op ${remotes}.`,
    keeps: (folder: string) => `Geef ${folder} een andere beheerder: bij repositories in ipr.yaml.`,
    distribution: (group: string) => `Haal deze persoon van de verzendlijst van werkgroep ${group}.`,
    group: (group: string) => `Noteer de laatste dag in werkgroep ${group}.`,
    role: (role: string) => `Noteer de laatste dag als ${role}.`,
    actions: (n: number, id: string) =>
      `Draag ${count(n, 'nl', 'open actie', 'open acties')} over. Kijk met: ipr acties --owner ${id}`,
    papers: (n: number) =>
      `Vraag om de stukken te wissen of terug te geven. In een jaar ${n === 1 ? 'ging er 1 stuk' : `gingen er ${n} stukken`} naar deze persoon.`,
    copy: 'Vraag om de kopie van het archief te wissen, ook op een oude computer of telefoon.',
    shared: 'Wijzig wachtwoorden die u deelt, en haal deze persoon uit groepen voor mail en berichten.',
    promise: 'Zeg erbij dat de geheimhouding blijft gelden, ook na het vertrek.',
    record: (id: string) => `Is alles gedaan? Noteer het met: ipr toegang einde ${id}`,
    later:
      'Noteer bij het vertrek eerst het einde van het lidmaatschap: achter ‘end’ in het bestand van dit lid.',
  },
  kinds: {
    title: 'Wie wat mag zien, per soort bestand',
    lead: 'Zonder eigen niveau geldt het gewone. Ruimer mag alleen tot het ruimste, en bij stukken van de gemeente na vrijgave.',
    columns: ['Soort', 'Gewoon', 'Ten hoogste', 'Aantal', 'Met eigen niveau'],
    same: 'hetzelfde',
  },
  plan: (name: string) => `Vastleggen dat de toegang van ${name} is ingetrokken`,
}
export type AccessWords = Words<typeof accessWords>
