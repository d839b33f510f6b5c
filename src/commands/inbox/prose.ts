import type { Block } from '../../tree/tree.ts'
import type { Given } from '../command.ts'

// What a reader of records takes for the mark of two versions in one file.
const CONFLICT = /^(?=(?:<{7}|\|{7}|>{7})(?: |$))/gm

/** Blocks as the prose of a record, in which nothing but what they say has a meaning; the title stands in front of it. */
export const proseOf = ({ markdown, lang, facts }: Given<unknown>, blocks: readonly Block[]): string => {
  // With a main heading of its own no title is set above it.
  const top: Block = { tag: 'heading', level: 1, children: [{ tag: 'text', text: '-' }] }
  const text = markdown({
    title: '',
    lang,
    council: facts.model.council.data.council.name,
    day: facts.today,
    blocks: [top, ...blocks],
  })
  return text.replace(/^# .*\n+/, '').replace(CONFLICT, '\\')
}
