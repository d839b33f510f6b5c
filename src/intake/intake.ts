import { Refusal } from '../model/refusal.ts'
import { type GivenFile, MAX_FILE, type Paper, plainPaper } from './paper.ts'

const startsWith = (bytes: Uint8Array, signs: readonly number[], at = 0): boolean =>
  signs.every((sign, index) => bytes[at + index] === sign)

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
/** Word before 2007, and newer Word files with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]

const decoded = (bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

const HEADER = /^(received|return-path|from|to|subject|date|message-id|mime-version|delivered-to|x-[\w-]+):/im

const looksLikeMail = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).split(/\r?\n\r?\n/)[0] ?? ''
  return /^[\w-]+:/.test(head) && (head.match(new RegExp(HEADER, 'gim')) ?? []).length >= 2
}

/**
 * Reads a paper by what it is, not by what it is called: Word, PDF, mail or plain text. Refuses, with one reason, what
 * is none of these, too large, locked or broken. Nothing in it is run, and nothing is fetched.
 */
export const readPaper = async ({ name, bytes }: GivenFile): Promise<Paper> => {
  if (bytes.length > MAX_FILE) throw new Refusal('intake-too-large')
  if (bytes.length === 0) throw new Refusal('intake-empty')
  if (startsWith(bytes, OLD_OFFICE)) throw new Refusal('intake-old-word')
  if (startsWith(bytes, ZIP)) return (await import('./docx.ts')).readDocx(bytes)
  if ([0, 1, 2, 3].some(at => startsWith(bytes, PDF, at))) return (await import('./pdf.ts')).readPdf(bytes)
  if (/\.eml$/i.test(name) || looksLikeMail(bytes)) return (await import('./mail.ts')).readMail(bytes)
  const text = /\.(txt|md|text)$/i.test(name) ? decoded(bytes) : null
  if (text === null) throw new Refusal('intake-unknown')
  return plainPaper('text', (await import('./text.ts')).paragraphsIn(text))
}
