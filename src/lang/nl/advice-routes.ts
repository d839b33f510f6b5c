import type { Obstacle, RouteName } from '../../domain/advice/routes.ts'
import type { Fit } from '../../domain/advice/routes-limits.ts'
import type { MomentName } from '../../domain/advice/routes-work.ts'
import type { Day } from '../../model/day.ts'
import { longDay, sentence } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of `ipr advice routes`. */
export const adviceRoutesWords = {
  title: (title: string) => `Routes voor het advies ‘${title}’`,
  asked: 'Gevraagd op',
  wished: 'Gewenst op',
  council: 'Gemeenteraad',
  papers: 'Raadsstukken uiterlijk',
  reaction: 'Versturen voor een reactie',
  state: 'Stand',
  short: 'Langs de gewone weg komt het advies te laat. Dit zijn de routes, met hun datums.',
  enough: 'Langs de gewone weg komt het advies op tijd. Een andere route is niet nodig.',
  caption: 'Welke route kan',
  columns: ['Route', 'Besluit', 'Versturen', 'Op tijd'],
  name: {
    calendar: 'gewone weg',
    chair: 'voorzitter wijst toe',
    extra_meeting: 'extra vergadering',
    written_round: 'schriftelijke ronde',
    more_time: 'uitstel vragen',
    later_council: 'latere raadsdatum vragen',
    in_part: 'advies op onderdelen',
    decline: 'afzien van advies',
  } satisfies { readonly [R in RouteName]: string },
  about: {
    calendar: 'De vergaderingen blijven zoals ze gepland zijn.',
    chair: 'De voorzitter wijst de aanvraag nu toe aan een werkgroep. De volgende vergadering hoort dat.',
    extra_meeting: 'De raad komt een keer extra bij elkaar om over het concept te besluiten.',
    written_round: 'De leden besluiten schriftelijk over het concept.',
    more_time: 'De gemeente geeft meer tijd. De gemeenteraad besluit op dezelfde dag.',
    later_council: 'De gemeente legt het stuk later voor aan de gemeenteraad.',
    in_part: 'De raad adviseert alleen over de punten die nu al duidelijk zijn.',
    decline: 'De raad geeft geen advies en legt uit waarom.',
  } satisfies { readonly [R in RouteName]: string },
  obstacle: {
    norm: 'Dat kan niet volgens de normen van deze raad.',
    assigned: 'Een werkgroep heeft de aanvraag al.',
    no_gain: 'Dat gaat niet sneller dan de gewone weg.',
    not_needed: 'De gewone weg is daarvoor al op tijd.',
    no_date: 'Er is geen datum om te verzetten.',
    council_first: 'De raadsstukken zijn dan al weg. Vraag om een latere raadsdatum.',
    no_earlier: 'Er is geen eerdere vergadering.',
    no_meeting: 'Geen vergadering is op tijd.',
  } satisfies { readonly [O in Obstacle]: string },
  closed: 'Deze routes kunnen niet',
  how: 'Wat elke route vraagt',
  moment: {
    assign: (on: Day) => `toewijzen op ${longDay(on, 'nl')}`,
    dialogue: (on: Day) => `werkgroepoverleg op ${longDay(on, 'nl')}`,
    agenda: (on: Day) => `agenda en concept versturen op ${longDay(on, 'nl')}`,
    round: (on: Day) => `schriftelijke ronde vanaf ${longDay(on, 'nl')}`,
    decide: (on: Day) => `besluit op ${longDay(on, 'nl')}`,
    send: (on: Day) => `versturen op ${longDay(on, 'nl')}`,
    reaction: (on: Day) => `reactie uiterlijk ${longDay(on, 'nl')}`,
    council: (on: Day) => `gemeenteraad niet voor ${longDay(on, 'nl')}`,
    ask: (on: Day) => `vragen op ${longDay(on, 'nl')}`,
  } satisfies { readonly [M in MomentName]: (on: Day) => string },
  toPlan: 'nog te plannen',
  moments: (parts: readonly string[]) => `${sentence(parts.join('; '))}.`,
  letter: (line: string) => `Brief: ${line}`,
  noAdvice: 'geen advies',
  fit: ({ wished, council }: Fit) => {
    const late = wished === false ? 'na de gewenste datum' : null
    const said: { readonly [C in NonNullable<Fit['council']>]: string } = {
      reaction: 'op tijd voor een reactie bij de raadsstukken',
      papers: 'op tijd voor de raadsstukken, zonder reactie',
      before: 'te laat voor de raadsstukken, voor het raadsbesluit',
      after: 'te laat: de gemeenteraad heeft dan besloten',
    }
    if (council === null) return late ?? 'op tijd'
    return late === null ? said[council] : `${late}, ${said[council]}`
  },
}
export type AdviceRoutesWords = Words<typeof adviceRoutesWords>
