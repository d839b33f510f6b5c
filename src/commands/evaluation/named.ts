import * as z from 'zod'
import { optional, text } from '../../../schemas/scalars.ts'
import { evaluationKinds } from '../../../schemas/vocabulary/society.ts'
import type { EvaluationKind } from '../../domain/evaluation/period.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Argument } from '../command.ts'
import { recordNamed } from '../registers/named.ts'
import { spoken } from '../registers/spoken.ts'

/** Which kind of evaluation, and of which workgroup. */
export const kindOptions = {
  kind: optional(
    spoken(evaluationKinds),
    'soort: intern, werkgroep, gemeente of onafhankelijk; zonder deze optie intern',
    'kind: internal, workgroup, municipal or independent; without it internal',
  ),
  group: optional(
    text,
    'de werkgroep, bij een evaluatie van een werkgroep',
    'the workgroup, for one of a workgroup',
  ),
}
const kindObject = z.object(kindOptions)

/** The kind that is meant, with the id of its workgroup: a workgroup alone means an evaluation of that. */
export const kindNamed = (
  facts: Facts,
  { kind, group }: z.output<typeof kindObject>,
): { readonly kind: EvaluationKind; readonly group: string | undefined } => {
  const meant = kind ?? (group === undefined ? 'internal' : 'workgroup')
  if (meant !== 'workgroup') return { kind: meant, group: undefined }
  if (group === undefined) throw new Refusal('missing-option', { option: '--group' })
  return { kind: meant, group: recordNamed(facts, 'workgroup', group).id }
}

/** Names an evaluation. */
export const evaluationArgument: Argument = {
  name: { nl: 'EVALUATIE', en: 'EVALUATION' },
  about: {
    nl: 'kenmerk of datum; zonder dit de laatste interne evaluatie',
    en: 'id or date; without it the last internal evaluation',
  },
  required: false,
}

/** The evaluation that a user names; without a name the last internal one. */
export const evaluationNamed = (facts: Facts, said: string | undefined): Entry<'evaluation'> => {
  if (said !== undefined) return recordNamed(facts, 'evaluation', said)
  const internal = facts.model.all('evaluation').filter(({ data }) => data.kind === 'internal')
  const last = internal.toSorted((a, b) => (a.data.held < b.data.held ? -1 : 1)).at(-1)
  if (last === undefined) throw new Refusal('evaluation-none')
  return last
}
