import { adviceNorms } from './norm-definitions/advice.ts'
import { adviceTermNorms } from './norm-definitions/advice-terms.ts'
import { allowanceNorms } from './norm-definitions/allowance.ts'
import { allowanceRoleNorms } from './norm-definitions/allowance-roles.ts'
import { budgetNorms } from './norm-definitions/budget.ts'
import { ccNorms } from './norm-definitions/cc.ts'
import { confidentialityNorms } from './norm-definitions/confidentiality.ts'
import { councilNorms } from './norm-definitions/council.ts'
import { evaluationNorms } from './norm-definitions/evaluation.ts'
import { meetingNorms } from './norm-definitions/meetings.ts'
import { memberNorms } from './norm-definitions/members.ts'
import { municipalityNorms } from './norm-definitions/municipality.ts'
import { organisationNorms } from './norm-definitions/organisation.ts'
import { planningNorms } from './norm-definitions/planning.ts'
import { signalNorms } from './norm-definitions/signals.ts'
import { workgroupNorms } from './norm-definitions/workgroups.ts'
import type { NormType, NormTypes } from './norm-types.ts'

/** The norms by what they are about, in the order in which people read them. */
const topics = {
  council: councilNorms,
  members: memberNorms,
  workgroups: workgroupNorms,
  meetings: meetingNorms,
  advice: { ...adviceNorms, ...adviceTermNorms },
  signals: signalNorms,
  confidentiality: confidentialityNorms,
  planning: planningNorms,
  municipality: municipalityNorms,
  cc: ccNorms,
  evaluation: evaluationNorms,
  allowance: { ...allowanceNorms, ...allowanceRoleNorms },
  budget: budgetNorms,
  organisation: organisationNorms,
}
export type NormTopic = keyof typeof topics
export const normTopics = Object.keys(topics) as readonly NormTopic[]

/** Every norm, by name and in the order in which people read them. */
export const normDefinitions = {
  ...topics.council,
  ...topics.members,
  ...topics.workgroups,
  ...topics.meetings,
  ...topics.advice,
  ...topics.signals,
  ...topics.confidentiality,
  ...topics.planning,
  ...topics.municipality,
  ...topics.cc,
  ...topics.evaluation,
  ...topics.allowance,
  ...topics.budget,
  ...topics.organisation,
}
export type NormName = keyof typeof normDefinitions

export const normNames = Object.keys(normDefinitions) as readonly NormName[]

/** The names of the norms about a topic. */
export const normsAbout = (topic: NormTopic): readonly NormName[] =>
  Object.keys(topics[topic]) as readonly NormName[]

/** True for the name of a norm. */
export const isNormName = (name: string): name is NormName => Object.hasOwn(normDefinitions, name)

type ValueOf<D> = D extends { readonly choices: { readonly keys: readonly (infer K)[] } }
  ? D extends { readonly type: 'list' }
    ? readonly K[]
    : K
  : D extends { readonly type: infer T extends NormType }
    ? NormTypes[T]
    : never

/** What a norm's value is: a choice is one of its own words, the rest follows from its type. */
export type NormOf<N extends NormName> = ValueOf<(typeof normDefinitions)[N]>
