import type { Advice } from '../../../schemas/advice.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import { dayOf, firstOf } from '../../domain/advice/rounds.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Part = Advice['released'][number]['part']
type Say = {
  readonly part: Part
  readonly on: Day
  /** First day on which it may be public; null when it is not there yet. */
  readonly from: Day | null
  readonly norm: boolean
}

const NL = {
  request: 'De adviesaanvraag',
  advice: 'Het advies',
  response: 'De reactie',
  report: 'Het verslag',
} as const
const EN = {
  request: 'The request',
  advice: 'The advice',
  response: 'The response',
  report: 'The report',
} as const

/** The day from which the part exists as something that can be released; undefined for what always can. */
const madeOn = ({ steps }: AdviceLife, part: Part): Day | null | undefined => {
  switch (part) {
    case 'advice':
      return dayOf(firstOf(steps, 'sent'))
    case 'response':
      return dayOf(firstOf(steps, 'reacted'))
    case 'report':
      return dayOf(firstOf(steps, 'reported'))
    case 'request':
      return undefined
  }
}

/** The day that the norm of the council waits for; undefined when it waits for nothing more. */
const waitsFor = (facts: Facts, { steps, entry }: AdviceLife, on: Day): Day | null | undefined => {
  switch (facts.norms.get('publish.advice_when', on)) {
    case 'reaction_received':
      return dayOf(firstOf(steps, 'reacted'))
    case 'council_date':
      return dayOf(firstOf(steps, 'with_council')) ?? entry.data.request?.council_date ?? null
    default:
      return undefined
  }
}

/** ADV-30: an advice becomes public only after it was issued, and not before the moment the council agreed. */
export const adviceReleasedTooEarly = rule<Say>({
  id: 'advice-released-too-early',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-30', 'CONF-02'],
  chapter: chapter('3', '6'),
  title: {
    nl: 'Een advies wordt pas openbaar nadat het is uitgebracht',
    en: 'An advice becomes public only after it was issued',
  },
  why: {
    nl: 'Een concept is nog van de werkgroep. Het College hoort een advies niet uit de krant.',
    en: 'A draft still belongs to the workgroup. The College should not learn an advice from the newspaper.',
  },
  fix: {
    nl: 'Verbeter de datum van de vrijgave, of haal de vrijgave weg tot het zover is.',
    en: 'Correct the date of the release, or take the release away until it is time.',
  },
  message: {
    nl: ({ part, on, from, norm }) => {
      const what = `${NL[part]} is vrijgegeven op ${longDay(on, 'nl')}.`
      if (norm)
        return `${what} Afgesproken is om daarmee te wachten${from === null ? '' : ` tot ${longDay(from, 'nl')}`}.`
      return `${what} ${from === null ? 'Het stuk is er nog niet.' : `Het stuk zelf is later: van ${longDay(from, 'nl')}.`}`
    },
    en: ({ part, on, from, norm }) => {
      const what = `${EN[part]} was released on ${longDay(on, 'en')}.`
      if (norm) return `${what} It was agreed to wait${from === null ? '' : ` until ${longDay(from, 'en')}`}.`
      return `${what} ${from === null ? 'The paper is not there yet.' : `The paper itself is later: of ${longDay(from, 'en')}.`}`
    },
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const [index, { part, on }] of life.entry.data.released.entries()) {
        const at = ['released', index, 'on'] as const
        const made = madeOn(life, part)
        if (made === undefined) continue
        if (made === null || on < made) {
          yield { in: life.entry, at, say: { part, on, from: made, norm: false } }
          continue
        }
        const from = part === 'advice' ? waitsFor(facts, life, on) : undefined
        if (from === undefined || (from !== null && on >= from)) continue
        yield { in: life.entry, at, severity: 'warning', say: { part, on, from, norm: true } }
      }
    }
  },
})
