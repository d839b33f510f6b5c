import type { Lang } from '../../schemas/vocabulary/vocabulary.ts'
import type { Filled } from '../commands/command.ts'
import type { GitFault, StoreFault } from '../ports.ts'
import { planWordsOf } from './plan.ts'
import type { World } from './world.ts'

const commitAll = async ({ changes, commit }: Filled): Promise<void> => {
  try {
    await commit?.git.commit([...changes.put.keys(), ...changes.gone], commit.message)
  } catch (error) {
    if ((error as GitFault).reason !== 'nothing-to-commit') throw error
  }
}

/** Fills a folder outside the archive and says so; gives true when all went well. */
export const fill = async (filled: Filled, lang: Lang, world: World): Promise<boolean> => {
  try {
    filled.folder.change(filled.changes)
  } catch (error) {
    if ((error as StoreFault).name !== 'StoreFault') throw error
    await world.terminal.err(`${planWordsOf(lang).fillFailed((error as StoreFault).path)}\n`)
    return false
  }
  await commitAll(filled)
  await world.terminal.err(`${filled.done}\n`)
  return true
}
