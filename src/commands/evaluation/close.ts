import * as z from 'zod'
import { day, list, optional, text } from '../../../schemas/scalars.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { append, setValue, writeRecord } from '../../archive/edit.ts'
import { type Draft, draftOf } from '../../archive/plan.ts'
import { evaluationWordsOf } from '../../documents/evaluation/shared.ts'
import { page } from '../../documents/page.ts'
import { type Agreement, agreementOf } from '../../domain/evaluation/agreements.ts'
import { sideOf } from '../../domain/registers/actions.ts'
import { shortSlug } from '../../domain/registers/short-id.ts'
import { looseDay } from '../../lang/loose-days.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { freeId } from '../../model/slug.ts'
import { command } from '../command.ts'
import { type Ask, askDue, askPeople, askText, askWordsOf, Left } from '../minutes/ask/question.ts'
import { refuseToCome } from '../past.ts'
import { planOn } from '../planned.ts'
import { newFile } from '../registers/change.ts'
import { personNamed, recordNamed } from '../registers/named.ts'
import { evaluationArgument, evaluationNamed } from './named.ts'
import { EVALUATION_READS } from './reads.ts'

const saidOf = (facts: Facts, said: string): Agreement => {
  const read = agreementOf(said)
  if ('problem' in read) throw new Refusal(`agreement-${read.problem}`, { found: said })
  return { ...read, who: read.who.map(name => personNamed(facts, name)) }
}

const askedFor = async (ask: Ask, facts: Facts, lang: Lang): Promise<readonly Agreement[]> => {
  const asker = { ask, facts, lang, words: askWordsOf(lang) }
  const { ask: words } = evaluationWordsOf(lang).close
  const agreed: Agreement[] = []
  try {
    for (;;) {
      const what = await askText(asker, words.what, '')
      if (what === '') return agreed
      const how = await askText(asker, words.how)
      const who = await askPeople(asker, words.who, { needed: true })
      const due = await askDue(asker, words.due, { quarter: true, needed: true })
      agreed.push({ what, how, who, due: due ?? '' })
    }
  } catch (error) {
    // What is complete is kept when someone stops in the middle of the next.
    if (error instanceof Left) return agreed
    throw error
  }
}

interface Closing {
  readonly facts: Facts
  readonly evaluation: Entry<'evaluation'>
  readonly on: Day
  readonly meeting: Entry<'meeting'> | undefined
  readonly lang: Lang
}

const actionsFor = ({ facts, evaluation, on, meeting, lang }: Closing, agreed: readonly Agreement[]) => {
  const words = evaluationWordsOf(lang).close
  const known = new Set(evaluation.data.follow_up.map(id => facts.model.get('action', id)?.data.what))
  const made: { readonly id: string; readonly draft: Draft }[] = []
  for (const { what, how, who, due } of agreed.filter(each => !known.has(each.what))) {
    const taken = (id: string): boolean =>
      facts.model.known('action', id) || made.some(other => other.id === id)
    const id = freeId(`${on}-${shortSlug(what)}`, taken)
    const side = sideOf(facts, who, on)
    const at = meeting === undefined ? {} : { meeting: meeting.id }
    const path = `actions/${id}.md`
    const record = {
      what,
      how,
      ...(side === 'council' ? {} : { side }),
      owners: who,
      due,
      ...at,
      about: `evaluation:${evaluation.id}`,
      events: [{ step: 'opened', on, ...at }],
      // What the municipality has to do it may read; what the council does is for its members.
      ...(side === 'municipality' ? { visibility: 'shared' } : {}),
    }
    made.push({ id, draft: newFile(path, writeRecord(path, record), words.action(what)) })
  }
  return made
}

const drafted = (closing: Closing, agreed: readonly Agreement[], talk: Entry<'meeting'> | undefined) => {
  const { facts, evaluation, lang } = closing
  const words = evaluationWordsOf(lang).close
  const actions = actionsFor(closing, agreed)
  const followed = actions.reduce((source, { id }) => append(source, ['follow_up'], id), evaluation.source)
  const isNew = talk !== undefined && evaluation.data.discussed_with_alderman !== talk.id
  const after = isNew ? setValue(followed, ['discussed_with_alderman'], talk.id) : followed
  const why = isNew && actions.length === 0 ? words.discussed : words.follow
  return {
    ids: actions.map(({ id }) => id),
    drafts: [
      ...actions.map(({ draft }) => draft),
      ...(after === evaluation.source ? [] : [draftOf(evaluation.source, after, why)]),
    ],
    facts,
  }
}

/** Records what was agreed after an evaluation: an action for each, named by the evaluation, and the talk about it (EVAL-03, EVAL-06). */
export const evaluateClose = command({
  options: z.object({
    agree: list(
      text,
      'een afspraak als "WAT | HOE | WIE | WANNEER"; vaker te geven',
      'an agreement as "WHAT | HOW | WHO | WHEN"; may be given more than once',
    ),
    on: optional(
      day,
      'afgesproken op; zonder deze optie de dag van het overleg of vandaag',
      'agreed on; without it the day of the meeting or today',
    ),
    meeting: optional(text, 'afgesproken in dit overleg', 'agreed in this meeting'),
    discussed: optional(
      text,
      'overleg waarin de wethouder erover sprak',
      'meeting in which the alderman talked about it',
    ),
  }),
  args: [evaluationArgument],
  reads: EVALUATION_READS,
  archive: 'whole',
  run: async ({ facts, lang, ask, options, args: [said] }) => {
    const evaluation = evaluationNamed(facts, said)
    const meeting = options.meeting === undefined ? undefined : recordNamed(facts, 'meeting', options.meeting)
    const talk =
      options.discussed === undefined ? undefined : recordNamed(facts, 'meeting', options.discussed)
    const on = options.on ?? meeting?.data.date ?? facts.today
    refuseToCome(facts, on)
    if (on < evaluation.data.held)
      throw new Refusal('agreement-early', { found: looseDay(on), held: looseDay(evaluation.data.held) })
    const given = options.agree.map(each => saidOf(facts, each))
    const nothing = given.length === 0 && talk === undefined
    if (nothing && ask === null) throw new Refusal('missing-option', { option: '--agree' })
    const agreed = nothing && ask !== null ? await askedFor(ask, facts, lang) : given
    const { drafts, ids } = drafted({ facts, evaluation, on, meeting, lang }, agreed, talk)
    const say = evaluationWordsOf(lang).close.say(evaluation.data.kind, evaluation.data.held, drafts.length)
    return {
      doc: page(facts, say, lang, []),
      data: { evaluation: evaluation.id, actions: ids, discussed_with_alderman: talk?.id ?? null },
      quiet: true,
      plan: planOn(facts, { say, message: `evaluation: close ${evaluation.id}`, drafts }),
    }
  },
})
