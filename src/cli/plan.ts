import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import { type Applied, applyPlan as apply, type Busy, type Repaired } from '../archive/apply.ts'
import { diffOf } from '../archive/diff.ts'
import { JOURNAL } from '../archive/journal.ts'
import type { Plan } from '../archive/plan.ts'
import { forgetLast, remember } from '../archive/taken.ts'
import { planDoc } from '../documents/plan.ts'
import { gitWords as gitEnglish } from '../lang/en/git.ts'
import { planWords as english } from '../lang/en/plan.ts'
import { gitWords as gitDutch } from '../lang/nl/git.ts'
import { planWords as dutch } from '../lang/nl/plan.ts'
import type { Facts } from '../model/facts.ts'
import type { Store, StoreFault } from '../ports.ts'
import { terminal } from '../render/terminal.ts'
import type { World } from './world.ts'

interface Applying {
  readonly root: string
  readonly dryRun: boolean
  readonly lang: Lang
  readonly facts: Facts
  /** The plan takes the last change back. */
  readonly takesBack: boolean
}

export const planWordsOf = (lang: Lang) => (lang === 'nl' ? dutch : english)

/** Milliseconds to wait for whoever writes now. */
export const WAIT = 5000

/** What was put right before anything else. */
export const repairSentences = ({ recovery }: Repaired, lang: Lang): readonly string[] => {
  const words = planWordsOf(lang)
  const { did, leftAlone } = recovery
  const done = did === 'discarded' || did === 'finished' || did === 'undone' ? [words.repaired[did]] : []
  return [...done, ...(leftAlone.length > 0 ? [words.leftAlone(leftAlone)] : [])]
}

/** That somebody else writes. */
export const busySentence = ({ holder, path }: Busy, lang: Lang): string => {
  const words = planWordsOf(lang)
  return holder ? words.busy(holder.host, holder.since) : words.busyUnknown(path)
}

/** The sentence for how a change ended, and whether it went well. */
const ended = (
  applied: Applied,
  plan: Plan,
  lang: Lang,
): { readonly well: boolean; readonly sentence: string } => {
  const words = planWordsOf(lang)
  const git = lang === 'nl' ? gitDutch : gitEnglish
  switch (applied.outcome) {
    case 'nothing':
      return { well: true, sentence: words.nothing }
    case 'done':
      return { well: true, sentence: words.done(plan.changes.length, applied.commit) }
    case 'busy':
      return { well: false, sentence: busySentence(applied, lang) }
    case 'changed':
      return { well: false, sentence: words.changed(applied.paths) }
    case 'obstacles':
      return { well: false, sentence: applied.obstacles.map(obstacle => git[obstacle]).join(' ') }
    case 'blocked': {
      const { did, obstacles } = applied.repaired.recovery
      const why = obstacles.map(obstacle => git[obstacle]).join(' ')
      return {
        well: false,
        sentence: did === 'damaged' ? words.damaged(JOURNAL) : `${words.blocked} ${why}`.trim(),
      }
    }
    case 'git-failed': {
      const why = applied.fault.reason === 'refused' ? '' : ` ${git[applied.fault.reason]}`
      return { well: false, sentence: words.gitFailed(applied.undone) + why }
    }
    case 'store-failed':
      return { well: false, sentence: words.storeFailed(applied.fault.path, applied.undone) }
  }
}

// What is remembered only serves taking back: when it cannot be written, the change itself still stands.
const noted = (store: Store, plan: Plan, { takesBack, facts }: Applying): void => {
  try {
    if (takesBack) forgetLast(store)
    else remember(store, plan, facts.today)
  } catch (error) {
    if ((error as StoreFault).name !== 'StoreFault') throw error
  }
}

const shownOf = (plan: Plan) =>
  plan.brief ? diffOf(plan).map(diff => ({ ...diff, hunks: [] })) : diffOf(plan)

/** Shows a change and, unless it is a dry run, makes it; gives true when all went well. */
export const applyPlan = async (plan: Plan, given: Applying, world: World): Promise<boolean> => {
  const { root, dryRun, lang, facts } = given
  const words = planWordsOf(lang)
  const council = facts.model.council.data.council.name
  if (plan.changes.length > 0) {
    const doc = planDoc(plan.say, shownOf(plan), { lang, council, day: facts.today })
    await world.terminal.err(
      terminal(doc, { columns: world.terminal.columns, colours: world.terminal.colours }),
    )
  }
  if (dryRun) {
    await world.terminal.err(`${plan.changes.length === 0 ? words.nothing : words.dryRun}\n`)
    return true
  }
  const store = world.store(root)
  const applied = await apply(store, plan, {
    processes: world.processes,
    git: async repository => world.git(repository === '.' ? root : `${root}/${repository}`),
    wait: world.waitUpTo(WAIT),
  })
  if (applied.outcome === 'done') noted(store, plan, given)
  const repaired = 'repaired' in applied ? repairSentences(applied.repaired, lang) : []
  const { well, sentence } = ended(applied, plan, lang)
  await world.terminal.err(`${[...repaired, sentence].join('\n')}\n`)
  return well
}
