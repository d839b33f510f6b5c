import type { QueryName } from '../../domain/figures/ask.ts'
import type { Difference } from '../../domain/figures/record.ts'
import { type Day, isDay } from '../../model/day.ts'
import { count, longDay, shortDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of counting the numbers of a report again. */
export const verifyWords = {
  title: (file: string) => `Getallen in ${file}`,
  all: (total: number) => (total === 1 ? 'Het ene getal klopt.' : `Alle ${total} getallen kloppen.`),
  some: (wrong: number, total: number) =>
    `${count(wrong, 'nl', 'getal klopt', 'getallen kloppen')} niet, van ${total}.`,
  counted: (day: Day, commits: string) => `Opnieuw geteld uit ${commits}, zoals op ${longDay(day, 'nl')}.`,
  commit: (repository: string, commit: string) =>
    repository === '.' ? `vastlegging ${commit}` : `vastlegging ${commit} van de map ${repository}`,
  columns: ['Kenmerk', 'In het bestand', 'Geteld', 'Wat er is geteld', 'Waaruit'],
  why: {
    text: '',
    absent: 'staat er niet',
    unrecorded: 'niet vastgelegd',
    twice: 'staat er vaker dan één keer',
    record: 'de vastlegging zelf klopt niet',
    uncountable: 'niet meer te tellen',
  } satisfies { readonly [W in Difference['why']]: string },
  about: (what: string, of: readonly string[]) =>
    [what, ...of.map(each => (isDay(each) ? shortDay(each) : each))].join(', '),
  query: {
    'members-on': 'leden',
    'members-joined': 'leden die erbij kwamen',
    'members-left': 'leden die weggingen',
    'members-fewest': 'kleinste aantal leden',
    'members-most': 'grootste aantal leden',
    'days-below-minimum': 'dagen onder het minimum',
    'members-unnamed': 'leden zonder toestemming voor hun naam',
    'workgroups-on': 'werkgroepen',
    'workgroup-members': 'leden van een werkgroep',
    trainings: 'keren dat een lid een scholing volgde',
    'members-trained': 'leden die een scholing volgden',
    'memberships-ending': 'zittingstermijnen die eindigen',
    'vacancies-open': 'open vacatures',
    'meetings-held': 'gehouden overleggen',
    'meetings-cancelled': 'afgelaste overleggen',
    'meetings-moved': 'verplaatste overleggen',
    'meetings-to-come': 'overleggen die nog komen',
    'meetings-planned': 'overleggen op de kalender',
    'consultations-held': 'overleggen met de gemeente',
    'items-for': 'agendapunten naar functie',
    'meetings-asked': 'afgesproken aantal vergaderingen',
    'actions-agreed': 'afgesproken acties',
    'actions-done': 'gedane acties',
    'actions-open': 'open acties',
    'advices-issued': 'uitgebrachte adviezen',
    'advices-asked': 'adviesaanvragen',
    'advices-declined': 'aanvragen die niet zijn opgepakt',
    'decided-without-waiting': 'besluiten zonder op het advies te wachten',
    'advices-not-public': 'adviezen die niet openbaar zijn',
    'advices-unanswered': 'adviezen zonder reactie',
    'reactions-in-time': 'reacties op tijd',
    'reactions-late': 'reacties te laat',
    'days-counted': 'aantal waarvan de dagen zijn geteld',
    'days-shortest': 'kortste aantal dagen',
    'days-median': 'middelste aantal dagen',
    'days-longest': 'langste aantal dagen',
    'recommendations-answered': 'aanbevelingen naar antwoord',
    'ledger-opening': 'aanbevelingen open aan het begin',
    'ledger-issued': 'nieuwe aanbevelingen',
    'ledger-closed': 'afgehandelde aanbevelingen',
    'ledger-open': 'aanbevelingen open aan het einde',
    signals: 'signalen',
    'signals-of': 'signalen bij thema’s',
    contacts: 'gesprekken in de samenleving',
    'contacts-of': 'gesprekken naar soort gesprekspartner',
    'contacts-with-experience': 'deel van de gesprekken over eigen ervaring',
    budgeted: 'begroot',
    spent: 'uitgegeven',
  } satisfies { readonly [Q in QueryName]: string },
}
export type VerifyWords = Words<typeof verifyWords>
