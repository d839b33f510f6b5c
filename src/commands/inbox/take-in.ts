import type { KindName } from '../../../schemas/kinds.ts'
import { setBody, writeRecord } from '../../archive/edit.ts'
import { draftOf } from '../../archive/plan.ts'
import { inboxWordsOf } from '../../documents/inbox/shared.ts'
import { nextSteps } from '../../domain/advice/next.ts'
import { replay } from '../../domain/advice/replay.ts'
import type { GivenFile } from '../../intake/paper.ts'
import { sentence } from '../../lang/format.ts'
import type { Entry } from '../../model/model.ts'
import { Refusal } from '../../model/refusal.ts'
import { bodyOf, type TreeMap } from '../../model/source.ts'
import { adviceAdd } from '../advice/add.ts'
import { adviceStep } from '../advice/step.ts'
import type { Given } from '../command.ts'
import { minutesStart } from '../minutes/start.ts'
import { joined, type Working } from '../minutes/working.ts'
import { incomingAdd } from '../registers/incoming-add.ts'
import { type Line, planOfLine } from './asked.ts'
import { drafted, madeOf } from './drafted.ts'
import type { ImportOptions } from './import-options.ts'
import { keeping } from './original.ts'
import type { Wish } from './wish.ts'

/** A paper that is being taken in. */
export interface Taking {
  readonly given: Given<ImportOptions>
  readonly wish: Wish
  /** Its text as Markdown; null when only the original is kept. */
  readonly text: string | null
  readonly originals: readonly GivenFile[]
}

/** A change under way, and the ids of what it made. */
interface Step {
  readonly now: Working
  readonly advice?: string
  readonly incoming?: string
  readonly step?: 'received' | 'reacted' | 'drafted'
}

const line = async ({ given }: Taking, now: Working, asked: Line): Promise<Working> =>
  joined(now, await planOfLine(given, now.facts, asked))

const entryIn = <K extends KindName>({ facts }: Working, kind: K, id: string): Entry<K> => {
  const entry = facts.model.get(kind, id)
  if (!entry) throw new Refusal('unknown-id', { found: `${kind}:${id}`, instead: null })
  return entry
}

const keepOriginals = async (taking: Taking, now: Working, kind: KindName, id: string): Promise<Working> => {
  const { wish, given } = taking
  let kept = now
  for (const [index, file] of taking.originals.entries()) {
    const title = index === 0 ? wish.title : file.name
    const why = inboxWordsOf(given.lang).plan.keep(title)
    const plan = keeping(
      kept.facts,
      entryIn(kept, kind, id),
      { file, title, visibility: wish.visibility },
      why,
    )
    if (plan) kept = await joined(kept, plan)
  }
  return kept
}

const withBody = async (taking: Taking, now: Working, kind: KindName, id: string): Promise<Working> => {
  const { text, given, wish } = taking
  if (text === null) return now
  const entry = entryIn(now, kind, id)
  const before = given.facts.model.get(kind, id)
  const old = before ? bodyOf(before.source).trim() : ''
  if (old !== '' && old !== text.trim() && given.options.replace !== true)
    throw new Refusal('import-text-there', { path: entry.path })
  const why = inboxWordsOf(given.lang).plan.text(wish.title)
  return drafted(now, why, [draftOf(entry.source, setBody(entry.source, `\n${text}`), why)])
}

const TEXTS = { request: 'request', response: 'response', advice: 'advice-text' } as const

const withText = async (taking: Taking, now: Working, id: string): Promise<Working> => {
  const { wish, text, given } = taking
  const kind = TEXTS[wish.as as keyof typeof TEXTS]
  if (text === null) return now
  if (now.facts.model.known(kind, id)) return withBody(taking, now, kind, id)
  const path = `advice/${id}/${wish.as}.md`
  const tree: TreeMap = {
    title: wish.title,
    ...(wish.as === 'advice' ? {} : { date: wish.on }),
    ...(wish.from === undefined ? {} : { from: wish.from }),
  }
  const why = inboxWordsOf(given.lang).plan.text(wish.title)
  return drafted(now, why, [{ path, before: null, after: writeRecord(path, tree, text), why }])
}

const SAYS_SO =
  /^(adviesaanvraag|aanvraag( om)?( een)? advies|verzoek om advies|request for advice)\s*[:-]?\s*(?:(?:over|on)(?: het| de| the)? )?/i

// A request that nobody waited for opens a file; what it is about stands behind what it is.
const opened = async (taking: Taking, { now, incoming }: Step): Promise<Step> => {
  const { wish } = taking
  const stripped = wish.title.replace(SAYS_SO, '')
  const subject = sentence(stripped === '' ? wish.title : stripped)
  const after = await line(taking, now, {
    command: adviceAdd,
    args: [subject],
    options: { kind: 'requested', on: wish.on, incoming },
  })
  const made = madeOf('advice', now, after)
  return { now: after, advice: made.id, step: 'received', ...(incoming === undefined ? {} : { incoming }) }
}

