import type { KindName } from '../../../schemas/kinds.ts'
import type { Facts } from '../../model/facts.ts'
import { machine } from './machine.ts'
import type { AdviceLife } from './replay.ts'
import type { Paper } from './states.ts'

/** A step of which the document is not in the archive. */
export interface MissingPaper {
  /** Position of the event. */
  readonly index: number
  readonly row: string
  readonly paper: Paper
  /** Kind and id of the file that should be there. */
  readonly kind: KindName
  readonly id: string
}

/**
 * Documents that should be there for the steps taken (requirements 2.5.1): request, draft, advice, response and
 * report beside the dossier, agenda and minutes with the meeting. Each missing file once, at the first step that
 * needs it. Papers without a file of their own, and what `missing` of the life already says, are not in it.
 */
export const missingPapers = (facts: Facts, life: AdviceLife): readonly MissingPaper[] => {
  const wanted = life.steps.flatMap(({ index, row: id, meeting }): readonly MissingPaper[] => {
    const paper = machine.find(row => row.id === id)?.paper
    const place = paper == null ? undefined : WHERE[paper]
    if (id === null || paper == null || place === undefined) return []
    if (place.beside === 'dossier') return [{ index, row: id, paper, kind: place.kind, id: life.entry.id }]
    const past = place.kind === 'agenda' || (meeting !== null && meeting.data.date <= facts.today)
    return meeting === null || !past ? [] : [{ index, row: id, paper, kind: place.kind, id: meeting.id }]
  })
  return wanted.filter(
    ({ kind, id }, at) =>
      !facts.model.known(kind, id) &&
      wanted.findIndex(other => other.kind === kind && other.id === id) === at,
  )
}

const WHERE: { readonly [P in Paper]?: { readonly kind: KindName; readonly beside: 'dossier' | 'meeting' } } =
  {
    request: { kind: 'request', beside: 'dossier' },
    draft: { kind: 'advice-text', beside: 'dossier' },
    advice: { kind: 'advice-text', beside: 'dossier' },
    response: { kind: 'response', beside: 'dossier' },
    report: { kind: 'report', beside: 'dossier' },
    agenda: { kind: 'agenda', beside: 'meeting' },
    minutes: { kind: 'minutes', beside: 'meeting' },
  }
