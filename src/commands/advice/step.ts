import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { setValue } from '../../archive/edit.ts'
import { adviceWordsOf } from '../../documents/advice/shared.ts'
import { takenDoc, takenTitle } from '../../documents/advice/taken.ts'
import { nextSteps } from '../../domain/advice/next.ts'
import { type AdviceLife, replay } from '../../domain/advice/replay.ts'
import { objectionTo, placeByDay } from '../../domain/advice/taken.ts'
import { idsInRole } from '../../domain/people/roles.ts'
import { adviceWords as english } from '../../lang/en/advice.ts'
import { adviceWords as dutch } from '../../lang/nl/advice.ts'
import { closest } from '../../model/closest.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { slug } from '../../model/slug.ts'
import type { Source, TreeMap } from '../../model/source.ts'
import { command } from '../command.ts'
import { personNamed } from '../registers/named.ts'
import { answerOf, recommendationNamed } from './answers.ts'
import { dossierPlan, eventTrees, reread } from './dossier.ts'
import { eventNames, eventTree } from './event-tree.ts'
import { ADVICE_ARG, adviceNamed, spokenKey } from './named.ts'
import { ADVICE_READS } from './reads.ts'
import { type StepOptions, saidOf, stepOptions } from './step-options.ts'
import { completed, sending } from './step-said.ts'

const eventNamed = (said: string, lang: Lang): AdviceEventName => {
  const found = spokenKey(said, eventNames, dutch.step, english.step)
  if (found) return found
  const known = eventNames.flatMap(name => [name, slug(adviceWordsOf(lang).step[name])])
  throw new Refusal('advice-unknown-step', { found: said, instead: closest(said, known) ?? null })
}

interface Change {
  readonly source: Source
  readonly index: number
}

// What is noted again is not noted twice: it completes what stands there, when nothing in it differs.
const completing = (entry: Entry<'advice'>, tree: TreeMap): Change | undefined => {
  const trees = eventTrees(entry)
  const index = trees.findIndex(
    known =>
      known['event'] === tree['event'] &&
      known['on'] === tree['on'] &&
      Object.entries(tree).every(([key, value]) => known[key] === undefined || known[key] === value),
  )
  const known = trees[index]
  if (known === undefined) return undefined
  return { index, source: setValue(entry.source, ['events', index], { ...known, ...tree }) }
}

const adding = (facts: Facts, before: AdviceLife, tree: TreeMap): Change => {
  const { entry } = before
  const at = (index: number): Change => {
    const trees = eventTrees(entry)
    return { index, source: setValue(entry.source, ['events'], trees.toSpliced(index, 0, tree)) }
  }
  const objection = ({ source, index }: Change) =>
    objectionTo(before, replay(facts, reread(entry, source)), index)
  const last = at(before.steps.length)
  const early = objection(last)
  if (early?.kind !== 'order') return last
  // Noted afterwards: it goes where its day belongs, when it fits there.
  const earlier = at(placeByDay(before, early.day))
  return objection(earlier) === null ? earlier : last
}

const refuse = (facts: Facts, before: AdviceLife, after: AdviceLife, index: number): void => {
  const objection = objectionTo(before, after, index)
  if (objection === null) return
  const { event } = after.steps[index]!.event
  if (objection.kind === 'missing')
    throw new Refusal('advice-step-missing', { what: objection.what, id: objection.id })
  if (objection.kind === 'order')
    throw new Refusal('advice-step-order', { event, on: objection.day, after: objection.after })
  const possible = [...new Set(nextSteps(facts, before, facts.today).map(step => step.event))]
  throw new Refusal('advice-step-impossible', {
    event,
    state: objection.index === index ? objection.state : before.state,
    why: objection.index === index ? objection.why : 'later',
    result: objection.result ?? null,
    possible,
  })
}

