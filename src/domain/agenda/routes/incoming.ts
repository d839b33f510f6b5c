import type { Facts } from '../../../model/facts.ts'
import type { Entry } from '../../../model/model.ts'
import { firstDay } from '../../actions.ts'
import { replay } from '../../advice/replay.ts'
import { groupName } from '../../names.ts'
import { workgroupsOn } from '../../people/workgroups.ts'
import type { Draft, Occasion, Route } from '../item.ts'

/** Papers that nobody handled yet, in order of receipt; what came in after the last meeting is among them. */
const papersFor = ({ model }: Facts, { date }: Occasion): readonly Entry<'incoming'>[] =>
  model
    .all('incoming')
    .filter(({ data }) => data.handled === undefined && firstDay(data.received) <= date)
    .sort((a, b) => (a.data.received < b.data.received ? -1 : a.data.received > b.data.received ? 1 : 0))

const adviceOf = ({ model }: Facts, paper: Entry<'incoming'>): Entry<'advice'> | undefined =>
  paper.data.leads_to
    .filter(reference => reference.startsWith('advice:'))
    .map(reference => model.get('advice', reference.slice('advice:'.length)))
    .find(entry => entry !== undefined)

// MEET-07 and 08: a request is for notice only; the item asks which workgroup takes it and who thinks along.
const request = (
  facts: Facts,
  paper: Entry<'incoming'>,
  advice: Entry<'advice'> | undefined,
): Partial<Draft> => {
  const groups = (advice?.data.workgroups ?? []).map(({ group }) => groupName(facts, group))
  return {
    topic: 'request',
    reason: 'request-received',
    say: {
      title: paper.data.title,
      from: paper.data.from,
      received: paper.data.received,
      number: paper.data.number ?? null,
      groups,
      wished: advice?.data.request?.wished_date ?? null,
      council: advice?.data.request?.council_date ?? null,
      groupless: workgroupsOn(facts, facts.today).length === 0,
      assigned:
        advice !== undefined && replay(facts, advice).steps.some(({ event }) => event.event === 'assigned'),
    },
    sources: [`incoming:${paper.id}`, ...(advice ? [`advice:${advice.id}`] : [])],
    ...(advice ? { about: `advice:${advice.id}` } : {}),
  }
}

const item = (facts: Facts, paper: Entry<'incoming'>): Draft => ({
  id: `stuk-${paper.id}`,
  topic: 'paper',
  reason: 'received-since',
  kind: 'note',
  minutes: paper.data.kind === 'request' ? 3 : 0,
  parent: 'ingekomen',
  say: {
    title: paper.data.title,
    from: paper.data.from,
    received: paper.data.received,
    number: paper.data.number ?? null,
    kind: paper.data.kind,
  },
  sources: [`incoming:${paper.id}`],
  about: `incoming:${paper.id}`,
  ...(paper.data.kind === 'request' ? request(facts, paper, adviceOf(facts, paper)) : {}),
})

/** Incoming papers, each for notice. A response to an advice has an item of its own further on. */
export const incomingRoute: Route = {
  id: 'ingekomen',
  find: (facts, occasion) => {
    const papers = papersFor(facts, occasion).map(paper => item(facts, paper))
    const parent: Draft = {
      id: 'ingekomen',
      topic: 'incoming',
      reason: papers.length > 0 ? 'papers-received' : 'standing',
      kind: 'note',
      minutes: 5,
      say: { count: papers.length },
      sources: [],
    }
    return [parent, ...papers]
  },
}
