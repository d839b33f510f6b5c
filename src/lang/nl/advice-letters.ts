import { count, days } from '../format.ts'
import type { Words } from '../words.ts'

const recommendations = (n: number): string => count(n, 'nl', 'aanbeveling', 'aanbevelingen')
const on = (day: string | null): string => (day === null ? '' : ` op ${day}`)
const numbered = (number: string | null): string => (number === null ? 'ons advies' : `ons advies ${number}`)

/** The kinds of letter and form that belong to an advice, as a user names them. */
export const letterKindWords = {
  request_form: 'aanvraagformulier',
  advice: 'advies',
  cover: 'aanbiedingsbrief',
  forward: 'doorzendbrief',
  reminder: 'herinnering',
  report: 'verslag',
}
export type LetterKind = keyof typeof letterKindWords

/** Letters and forms around an advice; days are in words already. */
export const adviceLetterWords = {
  college: 'Geacht College van B&W,',
  official: 'Geachte heer of mevrouw,',
  number: 'Nummer',
  paper: 'Beleidsstuk',
  phase: 'Fase',
  annex: (title: string) => `Advies over ${title}`,
  request_form: {
    title: 'Adviesaanvraag',
    intro: (council: string) =>
      `Met dit formulier vraagt de gemeente advies aan de ${council}. De verbindingsmedewerker stuurt het in.`,
    route: (council: string) =>
      `Een aanvraag gaat altijd naar de hele ${council}, nooit rechtstreeks naar een deel ervan.`,
    contact: (address: string) => `Sturen aan: ${address}`,
    dates: 'Wanneer moet wat klaar zijn',
    dateColumns: ['Wat', 'Uiterlijk'],
    date: {
      request: 'Deze aanvraag is binnen',
      decide: 'Het besluit over het advies',
      send: 'Het advies is verstuurd',
      papers: 'De reactie van het College is er, met de raadsstukken',
      council: 'De gemeenteraad besluit',
    },
    lead: (n: number) => `Vraag het advies ten minste ${days(n, 'nl')} voor de gewenste datum.`,
    about: 'Over het stuk',
    fields: {
      paper: 'Titel van het stuk',
      officer: 'Beleidsmedewerker',
      asked: 'Datum van de aanvraag',
      body: 'Wie besluit',
      wished: 'Advies gewenst op',
      council: 'Datum van de gemeenteraad',
      plan: 'Staat in de jaarplanning',
      earlier: 'Eerder overleg hierover',
    },
    yes: 'ja',
    no: 'nee',
    questions: [
      'Waarom komt dit stuk er?',
      'Welke andere mogelijkheden zijn bekeken? Waarom is daar niet voor gekozen?',
      'Waarover wilt u advies? Stel open vragen.',
      'Voor welke inwoners heeft dit gevolgen? Wie van hen is al gehoord?',
      'Wat ligt al vast, en waar is nog ruimte?',
      'Bij wie en wanneer kunnen wij vragen stellen?',
    ],
    annexes: 'Bijlagen',
    annexList: [
      'het concept van het stuk',
      'een samenvatting in gewone taal',
      'cijfers en onderzoek',
      'uitkomsten van gesprekken met inwoners',
      'eerdere besluiten en adviezen hierover',
      'wat het kost',
      'anders:',
    ],
    afterwards: 'Wat gebeurt er met het advies?',
    promise: (n: number | null) =>
      n === null
        ? 'Het College van B&W antwoordt op elke aanbeveling, met de reden.'
        : `Het College van B&W antwoordt binnen ${days(n, 'nl')} op elke aanbeveling, met de reden.`,
    council: 'Advies en reactie gaan mee met de stukken voor de gemeenteraad.',
    sign: 'Naam en datum:',
  },
  advice: {
    title: (title: string) => `Advies over ${title}`,
    own: (title: string) => `Ongevraagd advies over ${title}`,
    draft: (council: string) =>
      `Dit is een concept. De vergadering van ${council} heeft nog niet besloten. Niet verspreiden.`,
    asked: (paper: string, day: string | null, n: number) =>
      `U vroeg ons${on(day)} advies over ‘${paper}’. ${n === 0 ? 'Hieronder leest u ons advies.' : `Wij doen ${recommendations(n)}.`}`,
    unasked: (title: string, n: number) =>
      `Wij geven u uit eigen beweging advies over ${title}. ${n === 0 ? '' : `Wij doen ${recommendations(n)}.`}`.trim(),
    stance: 'Wij kijken als inwoners, zonder opdracht van een partij, een beroep of een organisatie.',
    recommendations: 'Onze aanbevelingen',
    roles: 'Door wiens ogen wij keken',
    clients: 'Wat cliënten vertellen',
    life: 'Gevolgen voor het dagelijks leven',
    sources: 'Onze bronnen',
    fromResidents: 'van inwoners',
    minority: 'Ander standpunt van een deel van de leden',
    bundles: 'Eerdere adviezen die wij opnieuw overhandigen',
    ask: 'Wat wij van u vragen',
    answer: (day: string | null) =>
      day === null
        ? 'Antwoord op elke aanbeveling: wat doet u ermee, en waarom?'
        : `Antwoord uiterlijk ${day} op elke aanbeveling: wat doet u ermee, en waarom?`,
    council: (day: string) =>
      `De gemeenteraad besluit op ${day}. Voeg dit advies en uw reactie bij de raadsstukken.`,
    writers: 'Voor de schrijvers: haal dit weg voor het advies op de agenda gaat',
  },
  cover: {
    subject: (number: string | null, title: string) =>
      number === null ? `Advies over ${title}` : `Advies ${number} over ${title}`,
    here: (title: string, n: number) =>
      `Hierbij ontvangt u ons advies over ${title}. ${n === 0 ? '' : `Het advies heeft ${recommendations(n)}.`}`.trim(),
    ask: 'Wij vragen u het volgende:',
    answer: (day: string | null) =>
      `Antwoord ${day === null ? '' : `uiterlijk ${day} `}op elke aanbeveling, met de reden.`,
    pass: (day: string | null) =>
      `Stuur het advies ${day === null ? '' : `uiterlijk ${day} `}door naar de gemeenteraad.`,
    attach: (day: string) => `Voeg advies en reactie bij de stukken voor de gemeenteraad van ${day}.`,
    talk: 'Hebt u vragen? Wij lichten het advies graag toe.',
  },
  forward: {
    subject: (title: string) => `Vraag van de gemeenteraad over het advies over ${title}`,
    asked: (day: string | null, number: string | null) =>
      `Wij kregen${on(day)} een vraag uit de gemeenteraad over ${numbered(number)}.`,
    question: 'De vraag is:',
    yours: 'U beantwoordt vragen van de gemeenteraad over een advies. Daarom sturen wij de vraag aan u door.',
    reply: 'Wie de vraag stelde, hebben wij laten weten dat het antwoord van u komt.',
    inform: 'Wilt u ons een afschrift van uw antwoord sturen?',
  },
  reminder: {
    subject: (title: string) => `Herinnering: reactie op het advies over ${title}`,
    sent: (number: string | null, title: string, day: string) =>
      `Op ${day} stuurden wij ${numbered(number)} over ${title} naar het College van B&W.`,
    late: (due: string, n: number) =>
      `De reactie had er uiterlijk ${due} moeten zijn. Dat is ${days(n, 'nl')} geleden.`,
    soon: (due: string, n: number) =>
      n === 0
        ? 'De reactie moet er vandaag zijn.'
        : `De reactie moet er uiterlijk ${due} zijn. Dat is over ${days(n, 'nl')}.`,
    partial: (day: string) =>
      `Op ${day} kregen wij een reactie. Op deze aanbevelingen ontbreekt nog een duidelijk antwoord:`,
    council: (day: string) =>
      `De gemeenteraad besluit op ${day}. De reactie hoort dan bij de stukken te zitten.`,
    before: 'Wij herinnerden u eerder op:',
    ask: 'Wilt u nagaan wanneer de reactie komt, en ons dat laten weten?',
    askAnswers: 'Wilt u nagaan wanneer die antwoorden komen, en ons dat laten weten?',
    proof: 'De berekening van de termijn zit hierbij.',
    annex: 'Berekening van de termijn',
  },
  report: {
    title: (title: string) => `Verslag van het mondelinge advies over ${title}`,
    given: 'Gegeven op',
    meeting: 'Overleg',
    present: 'Aanwezig',
    due: 'Klaar uiterlijk',
    said: 'Wat wij adviseerden',
    answered: 'Antwoord:',
    agreed: 'Wat is afgesproken',
    checked: 'Nagekeken',
    council: (name: string) => `Namens de ${name}:`,
    municipality: 'Namens de gemeente:',
    date: ', datum:',
  },
}
export type AdviceLetterWords = Words<typeof adviceLetterWords>