const withGroups = (facts: Facts, source: Source, groups: readonly string[]): Source => {
  for (const group of groups)
    if (!facts.model.known('workgroup', group)) {
      const ids = facts.model.all('workgroup').map(each => each.id)
      throw new Refusal('unknown-id', { found: group, instead: closest(group, ids) ?? null })
    }
  const leading = (index: number): TreeMap => (groups.length > 1 && index === 0 ? { leading: 'true' } : {})
  return setValue(
    source,
    ['workgroups'],
    groups.map((group, index) => ({ group, ...leading(index) })),
  )
}

const withAnswers = (
  facts: Facts,
  entry: Entry<'advice'>,
  source: Source,
  on: Day,
  chosen: StepOptions,
  lang: Lang,
) => {
  const proposer =
    chosen.proposedBy === undefined
      ? idsInRole(facts, on, 'supporter')[0]
      : personNamed(facts, chosen.proposedBy)
  if (proposer === undefined)
    throw new Refusal('advice-step-needs', { event: 'reacted', options: ['--proposed-by'] })
  return chosen.answer
    .map(said => answerOf(said, lang))
    .reduce(
      (edited, { n, class: named, reason }) =>
        setValue(edited, ['recommendations', recommendationNamed(entry, n), 'answer'], {
          class: named,
          ...(reason === undefined ? {} : { reason }),
          on,
          proposed_by: proposer,
        }),
      source,
    )
}

/** Only with the steps that they belong to. */
const ALSO: { readonly [key in 'group' | 'answer' | 'use']: readonly AdviceEventName[] } = {
  group: ['assigned', 'examining'],
  answer: ['reacted'],
  use: ['closed'],
}

const withAlso = (
  facts: Facts,
  entry: Entry<'advice'>,
  change: Change,
  chosen: StepOptions,
  lang: Lang,
): Source => {
  const after = reread(entry, change.source)
  const event = after.data.events[change.index]!
  for (const key of ['group', 'answer', 'use'] as const) {
    const given = key === 'use' ? chosen.use !== undefined : chosen[key].length > 0
    if (given && !ALSO[key].includes(event.event))
      throw new Refusal('advice-step-option', { event: event.event, option: `--${key}` })
  }
  const on = 'on' in event ? event.on : facts.today
  const grouped = chosen.group.length === 0 ? change.source : withGroups(facts, change.source, chosen.group)
  const used = chosen.use === undefined ? grouped : setValue(grouped, ['use'], chosen.use)
  return chosen.answer.length === 0 ? used : withAnswers(facts, entry, used, on, chosen, lang)
}

/** Records a step of an advice, after looking whether the life with it is possible. */
export const adviceStep = command({
  options: stepOptions,
  args: [
    ADVICE_ARG,
    {
      name: { nl: 'STAP', en: 'STEP' },
      about: {
        nl: 'wat er gebeurde, zoals verstuurd of reactie-ontvangen',
        en: 'what happened, such as sent or reacted',
      },
      required: true,
    },
  ],
  reads: [...ADVICE_READS, 'incoming'],
  archive: 'whole',
  run: ({ facts, lang, options: chosen, args: [named = '', said = ''] }) => {
    const before = replay(facts, adviceNamed(facts, named))
    const { entry } = before
    const event = eventNamed(said, lang)
    const known = completed(facts, before, event, saidOf(chosen))
    const change =
      completing(entry, eventTree(event, known)) ??
      adding(facts, before, eventTree(event, event === 'sent' ? sending(facts, before, known) : known))
    const source = withAlso(facts, entry, change, chosen, lang)
    const after = replay(facts, reread(entry, source))
    refuse(facts, before, after, change.index)
    return {
      doc: takenDoc(facts, after, change.index, lang),
      data: {
        advice: entry.id,
        event: after.steps[change.index]?.event,
        from: before.state,
        to: after.state,
      },
      plan: dossierPlan(facts, entry, source, {
        say: takenTitle(after, change.index, lang),
        message: `advice: ${event} ${entry.id}`,
      }),
    }
  },
})
