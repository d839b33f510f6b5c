import { termKinds } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Entry } from '../../model/model.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { type Found, problemsOf } from './problems.ts'

const KINDS = [
  'nominated_before_candidate',
  'refused_before_nomination',
  'refused_yet_appointed',
  'decided_before_nomination',
  'nothing_to_continue',
  'term_after_end',
] as const

type Impossible = Found<(typeof KINDS)[number]>['problem']

type Say = {
  readonly what: Impossible['kind']
  readonly name: string
  /** Day at the place of the finding. */
  readonly on: Day | null
  /** Day that it does not go with. */
  readonly other: Day | null
  readonly term: Entry<'member'>['data']['terms'][number]['kind'] | null
}

const sayOf = ({ member, problem }: Found<Impossible['kind']>): Say => {
  const { name, nomination, terms } = member.data
  const own = terms[Number(problem.at[1])]
  const say = (on: Day | undefined, other: Day | null): Say => ({
    what: problem.kind,
    name,
    on: on ?? null,
    other,
    term: own?.kind ?? null,
  })
  switch (problem.kind) {
    case 'nominated_before_candidate':
      return say(nomination?.on, problem.candidate)
    case 'refused_before_nomination':
      return say(nomination?.refused_on, problem.nominated)
    case 'refused_yet_appointed':
      return say(nomination?.refused_on, problem.from)
    case 'decided_before_nomination':
      return say(own?.decision?.on, problem.nominated)
    case 'nothing_to_continue':
      return say(own?.from, null)
    case 'term_after_end':
      return say(own?.from, problem.ended)
  }
}

// An end before the very first term is a mistake in the end; `member-end-before-start` says so.
const endsBeforeStart = ({ member, problem }: Found<Impossible['kind']>): boolean =>
  problem.kind === 'term_after_end' && member.data.terms.every(({ from }) => from > problem.ended)

const dayOf = (day: Day | null, lang: Lang): string => (day === null ? '-' : longDay(day, lang))

/** MEMB-02: the steps of a membership follow each other. */
export const memberImpossibleTransition = rule<Say>({
  id: 'member-impossible-transition',
  area: 'member',
  severity: 'error',
  rows: ['MEMB-02'],
  chapter: chapter('5', '11'),
  title: {
    nl: 'Kandidaat, voordracht, benoeming en einde volgen elkaar op',
    en: 'Candidacy, nomination, appointment and end follow each other',
  },
  why: {
    nl: 'Uit deze data blijkt wie op welke dag lid was. Daar hangen besluiten en vergoedingen van af.',
    en: 'These dates tell who was a member on which day. Decisions and allowances depend on them.',
  },
  fix: {
    nl: 'Vergelijk de data met de brieven, en verbeter de datum die niet klopt.',
    en: 'Compare the dates with the letters, and correct the one that is wrong.',
  },
  message: {
    nl: ({ what, name, on: first, other: second, term }) => {
      const [on, other] = [dayOf(first, 'nl'), dayOf(second, 'nl')]
      switch (what) {
        case 'nominated_before_candidate':
          return `${name} is voorgedragen op ${on}, maar pas kandidaat sinds ${other}.`
        case 'refused_before_nomination':
          return `De benoeming van ${name} is geweigerd op ${on}, maar de voordracht is van ${other}.`
        case 'refused_yet_appointed':
          return `De benoeming van ${name} is geweigerd op ${on}, maar op ${other} begint een termijn.`
        case 'decided_before_nomination':
          return `Het besluit over ${name} is van ${on}, maar de voordracht is later: van ${other}.`
        case 'nothing_to_continue':
          return `De eerste termijn van ${name}, met ${on} als eerste dag, staat er als ${termKinds.word(term ?? 'reappointment', 'nl')}. Er staat geen eerdere termijn.`
        case 'term_after_end':
          return `Een termijn van ${name} begint op ${on}, maar het lidmaatschap eindigde op ${other}.`
      }
    },
    en: ({ what, name, on: first, other: second, term }) => {
      const [on, other] = [dayOf(first, 'en'), dayOf(second, 'en')]
      switch (what) {
        case 'nominated_before_candidate':
          return `${name} was nominated on ${on}, but is a candidate only since ${other}.`
        case 'refused_before_nomination':
          return `The appointment of ${name} was refused on ${on}, but the nomination is of ${other}.`
        case 'refused_yet_appointed':
          return `The appointment of ${name} was refused on ${on}, but a term begins on ${other}.`
        case 'decided_before_nomination':
          return `The decision on ${name} is of ${on}, but the nomination is later: of ${other}.`
        case 'nothing_to_continue':
          return `The first term of ${name}, with ${on} as first day, is noted as ${termKinds.word(term ?? 'reappointment', 'en')}. No term before it is noted.`
        case 'term_after_end':
          return `A term of ${name} begins on ${on}, but the membership ended on ${other}.`
      }
    },
  },
  *check(facts) {
    for (const found of problemsOf(facts, ...KINDS)) {
      if (endsBeforeStart(found)) continue
      yield { in: found.member, at: found.problem.at, say: sayOf(found) }
    }
  },
})
