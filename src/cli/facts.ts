import { load } from '../archive/load.ts'
import type { Memo } from '../archive/read.ts'
import { readThrough } from '../archive/read-through.ts'
import type { Command } from '../commands/command.ts'
import { type Day, isDay } from '../model/day.ts'
import type { Facts, History, TodayFrom } from '../model/facts.ts'
import type { Model } from '../model/model.ts'
import { makeNorms } from '../model/norms.ts'
import { Refusal } from '../model/refusal.ts'
import type { Files, Git } from '../ports.ts'
import { presetNamed } from '../presets/index.ts'
import type { Globals } from './parse.ts'
import type { World } from './world.ts'

/** The archive a command works on: where it is, what it says, and the git that keeps it. */
export interface Opened {
  readonly root: string
  /** True when an earlier command was broken off; its change was read as it will be. */
  readonly unfinished: boolean
  readonly facts: Facts
  readonly git: Git | null
  /** The commit that was asked for instead of the files as they are. */
  readonly at: string | null
  readonly memo: Memo
}

const todayOf = (
  globals: Globals,
  atDay: Day | null,
  model: Model | null,
  world: World,
): { today: Day; from: TodayFrom } => {
  const asked = globals.today ?? world.environment.IPR_TODAY
  if (asked !== undefined) {
    if (!isDay(asked)) throw new Refusal('bad-today', { found: asked })
    return { today: asked, from: 'option' }
  }
  if (atDay) return { today: atDay, from: 'revision' }
  const settings = model?.council.data
  if (settings?.example && settings.demo_day) return { today: settings.demo_day, from: 'demo' }
  return { today: world.clock.today() as Day, from: 'clock' }
}

const historyOf = async (git: Git): Promise<History> => {
  const changes = await git.log()
  return changes.map(({ commit, ...change }) => ({
    ...change,
    commit: commit.id,
    author: commit.author,
    day: commit.day as Day,
    subject: commit.subject,
  }))
}

// A revision is a commit, or the last commit of a day.
const resolveAt = async (git: Git | null, at: string): Promise<{ commit: string; day: Day | null }> => {
  if (!git) throw new Refusal('no-git')
  const commit = isDay(at) ? await git.before(at) : await git.resolve(at)
  if (!commit) throw new Refusal('unknown-revision', { found: at })
  return { commit, day: isDay(at) ? at : null }
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
  const git = world.git(place.root)
  const at = globals.at === undefined ? null : await resolveAt(git, globals.at)
  const { files, unfinished } = at
    ? { files: await git!.filesAt(at.commit), unfinished: false }
    : readThrough(world.files(place.root))
  const memo: Memo = new Map()
  const readable = git && git.closed().length === 0 ? git : null
  // Git looks at its own side of the archive while the files are read.
  const [{ model, faults }, history] = await Promise.all([
    build(files, command, memo),
    readable && command.needs?.history ? historyOf(readable) : null,
  ])
  if (!model) return { faults }
  const { today, from } = todayOf(globals, at?.day ?? null, model, world)
  return {
    root: place.root,
    unfinished,
    facts: factsOf({ model, faults, today, from, history }),
    git: readable,
    at: at?.commit ?? null,
    memo,
  }
}

interface Parts {
  readonly model: Model
  readonly faults: Facts['faults']
  readonly today: Day
  readonly from: TodayFrom
  readonly history: History | null
}

const factsOf = ({ model, faults, today, from, history }: Parts): Facts => {
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
  }
}

/** The same archive at another revision, with today unchanged: what a comparison needs. */
export const factsAtRevision = async (opened: Opened, command: Command, revision: string): Promise<Facts> => {
  const at = await resolveAt(opened.git, revision)
  const { model, faults } = await build(await opened.git!.filesAt(at.commit), command, opened.memo)
  if (!model) throw new Refusal('archive-faulty')
  const { today, todayFrom } = opened.facts
  return factsOf({ model, faults, today, from: todayFrom, history: null })
}

/** Which state of the archive an outcome tells of. */
export interface Provenance {
  /** Commit of each repository, null without git or before the first commit. */
  readonly commits: { readonly [repository: string]: string | null }
  /** True when a repository holds changes that are not committed. */
  readonly dirty: boolean
}

/** Asks git which state was read. It costs processes, so only what shows it asks. */
export const provenanceOf = async ({ git, at }: Opened): Promise<Provenance> => {
  if (!git || at !== null) return { commits: { '.': at }, dirty: false }
  const [head, state] = await Promise.all([git.head(), git.state()])
  return { commits: { '.': head }, dirty: state === 'dirty' }
}
