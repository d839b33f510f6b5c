import type { Day } from '../../model/day.ts'
import { count, days, listed, longDay, shortDay } from '../format.ts'
import type { Words } from '../words.ts'

/** Words of the register: `ipr advice list`, `show` and `due`. */
export const adviceRegisterWords = {
  list: {
    running: 'Lopende adviezen',
    all: 'Alle adviezen',
    year: (year: number) => `Adviezen van ${year}`,
    state: (state: string) => `Adviezen: ${state}`,
    group: (title: string, group: string) => `${title}, werkgroep ${group}`,
    none: 'Er zijn geen adviezen die hieraan voldoen.',
    rest: (over: number) =>
      `Verder ${over === 1 ? 'is er 1 advies dat klaar is' : `zijn er ${over} adviezen die klaar zijn`}. Ook die ziet u met --all.`,
    caption: (on: Day) => `Stand op ${longDay(on, 'nl')}`,
    columns: ['Dossier', 'Onderwerp', 'Stand', 'Wie is aan zet', 'Uiterlijk'],
    /** Under the subject. */
    kind: (kind: string, form: string | null, number: string | null) =>
      [kind, form, number === null ? null : `advies ${number}`].filter(part => part !== null).join(', '),
    turn: (who: string, what: string, since: Day) => `${who}: ${what}, sinds ${shortDay(since)}`,
    recommendations: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'aanbeveling' : 'aanbevelingen'} ${listed(numbers.map(String), 'nl')}`,
    nobody: 'niemand',
    due: (on: Day, late: number) =>
      late > 0 ? `${shortDay(on)}, ${days(late, 'nl')} te laat` : shortDay(on),
  },
  sheet: [
    'Kenmerk',
    'Nummer',
    'Onderwerp',
    'Soort',
    'Vorm',
    'Werkgroepen',
    'Stand',
    'Sinds',
    'Wie is aan zet',
    'Wat',
    'Uiterlijk',
    'Dagen te laat',
    'Gevraagd op',
    'Besloten op',
    'Uitgebracht op',
    'Reactie op',
    'Gemeenteraad op',
    'Dagen van aanvraag tot besluit',
    'Dagen van besluit tot verzending',
    'Dagen van verzending tot reactie',
    'Dagen van reactie tot gemeenteraad',
    'Aanbevelingen',
    'Aanbevelingen open',
    'Gebruik',
  ],
  show: {
    title: (title: string) => `Advies: ${title}`,
    id: 'Kenmerk',
    number: 'Nummer',
    kind: 'Soort',
    phase: 'Fase',
    themes: 'Thema’s',
    workgroups: 'Werkgroepen',
    paper: 'Beleidsstuk',
    wished: 'Gewenst op',
    council: 'Gemeenteraad',
    bundles: 'Bundelt',
    state: 'Stand',
    since: (state: string, on: Day | null) => (on === null ? state : `${state}, sinds ${longDay(on, 'nl')}`),
    regional:
      'Dit is een regionaal dossier. Het advies gaat alleen naar het eigen College; wethouder en beleidsmedewerkers brengen het in de regio.',
    turn: 'Wie is aan zet',
    nothing: 'Niemand hoeft nu iets te doen.',
    owed: (who: string, what: string, since: Day) => `${who}: ${what}, sinds ${longDay(since, 'nl')}`,
    due: (on: Day, late: number) =>
      late > 0
        ? `uiterlijk ${longDay(on, 'nl')}, ${days(late, 'nl')} te laat`
        : `uiterlijk ${longDay(on, 'nl')}`,
    next: 'Volgende stap',
    step: (what: string, who: string) => `${what} (${who})`,
    paperOf: (paper: string) => `Stuk: ${paper}.`,
    missing: (guards: readonly string[]) => `Nog niet in orde: ${listed(guards, 'nl')}.`,
    record: (command: string) => `Noteren: ${command}`,
    make: (command: string) => `Brief of formulier: ${command}`,
    else: (steps: readonly string[]) => `Ook mogelijk: ${listed(steps, 'nl')}.`,
    clocks: 'Termijnen',
    clockColumns: ['Wie', 'Wat', 'Uiterlijk', 'Stand'],
    timeline: 'Wat er is gebeurd',
    timelineColumns: ['Dag', 'Stap', 'Wie', 'Waar en hoe'],
    noDay: 'onbekend',
    decision: (n: string, result: string) => `besluit ${n}: ${result}`,
    to: (name: string) => `aan ${name}`,
    until: (on: Day) => `tot ${longDay(on, 'nl')}`,
    sentAs: (number: string) => `advies ${number}`,
    impossible: 'deze stap kan hier niet',
    forwarded: (on: Day | null) =>
      on === null
        ? 'nog niet doorgestuurd aan het College'
        : `doorgestuurd aan het College op ${longDay(on, 'nl')}`,
    attached: (advice: boolean, response: boolean) =>
      advice && response
        ? 'advies en reactie bij de stukken'
        : advice
          ? 'alleen het advies bij de stukken'
          : response
            ? 'alleen de reactie bij de stukken'
            : 'niets bij de stukken',
    recommendations: 'Aanbevelingen',
    answer: (answer: string, on: Day) => `${answer} op ${longDay(on, 'nl')}`,
    elsewhere: (municipality: string, answer: string, on: Day) =>
      `In ${municipality}: ${answer} op ${longDay(on, 'nl')}`,
    proposed: (name: string) => `voorstel van ${name}`,
    confirmed: (name: string) => `bevestigd door ${name}`,
    reason: (reason: string) => `Reden: ${reason}`,
    followUp: (on: Day, text: string, due: Day | null, done: boolean) =>
      `${longDay(on, 'nl')}: ${text.replace(/\.$/, '')}${due === null ? '' : `, uiterlijk ${longDay(due, 'nl')}`}.${done ? ' Uitgevoerd.' : ''}`,
    use: 'Hoe het is gebruikt',
  },
  due: {
    title: (on: Day) => `Termijnen van adviezen op ${longDay(on, 'nl')}`,
    caption: 'Wat het eerst moet, staat bovenaan',
    columns: ['Uiterlijk', 'Stand', 'Wie', 'Wat', 'Advies'],
    sheet: ['Uiterlijk', 'Dagen', 'Kant', 'Wie', 'Wat', 'Kenmerk', 'Onderwerp', 'Aanbeveling'],
    none: 'Er loopt nu geen termijn.',
    late: (n: number) =>
      n === 0 ? 'Niets is te laat.' : `${count(n, 'nl', 'termijn is', 'termijnen zijn')} te laat.`,
  },
}
export type AdviceRegisterWords = Words<typeof adviceRegisterWords>
