import { decisionResults, outcomes } from '../../../../schemas/vocabulary/meetings.ts'
import { answersFor, outcomesFor, resultsFor } from '../../../domain/minutes/choices.ts'
import type { Answer, ItemNote, NewAction } from '../../../domain/minutes/note.ts'
import {
  idOf,
  labelOf,
  type NotedPoint,
  type Outcome,
  type Result,
  type Role,
} from '../../../domain/minutes/point.ts'
import { groupName } from '../../../domain/names.ts'
import { workgroupsOn } from '../../../domain/people/workgroups.ts'
import type { Day } from '../../../model/day.ts'
import { type Asker, askDue, askPeople, askText, choose } from './question.ts'

/** An item that is asked about, in the meeting of a day. */
export interface AskedItem {
  readonly point: NotedPoint
  readonly role: Role
  readonly date: Day
}

const headed = ({ point }: AskedItem, question: string): string =>
  ['', labelOf(point), ...(point.question === null ? [] : [point.question]), question].join('\n')

/** How an open action stands. */
export const askAnswer = async (asker: Asker, item: AskedItem): Promise<ItemNote> => {
  const { words } = asker
  const steps = ['answered', ...answersFor.filter(step => step !== 'answered'), 'not_reached'] as const
  const step = await choose(
    asker,
    headed(item, words.answer),
    steps.map(key => [key, words.answers[key]] as const),
  )
  if (step === 'not_reached') return { outcome: 'not_reached' }
  const due = step === 'postponed' ? await askDue(asker, words.newDue, { quarter: true, needed: true }) : null
  const to = step === 'handed_over' ? await askPeople(asker, words.handedTo, { needed: true }) : []
  const note = await askText(asker, words.remark, '')
  const answer: Answer = { step, note: note || undefined, due: due ?? undefined, to }
  return { answer }
}

interface Subject {
  readonly groups: readonly string[]
  readonly form: 'written' | 'oral'
}

const adviceOf = ({ facts }: Asker, { point }: AskedItem) =>
  facts.model.get('advice', idOf('advice', point.about) ?? '')

const proposedText = (asker: Asker, item: AskedItem, result: Result, { groups, form }: Subject): string => {
  const names = groups.map(id => groupName(asker.facts, id))
  const title = adviceOf(asker, item)?.data.title ?? item.point.title
  return asker.words.sentence[result]({ title, groups: names, form })
}

/** The workgroup that takes up the advice; not asked when the dossier names one. */
export const askWorkgroup = async (asker: Asker, item: AskedItem): Promise<readonly string[]> => {
  const known = adviceOf(asker, item)?.data.workgroups.map(({ group }) => group) ?? []
  if (known.length > 0) return known
  const groups = workgroupsOn(asker.facts, item.date).map(({ id, data }) => [id, data.name] as const)
  return groups.length === 0 ? [] : [await choose(asker, asker.words.group, groups)]
}

/** What was decided: the result first, then what it asks for, then the text. */
const askDecision = async (asker: Asker, item: AskedItem, question: string): Promise<ItemNote> => {
  const { words, lang } = asker
  const results = resultsFor(item.role)
  const plain = results[0] === 'agreed'
  const result = plain
    ? 'agreed'
    : await choose(
        asker,
        question,
        results.map(key => [key, decisionResults.word(key, lang)] as const),
      )
  const groups = result === 'assign' || result === 'examine' ? await askWorkgroup(asker, item) : []
  const helpers = result === 'assign' ? await askPeople(asker, words.helpers) : []
  const form =
    result === 'form'
      ? await choose(asker, words.form, [
          ['written', words.forms.written] as const,
          ['oral', words.forms.oral] as const,
        ])
      : undefined
  const proposed = proposedText(asker, item, result, { groups, form: form ?? 'written' })
  const text =
    proposed === ''
      ? await askText(asker, plain ? question : words.text)
      : await askText(asker, words.textOr(proposed), proposed)
  return { decision: { text, result }, groups, helpers, form }
}

/** The outcome of an item, with the decision or the reason that belongs to it. */
export const askOutcome = async (asker: Asker, item: AskedItem): Promise<ItemNote> => {
  const { words, lang } = asker
  const outcome: Outcome = await choose(
    asker,
    headed(item, words.outcome),
    outcomesFor(item.role, item.point.kind).map(key => [key, outcomes.word(key, lang)] as const),
  )
  if (outcome === 'carried_over' || outcome === 'dropped')
    return { outcome, why: await askText(asker, words.reason) }
  if (outcome !== 'decided') return { outcome }
  const question = resultsFor(item.role)[0] === 'agreed' ? words.text : words.result
  return { outcome, ...(await askDecision(asker, item, question)) }
}

/** Why an item that was carried over or dropped came to nothing. */
export const askReason = async (asker: Asker, item: AskedItem): Promise<ItemNote> => ({
  why: await askText(asker, headed(item, asker.words.reason)),
})

/** A decision whose text is missing, or one that does not say what happens. */
export const askMissingDecision = (asker: Asker, item: AskedItem): Promise<ItemNote> => {
  const { words } = asker
  const plain = resultsFor(item.role)[0] === 'agreed'
  return askDecision(asker, item, headed(item, plain ? words.text : words.result))
}

/** The result of a decision whose text stands there already. */
export const askResult = async (asker: Asker, item: AskedItem): Promise<ItemNote> => {
  const result = await choose(
    asker,
    headed(item, asker.words.result),
    resultsFor(item.role).map(key => [key, decisionResults.word(key, asker.lang)] as const),
  )
  return { decision: { text: item.point.decisions.at(-1)?.text ?? item.point.title, result } }
}

const MAY_GIVE_ACTIONS: ReadonlySet<Role> = new Set(['request', 'draft', 'suggestion', 'form', 'other'])

/** True when an action may have been agreed at an item with this outcome. */
export const mayGiveActions = ({ role }: AskedItem, outcome: Outcome | undefined): boolean =>
  MAY_GIVE_ACTIONS.has(role) && (outcome === 'discussed' || outcome === 'decided')

/** One action agreed at an item; null when there is none. */
export const askAction = async (asker: Asker, isFirst: boolean): Promise<NewAction | null> => {
  const { words } = asker
  const what = await askText(asker, isFirst ? words.action : words.nextAction, '')
  if (what === '') return null
  const owners = await askPeople(asker, words.owners, { needed: true })
  const due = await askDue(asker, words.due, { quarter: true })
  return { what, owners, due: due ?? undefined }
}
