import type { AdviceEventName } from '../../../schemas/advice-events.ts'
import type { Decision } from '../../../schemas/minutes.ts'
import type { Day } from '../../model/day.ts'
import type { Facts } from '../../model/facts.ts'
import type { GuardName } from './guards.ts'
import type { Actor, Paper, State, Way } from './states.ts'

/** One transition. `to: 'same'` records a fact and leaves the state. */
export interface Row {
  /**
   * Number in section 2 of the requirements, such as `R9`. Rows R4 to R9 are U5 to U9 too, as section 2.2 says;
   * U3b is the second half of U3a. `X` rows are the further transitions of the design (section 3).
   */
  readonly id: string
  readonly ways: readonly Way[]
  readonly event: AdviceEventName
  readonly from: readonly State[]
  readonly to: State | 'same'
  readonly actor: Actor
  readonly paper: Paper | null
  /** What should be so before the step. Replay does not ask them; rules and `next` do. */
  readonly guards: readonly GuardName[]
  /** The row holds only when the decision it points to has one of these results. */
  readonly results?: readonly Decision['result'][]
  /** The row holds only when this form is chosen. */
  readonly form?: 'written' | 'oral'
  /** The row exists only in a council in which this norm holds. */
  readonly norm?: 'decisions.in_writing' | 'advice.may_decline' | 'advice.reaction.only_on_deviation'
  /** The normal way on from its state: always, or when a guard holds. */
  readonly expected?: true | GuardName
}

type More = Pick<Row, 'results' | 'form' | 'norm' | 'expected'>

const also = (
  id: string,
  ways: readonly Way[],
  event: AdviceEventName,
  from: readonly State[],
  to: State | 'same',
  actor: Actor,
  paper: Paper | null,
  guards: readonly GuardName[] = [],
  more: More = {},
): Row => ({ id, ways, event, from, to, actor, paper, guards, ...more })

const main = (...[id, ways, event, from, to, actor, paper, guards, more]: Parameters<typeof also>): Row =>
  also(id, ways, event, from, to, actor, paper, guards, { expected: true, ...more })

const ALL: readonly Way[] = ['requested', 'written', 'oral']
const ASKED: readonly Way[] = ['requested']
const LETTER: readonly Way[] = ['requested', 'written']
const OWN: readonly Way[] = ['written', 'oral']
const NOTE: readonly Way[] = ['written']
const ORAL: readonly Way[] = ['oral']

const ARRIVED: readonly State[] = ['received', 'listed', 'assigned']
const CHOSEN: readonly State[] = ['enough_input', 'form_chosen']
const DRAFTING: readonly State[] = ['in_dialogue', 'drafted', 'edited', 'tabled']
const UNTIL_SENT: readonly State[] = [...ARRIVED, ...DRAFTING, 'decided', 'sent']
const OUT: readonly State[] = ['sent', 'reacted', 'with_council', 'closed']
const SPOKEN: readonly State[] = ['given', 'reported', 'closed']
const OVER: readonly State[] = ['declined', 'not_issued', 'withdrawn', ...OUT]
const ANSWERED: readonly State[] = ['reacted', 'with_council']
const TAKEN_UP: readonly State[] = ['assigned', 'in_dialogue']
const ISSUED: readonly State[] = ['given', 'reported', ...OUT]
const UNDECIDED: readonly State[] = ['announced', ...ARRIVED, ...DRAFTING]
const ASKED_FOR: readonly State[] = ['announced', ...UNTIL_SENT]
const BUSY: readonly State[] = ['examining', ...CHOSEN, ...ASKED_FOR]
const FORMED: readonly State[] = ['form_chosen', 'scheduled', 'in_dialogue']

const REQUEST: readonly GuardName[] = ['request_text', 'annexes', 'wished_date', 'council_date']
const DIALOGUE: readonly GuardName[] = ['workgroup', 'client_consultation']
const DRAFT: readonly GuardName[] = ['dialogue', 'sources', 'perspectives', 'contributors']

const GROUP: readonly GuardName[] = ['workgroup']
const BOTH: readonly GuardName[] = ['both_texts']

