import { page } from '../../documents/page.ts'
import type { PaperToSend } from '../../domain/sending/papers.ts'
import { versionOf } from '../../domain/sending/version.ts'
import type { Facts } from '../../model/facts.ts'
import { bodyOf } from '../../model/source.ts'
import { prose } from '../../tree/prose.ts'
import type { Doc } from '../../tree/tree.ts'
import type { Enclosed } from './parcel.ts'
import { letterLang } from './parcel.ts'

/** The text of an advice as a paper. */
export const adviceTextDoc = (facts: Facts, entry: Extract<PaperToSend, { is: 'advice' }>['entry']): Doc =>
  page(
    facts,
    entry.data.title,
    letterLang(facts),
    prose(bodyOf(entry.source)),
    entry.data.date ?? facts.today,
  )

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** A paper of the archive as a file that goes along. */
export const enclosedOf = (facts: Facts, paper: PaperToSend, minutesDoc: (id: string) => Doc): Enclosed => {
  if (paper.is === 'original')
    return {
      title: paper.title,
      name: baseOf(paper.path),
      level: paper.level,
      content: { is: 'original', path: paper.path, hash: paper.hash },
      source: { path: paper.path, hash: paper.hash },
    }
  const { entry, level } = paper
  const doc = paper.is === 'minutes' ? minutesDoc(entry.id) : adviceTextDoc(facts, paper.entry)
  return {
    title: doc.title,
    name: `${paper.is === 'minutes' ? 'verslag' : 'advies'}-${entry.id}.docx`,
    level,
    content: { is: 'paper', doc, format: 'docx' },
    source: { path: entry.path, hash: versionOf(entry.source) },
  }
}

/** Papers that have the same file name get a number, so that none hides another. */
export const distinctNames = (papers: readonly Enclosed[]): readonly Enclosed[] =>
  papers.map((paper, index) => {
    const before = papers.slice(0, index).filter(({ name }) => name === paper.name).length
    const dot = paper.name.lastIndexOf('.')
    return before === 0
      ? paper
      : { ...paper, name: `${paper.name.slice(0, dot)}-${before + 1}${paper.name.slice(dot)}` }
  })
