import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { type Tie, tieOf } from '../../domain/evaluation/evaluator.ts'
import { nameOf } from '../../domain/names.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'

type Say = { readonly name: string; readonly held: Day; readonly tie: Tie }

const TIES: { readonly [T in Tie]: { readonly [L in Lang]: string } } = {
  member: { nl: 'was toen lid van de raad', en: 'was a member of the council then' },
  former_member: { nl: 'was eerder lid van de raad', en: 'was a member of the council before' },
  supporter: { nl: 'was toen ondersteuner van de raad', en: 'was supporter of the council then' },
  municipality: { nl: 'werkt bij de gemeente', en: 'works for the municipality' },
}

/** EVAL-07: the independent adviser is no member, supporter or employee of the municipality. */
export const evaluationEvaluatorDependent = rule<Say>({
  id: 'evaluation-evaluator-dependent',
  area: 'evaluation',
  severity: 'error',
  rows: ['EVAL-07'],
  chapter: chapter('14'),
  title: {
    nl: 'De onafhankelijke evaluatie doet iemand van buiten',
    en: 'Someone from outside does the independent evaluation',
  },
  why: {
    nl: 'Wie erbij hoort, kan niet onafhankelijk over de raad oordelen.',
    en: 'Who belongs to it cannot judge the council independently.',
  },
  fix: {
    nl: 'Laat een onafhankelijk adviseur de evaluatie doen, of noteer de evaluatie als een andere soort.',
    en: 'Have an independent adviser do the evaluation, or note the evaluation as another kind.',
  },
  message: {
    nl: say =>
      `${say.name} deed de onafhankelijke evaluatie van ${longDay(say.held, 'nl')}. ${say.name} ${TIES[say.tie].nl}.`,
    en: say =>
      `${say.name} did the independent evaluation of ${longDay(say.held, 'en')}. ${say.name} ${TIES[say.tie].en}.`,
  },
  *check(facts) {
    for (const evaluation of facts.model.all('evaluation')) {
      const { kind, by, held } = evaluation.data
      if (kind !== 'independent') continue
      for (const [index, id] of by.entries()) {
        const tie = tieOf(facts, id, held)
        if (tie !== null)
          yield { in: evaluation, at: ['by', index], say: { name: nameOf(facts, id), held, tie } }
      }
    }
  },
})
