import { livesOf } from '../../domain/advice/lives.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import { timeBefore } from '../../domain/advice/terms.ts'
import { days, longDay } from '../../lang/format.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, isOver, pastSeverity } from './lives.ts'
import { askedAt, wishedDay } from './requests.ts'
import { afterwards } from './words.ts'

type Say = {
  readonly asked: Day
  readonly until: Day
  /** What the days lead up to. */
  readonly what: 'advice' | 'decision'
  readonly last: Day
  /** Nothing has to be done for the advice any more. */
  readonly over: boolean
}

// More time was agreed, or less is possible after consulting the chair, where the council has a norm for that.
const isMended = (facts: Facts, life: AdviceLife, asked: Day, wished: Day): boolean => {
  const short = facts.norms.get('advice.request.short_lead_days', wished)
  const agreed = wishedDay(life) ?? wished
  const stop = { day: asked, ground: 'received' }
  return (
    (short !== null && daysBetween(asked, wished) >= short) ||
    timeBefore(facts, 'advice.request.min_lead_days', agreed, stop)?.stopped?.late === 0
  )
}

/** ADV-04, PLAN-07: a request comes in good time before the advice is wished, and before the decision. */
export const adviceAskedTooLate = rule<Say>({
  id: 'advice-asked-too-late',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-04', 'LIAI-07', 'PLAN-07'],
  chapter: chapter('8'),
  title: {
    nl: 'Een adviesaanvraag komt op tijd',
    en: 'A request for advice comes in good time',
  },
  why: {
    nl: 'De werkgroep heeft tijd nodig om met inwoners te praten, en de raad om te besluiten.',
    en: 'The workgroup needs time to talk with residents, and the council to decide.',
  },
  fix: {
    nl: 'Vraag de verbindingsmedewerker om uitstel. Noteer de afspraak met ‘ipr advies stap’, als ‘uitstel-afgesproken’.',
    en: 'Ask the liaison for more time. Note what was agreed with ‘ipr advice step’, as ‘extended’.',
  },
  fixFor: {
    nl: ({ what, over }) => {
      if (over) return afterwards.nl
      return what === 'advice'
        ? undefined
        : 'Vraag de verbindingsmedewerker of de gemeente later kan beslissen. Noteer een nieuwe datum met ‘ipr advies noteer --council-date’.'
    },
    en: ({ what, over }) => {
      if (over) return afterwards.en
      return what === 'advice'
        ? undefined
        : 'Ask the liaison whether the municipality can decide later. Note a new date with ‘ipr advice note --council-date’.'
    },
  },
  message: {
    nl: say =>
      `${say.what === 'advice' ? 'De gemeente wil het advies' : 'De gemeente beslist'} op ${longDay(say.until, 'nl')}. De uiterste datum voor de aanvraag was daarom ${longDay(say.last, 'nl')}. De aanvraag kwam op ${longDay(say.asked, 'nl')}, ${days(daysBetween(say.last, say.asked), 'nl')} later.`,
    en: say =>
      `The municipality ${say.what === 'advice' ? 'wants the advice' : 'decides'} on ${longDay(say.until, 'en')}. So the request was due by ${longDay(say.last, 'en')}. It came on ${longDay(say.asked, 'en')}, ${days(daysBetween(say.last, say.asked), 'en')} later.`,
  },
  *check(facts) {
    for (const life of livesOf(facts)) {
      const step = askedAt(life)
      const { wished_date: wished, council_date: council } = life.entry.data.request ?? {}
      if (step?.day == null) continue
      const asked = step.day
      const wanted = [
        { what: 'advice', until: wished, norm: 'advice.request.min_lead_days' },
        { what: 'decision', until: council, norm: 'advice.request.days_before_decision' },
      ] as const
      for (const { what, until, norm } of wanted) {
        const clock = until && timeBefore(facts, norm, until, { day: asked, ground: step.event.event })
        if (until === undefined || !clock?.stopped?.late) continue
        const mended = what === 'advice' && isMended(facts, life, asked, until)
        yield {
          ...atEvent(life, step, 'on'),
          ...(mended && { severity: 'info' as const }),
          ...pastSeverity(life),
          say: { asked, until, what, last: clock.due, over: isOver(life) },
        }
      }
    }
  },
})
