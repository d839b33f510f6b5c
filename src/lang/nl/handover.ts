import type { HandoverRole } from '../../domain/handover/role.ts'
import type { Day } from '../../model/day.ts'
import { count, days, longDay } from '../format.ts'
import type { Words } from '../words.ts'

const ROLE = {
  chair: 'voorzitter',
  supporter: 'ondersteuner',
  secretary: 'secretaris',
  treasurer: 'penningmeester',
  lead: 'trekker',
  liaison: 'verbindingsmedewerker',
} as const satisfies { readonly [R in HandoverRole]: string }

/** Words of the handover of a role. */
export const handoverWords = {
  title: (role: HandoverRole, group: string | null) =>
    group === null ? `Overdrachtsdossier ${ROLE[role]}` : `Overdrachtsdossier ${ROLE[role]} van ${group}`,
  shortTitle: (role: HandoverRole, group: string | null) =>
    group === null ? `Als de ${ROLE[role]} uitvalt` : `Als de ${ROLE[role]} van ${group} uitvalt`,
  asOf: (day: Day) => `Stand op ${longDay(day, 'nl')}, gemaakt uit het archief.`,
  holder: (names: string, until: Day | null) =>
    until === null ? `Nu: ${names}.` : `Nu: ${names}, tot en met ${longDay(until, 'nl')}.`,
  nobody: 'Nu heeft niemand deze rol.',
  private: 'Wat vertrouwelijk is en niet in het archief staat, draagt u in een gesprek over.',
  first: 'De eerste dertig dagen',
  steps: {
    chair: [
      'Lees de opdrachtformulering, de werkafspraken en de verslagen van de laatste twee vergaderingen.',
      'Praat met de vorige voorzitter over wat niet op papier staat.',
      'Spreek af met de ondersteuner hoe u samen de vergaderingen voorbereidt.',
      'Maak kennis met de wethouder, het afdelingshoofd en de verbindingsmedewerker.',
      'Kijk of er een bestuursfunctie, mandaat of map op naam van de vorige voorzitter staat.',
    ],
    supporter: [
      'Lees de takenlijst, de jaarplanning en de open acties.',
      'Vraag toegang tot de mappen hieronder, en tot de mail en de site van de raad.',
      'Loop met de voorzitter de agenda van de volgende vergadering door.',
      'Maak kennis met de verbindingsmedewerker en spreek af hoe stukken binnenkomen.',
      'Geef elke week: ipr week. Voor een vergadering: ipr agenda volgende.',
      'Teken de geheimhouding voordat u stukken opent.',
    ],
    secretary: [
      'Lees de verslagen en de open acties.',
      'Spreek af met de ondersteuner wie wat schrijft.',
      'Kijk welke verslagen nog niet zijn vastgesteld.',
    ],
    treasurer: [
      'Bekijk de begroting: ipr begroting. En de betalingen: ipr betaal lijst.',
      'Vraag toegang tot de map van het bestuur en tot de bank van de raad of de stichting.',
      'Spreek af wie de afrekening vrijgeeft: dat is iemand anders dan u.',
      'Zoek op of het fiscaal maximum van dit jaar is nagekeken.',
    ],
    lead: [
      'Lees de werkafspraken en de verslagen van de werkgroep van dit jaar.',
      'Praat met de vorige trekker over wat niet op papier staat.',
      'Maak kennis met de beleidsmedewerkers, via de verbindingsmedewerker.',
      'Bespreek met de leden welke signalen en adviezen nu voorgaan.',
      'Vraag de voorzitter naar de scholing voor trekkers.',
    ],
    liaison: [
      'Lees het mandaat en de werkafspraken met de raad.',
      'Maak kennis met de voorzitter en de ondersteuner.',
      'Loop na welke reacties en stukken de raad nog krijgt.',
      'Vraag beleidsmedewerkers welke stukken er dit jaar nog komen, met de datum van de gemeenteraad.',
    ],
  } satisfies { readonly [R in HandoverRole]: readonly string[] },
  /** Only where the council has workgroups. */
  groupStep: {
    chair: 'Spreek elke trekker over de werkgroep.',
    supporter: 'Vraag elke trekker wat de werkgroep van u nodig heeft.',
    secretary: null,
    treasurer: null,
    lead: null,
    liaison: 'Maak kennis met de trekkers, en breng hen in contact met de beleidsmedewerkers.',
  } satisfies { readonly [R in HandoverRole]: string | null },
  todo: 'Wat er in die dagen moet gebeuren',
  soon: 'Wat de komende dertig dagen moet gebeuren',
  todoColumns: ['Wat', 'Wanneer'],
  late: (n: number) => `${days(n, 'nl')} te laat`,
  anytime: 'geen vaste dag',
  nothing: 'Er staat niets op de lijst.',
  promises: 'Open beloften',
  own: (n: number) => `Van de raad: ${count(n, 'nl', 'actie', 'acties')}`,
  municipality: (n: number) => `Van de gemeente: ${count(n, 'nl', 'actie', 'acties')}`,
  actionColumns: ['Wat', 'Wie', 'Uiterlijk', 'Laatste stand'],
  onAdvice: (n: number) => `Bij adviezen: ${count(n, 'nl', 'punt', 'punten')}`,
  adviceColumns: ['Advies', 'Wie is aan zet', 'Wat', 'Uiterlijk'],
  noPromises: 'Er zijn geen open beloften.',
  more: (n: number) => `En nog ${n}. Alles staat in het hele dossier.`,
  decisions: 'Wat geldt',
  documents: 'Afspraken en stukken',
  documentColumns: ['Stuk', 'Soort', 'Sinds'],
  decided: 'Besluiten van het afgelopen jaar',
  decisionColumns: ['Datum', 'Nummer', 'Besluit'],
  noDecisions: 'Er zijn geen stukken of besluiten om te noemen.',
  dates: 'Belangrijke data',
  dateColumns: ['Dag', 'Tijd', 'Wat'],
  noDates: 'Er is niets gepland.',
  duties: 'Nog te plannen of te doen',
  duty: (what: string, needed: number, due: Day) => `${what}: nog ${needed}, uiterlijk ${longDay(due, 'nl')}`,
  ending: (name: string, on: Day) => `Het lidmaatschap van ${name} eindigt op ${longDay(on, 'nl')}.`,
  people: 'Wie is wie',
  peopleColumns: ['Rol', 'Wie'],
  leadOf: (group: string) => `trekker ${group}`,
  addresses: 'Mailadressen staan niet in het archief, maar in de adressenlijst van de ondersteuner.',
  access: 'Toegang en beheer',
  accessColumns: ['Map', 'Wie erbij mag', 'Beheerder', 'Gedeeld naar', 'In deze kopie'],
  main: 'het archief zelf',
  nowhere: 'nergens',
  noOwner: 'niet genoteerd',
  yes: 'ja',
  no: 'nee',
  contact: (address: string) => `Openbaar adres van de raad: ${address}`,
  site: (folder: string) => `Map van de openbare site: ${folder}`,
  domains: (domains: string) => `Eigen mail: ${domains}`,
  passwords:
    'Wachtwoorden staan nergens in het archief. Draag ze zelf over, en laat ze daarna veranderen. Trek de toegang van wie vertrekt in.',
  tasks: 'Taken van deze rol',
}
export type HandoverWords = Words<typeof handoverWords>
