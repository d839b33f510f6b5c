/**
 * The neutral document tree: what a document says, without how it looks. Documents build it, renderers
 * fold it. Everything in it is plain data; text is raw (a renderer escapes it for where it goes).
 */

export type Inline =
  | { readonly tag: 'text'; readonly text: string }
  | { readonly tag: 'strong'; readonly children: readonly Inline[] }
  | { readonly tag: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly tag: 'code'; readonly text: string }
  | { readonly tag: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A computed figure; `id` is opaque and lets `verify` find and recompute it. */
  | { readonly tag: 'figure'; readonly id: string; readonly text: string }
  /** A line to write on, in a paper form: about `width` characters long. */
  | { readonly tag: 'blank'; readonly width: number }
  /** A box to tick in a paper form. */
  | { readonly tag: 'tick'; readonly checked: boolean }

export type Align = 'left' | 'right'

export interface Column {
  readonly head: string
  readonly align?: Align
}

export interface ListItem {
  /** Own number, such as `3a`; only in an ordered list. */
  readonly label?: string
  readonly blocks: readonly Block[]
}

export type Block =
  | {
      readonly tag: 'heading'
      readonly level: 1 | 2 | 3 | 4
      readonly id?: string
      readonly children: readonly Inline[]
    }
  | { readonly tag: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly tag: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | {
      readonly tag: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
      /** True when the first cell of each row names the row. */
      readonly rowHeads?: boolean
    }
  /** Terms with what belongs to them: date, place, present … */
  | {
      readonly tag: 'pairs'
      readonly pairs: readonly { readonly term: string; readonly children: readonly Inline[] }[]
    }
  | { readonly tag: 'quote'; readonly blocks: readonly Block[] }
  /** Something that must not be missed; `kind` chooses its look and the word it opens with (`Let op`). */
  | {
      readonly tag: 'note'
      readonly kind: 'info' | 'warning' | 'error'
      /** What it opens with instead of that word. */
      readonly label?: string
      readonly blocks: readonly Block[]
    }
  /** Text whose spaces and line ends count: an excerpt, a chart in the terminal. */
  | { readonly tag: 'verbatim'; readonly text: string }
  /** A drawing; `alt` says in words what it shows. Its numbers stand in a table beside it. */
  | { readonly tag: 'drawing'; readonly svg: string; readonly alt: string; readonly caption: string }
  /** Room to write in, in a paper form. */
  | { readonly tag: 'room'; readonly lines: number }
  | { readonly tag: 'break' }

export interface Doc {
  /** Also shown as main heading, when no block is a heading of level 1. */
  readonly title: string
  /** Language of the text, for hyphenation and screen readers. */
  readonly lang: 'nl' | 'en'
  /** The body whose document it is: stands in the file's metadata instead of a person. */
  readonly council: string
  /** The day the document is of; stands in the file's metadata instead of a clock. */
  readonly day: string
  readonly blocks: readonly Block[]
}

export type BlockOf<T extends Block['tag']> = Extract<Block, { tag: T }>
export type InlineOf<T extends Inline['tag']> = Extract<Inline, { tag: T }>

/** One handler for each kind of block and inline: a new kind does not compile until every renderer has it. */
export type Handlers<B, I> = {
  readonly [T in Block['tag']]: (block: BlockOf<T>, go: Go<B, I>) => B
} & {
  readonly inline: { readonly [T in Inline['tag']]: (inline: InlineOf<T>, go: Go<B, I>) => I }
}

export interface Go<B, I> {
  readonly blocks: (blocks: readonly Block[]) => B[]
  readonly inlines: (inlines: readonly Inline[]) => I[]
}

/** Walks a tree with one handler per kind; the handlers decide how the parts are joined. */
export const fold = <B, I>(handlers: Handlers<B, I>): Go<B, I> => {
  const go: Go<B, I> = {
    blocks: blocks => blocks.map(block => (handlers[block.tag] as (b: Block, g: Go<B, I>) => B)(block, go)),
    inlines: inlines =>
      inlines.map(inline => (handlers.inline[inline.tag] as (i: Inline, g: Go<B, I>) => I)(inline, go)),
  }
  return go
}
