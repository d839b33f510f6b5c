import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import { decisionResults } from '../../../schemas/vocabulary/meetings.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { livesOf } from '../../domain/advice/lives.ts'
import type { AdviceLife, ImpossibleStep } from '../../domain/advice/replay.ts'
import { adviceWords as english } from '../../lang/en/advice.ts'
import { either } from '../../lang/format.ts'
import { adviceWords as dutch } from '../../lang/nl/advice.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'
import { isUndecided, sendings } from './sent-decision.ts'
import { missingStart } from './unsolicited-start.ts'
import { quoted } from './words.ts'

type Say = {
  readonly event: AdviceEventName
  readonly after: AdviceEventName | null
  readonly why: ImpossibleStep['why'] | 'skipped'
  readonly allowed: readonly AdviceEventName[]
  readonly result: ImpossibleStep['result'] | null
}

const step = (event: AdviceEventName, lang: Lang): string =>
  quoted((lang === 'nl' ? dutch : english).step[event])

const nl = ({ event, after, why, allowed, result }: Say): string => {
  const own = step(event, 'nl')
  switch (why) {
    case 'norm':
      return `Volgens de normen van deze raad kan de stap ${own} niet.`
    case 'result':
      return result
        ? `Het besluit was ${quoted(decisionResults.word(result, 'nl'))}. Daar past de stap ${own} niet bij.`
        : `De stap ${own} past niet bij het besluit.`
    case 'skipped':
      return after === null
        ? `Het advies begint met de stap ${own}. Er ontbreken stappen voor.`
        : `Tussen ${step(after, 'nl')} en ${own} ontbreken stappen.`
    case 'state': {
      const next = either(
        allowed.map(name => step(name, 'nl')),
        'nl',
      )
      const where = after === null ? 'als eerste stap' : `na ${step(after, 'nl')}`
      return `De stap ${own} kan niet ${where}.${next === '' ? '' : ` Daar past bijvoorbeeld ${next}.`}`
    }
  }
}

const en = ({ event, after, why, allowed, result }: Say): string => {
  const own = step(event, 'en')
  switch (why) {
    case 'norm':
      return `By the norms of this council the step ${own} is not possible.`
    case 'result':
      return result
        ? `The decision was ${quoted(decisionResults.word(result, 'en'))}. The step ${own} does not fit that.`
        : `The step ${own} does not fit the decision.`
    case 'skipped':
      return after === null
        ? `The advice begins with the step ${own}. Steps before it are missing.`
        : `Steps are missing between ${step(after, 'en')} and ${own}.`
    case 'state': {
      const next = either(
        allowed.map(name => step(name, 'en')),
        'en',
      )
      const where = after === null ? 'as the first step' : `after ${step(after, 'en')}`
      return `The step ${own} is not possible ${where}.${next === '' ? '' : ` What fits there is, for example, ${next}.`}`
    }
  }
}

// What a rule of its own tells, with what to do about it.
const isToldElsewhere = (life: AdviceLife, { index, event, state }: ImpossibleStep, facts: Facts): boolean =>
  sendings(life).some(sending => sending.sent.index === index && isUndecided(sending)) ||
  missingStart(life)?.index === index ||
  (event === 'tabled' && state === 'drafted') ||
  (event === 'closed' && state === 'given' && !facts.model.known('report', life.entry.id))

/**
 * Requirements 2.1 to 2.3, check 2.5.1: a life that goes back or jumps sideways contradicts itself; one that only
 * skips steps is not complete.
 */
export const adviceImpossibleStep = rule<Say>({
  id: 'advice-impossible-step',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-05', 'ADV-12', 'ADV-19', 'ADV-21', 'ADV-23', 'MEET-11', 'WG-12', 'WG-20'],
  chapter: chapter('3', '6', '7'),
  title: {
    nl: 'De stappen van een advies volgen elkaar logisch op',
    en: 'The steps of an advice follow each other',
  },
  why: {
    nl: 'Uit de stappen blijkt hoe ver een advies is en wie aan zet is. Met een stap die niet kan, klopt dat niet meer.',
    en: 'The steps tell how far an advice is and whose turn it is. With an impossible step that no longer holds.',
  },
  fix: {
    nl: 'Verbeter de stap in het dossier, bij ‘events’. Of noteer de stappen die ontbreken met ‘ipr advies stap’.',
    en: 'Correct the step in the file, under ‘events’. Or note the steps that are missing with ‘ipr advice step’.',
  },
  message: { nl, en },
  *check(facts) {
    for (const life of livesOf(facts)) {
      for (const row of life.impossible) {
        if (isToldElsewhere(life, row, facts)) continue
        const before = life.steps.slice(0, row.index)
        const moved = life.steps[row.index]!.from !== life.steps[row.index]!.to
        const skipped = row.why === 'state' && moved
        yield {
          ...atEvent(life, row, 'event'),
          ...(skipped && { severity: 'warning' as const }),
          say: {
            event: row.event,
            after: before.findLast(({ from, to }) => from !== to)?.event.event ?? null,
            why: skipped ? 'skipped' : row.why,
            allowed: row.allowed.slice(0, 3),
            result: row.result ?? null,
          },
        }
      }
    }
  },
})
