import * as z from 'zod'
import { adviceShow } from '../../documents/advice/show.ts'
import { clocks } from '../../domain/advice/clocks.ts'
import { positionsOf } from '../../domain/advice/ledger.ts'
import { nextSteps } from '../../domain/advice/next.ts'
import { owes } from '../../domain/advice/owes.ts'
import { type AdviceLife, replay } from '../../domain/advice/replay.ts'
import { status } from '../../domain/advice/status.ts'
import { state } from '../../domain/deadline.ts'
import type { Facts } from '../../model/facts.ts'
import { command } from '../command.ts'
import { ADVICE_ARG, adviceNamed } from './named.ts'
import { ADVICE_READS } from './reads.ts'

const plain = (facts: Facts, life: AdviceLife) => ({
  id: life.entry.id,
  title: life.entry.data.title,
  way: life.way,
  ...status(facts, life, facts.today),
  reaction: undefined,
  owed: owes(facts, life),
  next: nextSteps(facts, life, facts.today),
  clocks: clocks(facts, life).all.map(({ name, side, who, deadline }) => ({
    name,
    side,
    who,
    due: deadline.due,
    ...state(deadline, facts.today),
  })),
  steps: life.steps.map(({ event, day, from, to, row, meeting, decision }) => ({
    event: event.event,
    day,
    from,
    to,
    row,
    meeting: meeting?.id ?? null,
    decision: decision?.n ?? null,
  })),
  impossible: life.impossible,
  recommendations: positionsOf(life).map(({ recommendation, answer, confirmed, closed, why }) => ({
    n: recommendation.n,
    text: recommendation.text,
    answer,
    confirmed,
    closed,
    why,
  })),
})

/** One advice with its whole life. */
export const adviceShowCommand = command({
  options: z.object({}),
  args: [ADVICE_ARG],
  reads: ADVICE_READS,
  archive: 'whole',
  run: ({ facts, lang, args: [named = ''] }) => {
    const life = replay(facts, adviceNamed(facts, named))
    return { doc: adviceShow(facts, life, lang), data: plain(facts, life) }
  },
})
