import { setBody } from '../../../archive/edit.ts'
import { shortHandover } from '../../../documents/handover/short.ts'
import { repositoryOf } from '../../../domain/visibility.ts'
import type { Given } from '../../command.ts'
import type { Keeping } from './keep.ts'

/** The document that holds the short handover, wherever a council keeps it. */
export const HANDOVER = 'overdracht'

/**
 * The short handover of the supporter as it should read now, when this copy has that document and it reads
 * otherwise. It tells what the board may know, so it is written in no folder in which others look.
 */
export const handoverNow = ({
  facts,
  markdown,
}: Pick<Given<unknown>, 'facts' | 'markdown'>): { readonly path: string; readonly text: string } | null => {
  const entry = facts.model.get('document', HANDOVER)
  if (!entry || repositoryOf(entry, facts.model).audience !== 'board') return null
  const { language } = facts.model.council.data
  const after = setBody(entry.source, `\n${markdown(shortHandover(facts, language)).trimEnd()}\n`)
  return after.text === entry.source.text ? null : { path: entry.path, text: after.text }
}

/** What there is to save, with the short handover when anything else is saved too. */
export const withHandover = (keepings: readonly Keeping[], path: string | null): readonly Keeping[] => {
  if (path === null || keepings.every(({ paths }) => paths.length === 0)) return keepings
  return keepings.map(keeping =>
    keeping.folder.path !== '.' && path.startsWith(`${keeping.folder.path}/`)
      ? { ...keeping, paths: [...new Set([...keeping.paths, path])].sort() }
      : keeping,
  )
}
