import type { Standing } from '../../domain/meetings/obligations.ts'
import type { PlannedConsultation } from '../../domain/planning/consultations.ts'
import type { PaperStanding } from '../../domain/planning/papers.ts'
import type { Day } from '../../model/day.ts'
import { count, days, longDay, shortDay } from '../format.ts'
import type { Words } from '../words.ts'

const leden = (n: number) => `${n} ${n === 1 ? 'lid' : 'leden'}`

/** Words of the year plan. */
export const planYearWords = {
  title: (year: number) => `Jaarplanning ${year}`,
  none: (year: number) => `Er is nog geen jaarplanning voor ${year}: plan/${year}.yaml ontbreekt.`,
  adopted: 'Vastgesteld',
  notAdopted: 'nog niet',
  teamLeader: 'Met de teamleider',
  relevanceTalk: 'Overleg over relevante stukken',
  liaison: 'Verbindingsmedewerker',
  onDay: (on: Day) => longDay(on, 'nl'),
  themes: 'Grote thema’s',
  theme: (title: string, meeting: string | null, how: string | null) =>
    `${title}: ${meeting ?? 'nog niet in een overleg'}${how ? `. ${how}` : ''}`,
  meetingOn: (word: string, on: Day) => `${word} van ${longDay(on, 'nl')}`,
  papers: 'Beleidsstukken voor de gemeenteraad',
  noPapers: 'Er staan geen beleidsstukken in.',
  paperColumns: ['Stuk', 'Gemeenteraad', 'Merk', 'Aanvraag uiterlijk', 'Hoe het staat'],
  paperTitle: (title: string, nature: string | null) => (nature ? `${title} (${nature})` : title),
  mark: (mark: string, reason: string | null) => (reason ? `${mark}: ${reason}` : mark),
  unmarked: 'nog niet gemerkt',
  paper: {
    asked: 'aangevraagd',
    waiting: 'wacht op de aanvraag',
    late: 'staat op de agenda van de gemeenteraad, geen aanvraag ontvangen',
    impossible: 'kan niet meer op tijd, geen aanvraag ontvangen',
    over: 'behandeld zonder advies',
    undated: 'geen datum bekend',
    unmarked: 'nog niet besproken',
    not_asked: 'geen advies',
  } satisfies { readonly [S in PaperStanding]: string },
  requested: (state: string, on: Day | null, late: number) =>
    `${state}${on === null ? '' : `, gevraagd op ${shortDay(on)}`}${late > 0 ? ` (${days(late, 'nl')} te laat)` : ''}`,
  back: 'Terugrekenen',
  backColumns: ['Stuk', 'Aanvraag', 'Besluit van de raad', 'Versturen', 'Raadsstukken'],
  consultations: 'Geplande overleggen',
  consultationColumns: ['Wanneer', 'Overleg', 'Met wie', 'Hoe het staat'],
  consultation: {
    held: 'gehouden',
    planned: 'gepland',
    cancelled: 'afgelast',
    open: 'nog te plannen',
  } satisfies { readonly [S in PlannedConsultation['standing']]: string },
  deviations: 'Wijzigingen in de loop van het jaar',
  deviation: (on: Day, kind: string, what: string, reason: string) =>
    `${longDay(on, 'nl')}, ${kind}: ${what}. ${reason}`,
  norms: 'Wat elk jaar moet',
  normColumns: ['Wat', 'Gehouden', 'Gepland', 'Norm', 'Hoe het staat'],
  ofMembers: (n: number) => leden(n),
  norm: (min: number | null, max: number | null) =>
    min === null
      ? max === null
        ? 'geen'
        : `hoogstens ${max}`
      : max === null
        ? `${min}`
        : `${min} tot ${max}`,
  prorated: (full: number) => `naar rato van ${full}`,
  dueBy: (on: Day) => `voor ${shortDay(on)}`,
  standing: {
    met: () => 'klaar',
    planned: () => 'gepland',
    short: (needed: number, left: number) => `nog ${needed}, ${days(left, 'nl')} over`,
    missed: (needed: number) => `niet gehaald, ${needed} te weinig`,
    above: () => 'meer dan het maximum',
    no_norm: () => 'geen norm',
    unknown: () => 'niet te zien in deze kopie',
  } satisfies { readonly [S in Standing]: (needed: number, left: number) => string },
  stale: (n: number) => `${n} nog vast te leggen`,
  uncounted: (n: number) => `${count(n, 'nl', 'overleg telt', 'overleggen tellen')} niet mee (delegatie)`,
  summary: (short: number, missed: number) =>
    short + missed === 0
      ? 'Alles is gehouden of gepland.'
      : `Nog te plannen of te doen: ${short}. Niet gehaald: ${missed}.`,
  change: {
    add: (title: string, year: number) => `Stuk ‘${title}’ in de jaarplanning ${year} zetten`,
    change: (title: string, year: number) => `Stuk ‘${title}’ in de jaarplanning ${year} wijzigen`,
    days: (request: Day, decide: Day, send: Day, papers: Day) =>
      `Aanvraag uiterlijk ${longDay(request, 'nl')}, besluit van de raad ${longDay(decide, 'nl')}, versturen ${longDay(send, 'nl')}, raadsstukken ${longDay(papers, 'nl')}.`,
    late: (request: Day) =>
      `De aanvraag had er uiterlijk ${longDay(request, 'nl')} moeten zijn. Een gewoon advies kan niet meer op tijd.`,
  },
  propose: (year: number) => `Datums zoeken: ipr jaarplanning voorstel ${year}`,
}
export type PlanYearWords = Words<typeof planYearWords>
