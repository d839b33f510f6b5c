import type { ConditionStanding } from '../../domain/evaluation/conditions.ts'
import type { Tie } from '../../domain/evaluation/evaluator.ts'
import type { FollowUp } from '../../domain/evaluation/follow-up.ts'
import type { EvaluationKind } from '../../domain/evaluation/period.ts'
import type { Day } from '../../model/day.ts'
import { count, days, longDay } from '../format.ts'
import type { Words } from '../words.ts'

const NAMES = {
  internal: 'Interne evaluatie',
  workgroup: 'Evaluatie van de werkgroep',
  municipal: 'Evaluatie door de gemeente',
  independent: 'Onafhankelijke evaluatie',
} as const satisfies { readonly [K in EvaluationKind]: string }

const KIND_SAID = {
  internal: 'intern',
  workgroup: 'werkgroep',
  municipal: 'gemeente',
  independent: 'onafhankelijk',
} as const satisfies { readonly [K in EvaluationKind]: string }

const FORM_FOR = {
  internal: 'leden',
  workgroup: 'trekkers',
  municipal: 'wethouder',
  independent: 'evaluator',
} as const satisfies { readonly [K in EvaluationKind]: string }

const name = (kind: EvaluationKind, group: string | null): string =>
  group === null ? NAMES[kind] : `${NAMES[kind]} ${group}`

