import type { Block } from '../tree/tree.ts'
import { clean } from './clean.ts'

// A line shorter than this was ended on purpose: an address, a signature, an item of a list.
const WRAPPED = 60

/** Plain text as paragraphs: empty lines part them, and long lines that were wrapped go on. */
export const paragraphsIn = (text: string): readonly Block[] => {
  const paragraphs: string[] = []
  let open = false
  for (const raw of clean(text).split('\n')) {
    const line = raw.trim()
    if (line === '') open = false
    else if (open && !/^([-*•>]|\d{1,2}[.)]|\[)/.test(line)) {
      paragraphs[paragraphs.length - 1] += ` ${line}`
      open = line.length >= WRAPPED
    } else {
      paragraphs.push(line)
      open = line.length >= WRAPPED
    }
  }
  return paragraphs.map(each => ({ tag: 'paragraph', children: [{ tag: 'text', text: each }] }))
}
