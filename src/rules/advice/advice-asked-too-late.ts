import { livesOf } from '../../domain/advice/lives.ts'
import type { AdviceLife } from '../../domain/advice/replay.ts'
import { timeBefore } from '../../domain/advice/terms.ts'
import { days, longDay } from '../../lang/format.ts'
import { type Day, daysBetween } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { atEvent, pastSeverity } from './lives.ts'
import { askedAt, wishedDay } from './requests.ts'

type Say = {
  readonly asked: Day
  readonly until: Day
  /** What the days lead up to. */
  readonly what: 'advice' | 'decision'
  readonly lead: number
  readonly last: Day
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
    nl: 'Vraag de verbindingsmedewerker om uitstel. Noteer de afspraak als stap extended.',
    en: 'Ask the liaison for an extension. Note what was agreed as the step extended.',
  },
  message: {
    nl: say =>
      `De aanvraag kwam op ${longDay(say.asked, 'nl')}. ${say.what === 'advice' ? 'De gemeente wil het advies' : 'De gemeente beslist'} op ${longDay(say.until, 'nl')}: dat is ${days(say.lead, 'nl')} later. De aanvraag had er uiterlijk ${longDay(say.last, 'nl')} moeten zijn.`,
    en: say =>
      `The request came on ${longDay(say.asked, 'en')}. The municipality ${say.what === 'advice' ? 'wants the advice' : 'decides'} on ${longDay(say.until, 'en')}: that is ${days(say.lead, 'en')} later. The request was due by ${longDay(say.last, 'en')}.`,
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
          say: { asked, until, what, lead: daysBetween(asked, until), last: clock.due },
        }
      }
    }
  },
})
