import type { Doc } from '../tree/tree.ts'
import { csv } from './csv.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { type TerminalLook, terminal } from './terminal.ts'

interface Named {
  /** Ending of a file in this format, without dot. */
  readonly extension: string
  readonly mediaType: string
}

/** A format that a document can be shown in. Only the terminal looks at its size and colours. */
export type DocumentFormat = Named & { readonly takes: 'document' } & (
    | { readonly gives: 'text'; readonly render: (doc: Doc, look: TerminalLook) => string }
    | { readonly gives: 'bytes'; readonly render: (doc: Doc) => Promise<Uint8Array> }
  )

/** A format for the rows of a register. */
export type RegisterFormat = Named & {
  readonly takes: 'register'
  readonly gives: 'text'
  readonly render: typeof csv
}

/** A format for plain data. */
export type DataFormat = Named & {
  readonly takes: 'data'
  readonly gives: 'text'
  readonly render: typeof json
}

/** Every format by the name that a user gives it. */
export const formats = {
  terminal: {
    takes: 'document',
    gives: 'text',
    extension: 'txt',
    mediaType: 'text/plain; charset=utf-8',
    render: terminal,
  },
  markdown: {
    takes: 'document',
    gives: 'text',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    render: markdown,
  },
  html: {
    takes: 'document',
    gives: 'text',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    render: html,
  },
  docx: {
    takes: 'document',
    gives: 'bytes',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // Loaded only when a Word file is asked for: its library is larger than the rest of the tool.
    render: async doc => (await import('./docx.ts')).docx(doc),
  },
  csv: {
    takes: 'register',
    gives: 'text',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    render: csv,
  },
  json: { takes: 'data', gives: 'text', extension: 'json', mediaType: 'application/json', render: json },
} as const satisfies Record<string, DocumentFormat | RegisterFormat | DataFormat>

export type FormatName = keyof typeof formats
