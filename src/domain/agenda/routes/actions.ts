import { meetingKinds } from '../../../../schemas/vocabulary/meetings.ts'
import type { Facts } from '../../../model/facts.ts'
import { type ActionState, openActions } from '../../actions.ts'
import { groupIdsOf } from '../../meetings/parties.ts'
import { nameOf } from '../../names.ts'
import type { Draft, Occasion, Route } from '../item.ts'

// A workgroup follows its own actions; the council follows all that came from its own meetings.
const belongs = ({ model }: Facts, occasion: Occasion, { entry }: ActionState): boolean => {
  const source = entry.data.meeting === undefined ? undefined : model.get('meeting', entry.data.meeting)
  if (occasion.kind === 'council') return source === undefined || source.data.kind !== 'workgroup'
  if (!source) return false
  if (occasion.groups.length > 0)
    return groupIdsOf(source.data).some(group => occasion.groups.includes(group))
  return source.data.kind === occasion.kind
}

const draft = (facts: Facts, occasion: Occasion, state: ActionState): Draft => {
  const { entry, dueOn, late, age, owners } = state
  const source = entry.data.meeting === undefined ? undefined : facts.model.get('meeting', entry.data.meeting)
  const due = dueOn !== null && dueOn <= occasion.date
  return {
    id: `actie-${entry.id}`,
    topic: 'action',
    reason: due ? 'action-due' : 'action-open',
    kind: 'discuss',
    minutes: 0,
    parent: 'actielijst',
    say: {
      what: entry.data.what,
      side: entry.data.side,
      owners: owners.map(owner => nameOf(facts, owner)),
      due: state.due,
      dueOn,
      late,
      age,
      since: state.since,
      ongoing: entry.data.ongoing,
      postponed: state.postponed,
      from: source ? meetingKinds.word(source.data.kind, 'nl') : null,
    },
    sources: [`action:${entry.id}`],
    about: `action:${entry.id}`,
  }
}

const MINUTES_EACH = 1
const LEAST = 5
const MOST = 20

/** The action list: every open action, own side first; one that is due must be answered anew. */
export const actionsRoute: Route = {
  id: 'actielijst',
  find: (facts, occasion) => {
    const open = openActions(facts, facts.today).filter(state => belongs(facts, occasion, state))
    const sides = ['council', 'municipality'] as const
    const ordered = sides.flatMap(side => open.filter(({ entry }) => entry.data.side === side))
    const drafts = ordered.map(state => draft(facts, occasion, state))
    const own = ordered.filter(({ entry }) => entry.data.side === 'council').length
    const parent: Draft = {
      id: 'actielijst',
      topic: 'actions',
      reason: drafts.length > 0 ? 'actions-open' : 'standing',
      kind: 'discuss',
      minutes: Math.min(MOST, Math.max(LEAST, drafts.length * MINUTES_EACH)),
      say: {
        own,
        municipality: ordered.length - own,
        due: drafts.filter(({ reason }) => reason === 'action-due').length,
      },
      sources: [],
    }
    return [parent, ...drafts]
  },
}
