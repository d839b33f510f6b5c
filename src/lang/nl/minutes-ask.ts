import type { Result } from '../../domain/minutes/point.ts'
import type { Day } from '../../model/day.ts'
import { listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

/** What a decision that was taken on something says, until someone writes it otherwise. */
interface About {
  /** Title of the advice, or of the item. */
  readonly title: string
  readonly groups: readonly string[]
  readonly form: 'written' | 'oral'
}

const groups = ({ groups: names }: About): string =>
  `${names.length === 1 ? 'de werkgroep' : 'de werkgroepen'} ${listed(names, 'nl')}`

/** Words of the questions when minutes are closed at a terminal. Each question ends in a sign to type behind. */
export const minutesAskWords = {
  /** Every question ends so. */
  sign: ' › ',
  begin: (meeting: string, date: Day) =>
    `Het verslag van ${meeting}, ${longDay(date, 'nl')}. Enter kiest het eerste. Typ ? om iets over te slaan en stop om op te houden; wat u al hebt gezegd, blijft bewaard.`,
  choice: (words: readonly string[]) => words.map((word, index) => `${index + 1} ${word}`).join(', '),
  stop: 'stop',
  skip: '?',
  yes: 'ja',
  no: 'nee',
  notChosen: (found: string, last: number) =>
    `‘${found}’ is geen keuze. Typ een cijfer van 1 tot en met ${last}.`,
  odd: (name: string) => `In dit antwoord staat een teken dat niet kan: ${name}. Typ het opnieuw.`,
  needed: 'Hier is een antwoord nodig. Typ ? om dit over te slaan.',
  noOne: (found: string) => `Niemand in het archief heet ‘${found}’.`,
  several: (found: string, names: readonly string[]) =>
    `Bij ‘${found}’ passen meer namen: ${listed(names, 'nl')}.`,
  noDay: (found: string) =>
    `‘${found}’ is geen dag. Schrijf 31-01-2027 of 2027-01-31, of een kwartaal als 2027-q1.`,
  chair: 'Wie zat de vergadering voor?',
  presence: (names: readonly string[]) =>
    `Nog niet genoteerd: ${listed(names, 'nl')}.\nWie van hen was er niet? Namen met een komma; Enter: iedereen was er.`,
  excused: (name: string) => `Was ${name} afgemeld?`,
  answer: 'Hoe staat deze actie ervoor?',
  answers: {
    answered: 'loopt',
    done: 'gedaan',
    postponed: 'uitgesteld',
    handed_over: 'overgedragen',
    dropped: 'vervallen',
    not_reached: 'niets over gezegd',
  },
  newDue: 'Nieuwe uiterste datum?',
  handedTo: 'Aan wie?',
  remark: 'Toelichting? Enter: geen.',
  outcome: 'Wat is de uitkomst?',
  reason: 'Waarom?',
  result: 'Wat is er besloten?',
  group: 'Welke werkgroep?',
  helpers: 'Wie van buiten de werkgroep denkt mee? Namen met een komma; Enter: niemand.',
  form: 'In welke vorm?',
  forms: { written: 'schriftelijk', oral: 'mondeling' },
  text: 'Hoe luidt het besluit?',
  textOr: (sentence: string) => `Hoe luidt het besluit? Enter: ${sentence}`,
  action: 'Is er een actie afgesproken? Schrijf wat; Enter: nee.',
  nextAction: 'Nog een actie? Enter: nee.',
  owners: 'Wie doet het? Namen met een komma.',
  due: 'Uiterlijk wanneer? Enter: geen datum.',
  checked: 'Op welke dag keek de voorzitter het verslag na? Enter: nog niet.',
  sentence: {
    issue: ({ title }: About) => `Het advies ‘${title}’ wordt uitgebracht.`,
    issue_with_changes: ({ title }: About) =>
      `Het advies ‘${title}’ wordt uitgebracht, met de besproken wijzigingen.`,
    back_to_workgroup: ({ title }: About) => `Het advies ‘${title}’ gaat terug naar de werkgroep.`,
    not_issue: ({ title }: About) => `Het advies ‘${title}’ wordt niet uitgebracht.`,
    examine: about => `De suggestie ‘${about.title}’ wordt onderzocht door ${groups(about)}.`,
    assign: about => `De aanvraag ‘${about.title}’ gaat naar ${groups(about)}.`,
    form: ({ title, form }: About) =>
      `Het advies ‘${title}’ wordt ${form === 'oral' ? 'mondeling' : 'schriftelijk'} gegeven.`,
    decline: ({ title }: About) => `Over ‘${title}’ komt geen advies.`,
    drop: ({ title }: About) => `Met ‘${title}’ gaan wij niet verder.`,
    agreed: () => '',
    rejected: () => '',
  } satisfies { readonly [R in Result]: (about: About) => string },
} as const
export type MinutesAskWords = Words<typeof minutesAskWords>
