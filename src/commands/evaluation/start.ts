import * as z from 'zod'
import { day, list, optional, text } from '../../../schemas/scalars.ts'
import { writeRecord } from '../../archive/edit.ts'
import type { Draft } from '../../archive/plan.ts'
import { evaluationWordsOf } from '../../documents/evaluation/shared.ts'
import { page } from '../../documents/page.ts'
import { type EvaluationKind, periodOf } from '../../domain/evaluation/period.ts'
import { topicsFor } from '../../domain/evaluation/questions.ts'
import { groupName } from '../../domain/names.ts'
import { yearOf } from '../../model/day.ts'
import type { TreeMap } from '../../model/source.ts'
import { command } from '../command.ts'
import { refuseToCome } from '../past.ts'
import { planOn } from '../planned.ts'
import { newFile } from '../registers/change.ts'
import { personNamed, recordNamed } from '../registers/named.ts'
import { kindNamed, kindOptions } from './named.ts'
import { EVALUATION_READS } from './reads.ts'

type PartName = 'shareable' | 'members'

/** Texts that belong to each kind: a workgroup and the municipality have no part that stays inside. */
const PARTS: { readonly [K in EvaluationKind]: readonly PartName[] } = {
  internal: ['members', 'shareable'],
  municipal: ['shareable'],
  workgroup: [],
  independent: ['shareable'],
}

/** Makes the folder of an evaluation that was held: what is recorded, and the empty text of each part. */
export const evaluateStart = command({
  options: z.object({
    ...kindOptions,
    held: optional(day, 'gehouden op; zonder deze optie vandaag', 'held on; without it today'),
    by: list(text, 'wie de evaluatie deed; vaker te geven', 'who evaluated; may be given more than once'),
    meeting: optional(text, 'in welk overleg', 'in which meeting'),
  }),
  reads: EVALUATION_READS,
  archive: 'whole',
  run: ({ facts, lang, options }) => {
    const { kind, group } = kindNamed(facts, options)
    const meeting = options.meeting === undefined ? undefined : recordNamed(facts, 'meeting', options.meeting)
    const held = options.held ?? meeting?.data.date ?? facts.today
    refuseToCome(facts, held)
    const id = [held, kind, ...(group === undefined ? [] : [group])].join('-')
    const folder = `evaluations/${id}`
    const { span } = periodOf(facts, kind, { group, to: held })
    const by = options.by.map(said => personNamed(facts, said))
    const words = evaluationWordsOf(lang).start
    const name = group === undefined ? null : groupName(facts, group)
    const say = words.say(kind, held, name)
    const record: TreeMap = {
      kind,
      held,
      ...(span.from > span.to ? {} : { about: { from: span.from, to: span.to } }),
      ...(group === undefined ? {} : { group }),
      ...(by.length === 0 ? {} : { by }),
      ...(meeting === undefined ? {} : { meeting: meeting.id }),
      topics: topicsFor(facts, kind),
    }
    // Whoever gives the line again only gets what is not there yet.
    const drafts: readonly Draft[] = [
      ...(facts.model.known('evaluation', id)
        ? []
        : [newFile(`${folder}/evaluation.yaml`, writeRecord(`${folder}/evaluation.yaml`, record), say)]),
      ...PARTS[kind].flatMap(part => {
        const path = `${folder}/${part}.md`
        return facts.model.known(`evaluation-${part}`, id)
          ? []
          : [newFile(path, writeRecord(path, { title: words.title[part](kind, yearOf(span.from)) }), say)]
      }),
    ]
    return {
      doc: page(facts, say, lang, []),
      data: { id, path: `${folder}/evaluation.yaml`, ...record },
      quiet: true,
      plan: planOn(facts, { say, message: `evaluation: begin ${id}`, drafts }),
    }
  },
})