// `agreed` is what minutes say when nobody chose a result: enough for a plain yes, never for issuing an advice.
const when = (...results: readonly Decision['result'][]): More => ({ results })
const assign = when('assign', 'agreed')
const examine = when('examine', 'agreed')
const form = when('form', 'agreed')
const written: More = { ...form, form: 'written' }
const oral: More = { ...form, form: 'oral' }
const issue = when('issue', 'issue_with_changes')
const back = when('back_to_workgroup')
const mayDecline: More = { norm: 'advice.may_decline' }
const decline: More = { ...when('decline', 'agreed'), ...mayDecline }
const declineNow: More = { ...when('decline'), ...mayDecline }
const inWriting: More = { norm: 'decisions.in_writing' }
const noReaction: More = { norm: 'advice.reaction.only_on_deviation' }
const ifItem: More = { expected: 'council_item' }
const ifDone: More = { expected: 'council_done' }

/**
 * Every transition of every way, in one table (requirements 2.1 to 2.3, design section 3): id, ways, event,
 * from, to, who, which paper, guards. R10 and R11a are not in it, as the clock makes them and no event does: see
 * `status`.
 */
export const machine: readonly Row[] = [
  also('R0', ASKED, 'announced', ['none'], 'announced', 'liaison', 'plan', ['in_plan']),
  main('R1', ASKED, 'received', ['none', 'announced'], 'received', 'officer', 'request', REQUEST),
  main('R2', ASKED, 'listed', ['received'], 'listed', 'supporter', 'agenda'),
  main('R3', ASKED, 'assigned', ['listed'], 'assigned', 'council', null, GROUP, assign),
  main('R4', LETTER, 'in_dialogue', ['form_chosen', ...TAKEN_UP], 'in_dialogue', 'lead', 'notes', DIALOGUE),
  main('R5', LETTER, 'drafted', ['in_dialogue', 'drafted'], 'drafted', 'workgroup', 'draft', DRAFT),
  main('R6', LETTER, 'edited', ['drafted'], 'edited', 'supporter', 'draft', ['content_approved']),
  main('R7', LETTER, 'tabled', ['edited', 'tabled'], 'tabled', 'supporter', 'agenda', ['content_approved']),
  main('R8', LETTER, 'decided', ['tabled'], 'decided', 'council', 'decision', [], issue),
  also('R8a', LETTER, 'decided', ['tabled'], 'in_dialogue', 'council', 'decision', [], back),
  also('R8b', LETTER, 'decided', ['tabled'], 'not_issued', 'council', 'decision', [], when('not_issue')),
  main('R9', LETTER, 'sent', ['decided'], 'sent', 'supporter', 'advice', ['addressee']),
  main('R11', ASKED, 'reacted', ['sent'], 'reacted', 'college', 'response', ['answers']),
  also('R12', ASKED, 'with_council', ['reacted'], 'with_council', 'college', 'council_paper', BOTH, ifItem),
  also('R13', ASKED, 'closed', ANSWERED, 'closed', 'supporter', 'register', ['use'], ifDone),
  also('R14', ALL, 'council_question', ISSUED, 'same', 'college', 'letter'),

  main('U1', OWN, 'suggested', ['none'], 'suggested', 'workgroup', 'minutes'),
  main('U2', OWN, 'examining', ['suggested'], 'examining', 'council', 'decision', GROUP, examine),
  also('U2a', OWN, 'dropped', ['suggested'], 'dropped', 'council', null),
  main('U3', OWN, 'enough_input', ['examining'], 'enough_input', 'workgroup', 'notes'),
  also('U3a', OWN, 'dropped', ['examining'], 'dropped', 'council', null),
  also('U3b', OWN, 'routed_informal', ['examining'], 'routed_informal', 'council', null),
  main('U4', OWN, 'form_chosen', ['enough_input'], 'form_chosen', 'council', 'decision', [], written),
  main('U10', NOTE, 'reacted', ['sent'], 'reacted', 'college', 'response', ['answers']),
  main('U11', NOTE, 'with_council', ['reacted'], 'with_council', 'college', 'council_paper', BOTH),
  main('U12', NOTE, 'closed', ['with_council'], 'closed', 'supporter', 'register', ['use']),

  main('O4', OWN, 'form_chosen', ['enough_input'], 'form_chosen', 'council', 'decision', [], oral),
  main('O5', ORAL, 'scheduled', ['form_chosen', 'scheduled'], 'scheduled', 'chair', 'agenda'),
  main('O6', ORAL, 'given', ['scheduled'], 'given', 'council', null),
  main('O7', ORAL, 'reported', ['given'], 'reported', 'supporter', 'report'),
  main('O8', ORAL, 'closed', ['reported'], 'closed', 'supporter', 'register', ['report_text']),

  // The chair assigned between meetings (R3), so the paper is noted afterwards; or another workgroup takes over.
  also('X1', ASKED, 'assigned', ['received'], 'assigned', 'chair', null, GROUP, assign),
  also('X2', ASKED, 'listed', ['assigned', ...DRAFTING], 'same', 'supporter', 'agenda'),
  also('X3', ASKED, 'assigned', TAKEN_UP, 'assigned', 'council', null, GROUP, assign),
  also('X4', LETTER, 'content_approved', ['drafted', 'edited'], 'same', 'lead', null),

  // A written decision, a refusal, a stop, another form.
  also('X5', LETTER, 'decided_in_writing', ['edited', 'tabled'], 'decided', 'council', null, [], inWriting),
  also('X6', ASKED, 'declined', UNDECIDED, 'declined', 'council', 'letter', [], decline),
  also('X7', ASKED, 'decided', ['tabled'], 'declined', 'council', 'decision', [], declineNow),
  also('X8', NOTE, 'decided', ['tabled'], 'dropped', 'council', 'decision', [], when('drop')),
  also('X9', OWN, 'dropped', [...CHOSEN, 'scheduled', ...DRAFTING], 'dropped', 'council', null),
  also('X10', OWN, 'form_chosen', FORMED, 'form_chosen', 'council', 'decision', [], form),

  // What the municipality does to its own request: withdraw, agree on more time, not wait, ask again.
  also('X11', ASKED, 'withdrawn_by_municipality', ASKED_FOR, 'withdrawn', 'officer', 'letter'),
  also('X12', ALL, 'extended', [...UNTIL_SENT, 'given'], 'same', 'officer', 'letter'),
  also('X13', LETTER, 'decided_without_waiting', BUSY, 'same', 'college', null),
  also('X14', ASKED, 'asked_again', OVER, 'received', 'officer', 'request'),
  also('X15', ASKED, 'asked_again', [...ARRIVED, ...DRAFTING, 'decided'], 'same', 'officer', 'request'),

  // After the advice: reminders, a further reaction, a municipal council that did not wait for the reaction, and a
  // College that need not react when it follows the advice.
  also('X16', ALL, 'reminded', ['announced', 'given', 'sent', 'reacted'], 'same', 'liaison', 'reminder'),
  also('X17', LETTER, 'passed_to_council', ['sent', 'reacted', 'with_council'], 'same', 'college', null),
  also('X18', LETTER, 'with_council', ['sent', 'with_council', 'closed'], 'same', 'college', 'council_paper'),
  also('X19', LETTER, 'reacted', ['reacted', 'with_council', 'closed'], 'same', 'college', 'response'),
  also('X20', ORAL, 'reacted', SPOKEN, 'same', 'college', 'response'),
  also('X21', ORAL, 'with_council', SPOKEN, 'same', 'college', 'council_paper'),
  also('X22', LETTER, 'closed', ['sent'], 'closed', 'supporter', 'register', ['use'], noReaction),
]

/** The rows that lead on from a state, in the order of the table, also those that a norm may rule out. */
export const rowsFrom = (way: Way, state: State): readonly Row[] =>
  machine.filter(row => row.ways.includes(way) && row.from.includes(state))

/** False when the row needs a norm that does not hold in this council on that day. */
export const isLawful = (facts: Facts, row: Row, on: Day): boolean =>
  row.norm === undefined || facts.norms.get(row.norm, on) === true

/** The events that are possible in a state, each once. */
export const eventsFrom = (facts: Facts, way: Way, state: State, on: Day): readonly AdviceEventName[] => [
  ...new Set(
    rowsFrom(way, state)
      .filter(row => isLawful(facts, row, on))
      .map(row => row.event),
  ),
]
