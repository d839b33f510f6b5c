import { filesOfTexts } from '../archive/files-of-texts.ts'
import { historyFrom } from '../archive/history.ts'
import { load } from '../archive/load.ts'
import type { Memo } from '../archive/read.ts'
import { readThrough } from '../archive/read-through.ts'
import type { Command } from '../commands/command.ts'
import { type Day, isDay } from '../model/day.ts'
import type { Addresses, Commits, Facts, History, TodayFrom } from '../model/facts.ts'
import type { Model } from '../model/model.ts'
import { makeNorms } from '../model/norms.ts'
import { Refusal } from '../model/refusal.ts'
import type { Files, Git } from '../ports.ts'
import { presetNamed } from '../presets/index.ts'
import { archiveAt, archiveThen, commitMeant, type Moment, readableGit } from './moment.ts'
import type { Globals } from './parse.ts'
import type { World } from './world.ts'

/** The archive a command works on: where it is, what it says, and the git that keeps it. */
export interface Opened {
  readonly root: string
  /** True when an earlier command was broken off; its change was read as it will be. */
  readonly unfinished: boolean
  readonly facts: Facts
  readonly git: Git | null
  /** The state that was asked for instead of the files as they are. */
  readonly moment: Moment | null
  readonly memo: Memo
}

/** The day that a user takes for today; null when nothing is said. */
export const todayAsked = (said: string | undefined, world: World): Day | null => {
  const asked = said ?? world.environment.IPR_TODAY
  if (asked === undefined) return null
  if (!isDay(asked)) throw new Refusal('bad-today', { found: asked })
  return asked
}

const todayOf = (
  globals: Globals,
  atDay: Day | null,
  model: Model | null,
  world: World,
): { today: Day; from: TodayFrom } => {
  const asked = todayAsked(globals.today, world)
  if (asked !== null) return { today: asked, from: 'option' }
  if (atDay) return { today: atDay, from: 'revision' }
  const settings = model?.council.data
  if (settings?.example && settings.demo_day) return { today: settings.demo_day, from: 'demo' }
  return { today: world.clock.today() as Day, from: 'clock' }
}

const build = (files: Files, command: Command, memo: Memo) =>
  load(files, command.reads, { hashes: command.needs?.hashes === true, memo })

/** Opens the archive for a command and gathers all it may know. */
export const openArchive = async (
  command: Command,
  globals: Globals,
  world: World,
): Promise<Opened | { readonly faults: Facts['faults'] }> => {
  const place = world.findArchive(globals.archive)
  if ('missing' in place) {
    throw new Refusal(globals.archive === undefined ? 'no-archive' : 'archive-absent', {
      folder: place.missing,
    })
  }
  const { root } = place
  const looking = globals.at === undefined ? null : await archiveThen(world, root, globals.at)
  const moment = looking?.moment ?? null
  const { files, unfinished } = looking
    ? { files: looking.files, unfinished: false }
    : readThrough(world.files(root))
  const memo: Memo = world.memo ?? new Map()
  const git = readableGit(world, root, '.')
  // Git looks at its own side of the archive while the files are read.
  const [{ model, faults }, changes] = await Promise.all([
    build(files, command, memo),
    git && command.needs?.history ? git.log(moment?.commits['.'] ?? undefined) : null,
  ])
  if (!model) return { faults }
  const history = changes && historyFrom(changes)
  const addresses = command.needs?.addresses && !moment ? addressesOf(world, root, model, git) : null
  const { today, from } = todayOf(globals, moment?.day ?? null, model, world)
  const facts = factsOf({ model, faults, today, from, history, addresses })
  return { root, unfinished, facts, git, moment, memo }
}

const addressesOf = (world: World, root: string, { repositories }: Model, main: Git | null): Addresses =>
  new Map(
    repositories.flatMap(({ path, present }) => {
      const git = path === '.' ? main : present ? readableGit(world, root, path) : null
      return git ? [[path, git.addresses()] as const] : []
    }),
  )

/** What an archive of these texts says today; null when its `ipr.yaml` is faulty. */
export const factsOfTexts = async (
  texts: { readonly [path: string]: string },
  asked: Day | null,
  world: World,
): Promise<Facts | null> => {
  const { model, faults } = await load(filesOfTexts(texts), 'all')
  const today = asked ?? (world.clock.today() as Day)
  return model && factsOf({ model, faults, today, from: 'clock', history: null, addresses: null })
}

interface Parts {
  readonly model: Model
  readonly faults: Facts['faults']
  readonly today: Day
  readonly from: TodayFrom
  readonly history: History | null
  readonly addresses: Addresses | null
}

const factsOf = ({ model, faults, today, from, history, addresses }: Parts): Facts => {
  const settings = model.council.data
  const { norms, problems } = makeNorms(
    presetNamed(settings.preset),
    settings.deviations,
    settings.fiscal_maxima,
    settings.themes,
  )
  return {
    model,
    faults,
    norms,
    normProblems: problems,
    today,
    todayFrom: from,
    history,
    addresses,
  }
}

const factsIn = async (opened: Opened, command: Command, files: Files, today: Day): Promise<Facts> => {
  const { model, faults } = await build(files, command, opened.memo)
  if (!model) throw new Refusal('archive-faulty')
  const { todayFrom: from, addresses } = opened.facts
  return factsOf({ model, faults, today, from, history: null, addresses })
}

/** The same archive at another revision, with today unchanged: what a comparison needs. */
export const factsAtRevision = async (opened: Opened, command: Command, revision: string): Promise<Facts> => {
  const { commit } = await commitMeant(opened.git, revision)
  return factsIn(opened, command, await opened.git!.filesAt(commit), opened.facts.today)
}

/** The same archive as exactly these commits hold it, on a day: what recomputing needs. */
export const factsAtCommits = async (
  opened: Opened,
  command: Command,
  world: World,
  { commits, today }: { readonly commits: Commits; readonly today: Day },
): Promise<Facts> => factsIn(opened, command, await archiveAt(world, opened.root, commits), today)

/** Which state of the archive an outcome tells of. */
export interface Provenance {
  readonly commits: Commits
  /** True when a repository holds changes that are not committed. */
  readonly dirty: boolean
}

/** Asks git which state was read, in each repository. It costs processes, so only what shows it asks. */
export const provenanceOf = async (
  { root, git, moment, facts }: Opened,
  world: World,
): Promise<Provenance> => {
  if (moment) return { commits: moment.commits, dirty: false }
  const nested = facts.model.repositories.map(({ path }) => path).filter(path => path !== '.')
  const all = [
    ['.', git] as const,
    ...nested.flatMap(folder => {
      const own = readableGit(world, root, folder)
      return own ? [[folder, own] as const] : []
    }),
  ]
  const states = await Promise.all(
    all.map(async ([folder, own]) => {
      const [head, state] = own ? await Promise.all([own.head(), own.state()]) : [null, 'clean']
      return { folder, head, dirty: state === 'dirty' }
    }),
  )
  return {
    commits: Object.fromEntries(states.map(({ folder, head }) => [folder, head])),
    dirty: states.some(({ dirty }) => dirty),
  }
}
