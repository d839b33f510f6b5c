import type { PersonalData } from '../../domain/detectors.ts'
import type { Day } from '../../model/day.ts'
import { count, listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** What `ipr publish` says before and after it writes. */
export const publicationWords = {
  title: (name: string) => `Openbare site van ${name}`,
  target: (folder: string) => `De site komt in de map ${folder}.`,
  last: (day: Day) => `De vorige publicatie was op ${longDay(day, 'nl')}.`,
  first: 'Dit is de eerste publicatie.',
  same: (n: number) => (n === 1 ? '1 bestand blijft zoals het is.' : `${n} bestanden blijven zoals ze zijn.`),
  nothing: 'Er is niets nieuws te publiceren.',
  state: {
    new: (n: number) => `Nieuw: ${count(n, 'nl', 'bestand', 'bestanden')}`,
    changed: (n: number) => `Gewijzigd: ${count(n, 'nl', 'bestand', 'bestanden')}`,
    gone: (n: number) => `Verdwijnt: ${count(n, 'nl', 'bestand', 'bestanden')}`,
  },
  edited: (paths: readonly string[]) =>
    `Iemand heeft in de map zelf iets gewijzigd: ${listed(paths, 'nl')}. Na het publiceren staat daar weer onze tekst.`,
  blocked: 'Er wordt nu niets gepubliceerd',
  faults: 'Fouten in het archief',
  faultsText: 'Zolang een bestand een fout heeft, wordt er niets openbaar. Los deze eerst op.',
  leaks: 'Vertrouwelijk',
  leaksText: 'Dit is vertrouwelijk en zou toch openbaar worden:',
  leak: {
    phrase: (found: string, from: string, path: string) =>
      `‘${found} …’ komt uit ${from} en staat in ${path}`,
    name: (found: string, from: string, path: string) =>
      `de naam ${found} (${from}) staat in ${path}, zonder toestemming`,
    id: (found: string, from: string, path: string) => `het kenmerk ${found} van ${from} staat in ${path}`,
    file: (found: string, from: string, path: string) =>
      `de bestandsnaam ${found} (${from}) staat in ${path}`,
  },
  personal: 'Persoonsgegevens',
  personalText:
    'Dit lijken persoonsgegevens. Haal ze weg. Of leg bij exceptions in ipr.yaml vast waarom het mag, met de regel die erachter staat.',
  hit: (what: string, found: string, path: string, rule: string) => `${what}: ${found}, in ${path} (${rule})`,
  places: (path: string, more: number) =>
    more === 0 ? path : `${path} en op ${more} ${more === 1 ? 'andere plaats' : 'andere plaatsen'}`,
  allowed: 'Toegestaan met een vastgelegde uitzondering',
  allowedHit: (what: string, path: string) => `${what}, in ${path}`,
  near: 'Kijk dit nog eens na',
  nearHit: (found: string, path: string) => `‘${found}’ staat dicht bij een naam, in ${path}`,
  what: {
    bsn: 'burgerservicenummer',
    iban: 'rekeningnummer',
    email: 'e-mailadres',
    phone: 'telefoonnummer',
    address: 'adres',
    'birth-date': 'geboortedatum',
    health: 'woord over gezondheid of uitkering',
    name: 'naam zonder toestemming',
  } satisfies { readonly [P in PersonalData | 'name']: string },
  foreign: 'Bestanden van iemand anders',
  foreignText:
    'Op deze plaatsen staat in de map al een bestand dat niet van deze site is. Het wordt niet overschreven. Haal het weg of kies een andere map.',
  originals: 'Originelen die niet meegaan',
  originalsText:
    'Deze bestanden zijn openbaar verklaard, maar ipr kan niet lezen wat erin staat. Ze gaan daarom niet mee. De tekst van het stuk zelf wel.',
  original: (title: string, path: string) => `${title} (${path})`,
  missing: (folders: readonly string[]) =>
    `Niet in uw kopie: ${listed(folders, 'nl')}. Wat daarin staat, is niet vergeleken met de site. Laat iemand die alles heeft publiceren.`,
  once: 'Ooit openbaar geweest',
  onceText:
    'In de geschiedenis van de openbare map staat iets wat nu vertrouwelijk is. Dat is niet terug te halen. Leg vast wat u hebt gedaan, met: ipr incident erbij',
  onceFile: (path: string, what: string) => `${path}: ${what}`,
  before: 'Niet meer openbaar, wel in oude versies',
  beforeText:
    'Dit was eerder openbaar en nu niet meer. Het verdwijnt van de site, maar blijft in de geschiedenis van de openbare map en bij wie het opsloeg.',
  beforeWhat: (found: string) => found,
  onceRecord: 'een bestand van het archief zelf',
  how: (folder: string | null) =>
    `Zo schrijft u dit weg: ipr publiceer ${folder === null ? '' : `--out ${folder} `}--yes`,
  done: (n: number, folder: string) =>
    `De site in ${folder} is bijgewerkt: ${count(n, 'nl', 'bestand', 'bestanden')}.`,
  say: 'Bijhouden wat er op de site staat',
  why: 'Lijst van wat openbaar is',
}
export type PublicationWords = Words<typeof publicationWords>
