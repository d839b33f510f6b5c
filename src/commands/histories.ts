import type { Repository } from '../model/model.ts'
import type { Git } from '../ports.ts'
import type { Given } from './command.ts'

type Look = Pick<Given<unknown>, 'facts' | 'git' | 'gitOf'>

/** The history of a folder: of the archive itself (`.`) or of one with its own access; null where there is none. */
export const historyAt = ({ git, gitOf }: Pick<Look, 'git' | 'gitOf'>, folder: string): Git | null =>
  folder === '.' ? git : gitOf(folder)

/** Every folder of this copy that has a history, with that history. */
export const histories = (given: Look): readonly { readonly folder: Repository; readonly own: Git }[] =>
  given.facts.model.repositories.flatMap(folder => {
    const own = historyAt(given, folder.path)
    return own === null ? [] : [{ folder, own }]
  })
