import * as z from 'zod'
import { levels } from '../../../schemas/vocabulary/people.ts'
import type { Lang } from '../../../schemas/vocabulary/vocabulary.ts'
import { page } from '../../documents/page.ts'
import { gitWords as gitEnglish } from '../../lang/en/git.ts'
import { gitWords as gitDutch } from '../../lang/nl/git.ts'
import type { Facts } from '../../model/facts.ts'
import type { Places } from '../../model/model.ts'
import { manuals, rules } from '../../rules/index.ts'
import { runRules } from '../../rules/run.ts'
import { note, paragraph } from '../../tree/build.ts'
import type { Block } from '../../tree/tree.ts'
import { command, type Given, type Outcome } from '../command.ts'
import { foldersOf } from '../planned.ts'
import { handoverNow, withHandover } from './sharing/handover.ts'
import { type Keeping, type Kept, keep, lookThrough, mayBeKept, subjectOf } from './sharing/keep.ts'
import { keepWordsOf } from './sharing/words.ts'

const warning = (text: string): Block => note('warning', [paragraph(text)])

/** What is not saved, and why. */
export const heldBack = (keepings: readonly Keeping[], lang: Lang): readonly Block[] => {
  const words = keepWordsOf(lang)
  const git = lang === 'nl' ? gitDutch : gitEnglish
  return keepings.flatMap(({ folder, unknown, leaks, strange, obstacles, hasHistory }) => [
    ...(hasHistory || folder.path !== '.' ? [] : [warning(words.noHistory(folder.path))]),
    ...(strange.length > 0 ? [warning(words.strange(folder.path, strange))] : []),
    ...obstacles.map(obstacle => warning(git[obstacle])),
    ...leaks.map(({ path, level, audience }) =>
      warning(words.leak(path, levels.word(level, lang), levels.word(audience, lang))),
    ),
    ...(unknown.length > 0 ? [warning(words.unknown(unknown))] : []),
  ])
}

/** True when a leak, a wrong address or git itself held something back: what the archive does not know never does. */
export const isHeldBack = ({ leaks, strange, obstacles, hasHistory, folder }: Keeping): boolean =>
  leaks.length > 0 || strange.length > 0 || obstacles.length > 0 || (!hasHistory && folder.path === '.')

/** How saving ended, folder by folder. */
export const savedBlocks = (facts: Facts, all: readonly Kept[], lang: Lang): readonly Block[] => {
  const words = keepWordsOf(lang)
  const git = lang === 'nl' ? gitDutch : gitEnglish
  const done = all.filter(({ commit }) => commit !== null)
  return [
    ...done.map(({ keeping: { folder, paths } }) =>
      paragraph(words.done(folder.path, subjectOf(paths, foldersOf(facts), lang))),
    ),
    ...(done.length === 0 && !all.some(({ keeping }) => isHeldBack(keeping))
      ? [paragraph(words.nothing)]
      : []),
    ...all.flatMap(({ failed }) => (failed === null || failed === 'refused' ? [] : [warning(git[failed])])),
    ...heldBack(
      all.map(({ keeping }) => keeping),
      lang,
    ),
  ]
}

/** A sentence on the errors in an archive, when there are any. */
export const errorBlocks = (facts: Facts, places: Places, lang: Lang): readonly Block[] => {
  const { findings } = runRules(facts, rules, manuals, places)
  const errors = findings.filter(({ severity, exception }) => severity === 'error' && !exception)
  return errors.length === 0 ? [] : [paragraph(keepWordsOf(lang).errors(errors.length))]
}

/** Saves each folder, after bringing the short handover up to date. */
export const keepAll = async (
  given: Pick<Given<unknown>, 'facts' | 'desk' | 'markdown'>,
  keepings: readonly Keeping[],
): Promise<readonly Kept[]> => {
  const handover = handoverNow(given)
  if (handover && keepings.some(keeping => mayBeKept(keeping) && keeping.paths.includes(handover.path)))
    given.desk.replace(handover.path, handover.text)
  const all: Kept[] = []
  for (const keeping of keepings) all.push(await keep(given, keeping))
  return all
}

/** Saves what was changed, in each folder apart. Errors are noted; only leaks and wrong addresses are refused. */
export const save = command({
  options: z.object({}),
  reads: 'all',
  archive: 'whole',
  run: async (given): Promise<Outcome> => {
    const { facts, lang, places } = given
    const words = keepWordsOf(lang)
    const handover = handoverNow(given)
    const keepings = withHandover(await lookThrough(given), handover?.path ?? null)
    const exit = keepings.some(isHeldBack) ? 1 : 0
    const dataOf = (commits: { readonly [folder: string]: string | null }) => ({
      saved: keepings.map(({ folder, paths }) => ({
        folder: folder.path,
        paths,
        commit: commits[folder.path] ?? null,
      })),
      unknown: keepings.flatMap(({ unknown }) => unknown),
      leaks: keepings.flatMap(({ leaks }) => leaks),
      strange: keepings.flatMap(({ strange }) => strange),
    })
    const willSave = keepings.filter(({ paths }) => paths.length > 0)
    return {
      doc: page(facts, words.title, lang, [
        ...willSave.map(({ folder, paths }) =>
          paragraph(words.willSave(folder.path, subjectOf(paths, foldersOf(facts), lang))),
        ),
        ...heldBack(keepings, lang),
      ]),
      data: dataOf({}),
      exit,
      act: async () => {
        const all = await keepAll(given, keepings)
        return {
          doc: page(facts, words.title, lang, [
            ...savedBlocks(facts, all, lang),
            ...errorBlocks(facts, places, lang),
          ]),
          data: dataOf(Object.fromEntries(all.map(({ keeping, commit }) => [keeping.folder.path, commit]))),
          exit,
        }
      },
    }
  },
})
