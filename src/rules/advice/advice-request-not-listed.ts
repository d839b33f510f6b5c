import { livesOf } from '../../domain/advice/lives.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { isComplete } from '../complete.ts'
import { rule } from '../rule.ts'
import { atEvent } from './lives.ts'
import { agendasAfter, isOnAgenda } from './requests.ts'

type Say = { readonly received: Day; readonly meeting: Day }

/** MEET-07, ADV-05: a request stands on the agenda of the first meeting after it, among the incoming papers. */
export const adviceRequestNotListed = rule<Say>({
  id: 'advice-request-not-listed',
  area: 'advice',
  severity: 'warning',
  rows: ['ADV-05', 'MEET-07'],
  chapter: chapter('6'),
  title: {
    nl: 'Een aanvraag staat op de eerstvolgende agenda van de raad',
    en: 'A request stands on the next agenda of the council',
  },
  why: {
    nl: 'Alle leden nemen er kennis van, en de raad wijst een werkgroep aan. Elke vergadering later kost tijd.',
    en: 'All members take note of it, and the council names a workgroup. Every meeting later costs time.',
  },
  fix: {
    nl: 'Zet de aanvraag bij de ingekomen stukken op de agenda, met het stuk als bron.',
    en: 'Put the request among the incoming papers on the agenda, with the paper as its source.',
  },
  message: {
    nl: say =>
      `Deze aanvraag kwam op ${longDay(say.received, 'nl')} en staat niet op de agenda van ${longDay(say.meeting, 'nl')}.`,
    en: say =>
      `This request came on ${longDay(say.received, 'en')} and is not on the agenda of ${longDay(say.meeting, 'en')}.`,
  },
  *check(facts) {
    if (!isComplete(facts, 'agenda', 'meeting')) return
    for (const life of livesOf(facts)) {
      for (const [at, step] of life.steps.entries()) {
        const { event, day } = step
        if ((event.event !== 'received' && event.event !== 'asked_again') || day === null) continue
        const agendas = agendasAfter(facts, day)
        // The first agenda that was made after the request came; an earlier one may name it in an addendum.
        const due = agendas.findIndex(({ agenda }) => agenda.data.frozen_on > day)
        const missed = agendas[due]
        if (missed === undefined) continue
        const withdrawn = life.steps
          .slice(at + 1)
          .find(later => later.event.event === 'withdrawn_by_municipality')?.day
        if (withdrawn != null && withdrawn <= missed.agenda.data.frozen_on) continue
        const paper = event.incoming === undefined ? [] : [`incoming:${event.incoming}`]
        const names = [`advice:${life.entry.id}`, `request:${life.entry.id}`, ...paper]
        if (agendas.slice(0, due + 1).some(({ agenda }) => isOnAgenda(agenda, names))) continue
        yield {
          ...atEvent(life, step, 'on'),
          also: [{ in: missed.agenda }],
          say: { received: day, meeting: missed.meeting.data.date },
        }
      }
    }
  },
})
