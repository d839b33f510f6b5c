import { actionOn } from '../../domain/actions.ts'
import { either, longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly what: string; readonly held: Day; readonly date: boolean; readonly way: boolean }

/** EVAL-06: a follow-up action says when and how it is carried out. */
export const evaluationFollowUpIncomplete = rule<Say>({
  id: 'evaluation-follow-up-incomplete',
  area: 'evaluation',
  severity: 'warning',
  rows: ['EVAL-06'],
  chapter: chapter('14'),
  title: { nl: 'Een vervolgactie zegt wanneer en hoe', en: 'A follow-up action says when and how' },
  why: {
    nl: 'Een actie zonder datum of aanpak blijft liggen.',
    en: 'An action without date or way is left lying.',
  },
  fix: {
    nl: 'Vul bij de actie ‘due’ (uiterlijk) en ‘how’ (hoe) in.',
    en: 'Fill in ‘due’ and ‘how’ with the action.',
  },
  message: {
    nl: say =>
      `De vervolgactie ‘${say.what}’ uit de evaluatie van ${longDay(say.held, 'nl')} heeft nog geen ${either([...(say.date ? [] : ['uiterste datum']), ...(say.way ? [] : ['aanpak'])], 'nl')}.`,
    en: say =>
      `The follow-up action ‘${say.what}’ of the evaluation of ${longDay(say.held, 'en')} has no ${either([...(say.date ? [] : ['due date']), ...(say.way ? [] : ['way of doing it'])], 'en')}.`,
  },
  *check(facts) {
    const seen = new Set<string>()
    for (const evaluation of facts.model.all('evaluation')) {
      for (const [index, id] of evaluation.data.follow_up.entries()) {
        const action = facts.model.get('action', id)
        if (action === undefined || seen.has(id)) continue
        seen.add(id)
        const { open, dueOn } = actionOn(action, facts.today)
        const { what, how, ongoing } = action.data
        const [date, way] = [dueOn !== null || ongoing, how !== undefined]
        if (!open || (date && way)) continue
        yield {
          in: action,
          at: ['what'],
          also: [{ in: evaluation, at: ['follow_up', index] }],
          say: { what, held: evaluation.data.held, date, way },
        }
      }
    }
  },
})