// What came in before says which file it opened then.
const openedBefore = ({ now, incoming }: Step): string | undefined =>
  now.facts.model
    .get('incoming', incoming ?? '')
    ?.data.leads_to.find(reference => reference.startsWith('advice:'))
    ?.slice('advice:'.length)

const onList = async (taking: Taking, now: Working, leadsTo: string | undefined): Promise<Step> => {
  const { wish, given } = taking
  const { incoming } = given.options
  if (incoming !== undefined) {
    const found = given.facts.model
      .all('incoming')
      .find(({ id, data }) => id === incoming || data.number === incoming || id.endsWith(`-${incoming}`))
    if (!found) throw new Refusal('unknown-id', { found: incoming, instead: null })
    return { now, incoming: found.id }
  }
  // Taken in a second time, it stands on the list already.
  const same = now.facts.model
    .all('incoming')
    .find(({ data }) => data.title === wish.title && data.received === wish.on && data.kind === wish.kind)
  if (same) return { now, incoming: same.id }
  const after = await line(taking, now, {
    command: incomingAdd,
    args: [wish.title],
    options: {
      from: wish.from,
      kind: wish.kind,
      received: wish.on,
      leadsTo: leadsTo === undefined ? undefined : [leadsTo],
    },
  })
  const made = madeOf('incoming', now, after)
  return { now: after, incoming: made.id }
}

const stepped = async (taking: Taking, { now, advice, incoming }: Step): Promise<Step> => {
  const { wish, given } = taking
  const id = advice!
  const event = { request: 'received', response: 'reacted', advice: 'drafted' } as const
  const step = event[wish.as as keyof typeof event]
  const life = replay(now.facts, entryIn(now, 'advice', id))
  const can = nextSteps(now.facts, life, given.facts.today).some(each => each.event === step)
  const was = life.steps.some(({ event: { event: name } }) => name === step)
  if (wish.as === 'advice' && life.steps.some(({ event: { event: name } }) => name === 'sent'))
    throw new Refusal('import-advice-sent', { advice: id })
  // A first draft is a step; so is what was not received or answered before.
  if (was || (wish.as === 'advice' && !can)) return { now, advice: id }
  const after = await line(taking, now, {
    command: adviceStep,
    args: [id, step],
    options: { on: wish.on, ...(wish.as === 'advice' ? {} : { incoming }) },
  })
  return { now: after, advice: id, step }
}

const ofAdvice = async (taking: Taking, begun: Working): Promise<Step> => {
  const { wish } = taking
  const leadsTo = wish.advice === undefined ? undefined : `advice:${wish.advice}`
  const listed: Step = wish.as === 'advice' ? { now: begun } : await onList(taking, begun, leadsTo)
  const advice = wish.advice ?? openedBefore(listed)
  const done =
    advice === undefined ? await opened(taking, listed) : await stepped(taking, { ...listed, advice })
  const id = done.advice!
  const written = await withText(taking, done.now, id)
  return { ...listed, ...done, now: await keepOriginals(taking, written, 'advice', id) }
}

const ofMeeting = async (taking: Taking, begun: Working): Promise<Step> => {
  const id = taking.wish.meeting!
  const known = begun.facts.model.get('minutes', id)
  if (known?.data.closed_on !== undefined || known?.data.adopted !== undefined)
    throw new Refusal('import-minutes-closed', { meeting: id })
  const started = known
    ? begun
    : await line(taking, begun, { command: minutesStart, args: [id], options: {} })
  const written = await withBody(taking, started, 'minutes', id)
  return { now: await keepOriginals(taking, written, 'meeting', id) }
}

const asPaper = async (taking: Taking, begun: Working): Promise<Step> => {
  const { advice, meeting } = taking.wish
  if (advice !== undefined) return { advice, now: await keepOriginals(taking, begun, 'advice', advice) }
  if (meeting !== undefined) return { now: await keepOriginals(taking, begun, 'meeting', meeting) }
  const { now, incoming } = await onList(taking, begun, undefined)
  const written = await withBody(taking, now, 'incoming', incoming!)
  return { incoming: incoming!, now: await keepOriginals(taking, written, 'incoming', incoming!) }
}

/** Everything that taking in a paper changes, one step after another on the archive as the steps before leave it. */
export const takenIn = (taking: Taking, begun: Working): Promise<Step> => {
  if (taking.wish.as === 'paper') return asPaper(taking, begun)
  return taking.wish.as === 'minutes' ? ofMeeting(taking, begun) : ofAdvice(taking, begun)
}
