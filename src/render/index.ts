import type { Doc } from '../tree/tree.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { terminal } from './terminal.ts'

/** A form in which a document can be handed over. */
export interface Format {
  /** The name that a user gives it. */
  readonly name: 'terminal' | 'markdown' | 'html' | 'docx'
  /** Ending of a file in this format, without dot. */
  readonly extension: string
  readonly mediaType: string
  /** True when `render` gives bytes that a terminal cannot show. */
  readonly binary: boolean
  readonly render: (doc: Doc) => string | Promise<Uint8Array>
}

/**
 * Every format of a document. The terminal's is as for a file: 80 columns, no colours. Registers and data do
 * not start from a document: see `csv` and `json`.
 */
export const formats: readonly Format[] = [
  {
    name: 'terminal',
    extension: 'txt',
    mediaType: 'text/plain',
    binary: false,
    render: doc => terminal(doc, { columns: 80, colours: false }),
  },
  { name: 'markdown', extension: 'md', mediaType: 'text/markdown', binary: false, render: markdown },
  { name: 'html', extension: 'html', mediaType: 'text/html', binary: false, render: html },
  {
    name: 'docx',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    binary: true,
    // Loaded only when a Word file is asked for: its library is larger than the rest of the tool.
    render: async doc => (await import('./docx.ts')).docx(doc),
  },
]
