import { evaluationKinds } from '../../../schemas/vocabulary/society.ts'
import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { heldWithoutSequel } from './sequels.ts'

type Say = { readonly kind: Kind; readonly held: Day; readonly due: Day }

type Kind = (typeof evaluationKinds.keys)[number]

/** EVAL-06: members and municipality set follow-up actions after each evaluation. */
export const evaluationWithoutFollowUp = rule<Say>({
  id: 'evaluation-without-follow-up',
  area: 'evaluation',
  severity: 'warning',
  rows: ['EVAL-06'],
  chapter: chapter('14'),
  title: {
    nl: 'Na een evaluatie zijn er vervolgacties',
    en: 'After an evaluation there are follow-up actions',
  },
  why: {
    nl: 'Met afspraken leidt een evaluatie ook ergens toe.',
    en: 'With agreements an evaluation leads somewhere.',
  },
  fix: {
    nl: 'Spreek vervolgacties af met de gemeente: wat, wanneer en hoe. Leg ze vast met ‘ipr evalueer afsluiten’.',
    en: 'Agree on follow-up actions with the municipality: what, when and how. Record them with ‘ipr evaluate close’.',
  },
  message: {
    nl: say =>
      `Na de ${evaluationKinds.word(say.kind, 'nl')} van ${longDay(say.held, 'nl')} zijn nog geen vervolgacties afgesproken. De uiterste datum was ${longDay(say.due, 'nl')}.`,
    en: say =>
      `No follow-up actions have been agreed after the ${evaluationKinds.word(say.kind, 'en')} of ${longDay(say.held, 'en')}. The last day for it was ${longDay(say.due, 'en')}.`,
  },
  *check(facts) {
    const kinds = ['internal', 'municipal', 'independent'] as const
    for (const { evaluation, due } of heldWithoutSequel(facts, 'follow-up', kinds)) {
      const { held, kind } = evaluation.data
      yield { in: evaluation, at: ['held'], say: { kind, held, due } }
    }
  },
})
