import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { Entry } from '../../model/model.ts'
import { workgroupsOn } from '../people/workgroups.ts'
import type { AdviceLife } from './replay.ts'
import { lastOf } from './rounds.ts'

/** What a guard is asked about: the life so far, on the day of the step. */
interface Question {
  readonly facts: Facts
  readonly life: AdviceLife
  readonly advice: Entry<'advice'>['data']
  readonly id: string
  readonly on: Day
}

/** True when every theme has its say: no CC theme, or a consultation with the CC is linked (ADV-27). */
const clientConsultation = ({ facts, advice, life, on }: Question): boolean => {
  const themes = facts.norms.get('advice.cc_themes', on) ?? []
  return (
    !advice.themes.some(theme => themes.includes(theme)) ||
    consultationsOf(facts, life).some(meeting => meeting.data.kind === 'cc-workgroup')
  )
}

/** Resident roles were weighed, and the client perspective is there or it says why not (FUNC-12, ADV-10). */
const perspectives = ({ facts, advice, on }: Question): boolean =>
  advice.resident_roles.length > 0 &&
  (facts.norms.get('advice.require_client_section', on) !== true ||
    advice.client_perspective !== undefined ||
    advice.client_perspective_none !== undefined)

/** Enough kinds of sources, and enough from residents (CONTACT-08, FUNC-13). */
const sources = ({ facts, advice, on }: Question): boolean =>
  new Set(advice.sources.map(source => source.form)).size >=
    (facts.norms.get('advice.min_source_kinds', on) ?? 0) &&
  advice.sources.filter(source => source.from_residents).length >=
    (facts.norms.get('advice.min_resident_sources', on) ?? 0)

// A council without workgroups has nobody to assign a request to, and no lead to approve a draft.
const isGroupless = (facts: Facts, { workgroups }: Question['advice'], on: Day): boolean =>
  workgroups.length === 0 && workgroupsOn(facts, on).length === 0

// A municipal council that decided without waiting will not see the advice and the reaction with its papers.
const councilItem = ({ advice, life }: Question): boolean => {
  const day = advice.request?.council_date
  if (day === undefined || lastOf(life.steps, 'with_council') !== undefined) return false
  const without = lastOf(life.steps, 'decided_without_waiting')?.day
  return without === undefined || without === null || without < day
}

const guards = {
  /** R0: the paper stands in the year plan (ADV-03). */
  in_plan: ({ advice }: Question) => advice.request?.in_plan === true,
  /** R1: the request itself is in the archive. */
  request_text: ({ facts, id }: Question) => facts.model.known('request', id),
  /** R1: all annexes came with it. */
  annexes: ({ advice }: Question) => advice.request?.annexes_complete === true,
  /** R1: ADV-04. */
  wished_date: ({ advice }: Question) => advice.request?.wished_date !== undefined,
  /** R1: ADV-02. */
  council_date: ({ advice }: Question) => advice.request?.council_date !== undefined,
  /** R3, U2: one workgroup, or several of which one leads (ADV-06, WG-24); none in a council that has none. */
  workgroup: ({ facts, advice, on }: Question) =>
    isGroupless(facts, advice, on) ||
    advice.workgroups.length === 1 ||
    advice.workgroups.filter(group => group.leading).length === 1,
  client_consultation: clientConsultation,
  /** R5: enough workgroup meetings dealt with it (ADV-09). */
  dialogue: ({ facts, life, on }: Question) =>
    consultationsOf(facts, life).filter(meeting => meeting.data.kind === 'workgroup').length >=
    (facts.norms.get('advice.min_dialogue_meetings', on) ?? 0),
  sources,
  perspectives,
  /** R5: no single author (WG-23). */
  contributors: ({ facts, advice, on }: Question) =>
    new Set([...advice.authors, ...advice.contributors]).size >=
    (facts.norms.get('advice.min_contributors', on) ?? 0),
  /** R6, R7: the lead approved the content since the last draft (WG-13), where there are workgroups with leads. */
  content_approved: ({ facts, advice, life, on }: Question) =>
    isGroupless(facts, advice, on) ||
    lastOf(life.steps, 'drafted', 'content_approved')?.event.event === 'content_approved',
  /** R9: ADV-13. */
  addressee: ({ facts, advice, on }: Question) =>
    (facts.norms.get('advice.addressees', on) ?? [advice.addressee]).includes(advice.addressee),
  /** R11, U10: the reaction shows what happens with each recommendation (ADV-16). */
  answers: ({ facts, advice, on }: Question) =>
    facts.norms.get('advice.reaction.per_recommendation', on) !== true ||
    advice.recommendations.every(({ answer }) => answer !== undefined && answer.class !== 'unanswered'),
  /** R12, U11: advice and reaction both are in the archive, to go with the council papers (ADV-18, ADV-22). */
  both_texts: ({ facts, id }: Question) =>
    facts.model.known('advice-text', id) && facts.model.known('response', id),
  /** R12: the subject comes before the municipal council and has not been there. */
  council_item: councilItem,
  /** R13: the other side of `council_item`. */
  council_done: (question: Question) => !councilItem(question),
  /** R13, U12: what was done with it is recorded, for each recommendation and for the register (FUNC-08). */
  use: ({ advice }: Question) =>
    advice.use !== undefined && advice.recommendations.every(({ answer }) => answer !== undefined),
  /** O8: the report is in the archive (ADV-24). */
  report_text: ({ facts, id }: Question) => facts.model.known('report', id),
} satisfies { readonly [name: string]: (question: Question) => boolean }

/** A condition of section 2 of the requirements that the archive can answer. */
export type GuardName = keyof typeof guards

/** True when the condition holds for this advice on a day; `on` picks the norms. */
export const guardHolds = (facts: Facts, life: AdviceLife, name: GuardName, on: Day): boolean =>
  guards[name]({ facts, life, advice: life.entry.data, id: life.entry.id, on })

/** The meetings in which the advice was discussed: those linked, and those of its dialogue; each once. */
export const consultationsOf = (facts: Facts, life: AdviceLife): readonly Entry<'meeting'>[] => {
  const linked = life.entry.data.consultations.flatMap(id => facts.model.get('meeting', id) ?? [])
  const dialogue = life.steps.flatMap(({ event, meeting }) =>
    event.event === 'in_dialogue' && meeting !== null ? [meeting] : [],
  )
  return [...new Map([...linked, ...dialogue].map(meeting => [meeting.id, meeting])).values()]
}
