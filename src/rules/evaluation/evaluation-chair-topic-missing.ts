import { longDay } from '../../lang/format.ts'
import type { Day } from '../../model/day.ts'
import { chapter } from '../chapters.ts'
import { rule } from '../rule.ts'
import { CHAIR_TOPIC, missingTopics } from './topics.ts'

type Say = { readonly held: Day }

/** CHAIR-22: the chair’s own contribution is a part of the internal evaluation, explicitly. */
export const evaluationChairTopicMissing = rule<Say>({
  id: 'evaluation-chair-topic-missing',
  area: 'evaluation',
  severity: 'warning',
  rows: ['CHAIR-22', 'EVAL-02'],
  chapter: chapter('10'),
  title: {
    nl: 'De interne evaluatie gaat ook over de voorzitter',
    en: 'The internal evaluation is also about the chair',
  },
  why: {
    nl: 'De voorzitter leidt de evaluatie. Zonder dit onderwerp hoort de voorzitter zelf niet hoe het gaat.',
    en: 'The chair leads the evaluation. Without this topic the chair does not hear how things go.',
  },
  fix: {
    nl: 'Bespreek de inzet van de voorzitter, en noteer ‘inzet-voorzitter’ bij ‘topics’.',
    en: 'Discuss the contribution of the chair, and note ‘inzet-voorzitter’ under ‘topics’.',
  },
  message: {
    nl: say =>
      `Bij de interne evaluatie van ${longDay(say.held, 'nl')} staat niet dat de inzet van de voorzitter is besproken.`,
    en: say =>
      `The internal evaluation of ${longDay(say.held, 'en')} does not say that the contribution of the chair was discussed.`,
  },
  *check(facts) {
    for (const { evaluation, missing } of missingTopics(facts)) {
      if (!missing.includes(CHAIR_TOPIC)) continue
      const { held, topics } = evaluation.data
      yield { in: evaluation, at: topics.length === 0 ? ['held'] : ['topics'], say: { held } }
    }
  },
})
