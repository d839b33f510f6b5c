import { page } from '../../documents/page.ts'
import { sendingWordsOf } from '../../documents/sending/letter.ts'
import type { PaperToSend } from '../../domain/sending/papers.ts'
import { versionOf } from '../../domain/sending/version.ts'
import type { Facts } from '../../model/facts.ts'
import { bodyOf } from '../../model/source.ts'
import { prose } from '../../tree/prose.ts'
import type { Doc } from '../../tree/tree.ts'
import { asWord, type Enclosed } from './enclosed.ts'
import { minutesPaper } from './minutes.ts'
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
export const enclosedOf = (facts: Facts, paper: PaperToSend): Enclosed => {
  if (paper.is === 'original')
    return {
      title: paper.title,
      name: baseOf(paper.path),
      level: paper.level,
      content: { is: 'original', path: paper.path, hash: paper.hash },
      source: { path: paper.path, hash: paper.hash },
    }
  const { entry, level } = paper
  const doc = paper.is === 'minutes' ? minutesPaper(facts, entry.id) : adviceTextDoc(facts, paper.entry)
  return asWord(doc, `${sendingWordsOf(letterLang(facts))[paper.is].paper}-${entry.id}`, {
    level,
    source: { path: entry.path, hash: versionOf(entry.source) },
  })
}