/** Words of an evaluation: what prepares it, its parts, and what is agreed. */
export const evaluationWords = {
  name,
  prepare: {
    title: (kind: EvaluationKind, group: string | null) => `${name(kind, group)}: voorbereiding`,
    period: 'Periode',
    span: (from: Day, to: Day) => `${longDay(from, 'nl')} tot en met ${longDay(to, 'nl')}`,
    last: 'Vorige keer',
    never: 'nog niet gehouden',
    due: 'Uiterlijk',
    dueOn: (due: Day, left: number) =>
      left >= 0
        ? `${longDay(due, 'nl')}, nog ${days(left, 'nl')}`
        : `${longDay(due, 'nl')}, ${days(-left, 'nl')} te laat`,
    noDue: 'dit en volgend jaar niet verplicht',
    planned: 'Gepland',
    notPlanned: 'nog niet',
    who: 'Wie regelt het',
    lead: {
      internal: 'de voorzitter, met alle leden',
      workgroup: 'de trekker, samen met de voorzitter',
      municipal: 'de wethouder, met de betrokken beleidsmedewerkers en de hele raad',
      independent: 'een onafhankelijk adviseur van buiten',
    },
    inside: 'Dit stuk is voor de raad. Geef de gemeente het formulier en het deelbare deel.',
    private:
      'Wat iemand in een gesprek zegt, komt niet in het archief. Noteer alleen dat er een gesprek was, en wanneer.',
    followUp: 'Wat is er gedaan met de vorige afspraken',
    followUpNone: 'Er zijn geen vervolgacties van een eerdere evaluatie.',
    aspects: 'Bereiken wij wat de bedoeling was',
    aspectsHow: 'Elk jaar dezelfde vragen. Zo ziet u of het beter gaat.',
    values: 'Laat de gemeente zien wat ons werk waard is',
    topics: 'Onderwerpen',
    stays: 'Dit blijft binnen de raad.',
    shared: 'Dit bespreekt u ook met de wethouder.',
    previous: (held: Day, summary: string) => `Op ${longDay(held, 'nl')}: ${summary}`,
    few: 'te weinig antwoorden om te noemen',
    assignment: 'De opdracht van de voorzitter',
    assignmentOf: (who: string, text: string) => `${who}: ${text}`,
    assignmentAsk: 'Hoe staat het met elk doel?',
    next: 'Zo gaat u verder',
  },
  next: {
    form: 'Vragenformulier',
    answers: 'Antwoorden samenvatten',
    start: 'Na het gesprek',
    close: 'Afspraken vastleggen',
    formLine: (kind: EvaluationKind) =>
      `ipr evalueer formulier ${FORM_FOR[kind]} --format docx -o vragen.docx`,
    answersLine: 'ipr evalueer antwoorden postvak',
    startLine: (kind: EvaluationKind, group: string | null, held: Day) =>
      `ipr evalueer begin --kind ${KIND_SAID[kind]}${group === null ? '' : ` --group ${group}`} --held ${held}`,
    closeLine: (held: Day) => `ipr evalueer afsluiten ${held}`,
  },
  followUp: {
    columns: ['Wat', 'Hoe', 'Wie', 'Uiterlijk', 'Stand'],
    sharedColumns: ['Wat', 'Hoe', 'Van wie', 'Uiterlijk', 'Stand'],
    standing: { done: 'gedaan', dropped: 'vervallen', late: 'te laat', open: 'loopt' } satisfies {
      readonly [S in FollowUp['standing']]: string
    },
    on: (standing: string, day: string) => `${standing} op ${day}`,
    lacks: { when: 'een datum', how: 'de aanpak', who: 'wie het doet' },
    lacking: (list: string) => `nog af te spreken: ${list}`,
    ongoing: 'doorlopend',
    side: { council: 'de raad', municipality: 'de gemeente' },
    none: 'Er zijn nog geen vervolgacties afgesproken.',
  },
  conditions: {
    title: 'Wat de gemeente mogelijk maakt',
    columns: ['Voorwaarde', 'Stand', 'Sinds'],
    standing: {
      met: 'ja',
      partly: 'voor een deel',
      missing: 'nee',
      asked: 'mening gevraagd',
      unknown: 'niet te zien in het archief',
    } satisfies { readonly [S in ConditionStanding]: string },
    counted: (done: number, of: number) => `${done} van ${of}`,
  },
  brief: {
    title: 'Opdracht voor de onafhankelijke evaluatie',
    aim: 'Na twee jaar kijkt iemand van buiten hoe het gaat. Die persoon hoort niet bij de raad en niet bij de gemeente.',
    questions: 'Vragen',
    talk: 'Met wie de evaluator spreekt',
    members: (n: number) => count(n, 'nl', 'lid', 'leden'),
    former: (n: number) => count(n, 'nl', 'oud-lid', 'oud-leden'),
    cc: (n: number) => `${count(n, 'nl', 'lid', 'leden')} van het Cliëntenoverleg`,
    municipality: 'de wethouder, het afdelingshoofd, de verbindingsmedewerker en beleidsmedewerkers',
    papers: 'Wat de evaluator krijgt',
    papersList: [
      'de cijfers hieronder',
      'de jaarverslagen en de openbare adviezen met de reacties',
      'de opdrachtformulering, de visie van de gemeente en het huishoudelijk reglement',
      'de afspraken na eerdere evaluaties',
    ],
    not: 'De evaluator krijgt geen verslagen van persoonlijke gesprekken en geen vertrouwelijke stukken.',
    result: 'Wat de raad krijgt',
    results: [
      'een rapport dat raad en gemeente samen bespreken',
      'een samenvatting die openbaar mag worden',
      'aandachtspunten, elk met een voorstel',
    ],
    evaluator: 'Wie het doet',
    must: 'De evaluator is geen lid, oud-lid of ondersteuner van de raad, en werkt niet voor de gemeente of de uitvoeringsorganisatie.',
    fit: (person: string) => `${person} komt van buiten. Dat mag.`,
    ties: {
      member: (person: string) => `${person} is lid van de raad. Dat mag niet.`,
      former_member: (person: string) => `${person} was lid van de raad. Dat mag niet.`,
      supporter: (person: string) => `${person} is ondersteuner van de raad. Dat mag niet.`,
      municipality: (person: string) => `${person} werkt voor de gemeente. Dat mag niet.`,
    } satisfies { readonly [T in Tie]: (person: string) => string },
    budget: (amount: string) => `Begroot voor dit jaar: ${amount}.`,
    noBudget: 'In de begroting van dit jaar staat geen post voor de onafhankelijke evaluatie.',
  },
  part: {
    shareable: (title: string) => `${title}: deel voor de wethouder`,
    members: (title: string) => `${title}: deel voor de leden`,
    onlyMembers: 'Alleen voor leden. Geef dit niet door.',
    held: 'Gehouden',
    about: 'Over',
    topics: 'Besproken',
    answers: 'Antwoorden, samengevat',
    answered: (n: number) => count(n, 'nl', 'antwoord', 'antwoorden'),
    few: 'Te weinig antwoorden om samen te vatten zonder dat iemand te herkennen is.',
    empty: {
      shareable: 'Er staat nog geen tekst in shareable.md.',
      members: 'Er staat nog geen tekst in members.md.',
    },
    agreed: 'Wat is afgesproken',
    figures: 'Cijfers die beide kanten hebben',
    figureColumns: ['Wat', 'Aantal', 'Te laat', 'Dagen te laat'],
    figure: { request: 'Adviesaanvragen', reaction: 'Reacties van het College' },
    advices: (n: number) => `Uitgebrachte adviezen: ${n}.`,
    contacts: (n: number, part: string) =>
      `Contacten met de samenleving: ${n}. Met mensen die uit eigen ervaring vertelden: ${part}.`,
    talks: (n: number, first: Day, last: Day) =>
      `Er waren ${n} persoonlijke gesprekken, van ${longDay(first, 'nl')} tot en met ${longDay(last, 'nl')}. Wat daar is gezegd, staat nergens.`,
    fewTalks: 'Er waren persoonlijke gesprekken. Wat daar is gezegd, staat nergens.',
    discussed: (on: Day) => `Besproken met de wethouder op ${longDay(on, 'nl')}.`,
    notDiscussed: 'Nog niet besproken met de wethouder.',
  },
  list: {
    title: 'Evaluaties',
    columns: ['Gehouden', 'Evaluatie', 'Vervolgacties', 'Met de wethouder'],
    none: 'Er is nog geen evaluatie gehouden.',
    open: (open: number, all: number) => (all === 0 ? 'geen' : `${all - open} van ${all} klaar`),
  },
  start: {
    say: (kind: EvaluationKind, held: Day, group: string | null) =>
      `${name(kind, group)} van ${longDay(held, 'nl')} beginnen`,
    title: {
      shareable: (kind: EvaluationKind, year: number) =>
        `${NAMES[kind]} over ${year}, deel voor de wethouder`,
      members: (kind: EvaluationKind, year: number) => `${NAMES[kind]} over ${year}, deel voor leden`,
    },
  },
  talk: {
    say: (held: Day, on: Day) =>
      `Bij de evaluatie van ${longDay(held, 'nl')} noteren dat er een gesprek was op ${longDay(on, 'nl')}`,
  },
  close: {
    say: (kind: EvaluationKind, held: Day, n: number) =>
      n === 0
        ? `Bij de ${NAMES[kind].toLowerCase()} van ${longDay(held, 'nl')} verandert niets`
        : `Afspraken na de ${NAMES[kind].toLowerCase()} van ${longDay(held, 'nl')} vastleggen`,
    action: (what: string) => `Vervolgactie: ${what}`,
    follow: 'De vervolgacties noemen bij de evaluatie',
    discussed: 'Noteren wanneer de wethouder erover sprak',
    ask: {
      what: 'Wat spreekt u af? (leeg: klaar)',
      how: 'Hoe pakt u dat aan?',
      who: 'Wie doet het? (voornaam of kenmerk)',
      due: 'Uiterlijk? (2027-03-31 of 2027-q1)',
    },
  },
}
export type EvaluationWords = Words<typeof evaluationWords>
