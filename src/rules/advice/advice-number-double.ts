import { livesOf } from '../../domain/advice/lives.ts'
import type { AdviceLife, LifeStep } from '../../domain/advice/replay.ts'
import { besideAdvice } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'
import { quoted } from './words.ts'

type Say = { readonly number: string; readonly other: string }

/** ADV-29: numbers are unique and never used again. */
export const adviceNumberDouble = rule<Say>({
  id: 'advice-number-double',
  area: 'advice',
  severity: 'error',
  rows: ['ADV-29'],
  chapter: besideAdvice,
  title: { nl: 'Elk adviesnummer komt één keer voor', en: 'Every number of an advice occurs once' },
  why: {
    nl: 'Met een dubbel nummer is niet duidelijk welk advies iemand bedoelt.',
    en: 'With a double number it is not clear which advice somebody means.',
  },
  fix: {
    nl: 'Geef het advies dat het laatst is verstuurd een vrij nummer. Meld het nieuwe nummer aan wie het advies kreeg.',
    en: 'Give the advice that was sent last a free number. Tell the new number to those who got the advice.',
  },
  message: {
    nl: say => `Het nummer ${say.number} is ook van het advies ${quoted(say.other)}.`,
    en: say => `The number ${say.number} belongs to the advice ${quoted(say.other)} too.`,
  },
  *check(facts) {
    const seen = new Map<string, { readonly life: AdviceLife; readonly step: LifeStep }>()
    const sent = livesOf(facts)
      .flatMap(life => life.steps.map(step => ({ life, step })))
      .filter(({ step }) => step.event.event === 'sent')
      .toSorted((a, b) => ((a.step.day ?? '') < (b.step.day ?? '') ? -1 : 1))
    for (const { life, step } of sent) {
      const number = step.event.event === 'sent' ? step.event.number : undefined
      if (number === undefined) continue
      const first = seen.get(number)
      if (first === undefined) seen.set(number, { life, step })
      else if (first.life !== life) {
        yield {
          ...atEvent(life, step, 'number'),
          also: [atEvent(first.life, first.step, 'number')],
          say: { number, other: first.life.entry.data.title },
        }
      }
    }
  },
})
