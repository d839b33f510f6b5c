import type { Day } from '../../model/day.ts'
import { count, fullDay, listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of drafts of mail, of what is shown before they are made, and of the register of what was sent. */
export const sendingWords = {
  greeting: (name: string) => `Beste ${name},`,
  greetingAll: 'Beste allemaal,',
  closing: 'Met vriendelijke groet,',
  supporter: (name: string) => `${name}, onafhankelijk ondersteuner`,
  enclosed: 'Bij deze mail zitten:',
  agenda: {
    intro: (on: Day) =>
      `Hierbij krijgt u de agenda voor ${fullDay(on, 'nl')}. U leest de agenda ook hieronder in deze mail.`,
    absent: 'Kunt u niet komen? Laat het weten door deze mail te beantwoorden.',
    confidential: 'De stukken zijn alleen voor u. Stuur ze niet door.',
    head: 'Agenda',
    paper: 'agenda',
    appointment: 'Het overleg voor uw eigen agenda',
    calendar: 'overleg',
  },
  addendum: {
    what: (n: number, agenda: string) => `Nazending ${n}: ${agenda}`,
    intro: 'De agenda is veranderd. Hieronder staat wat er anders is.',
    whole: 'De hele agenda zoals die nu is, zit bij deze mail.',
    head: 'Wat er anders is',
    paper: 'agenda-met-nazending',
    slug: 'nazending',
  },
  guest: {
    intro: (on: Day) =>
      `U bent uitgenodigd voor ${fullDay(on, 'nl')}. Hieronder staan de punten waarvoor u komt.`,
    what: (meeting: string, on: Day) =>
      `Uitnodiging met eigen agendapunten: ${meeting} van ${longDay(on, 'nl')}`,
    head: 'Uw punten',
    slug: 'gasten',
    paper: 'punten',
  },
  minutes: {
    intro: (on: Day) =>
      `Hierbij krijgt u het verslag van ${longDay(on, 'nl')}. U leest het ook hieronder in deze mail.`,
    check: 'Klopt er iets niet? Laat het weten door deze mail te beantwoorden.',
    head: 'Verslag',
    paper: 'verslag',
  },
  advice: {
    intro: (college: string, title: string) =>
      `Hierbij krijgt u, voor het ${college}, ons advies: ${title}. Wilt u het doorgeven? De aanbiedingsbrief leest u ook hieronder.`,
    head: 'Aanbiedingsbrief',
    college: 'College van B&W',
    paper: 'advies',
    cover: 'aanbiedingsbrief',
    next: (id: string) => `Is de mail weg? Noteer dat dan met: ipr advies stap ${id} sent`,
  },
  letter: {
    paper: 'brief',
    proof: 'berekening-termijn',
    next: (id: string) => `Is de mail weg? Noteer dat dan met: ipr advies stap ${id} reminded`,
  },
  week: {
    intro: 'Hieronder staat wat er voor u te doen is, deze week en volgende week.',
    question: 'Lukt iets niet? Laat het weten door deze mail te beantwoorden.',
  },
  calendar: {
    what: (council: string, on: Day) => `Kalender van ${council} vanaf ${longDay(on, 'nl')}`,
    intro:
      'Hieronder staat uw kalender. Open het bestand kalender.ics om alles in uw eigen agenda te zetten.',
    again: 'Verandert er iets? Dan krijgt u een nieuw bestand. Dat werkt bij wat al in uw agenda staat.',
    head: 'Kalender',
    paper: 'kalender',
  },
  overview: {
    title: (what: string) => `Versturen: ${what}`,
    subject: 'Onderwerp',
    from: 'Afzender',
    noFrom: 'kiest u in uw mailprogramma',
    channel: 'Hoe',
    to: 'Aan',
    columns: ['Naam', 'Adres', 'Stukken'],
    unknown: 'niet bekend',
    papers: 'Stukken',
    paperColumns: ['Stuk', 'Bestand', 'Voor wie'],
    all: 'alle',
    some: (n: number, of: number) => `${n} van ${of}`,
    noPapers: 'Er gaan geen stukken mee.',
    nobody: 'Er is niemand die dit krijgt. Noem iemand met --to.',
    missing: (names: readonly string[]) =>
      `Geen adres bekend van ${listed(names, 'nl')}. Het concept komt er wel, zonder adres. Zet het adres in .ipr/addresses.yaml, als regel: kenmerk: adres`,
    noBook:
      'Er is nog geen adressenlijst. De concepten komen er wel, zonder adres. Zet in .ipr/addresses.yaml voor ieder een regel: kenmerk: adres',
    hintOther: 'Maak de stukken met --out MAP. Het archief legt dan vast dat ze zo zijn gegeven.',
    hint: 'Maak de concepten met --out MAP. Daarna opent u elk concept in uw mailprogramma, leest u het na en verstuurt u het. ipr verstuurt zelf niets.',
  },
  plan: (what: string) => `Vastleggen wat is verstuurd: ${what}`,
  planSent: (id: string) => `Noteren dat de agenda van ${id} is verstuurd`,
  doneOther: (n: number, folder: string) =>
    `Gemaakt in ${folder}: ${count(n, 'nl', 'bestand', 'bestanden')}.`,
  done: (n: number, folder: string) =>
    `Gemaakt in ${folder}: ${count(n, 'nl', 'bestand', 'bestanden')}. Lees de concepten na voor u ze verstuurt.`,
  register: {
    title: (year: number) => `Verstuurd in ${year}`,
    all: 'Alles wat is verstuurd',
    about: (about: string) => `Verstuurd over ${about}`,
    to: (name: string) => `Verstuurd aan ${name}`,
    none: 'Er is niets verstuurd dat hieraan voldoet.',
    columns: ['Datum', 'Wat', 'Aan', 'Stukken'],
    sheet: [
      'Kenmerk',
      'Datum',
      'Wat',
      'Aan',
      'Instantie',
      'Hoe',
      'Gaat over',
      'Bestand',
      'Vingerafdruk',
      'Nu',
    ],
    noPapers: 'geen',
    papers: (n: number) => count(n, 'nl', 'stuk', 'stukken'),
    others: (names: readonly string[], n: number) => `${names.join(', ')} en ${n} anderen`,
    changed: (n: number) => `${n} sindsdien veranderd`,
    gone: (n: number) => `${n} niet gevonden`,
    state: {
      same: 'zoals het is verstuurd',
      changed: 'sindsdien veranderd',
      gone: 'niet gevonden',
      unknown: 'versie niet vastgelegd',
    },
    on: 'Verstuurd op',
    by: 'Door',
    to_whom: 'Aan',
    channel: 'Hoe',
    about_what: 'Gaat over',
    paperColumns: ['Stuk', 'Nu', 'Vingerafdruk'],
  },
  text: 'tekst',
  bundle: 'stukken',
  everyone: 'iedereen',
}
export type SendingWords = Words<typeof sendingWords>
