import { days, listed } from '../format.ts'
import type { Words } from '../words.ts'

/** What the letter of a route tells; days are in words already, and null where nobody knows them. */
export interface RouteFacts {
  readonly paper: string
  readonly asked: string | null
  readonly wished: string | null
  readonly council: string | null
  readonly decide: string
  readonly send: string
  readonly reaction: string | null
  /** Days between the request and the wished date, and what the norm asks. */
  readonly lead: number | null
  readonly norm: number | null
  readonly groups: readonly string[]
}

const known = (...parts: readonly (string | null)[]): string =>
  parts.filter(part => part !== null && part !== '').join(' ')

const group = (groups: readonly string[]): string =>
  groups.length === 0
    ? 'de werkgroep'
    : `de ${groups.length === 1 ? 'werkgroep' : 'werkgroepen'} ${listed(groups, 'nl')}`

/** Letters that belong to the routes of an advice with too little time. */
export const routeLetterWords = {
  /** Why there is a letter at all. */
  why: ({ paper, asked, wished, council }: RouteFacts) =>
    known(
      asked === null
        ? `De gemeente vraagt ons advies over ‘${paper}’.`
        : `Op ${asked} vroeg de gemeente ons advies over ‘${paper}’.`,
      wished === null ? null : `Het advies is gewenst op ${wished}.`,
      council === null ? null : `De gemeenteraad besluit op ${council}.`,
    ),
  lead: ({ lead, norm }: RouteFacts) =>
    lead === null || norm === null || lead >= norm
      ? ''
      : `Tussen de aanvraag en de gewenste datum ${lead === 1 ? 'zit' : 'zitten'} ${days(lead, 'nl')}. Afgesproken is ten minste ${days(norm, 'nl')}.`,
  schedule: 'Dit is het schema:',
  chair: {
    subject: ({ paper }: RouteFacts) => `Toewijzing van de adviesaanvraag over ‘${paper}’`,
    to: ({ groups }: RouteFacts) => `De trekker van ${group(groups)}`,
    greeting: 'Beste trekker,',
    assign: ({ groups }: RouteFacts) =>
      `Wachten op de volgende vergadering kost te veel tijd. Daarom wijs ik de aanvraag nu toe aan ${group(groups)}.`,
    report: ({ decide }: RouteFacts) =>
      `De toewijzing komt in de eerstvolgende vergadering ter kennisname op de agenda. Leden van buiten de werkgroep kunnen zich dan melden om mee te denken. Over het concept besluiten wij op ${decide}.`,
  },
  extra_meeting: {
    subject: ({ decide }: RouteFacts) => `Extra vergadering op ${decide}`,
    to: 'De leden',
    greeting: 'Beste leden,',
    invite: ({ decide }: RouteFacts, hour: string | null, place: string | null) =>
      `Ik nodig u uit voor een extra vergadering op ${known(decide, hour === null ? null : `om ${hour} uur`, place === null ? null : `in ${place}`)}.`,
    item: ({ paper }: RouteFacts) =>
      `Op de agenda staat één punt: wij besluiten over het conceptadvies over ‘${paper}’.`,
    normal: 'De gewone vergadering is te laat.',
    draft: (on: string) => `U krijgt de agenda en het concept op ${on}.`,
    apology: 'Kunt u niet komen? Meld u dan af bij de ondersteuner.',
  },
  written_round: {
    subject: ({ paper }: RouteFacts) => `Schriftelijk besluit over het advies over ‘${paper}’`,
    to: 'De leden',
    greeting: 'Beste leden,',
    ask: ({ decide }: RouteFacts) =>
      `Er is geen vergadering die op tijd is. Daarom vraag ik u om schriftelijk te besluiten. Stuur uw antwoord uiterlijk ${decide} naar de ondersteuner.`,
    draft: 'Het conceptadvies zit bij dit bericht.',
    answers: ['Ik ga akkoord.', 'Ik ga akkoord met deze wijziging:', 'Ik ga niet akkoord, omdat:'],
    name: 'Naam:',
    after: ({ send }: RouteFacts) =>
      `Zijn wij het eens, dan gaat het advies op ${send} naar het College van B&W. De ondersteuner noteert de uitslag in het volgende verslag.`,
  },
  more_time: {
    subject: ({ paper }: RouteFacts) => `Meer tijd voor het advies over ‘${paper}’`,
    greeting: 'Geachte heer of mevrouw,',
    ask: ({ send }: RouteFacts) =>
      `Op de gewenste datum kan ons advies er niet zijn. Wij vragen u om uitstel tot ${send}.`,
    gain: ({ reaction, council }: RouteFacts) =>
      council === null
        ? ''
        : known(
            'De datum van de gemeenteraad hoeft niet te veranderen.',
            reaction === null ? null : `Het College van B&W heeft dan tot ${reaction} voor een reactie.`,
          ),
    reply: 'Wilt u dit schriftelijk bevestigen? Dan leggen wij de nieuwe datum vast.',
  },
  later_council: {
    subject: ({ paper }: RouteFacts) => `Latere raadsdatum voor ‘${paper}’`,
    greeting: 'Geachte heer of mevrouw,',
    ask: (council: string) =>
      `Met de huidige datum kunnen ons advies en uw reactie niet bij de raadsstukken. Wij vragen u om het stuk op of na ${council} aan de gemeenteraad voor te leggen.`,
    papers: (on: string) => `Uw reactie kan dan mee met de raadsstukken van ${on}.`,
    reply: 'Wilt u ons laten weten welke datum het wordt?',
  },
  in_part: {
    subject: ({ paper }: RouteFacts) => `Advies op onderdelen over ‘${paper}’`,
    greeting: 'Geachte heer of mevrouw,',
    tell: ({ decide, send }: RouteFacts) =>
      `Voor een volledig advies is de tijd te kort. Daarom adviseren wij alleen over de punten die nu duidelijk zijn. Wij besluiten daarover op ${decide}. U krijgt het advies op ${send}.`,
    points: 'Over deze punten adviseren wij:',
    rest: 'Over deze punten geven wij geen advies. Dat betekent niet dat wij het ermee eens zijn:',
  },
  decline: {
    subject: ({ paper }: RouteFacts) => `Geen advies over ‘${paper}’`,
    greeting: 'Geacht College van B&W,',
    tell: ({ decide }: RouteFacts) =>
      `Wij geven over dit stuk geen advies. Dat is ons besluit van ${decide}.`,
    reason: 'Onze reden:',
    opinion: 'Dit is geen oordeel over het stuk zelf. Wij hopen dat u ons een volgende keer eerder vraagt.',
  },
}
export type RouteLetterWords = Words<typeof routeLetterWords>
