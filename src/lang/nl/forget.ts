import type { Day } from '../../model/day.ts'
import { count, listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Forgetting someone, and how long what is kept. */
export const forgetWords = {
  title: (name: string) => `${name} vergeten`,
  lead: (name: string, role: string) =>
    `Dit is elke plaats waar ${name} staat. In het archief komt daar ‘${role}’ te staan. De termijnen en rollen blijven: die horen bij de geschiedenis van de raad.`,
  files: 'Wat er verandert in het archief',
  file: (path: string, what: string) => `${path}: ${what}`,
  own: 'eigen bestand; er blijft een bestand zonder naam en zonder gegevens',
  moved: (path: string) => `krijgt een andere naam: ${path}`,
  ids: (n: number) => count(n, 'nl', 'verwijzing', 'verwijzingen'),
  texts: (n: number) => `naam in ${count(n, 'nl', 'regel', 'regels')}`,
  body: 'naam in de tekst',
  comment: 'naam in een opmerking',
  frozen: 'Hier blijft de naam staan',
  frozenText:
    'Dit zijn stukken die zo zijn verstuurd, ontvangen of vastgesteld. Beslis zelf of de naam eruit moet, en leg dat vast.',
  perhaps: 'Kijk dit zelf na',
  perhapsText: 'Hier staat een deel van de naam. Misschien gaat het over deze persoon.',
  more: (n: number) => `en nog ${n}`,
  published: 'Wat openbaar was',
  publishedText:
    'Deze bladzijden gebruikten gegevens van deze persoon. Publiceer opnieuw: ipr publiceer. Wie ze eerder opsloeg, heeft ze nog.',
  sent: 'Wat is verstuurd',
  sentTo: (n: number) => `Deze persoon kreeg ${count(n, 'nl', 'stuk', 'stukken')}. Vraag om die te wissen.`,
  sentWith: (paper: string, who: string) => `${paper} noemt deze persoon en ging naar ${who}.`,
  history: 'Oude versies',
  historyNone: 'Dit archief heeft geen geschiedenis. Denk aan reservekopieën.',
  historyText:
    'Het archief bewaart oude versies. Wilt u de naam ook daar weg, dan moet de geschiedenis worden herschreven. Dat is ingrijpend: iedereen moet daarna een nieuwe kopie maken. Vraag hulp en doe precies dit:',
  steps: {
    tell: 'Spreek met iedereen af dat er niet wordt gewerkt, en dat alles is gedeeld.',
    copy: 'Maak een nieuwe, volledige kopie van de gedeelde map, en werk daarin.',
    names: (name: string, role: string) => `Zet in een bestand namen.txt deze regel: ${name}==>${role}`,
    run: (command: string) => `Geef in die kopie deze opdracht: ${command}`,
    folder: (folder: string) => `Doe hetzelfde in de map ${folder}, die een eigen geschiedenis heeft.`,
    check: (command: string) => `Kijk of er niets meer gevonden wordt: ${command}`,
    push: 'Deel de herschreven geschiedenis (git push --force) naar de adressen in ipr.yaml.',
    everyone: 'Laat iedereen de oude kopie wissen en een nieuwe maken. Wis ook reservekopieën.',
  },
  never: 'Wat niet terug te halen is',
  neverList: [
    'Kopieën bij mensen die het archief hadden, en reservekopieën die u niet beheert.',
    'Papieren stukken en mails die zijn verstuurd.',
    'Bladzijden die anderen opsloegen, zoals zoekmachines en internetarchieven.',
  ],
  money: (years: number, until: Day) =>
    `Betalingen blijven ${years} jaar bewaard, tot en met ${longDay(until, 'nl')}. Ze staan straks op naam van de rol. Bewaar de naam tot dan op papier bij de betaalbewijzen, als de wet of de gemeente dat vraagt.`,
  how: (id: string) => `Zo voert u dit uit: ipr vergeet ${id} --yes`,
  say: (name: string) => `${name} vergeten`,
  why: { own: 'Gegevens weghalen', other: 'Naam weghalen' },
  role: { member: 'een oud-lid', person: 'iemand' },
  id: { member: 'oud-lid', person: 'persoon' },
  name: { member: (n: number) => `Oud-lid ${n}`, person: (n: number) => `Persoon ${n}` },
  retention: {
    title: 'Bewaartermijnen',
    lead: 'Dit overzicht laat zien wat langer bewaard is dan afgesproken. Er wordt nooit iets vanzelf gewist.',
    columns: ['Wat', 'Termijn', 'Aantal', 'Oudste', 'Over de termijn'],
    years: (n: number) => `${n} jaar`,
    none: 'geen norm',
    nothing: 'Niets is over zijn termijn.',
    over: 'Over de termijn',
    line: (path: string, kept: Day) => `${path} (bewaard tot en met ${longDay(kept, 'nl')})`,
    advice:
      'Beslis per stuk: wissen, langer bewaren of overdragen aan het archief van de gemeente. Gaat het om een oud-lid? Gebruik dan: ipr vergeet',
  },
  names: (all: readonly string[]) => listed(all, 'nl'),
}
export type ForgetWords = Words<typeof forgetWords>
