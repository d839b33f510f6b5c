import { vocabulary } from '../../../schemas/vocabulary/vocabulary.ts'
import type { Facts } from '../../model/facts.ts'
import type { VocabularyName } from '../../model/norm-vocabularies.ts'
import type { EvaluationKind } from './period.ts'

/** For whom a question form is made. */
export const audiences = vocabulary({
  members: ['leden', 'members'],
  leads: ['trekkers', 'leads'],
  alderman: ['wethouder', 'alderman'],
  officers: ['beleidsmedewerkers', 'policy officers'],
  evaluator: ['evaluator', 'evaluator'],
})
export type Audience = (typeof audiences.keys)[number]

/** One question on a form; `id` is what the summary of the answers is stored under. */
export interface Question {
  readonly id: string
  readonly list: 'eval_topics' | 'eval_aspects' | 'value_questions'
}

const LISTS = ['eval_aspects', 'value_questions', 'eval_topics'] as const satisfies readonly VocabularyName[]

// Ids that a preset does not know fall away; a form of a council with other lists has other questions.
const FORMS: { readonly [A in Exclude<Audience, 'members' | 'evaluator'>]: readonly string[] } = {
  leads: [
    'gesprek-in-werkgroepen',
    'breed-perspectief',
    'advies-van-inwoners',
    'werkgroepen',
    'behoeften',
    'contacten-samenleving',
  ],
  alderman: [
    'relatie-gemeente',
    'heldere-visie',
    'informele-uitwisseling',
    'waarde-wethouder',
    'waarde-afdelingshoofd',
    'samenspel-gemeente',
  ],
  officers: [
    'relatie-gemeente',
    'actieve-verbinding',
    'informele-uitwisseling',
    'advies-van-inwoners',
    'waarde-afdelingshoofd',
    'samenspel-gemeente',
  ],
}

const ofMembers = (facts: Facts): readonly Question[] => {
  const topics = facts.norms.get('eval.topics', facts.today) ?? []
  return [
    ...facts.norms.vocabulary('eval_aspects').map(({ id }) => ({ id, list: 'eval_aspects' as const })),
    ...topics.map(id => ({ id, list: 'eval_topics' as const })),
  ]
}

// The effort of persons is talked about inside the council only.
const PERSONAL: readonly string[] = ['inzet-leden', 'inzet-voorzitter']

/** The questions of a form, in the order of the lists (EVAL-02, EVAL-11, MUNI-02). */
export const questionsFor = (facts: Facts, audience: Audience): readonly Question[] => {
  if (audience === 'members') return ofMembers(facts)
  const fits = (id: string): boolean =>
    audience === 'evaluator' ? !PERSONAL.includes(id) : FORMS[audience].includes(id)
  return LISTS.flatMap(list =>
    facts.norms
      .vocabulary(list)
      .filter(({ id }) => fits(id))
      .map(({ id }) => ({ id, list })),
  )
}

/** The list in which a question stands; undefined for one that no list of this council has. */
export const listOf = (facts: Facts, id: string): Question['list'] | undefined =>
  LISTS.find(list => facts.norms.vocabulary(list).some(term => term.id === id))

/** The topics that an evaluation of a kind is about, by id, as far as this council has them. */
export const topicsFor = (facts: Facts, kind: EvaluationKind): readonly string[] => {
  const topics = facts.norms.get('eval.topics', facts.today) ?? []
  switch (kind) {
    case 'internal':
      return topics
    case 'independent':
      return topics.filter(id => !PERSONAL.includes(id))
    case 'municipal':
      return topics.filter(id => isShared(facts, id))
    case 'workgroup':
      return topics.filter(id => ['werkgroepen', 'inzet-leden', 'contacten-samenleving'].includes(id))
  }
}

/** True for a topic of which the outcome is talked over with the alderman (EVAL-03). */
export const isShared = (facts: Facts, topic: string): boolean =>
  facts.norms.vocabulary('eval_topics').some(({ id, shared }) => id === topic && shared)

/** True for a topic that is not talked over with the alderman; questions that are no topic are about the cooperation. */
export const staysInside = (facts: Facts, question: string): boolean =>
  facts.norms.vocabulary('eval_topics').some(({ id, shared }) => id === question && !shared)
