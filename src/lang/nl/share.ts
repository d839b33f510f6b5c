import { listed } from '../format.ts'
import type { Words } from '../words.ts'

const place = (path: string): string => (path === '.' ? 'het archief' : `de map ${path}`)
const Place = (path: string): string => (path === '.' ? 'Het archief' : `De map ${path}`)

/** Words of sharing an archive with others. */
export const shareWords = {
  title: 'Delen',
  willShare: (path: string, url: string) => `Daarna wordt ${place(path)} gedeeld met ${url}.`,
  got: (path: string, n: number) =>
    `Van de anderen gekregen${path === '.' ? '' : ` in ${place(path)}`}: ${n === 1 ? '1 stap' : `${n} stappen`}.`,
  step: (author: string, day: string, subject: string) => `${author}, ${day}: ${subject}`,
  more: (n: number) => `en nog ${n}`,
  gave: (path: string, n: number) =>
    `${Place(path)} is gedeeld: ${n === 1 ? '1 stap' : `${n} stappen`} van u.`,
  same: (path: string) => `${Place(path)} is bij u en bij de anderen gelijk.`,
  moved: (word: string, from: string, to: string) =>
    `Iemand anders had ${word} ${from} ook gemaakt. Dat van u heet nu ${to}. Alles wat ernaar verwees, wijst nu daarheen.`,
  chosen: (n: number) =>
    n === 1
      ? 'Bij 1 gegeven is gekozen tussen twee versies. De andere versie blijft in de geschiedenis.'
      : `Bij ${n} gegevens is gekozen tussen twee versies. De andere versies blijven in de geschiedenis.`,
  ending: {
    'no-address': (path: string) =>
      `${Place(path)} wordt nog niet gedeeld: in ipr.yaml staat er geen adres bij remotes. Wat u hebt bewaard, staat alleen op deze computer.`,
    unreachable: (path: string) =>
      `${Place(path)} kon nu niet worden gedeeld: het adres is niet te bereiken, of u hebt er geen toegang. Wat u hebt bewaard, blijft bewaard. Probeer het later opnieuw met: ipr deel`,
    unrelated: (path: string) =>
      `Op het adres van ${place(path)} staat een ander archief, met een ander begin. Er is niets veranderd. Kijk of het adres in ipr.yaml klopt.`,
    clash: (path: string) =>
      `U en iemand anders hebben hetzelfde veranderd in ${place(path)}. Er is nog niets samengevoegd en niets verloren. Kies bij elk punt welke versie blijft, met één opdracht voor alle punten, zoals: ipr deel --mine 1 --theirs 2`,
    'sent-twice': (path: string) =>
      `U hebt een advies verstuurd met een nummer dat iemand anders ook gebruikte, in ${place(path)}. Er is niets veranderd. Overleg samen welk advies een ander nummer krijgt.`,
    'in-the-way': (path: string) =>
      `In ${place(path)} staat een bestand dat niet is bewaard, op een plaats waar een bestand van de anderen moet komen. Verplaats dat bestand en geef de opdracht opnieuw. Er is niets veranderd.`,
    leak: (path: string) =>
      `${Place(path)} is niet gedeeld. Met een ander programma is een stuk vastgelegd op een plaats waar ook mensen kijken die het niet mogen zien. Verplaatsen alleen helpt niet meer: het staat in de geschiedenis. Vraag hulp voordat u iets deelt.`,
    'too-busy': (path: string) =>
      `De anderen delen nu ook. ${Place(path)} is nog niet gedeeld. Probeer het over een minuut opnieuw.`,
  },
  clash: {
    what: 'Wat',
    mine: 'Van u',
    theirs: 'Van de ander',
    none: '(staat er niet)',
    prose: 'tekst',
    by: (authors: readonly string[]) => `gedeeld door ${listed(authors, 'nl')}`,
    how: (number: number, both: boolean) =>
      `Kies met: ipr deel --mine ${number} of: ipr deel --theirs ${number}${both ? `. Beide teksten onder elkaar kan ook: ipr deel --both ${number}` : ''}`,
    ask: (number: number, of: number) => `Punt ${number} van ${of}. Welke versie blijft?`,
    choice: {
      mine: (value: string) => `die van u: ${value}`,
      theirs: (value: string) => `die van de ander: ${value}`,
      both: 'allebei, onder elkaar',
    },
  },
} as const

export type ShareWords = Words<typeof shareWords>
