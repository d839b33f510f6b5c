import type { ClosedSpan, Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import type { Bilingual } from '../../model/norms.ts'
import { bodyOf } from '../../model/source.ts'
import { groupName, nameOf } from '../names.ts'
import type { Share } from '../people/share.ts'
import { leastShown } from '../small-numbers.ts'
import { levelOf, liesWithin } from '../visibility.ts'
import { bothWords } from '../words.ts'
import { answersShown, type ShownAnswer } from './answers.ts'
import { type Condition, conditionsOf } from './conditions.ts'
import { adviceFigures, type Lateness } from './figures-advice.ts'
import { societyFigures } from './figures-society.ts'
import { type FollowUp, followUpOf } from './follow-up.ts'
import type { EvaluationKind } from './period.ts'
import { isShared } from './questions.ts'

declare const part: unique symbol

/** What both parts of an evaluation begin with. */
export interface PartHead {
  readonly kind: EvaluationKind
  readonly held: Day
  readonly about: ClosedSpan | null
  /** Name of the workgroup. */
  readonly group: string | null
  /** As the file of the part calls it; null where there is none yet. */
  readonly title: string | null
  /** The prose of the part, Markdown. */
  readonly text: string | null
  readonly topics: readonly Bilingual[]
  readonly answers: readonly ShownAnswer[]
}

/** A follow-up action as the alderman may see it: what was agreed, never who of the council does it. */
export interface SharedFollowUp {
  readonly what: string
  readonly how: string | null
  readonly due: string | null
  readonly standing: FollowUp['standing']
  readonly side: 'council' | 'municipality'
}

export interface SharedFigures {
  readonly request: Lateness
  readonly reaction: Lateness
  readonly decidedWithoutWaiting: number
  readonly advices: number
  /** Contacts with society, and the part with people who tell of their own experience; null when there are few. */
  readonly contacts: { readonly total: number; readonly experience: Share } | null
}

interface ShareableFields extends PartHead {
  readonly followUp: readonly SharedFollowUp[]
  readonly conditions: readonly (Condition & { readonly word: Bilingual })[]
  readonly figures: SharedFigures | null
}

interface MembersFields extends PartHead {
  readonly followUp: readonly (FollowUp & { readonly owners: readonly string[] })[]
  /** Day on which it was talked over with the alderman. */
  readonly discussed: Day | null
  /** Personal talks: how many, and from when to when; null when there were few. */
  readonly talks: { readonly count: number; readonly first: Day; readonly last: Day } | null
  readonly fewTalks: boolean
}

/** What may go to the alderman of an evaluation. Only this module makes it, field by field (EVAL-03). */
export type ShareablePart = ShareableFields & { readonly [part]: 'shareable' }

/** What is for the members of the council only. Only this module makes it. */
export type MembersPart = MembersFields & { readonly [part]: 'members' }

const aboutOf = ({ data: { about } }: Entry<'evaluation'>): ClosedSpan | null =>
  about?.to === undefined ? null : { from: about.from, to: about.to }

const headOf = (
  facts: Facts,
  evaluation: Entry<'evaluation'>,
  file: Entry<'evaluation-shareable' | 'evaluation-members'> | undefined,
  isMeant: (id: string) => boolean,
): PartHead => {
  const { kind, held, group, topics } = evaluation.data
  const text = file === undefined ? '' : bodyOf(file.source).trim()
  return {
    kind,
    held,
    about: aboutOf(evaluation),
    group: group === undefined ? null : groupName(facts, group),
    title: file?.data.title ?? null,
    text: text === '' ? null : text,
    topics: topics.filter(isMeant).map(id => bothWords(facts, 'eval_topics', id)),
    answers: answersShown(facts, evaluation).filter(({ id }) => isMeant(id)),
  }
}

// Only what lies in a file that the municipality may see.
const sharedFollowUp = (facts: Facts, evaluation: Entry<'evaluation'>): readonly SharedFollowUp[] =>
  followUpOf(facts, [evaluation])
    .filter(({ entry }) => liesWithin('shared', levelOf(entry, facts.model)))
    .map(({ entry: { data }, state, standing }) => ({
      what: data.what,
      how: data.how ?? null,
      due: state.due,
      standing,
      side: data.side,
    }))

const sharedFigures = (facts: Facts, span: ClosedSpan): SharedFigures => {
  const { clocks, issued, decidedWithoutWaiting } = adviceFigures(facts, span)
  const { contacts } = societyFigures(facts, span)
  return {
    request: clocks.request,
    reaction: clocks.reaction,
    decidedWithoutWaiting,
    advices: issued.requested + issued.written + issued.oral,
    contacts:
      contacts.total < leastShown(facts) ? null : { total: contacts.total, experience: contacts.experience },
  }
}

/**
 * The part of an evaluation for the alderman: the topics of chapter 10 that are talked over with the alderman, the
 * prose of `shareable.md`, agreements that the municipality may see, the conditions of chapter 14 and figures that
 * both sides have. Nothing of the members’ part, of talks or of who did the evaluation.
 */
export const shareablePart = (facts: Facts, evaluation: Entry<'evaluation'>): ShareablePart => {
  const about = aboutOf(evaluation)
  const fields: ShareableFields = {
    ...headOf(facts, evaluation, facts.model.get('evaluation-shareable', evaluation.id), id =>
      isShared(facts, id),
    ),
    followUp: sharedFollowUp(facts, evaluation),
    conditions: conditionsOf(facts).map(condition => ({
      ...condition,
      word: bothWords(facts, 'conditions', condition.id),
    })),
    figures: about === null ? null : sharedFigures(facts, about),
  }
  return fields as ShareablePart
}

/** The part of an evaluation for members: every topic and answer without names, and that talks were held. */
export const membersPart = (facts: Facts, evaluation: Entry<'evaluation'>): MembersPart => {
  const { talks, discussed_with_alderman: discussed } = evaluation.data
  const days = talks.map(({ on }) => on).sort()
  const enough = talks.length >= Math.max(1, leastShown(facts))
  const fields: MembersFields = {
    ...headOf(facts, evaluation, facts.model.get('evaluation-members', evaluation.id), () => true),
    followUp: followUpOf(facts, [evaluation]).map(each => ({
      ...each,
      owners: each.state.owners.map(id => nameOf(facts, id)),
    })),
    discussed: discussed === undefined ? null : (facts.model.get('meeting', discussed)?.data.date ?? null),
    talks: enough ? { count: talks.length, first: days[0]!, last: days.at(-1)! } : null,
    fewTalks: !enough && talks.length > 0,
  }
  return fields as MembersPart
}
