import { isGitFault } from '../../../archive/faults.ts'
import type { Choice, Clash, Settle } from '../../../archive/merge/tree.ts'
import type { Repository } from '../../../model/model.ts'
import type { Exchange, Git, Step } from '../../../ports.ts'
import { changedIn, type Files, mergeStates, type Names } from './merge.ts'
import { clashingIds, type Renumbered, withNewIds } from './renumber.ts'

/** How sharing one folder ended. */
export type Ending =
  | 'done'
  /** `ipr.yaml` lists no address for it. */
  | 'no-address'
  | 'unreachable'
  /** What stands there is the archive of others. */
  | 'unrelated'
  /** Facts of which two people made something else, and nobody has chosen. */
  | 'clash'
  /** An advice was sent under a number that the others took too. */
  | 'sent-twice'
  /** A file that was not saved stands where one of the others must come. */
  | 'in-the-way'
  /** Something was recorded, by another program, where people look who may not see it. */
  | 'leak'
  /** Others keep sharing at the same moment. */
  | 'too-busy'

export interface Shared {
  readonly folder: Repository
  readonly ending: Ending
  /** What the others shared, oldest first. */
  readonly got: readonly Step[]
  /** What this side shared. */
  readonly gave: readonly Step[]
  readonly moved: readonly Renumbered[]
  readonly clashes: readonly Clash[]
}

/** Asks which version of each fact stays; null when nobody chooses now. */
export type Chooser = (
  clashes: readonly Clash[],
  got: readonly Step[],
) => Promise<ReadonlyMap<string, Choice> | null>

interface Side {
  readonly exchange: Exchange
  readonly git: Git
  readonly folder: Repository
  /** All folders with their own access, for knowing what a path is. */
  readonly folders: readonly string[]
  readonly choose: Chooser
  /** Whether one of the commits that lead to `tip`, and not to what is known, puts something where it leaks. */
  readonly leaks: (known: string | null, tip: string) => Promise<boolean>
}

/** What names a clash: the fact and what this side made of it. */
export const clashKey = ({ path, at, mine }: Clash): string => JSON.stringify([path, at, mine ?? null])

const TRIES = 3

const settled =
  (choices: ReadonlyMap<string, Choice>): Settle =>
  clash =>
    choices.get(clashKey(clash))

const wasSent = async (
  mine: Files,
  moved: readonly Renumbered[],
  content: Exchange['content'],
): Promise<boolean> => {
  for (const { kind, from } of moved) {
    const file = kind === 'advice' ? mine.get(`advice/${from}/dossier.yaml`) : undefined
    if (typeof file !== 'string') continue
    if (/event:\s*"?sent\b/.test(new TextDecoder().decode(await content(file)))) return true
  }
  return false
}

interface Meeting {
  readonly base: string
  readonly mine: string
  readonly theirs: string
  readonly gave: readonly Step[]
  readonly got: readonly Step[]
}

type Joined =
  | { readonly tip: string; readonly moved: readonly Renumbered[]; readonly clashes: readonly Clash[] }
  | { readonly ending: Ending; readonly clashes: readonly Clash[] }

// Each commit of this side is made anew upon those of the others, so that all that was recorded stays so.
const replay = async (
  { exchange, folders }: Side,
  { theirs, gave }: Meeting,
  {
    base,
    others,
    moved,
    settle,
  }: { base: Names; others: Names; moved: readonly Renumbered[]; settle: Settle },
): Promise<string> => {
  let tip = theirs
  let before: Files = new Map()
  for (const step of gave) {
    const changed = changedIn(await exchange.tree(step.id), base)
    const mine = await withNewIds(changed, moved, folders, exchange.content)
    const { files } = await mergeStates({ base, mine, theirs: others }, exchange.content, settle)
    const back = [...before.keys()].filter(path => !files.has(path))
    const restored = back.map(path => [path, others.get(path) ?? null] as const)
    tip = await exchange.rewrite(tip, step.id, new Map([...restored, ...files]))
    before = files
  }
  return tip
}

const join = async (side: Side, meeting: Meeting): Promise<Joined> => {
  const { exchange, folders, choose } = side
  const [base, own, others] = await Promise.all([
    exchange.tree(meeting.base),
    exchange.tree(meeting.mine),
    exchange.tree(meeting.theirs),
  ])
  const changed = changedIn(own, base)
  const moved = clashingIds({ base, mine: changed, theirs: others }, folders)
  if (await wasSent(changed, moved, exchange.content)) return { ending: 'sent-twice', clashes: [] }
  const mine = await withNewIds(changed, moved, folders, exchange.content)
  const { clashes } = await mergeStates({ base, mine, theirs: others }, exchange.content, () => undefined)
  const choices = clashes.length === 0 ? new Map<string, Choice>() : await choose(clashes, meeting.got)
  if (choices === null) return { ending: 'clash', clashes }
  const tip = await replay(side, meeting, { base, others, moved, settle: settled(choices) })
  return { tip, moved, clashes }
}

// What git cannot do here is not a bug: `ending` says what it means for who shares.
const or = async <T>(promise: Promise<T>, ending: Ending): Promise<T | { readonly ending: Ending }> => {
  try {
    return await promise
  } catch (error) {
    if (!isGitFault(error)) throw error
    return { ending }
  }
}

const failed = (value: unknown): value is { readonly ending: Ending } =>
  typeof value === 'object' && value !== null && 'ending' in value

/** Gets what the others shared, joins it with what this side has, and shares that. */
export const share = async (side: Side): Promise<Shared> => {
  const { exchange, git, folder } = side
  const nothing: Shared = { folder, ending: 'done', got: [], gave: [], moved: [], clashes: [] }
  const [url] = folder.remotes
  if (url === undefined) return { ...nothing, ending: 'no-address' }
  for (let tries = 0; tries < TRIES; tries++) {
    const theirs = await or(exchange.receive(url), 'unreachable')
    if (failed(theirs)) return { ...nothing, ending: theirs.ending }
    const mine = await git.head()
    if (mine === null || mine === theirs) {
      if (theirs !== null && mine === null) await exchange.moveTo(theirs)
      return nothing
    }
    const base = theirs === null ? null : await exchange.common(mine, theirs)
    if (theirs !== null && base === null) return { ...nothing, ending: 'unrelated' }
    const got = theirs === null ? [] : await exchange.commits(base, theirs)
    const gave = await exchange.commits(base, mine)
    if (await side.leaks(base, mine)) return { ...nothing, ending: 'leak' }
    let tip = mine
    let told: Shared = { ...nothing, got, gave }
    if (theirs !== null && base !== null && base !== theirs) {
      const meeting: Meeting = { base, mine, theirs, got, gave }
      const joined = base === mine ? { tip: theirs, moved: [], clashes: [] } : await join(side, meeting)
      if ('ending' in joined) return { ...told, gave: [], ending: joined.ending, clashes: joined.clashes }
      const arrived = await or(exchange.moveTo(joined.tip), 'in-the-way')
      if (failed(arrived)) return { ...nothing, ending: arrived.ending }
      tip = joined.tip
      told = { ...told, moved: joined.moved, clashes: joined.clashes }
    }
    if (tip === theirs) return told
    const pushed = await or(exchange.push(url, tip), 'unreachable')
    if (failed(pushed)) return { ...told, gave: [], ending: pushed.ending }
    if (pushed) return told
  }
  return { ...nothing, ending: 'too-busy' }
}
