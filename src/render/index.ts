import type { Calendar } from '../tree/calendar.ts'
import type { Mail } from '../tree/mail.ts'
import type { Doc } from '../tree/tree.ts'
import { csv } from './csv.ts'
import type { Enclosure } from './eml.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { type TerminalLook, terminal } from './terminal.ts'
import type { xlsx } from './xlsx.ts'
import type { pack } from './zip.ts'

interface Named {
  /** Ending of a file in this format, without dot. */
  readonly extension: string
  readonly mediaType: string
}

/** A form in which a document can be handed over. Only the terminal looks at its size and colours. */
export type DocumentFormat = Named &
  (
    | { readonly gives: 'text'; readonly render: (doc: Doc, look: TerminalLook) => string }
    | { readonly gives: 'bytes'; readonly render: (doc: Doc, look: TerminalLook) => Promise<Uint8Array> }
  )

/** The formats of a document, by the name that a user gives. */
export const documentFormats: Readonly<Record<string, DocumentFormat>> = {
  terminal: { gives: 'text', extension: 'txt', mediaType: 'text/plain', render: terminal },
  markdown: { gives: 'text', extension: 'md', mediaType: 'text/markdown', render: markdown },
  html: { gives: 'text', extension: 'html', mediaType: 'text/html', render: html },
  docx: {
    gives: 'bytes',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // Loaded only when a Word file is asked for: its library is larger than the rest of the tool.
    render: async doc => (await import('./docx.ts')).docx(doc),
  },
}

/** The formats that do not start from a document: the rows of a register, a calendar, and plain data. */
export const formats = {
  csv: { gives: 'text', extension: 'csv', mediaType: 'text/csv', render: csv },
  xlsx: {
    gives: 'bytes',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    render: async (...table: Parameters<typeof xlsx>) => (await import('./xlsx.ts')).xlsx(...table),
  },
  ics: {
    gives: 'text',
    extension: 'ics',
    mediaType: 'text/calendar',
    render: async (calendar: Calendar) => (await import('./ics.ts')).ics(calendar),
  },
  json: { gives: 'text', extension: 'json', mediaType: 'application/json', render: json },
} as const

/** Drafts of mail and bundles, made of documents and other files. Loaded only when something is sent. */
export const eml = async (mail: Mail, enclosures: readonly Enclosure[]): Promise<Uint8Array> =>
  (await import('./eml.ts')).eml(mail, enclosures)
export const bundle = async (files: Parameters<typeof pack>[0]): Promise<Uint8Array> =>
  (await import('./zip.ts')).pack(files)
