import { importedDoc } from '../../documents/inbox/import.ts'
import { inboxWordsOf } from '../../documents/inbox/shared.ts'
import type { GivenFile, Paper } from '../../intake/paper.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Block } from '../../tree/tree.ts'
import { command, type Given } from '../command.ts'
import { planned, working } from '../minutes/working.ts'
import { type ImportOptions, importOptions } from './import-options.ts'
import { oneFile } from './one-file.ts'
import { proseOf } from './prose.ts'
import { PAPER_READS } from './reads.ts'
import { type Taking, takenIn } from './take-in.ts'
import { headingOf, type Wish, wishOf } from './wish.ts'

/** Longest text that becomes the prose of a record, in characters. */
const MAX_TEXT = 200_000

// In a record the title stands in front: the highest heading of its prose is of the second level.
const lowered = (blocks: readonly Block[]): readonly Block[] => {
  const tops = blocks.some(block => block.tag === 'heading' && block.level === 1)
  return tops
    ? blocks.map(block =>
        block.tag === 'heading' ? { ...block, level: Math.min(block.level + 1, 4) as 2 | 3 | 4 } : block,
      )
    : blocks
}

// The title stands in front of the text, so that it need not begin with it.
const textBlocks = (paper: Paper): readonly Block[] => {
  const titled = paper.title !== null && headingOf(paper).trim() === paper.title
  return lowered(titled ? paper.blocks.slice(1) : paper.blocks)
}

// Of mail with one readable paper the paper is what counts, unless the mail itself is what came in.
const paperIn = async (given: Given<ImportOptions>, mail: Paper): Promise<Paper | null> => {
  if (mail.format !== 'mail') return null
  const readable = mail.attachments.filter(({ name }) => /\.(docx|pdf)$/i.test(name))
  const [only, another] = readable
  if (!only || another || given.options.as === 'paper') return null
  return given.inbox.paper(only)
}

const originalsOf = (given: Given<ImportOptions>, file: GivenFile, paper: Paper): readonly GivenFile[] => {
  if (paper.format !== 'mail') return [file]
  return [...paper.attachments, ...(given.options.keepMail === true ? [file] : [])]
}

const textOf = (given: Given<ImportOptions>, paper: Paper, { as, advice, meeting }: Wish): Taking['text'] => {
  const onlyKept = as === 'paper' && (advice !== undefined || meeting !== undefined)
  if (onlyKept || given.options.withoutText === true) return null
  const text = proseOf(given, textBlocks(paper))
  const trouble = text.trim() === '' ? 'none' : text.length > MAX_TEXT ? 'long' : null
  if (trouble === null) return text
  if (as === 'paper') return null
  throw new Refusal(trouble === 'none' ? 'import-no-text' : 'import-long-text')
}

/** Takes in a paper that somebody sent: keeps the original, puts its text in its place, and records the step. */
export const importPaper = command({
  options: importOptions,
  args: [
    {
      name: { nl: 'BESTAND', en: 'FILE' },
      about: { nl: 'het stuk: .docx, .pdf, .eml of .txt', en: 'the paper: .docx, .pdf, .eml or .txt' },
      required: true,
    },
  ],
  reads: PAPER_READS,
  archive: 'whole',
  run: async given => {
    const { facts, lang, args, inbox } = given
    const file = oneFile(inbox, args[0] ?? '')
    const outer = await inbox.paper(file)
    const inner = await paperIn(given, outer)
    const paper: Paper = inner
      ? { ...inner, from: outer.from, sent: outer.sent, title: inner.title ?? outer.title }
      : outer
    const wish = await wishOf(given, file, paper, outer.title)
    const text = textOf(given, paper, wish)
    const taking: Taking = { given, wish, text, originals: originalsOf(given, file, outer) }
    const { now, advice, incoming, step } = await takenIn(taking, working(facts))
    const words = inboxWordsOf(lang)
    const say = words.plan.take(words.as[wish.as], wish.title)
    return {
      doc: importedDoc(now.facts, lang, {
        title: say,
        file: file.name,
        as: wish.as,
        advice: advice ?? null,
        meeting: wish.meeting ?? null,
        incoming: incoming ?? null,
        step: step ?? null,
        on: wish.on,
        from: wish.from ?? null,
        characters: text?.length ?? 0,
        expected: wish.expected !== undefined,
        leftOut: paper.leftOut,
        originals: taking.originals.map(({ name }) => name),
        mailLeft: outer.format === 'mail' && given.options.keepMail !== true,
      }),
      data: {
        file: file.name,
        as: wish.as,
        title: wish.title,
        on: wish.on,
        advice: advice ?? null,
        meeting: wish.meeting ?? null,
        incoming: incoming ?? null,
        step: step ?? null,
        leftOut: paper.leftOut,
        characters: text?.length ?? 0,
      },
      plan: planned(now, say, `import: ${wish.as} ${advice ?? wish.meeting ?? incoming ?? ''}`.trim()),
    }
  },
})
