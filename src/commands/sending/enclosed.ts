import type { Level } from '../../../schemas/vocabulary/people.ts'
import { freeId } from '../../model/slug.ts'
import type { Content } from '../../tree/mail.ts'
import type { Doc } from '../../tree/tree.ts'

/** A paper of a parcel: what it is called, who may see it, and which file of the archive it is. */
export interface Enclosed {
  readonly title: string
  /** Name of the file that goes along. */
  readonly name: string
  /** Null for what was made for just these readers. */
  readonly level: Level | null
  readonly content: Content
  /** The file in the archive and its digest; null for what is no paper of the archive. */
  readonly source: { readonly path: string; readonly hash: string } | null
}

/** A document as a Word file; without level and source it was made just now, for the ones who get it. */
export const asWord = (
  doc: Doc,
  name: string,
  { level, source }: Pick<Enclosed, 'level' | 'source'> = { level: null, source: null },
): Enclosed => ({
  title: doc.title,
  name: `${name}.docx`,
  level,
  content: { is: 'paper', doc, format: 'docx' },
  source,
})

/** The same papers as web pages: what was a Word file; originals stay what they are. */
export const asPages = (papers: readonly Enclosed[]): readonly Enclosed[] =>
  papers.map(paper =>
    paper.content.is === 'paper'
      ? {
          ...paper,
          name: paper.name.replace(/\.docx$/, '.html'),
          content: { ...paper.content, format: 'html' },
        }
      : paper,
  )

/** Papers that have the same file name get a number, so that none hides another. */
export const distinctNames = (papers: readonly Enclosed[]): readonly Enclosed[] => {
  const taken = new Set<string>()
  return papers.map(paper => {
    const [, base = paper.name, extension = ''] = /^(.+)(\.[^.]+)$/.exec(paper.name) ?? []
    // On some systems capitals make no difference.
    const free = freeId(base, one => taken.has(`${one}${extension}`.toLowerCase()))
    const name = `${free}${extension}`
    taken.add(name.toLowerCase())
    return { ...paper, name }
  })
}
