import { decisionResults, outcomes } from '../../../schemas/vocabulary/meetings.ts'
import type { NoAdoption } from '../../domain/minutes/adoption.ts'
import type { Outcome, Result } from '../../domain/minutes/point.ts'
import type { Day } from '../../model/day.ts'
import { slug } from '../../model/slug.ts'
import { count, days, listed, longDay } from '../format.ts'
import type { Words } from '../words.ts'

const note = (options: string, item?: string): string =>
  ['ipr verslag noteer', ...(item === undefined ? [] : [item]), options].join(' ')

/** Words of closing minutes: what still has to be noted, and what closing comes to. */
export const minutesCloseWords = {
  plan: {
    close: (meeting: string) => `Verslag van ${meeting} afsluiten`,
    keep: (meeting: string) => `Bewaren wat is genoteerd bij het verslag van ${meeting}`,
  },
  missingTitle: (meeting: string) => `Het verslag van ${meeting} is nog niet af`,
  missingCount: (n: number, meeting: string | null) =>
    `${n === 1 ? 'Er ontbreekt nog één ding. Noteer het' : `Er ontbreken nog ${n} dingen. Noteer ze`} en sluit daarna af met: ipr verslag afsluiten${meeting === null ? '' : ` ${meeting}`}`,
  missing: {
    chair: 'Er staat niet wie de vergadering voorzat.',
    chairHow: note('--chair KENMERK'),
    presence: (names: readonly string[]) =>
      `Er staat niet of ${listed(names, 'nl')} er ${names.length === 1 ? 'was' : 'waren'}.`,
    presenceHow: note('--absent KENMERK --excused KENMERK --present rest'),
    answer: 'niemand heeft gezegd hoe deze actie ervoor staat.',
    answerHow: (n: string) => note('--answer stand-gemeld', n),
    answers: (steps: readonly string[]) =>
      `Stand van een actie: ${steps.join(', ')}. Is er niets gezegd? Gebruik dan --outcome niet-aan-toegekomen.`,
    outcome: 'de uitkomst ontbreekt.',
    rest: 'Ging het bij de andere punten zoals altijd? Dan geeft dit hun de gewone uitkomst, behalve waar een besluit over een advies nodig is:',
    restHow: note('--rest'),
    outcomeHow: (n: string, outcome: Outcome) => note(`--outcome ${slug(outcomes.word(outcome, 'nl'))}`, n),
    outcomes: (all: readonly string[]) => `Uitkomst van een punt: ${all.join(', ')}.`,
    reason: (outcome: Outcome) => `dit is ${outcomes.word(outcome, 'nl')}, zonder reden.`,
    reasonHow: (n: string) => note('--reason "…"', n),
    decision: 'de tekst van het besluit ontbreekt.',
    decisionHow: (n: string) => note('--decision "…"', n),
    decisionWith: (n: string, result: Result) =>
      note(`--decision "…" --result ${slug(decisionResults.word(result, 'nl'))}`, n),
    result: 'het besluit zegt niet wat er met het advies gebeurt.',
    workgroup: 'het advies heeft nog geen werkgroep.',
    workgroupHow: (n: string) => note('--group KENMERK', n),
    step: 'deze stap kan niet bij dit advies. Kies een ander besluit, of kijk waar het advies staat.',
    stepHow: (advice: string) => `ipr advies toon ${advice}`,
    adoption: {
      'not-closed': 'dit verslag kan niet worden vastgesteld: het is zelf nog niet afgesloten.',
      elsewhere: 'dit verslag is al vastgesteld in een andere vergadering.',
      'other-series': 'dit verslag hoort bij een andere reeks vergaderingen.',
      'not-later': 'dit verslag is niet van een eerdere vergadering.',
      cancelled: 'deze vergadering is afgelast.',
    } satisfies { readonly [W in NoAdoption]: string },
    adoptionHow: (n: string) => note('--outcome doorgeschoven --reason "…"', n),
    quorum: (present: number, size: number, needed: number) =>
      `Er waren ${present} van de ${size} leden. Voor besluiten moeten er ${needed} zijn. Haal de besluiten uit het verslag en schuif die punten door, of verbeter de aanwezigheid.`,
    checked: 'De voorzitter heeft het verslag nog niet nagekeken.',
    checkedHow: note('--checked DAG'),
  },
  title: (meeting: string) => `Verslag van ${meeting} afsluiten`,
  present: 'Aanwezig',
  presentOf: (present: number, size: number) => `${present} van de ${size} leden`,
  decisions: 'Besluiten',
  result: {
    issue: 'uitbrengen',
    issue_with_changes: 'uitbrengen met wijzigingen',
    back_to_workgroup: 'terug naar de werkgroep',
    not_issue: 'niet uitbrengen',
    examine: 'laten onderzoeken',
    assign: 'naar een werkgroep',
    form: 'vorm gekozen',
    decline: 'geen advies geven',
    drop: 'niet verder gaan',
    agreed: '',
    rejected: 'niet akkoord',
  } satisfies { readonly [R in Result]: string },
  actions: 'Acties',
  newAction: 'nieuw',
  due: (on: string) => `uiterlijk ${on}`,
  noDue: 'zonder datum',
  advices: 'Adviezen',
  papers: 'Afgehandelde stukken',
  signals: 'Besproken signalen',
  adopted: 'Vastgesteld',
  adoptedOf: (date: Day) => `het verslag van ${longDay(date, 'nl')}`,
  unanswered: 'Acties waarover niets is gezegd',
  unansweredHow: 'Deze acties komen volgende keer terug.',
  lingering: (late: number, postponed: number) =>
    [
      ...(late > 0 ? [`${days(late, 'nl')} te laat`] : []),
      ...(postponed > 0 ? [`${count(postponed, 'nl', 'keer', 'keer')} uitgesteld`] : []),
      'bespreek dit met de voorzitter',
    ].join(', '),
  elsewhere: 'Niet gewijzigd',
  elsewhereWhy: (refs: readonly string[]) =>
    `${listed(refs, 'nl')} ${refs.length === 1 ? 'ligt' : 'liggen'} in een andere map met eigen toegang. Werk dat daar zelf bij.`,
  next: (date: Day) => `Wat terugkomt op ${longDay(date, 'nl')}`,
  nextUnknown: 'Wat terugkomt',
  nextNone: 'Er is nog geen volgende vergadering bekend.',
  nextColumns: ['Punt', 'Titel', 'Komt terug', 'Waarom'],
  back: (n: string) => `ja, als punt ${n}`,
  notBack: 'nee',
  notBackWhy: (outcome: Outcome) => `${outcomes.word(outcome, 'nl')}`,
  after: 'Wat er nu te doen is, ziet u met: ipr week',
  notBackLater: 'wat eraan ten grondslag lag, is afgehandeld',
} as const
export type MinutesCloseWords = Words<typeof minutesCloseWords>
